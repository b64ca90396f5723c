namespace Rolemap.Frameworks;

/// <summary>How far a role reaches, from the least.</summary>
public enum Reach
{
    /// <summary>A feature, assisting.</summary>
    Feature,

    /// <summary>One product.</summary>
    Product,

    /// <summary>Several products, or one complex product.</summary>
    SeveralProducts,

    /// <summary>A product line.</summary>
    ProductLine,

    /// <summary>A portfolio of lines.</summary>
    Portfolio,

    /// <summary>The company.</summary>
    Company,
}

using System.Collections.Immutable;

namespace Rolemap.Web.Api;

/// <summary>One question that the API answers. Routes, the OpenAPI document and the page about the API are all made from <see cref="Operations"/>.</summary>
/// <param name="Id">What it is called in the OpenAPI document.</param>
/// <param name="Path">Its address below <c>/api/v1</c>.</param>
/// <param name="Summary">What it answers, in one sentence.</param>
/// <param name="Schema">What its answers are called in the OpenAPI document.</param>
/// <param name="Answer">Answers it.</param>
public sealed record Operation(string Id, string Path, string Summary, string Schema, Func<Asked, Reply> Answer)
{
    public const string Root = "/api/v1";

    /// <summary>What it takes beside what every operation takes.</summary>
    public ImmutableArray<Parameter> Own { get; init; } = [];

    /// <summary>Whether it answers with a list that comes in parts.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether somebody outside the company may ask: it tells what the framework says.</summary>
    public bool IsOpenToAll { get; init; }

    public ImmutableArray<Parameter> Parameters => !field.IsDefault ? field : field = [.. Own, .. IsList ? [Parameter.Limit, Parameter.After] : ImmutableArray<Parameter>.Empty, Parameter.At];
}

/// <summary>A part of an address that somebody fills in.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it means, in one sentence.</param>
/// <param name="Example">A value that the sample company answers to.</param>
public sealed record Parameter(string Name, string About, string Example)
{
    public static readonly Parameter Limit = new("limit", "How many items are wanted, at most.", "100") { IsNumber = true };
    public static readonly Parameter After = new("after", "Where to go on: the value of next in the answer before.", "");
    public static readonly Parameter At = new("at", "The day to look at, YYYY-MM-DD or YYYY-MM; the day the files speak of when left out.", "2026-06-30");

    /// <summary>Whether it stands in the path, and must be filled in.</summary>
    public bool IsInPath { get; init; }

    /// <summary>Whether an answer takes it.</summary>
    public bool IsRequired { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>The only values it may have; empty when it may have others.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}

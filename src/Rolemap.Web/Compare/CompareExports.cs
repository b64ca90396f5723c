using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Rolemap.Comparison;
using Rolemap.Files.Csv;
using Rolemap.Web.Access;

namespace Rolemap.Web.Compare;

/// <summary>The comparison of an address as a file: the same address as the page, with an ending.</summary>
public static class CompareExports
{
    public static void MapCompareExports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/compare.csv", (HttpContext context, Visit visit) => Csv(Ask(context, visit), visit)).ExcludeFromDescription();
        app.MapGet("/compare.svg", (HttpContext context, Visit visit) => Svg(Ask(context, visit), visit)).ExcludeFromDescription();
    }

    private static Question Ask(HttpContext context, Visit visit) =>
        Question.Of(context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase), visit);

    private static IResult Csv(Question question, Visit visit)
    {
        if (question.IsOfNothing || question.Columns is { Organizations.Length: 1, Shapes.IsEmpty: true })
            return TypedResults.NotFound();
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        if (question.Columns is { } columns)
        {
            SideBySideCsv.Write(writer, columns);
            return Csv(writer, "organization-in-columns");
        }
        if (question.AlignmentsIn(visit).ToArray() is not { Length: > 0 } alignments)
            return TypedResults.NotFound();
        AlignmentCsv.Write(writer, alignments, question.Role?.Id);
        return Csv(writer, NameOf(question, alignments));
    }

    private static FileContentHttpResult Csv(StringWriter writer, string name) => TypedResults.File(Encoding.UTF8.GetBytes(writer.ToString()), "text/csv; charset=utf-8", name + ".csv");

    private static IResult Svg(Question question, Visit visit)
    {
        if (question.AlignmentsIn(visit).ToArray() is not [var only])
            return TypedResults.NotFound();
        var bytes = new ArrayBufferWriter<byte>();
        RangeSvg.Write(RangePicture.Of(only, question.Role?.Id), bytes);
        return TypedResults.File(bytes.WrittenSpan.ToArray(), "image/svg+xml", NameOf(question, [only]) + ".svg");
    }

    private static string NameOf(Question question, Alignment[] alignments) =>
        $"{question.A.Word.Replace('/', '-')}-in-{(alignments is [var only] ? only.Other.Framework.Id : "the-library")}";
}

using System.Buffers;
using System.Text.Json;
using Rolemap.Files.Json;

namespace Rolemap.Web.Api;

/// <summary>Sends JSON that is written as the command line writes it. It is for whoever asked, so nothing keeps a copy.</summary>
public sealed class JsonResponse : IResult
{
    private readonly int status = StatusCodes.Status200OK;
    private readonly string type = "application/json; charset=utf-8";
    private readonly Action<Utf8JsonWriter> write;

    public JsonResponse(Action<Utf8JsonWriter> write) => this.write = write;

    public JsonResponse(ApiProblem problem) => (write, status, type) = (problem.Write, problem.Status, "application/problem+json; charset=utf-8");

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
            write(json);
        var response = httpContext.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, type, bytes.WrittenCount);
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(bytes.WrittenMemory, httpContext.RequestAborted).ConfigureAwait(false);
    }
}

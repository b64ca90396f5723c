using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.ObjectPool;
using Rolemap.Files.Json;

namespace Rolemap.Web.Api;

/// <summary>Sends JSON that is written as the command line writes it. It is for whoever asked, so nothing keeps a copy.</summary>
public sealed class JsonResponse
{
    private static readonly ObjectPool<Sheet> Sheets = ObjectPool.Create(new SheetPolicy());

    private readonly int status = StatusCodes.Status200OK;
    private readonly string type = "application/json; charset=utf-8";
    private readonly Action<Utf8JsonWriter> write;

    public JsonResponse(Action<Utf8JsonWriter> write) => this.write = write;

    public JsonResponse(ApiProblem problem) => (write, status, type) = (problem.Write, problem.Status, "application/problem+json; charset=utf-8");

    public async Task Send(HttpContext context)
    {
        var sheet = Sheets.Get();
        write(sheet.Json);
        await sheet.Json.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        var response = context.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, type, sheet.Bytes.WrittenCount);
        response.Headers.CacheControl = "no-store";
        await response.BodyWriter.WriteAsync(sheet.Bytes.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
        Sheets.Return(sheet); // not after a fault: half an answer may stand on it
    }

    /// <summary>What an answer is written on before it is sent, so that its length is known and a fault sends nothing; used again for others.</summary>
    private sealed class Sheet
    {
        public Sheet() => Json = new Utf8JsonWriter(Bytes, JsonText.Options);

        public ArrayBufferWriter<byte> Bytes { get; } = new(4096);

        public Utf8JsonWriter Json { get; }
    }

    private sealed class SheetPolicy : IPooledObjectPolicy<Sheet>
    {
        /// <summary>Few answers are longer; memory is not kept for those.</summary>
        private const int Longest = 1 << 16;

        public Sheet Create() => new();

        public bool Return(Sheet sheet)
        {
            if (sheet.Bytes.Capacity > Longest)
                return false;
            sheet.Bytes.ResetWrittenCount();
            sheet.Json.Reset();
            return true;
        }
    }
}

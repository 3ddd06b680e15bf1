using System.Net.Mime;

namespace DealService;

/// <summary>Reads what a request sends, and no more than is wanted.</summary>
internal static class RequestText
{
    /// <summary>The bytes of the body; or the status with which the request is refused.</summary>
    internal static async Task<(ReadOnlyMemory<byte> Utf8, int? Refusal)> ReadAsync(HttpRequest request, int most)
    {
        if (!request.HasJsonContentType())
            return (default, StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength > most)
            return (default, StatusCodes.Status413PayloadTooLarge);

        // A length may be missing or a lie, so what comes is counted too.
        using var body = new MemoryStream();
        var block = new byte[16 * 1024];
        try
        {
            while (await request.Body.ReadAsync(block, request.HttpContext.RequestAborted) is > 0 and var count)
            {
                if (body.Length + count > most)
                    return (default, StatusCodes.Status413PayloadTooLarge);
                body.Write(block, 0, count);
            }
        }
        catch (BadHttpRequestException refused)
        {
            return (default, refused.StatusCode);
        }

        return (body.ToArray(), null);
    }

    /// <summary>The answer to a request whose text was not taken.</summary>
    internal static IResult Refuse(int status, int most) => TypedResults.Problem(
        status == StatusCodes.Status413PayloadTooLarge ? FormattableString.Invariant($"At most {most} bytes are taken.")
            : status == StatusCodes.Status415UnsupportedMediaType ? $"The content type is {MediaTypeNames.Application.Json}."
            : null,
        statusCode: status);
}

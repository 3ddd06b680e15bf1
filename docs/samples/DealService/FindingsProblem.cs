using LicensingModel.Diagnostics;

namespace DealService;

/// <summary>RFC 9457 problem details that carry the library's findings: all of them at once, so that one answer is enough to mend a document.</summary>
internal sealed record FindingsProblem
{
    /// <summary>What kind of problem it is: a URI that is only a name.</summary>
    public required string Type { get; init; }

    /// <summary>The kind in words.</summary>
    public required string Title { get; init; }

    /// <summary>The status of the response.</summary>
    public required int Status { get; init; }

    /// <summary>What was wrong this time.</summary>
    public required string Detail { get; init; }

    /// <summary>The findings: errors first, in the order of the text.</summary>
    public required IReadOnlyList<FindingBody> Diagnostics { get; init; }

    /// <summary>The response that tells what is wrong with a text.</summary>
    internal static IResult Of(string what, IReadOnlyList<Diagnostic> findings)
    {
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        var problem = new FindingsProblem
        {
            Type = $"urn:licensingmodel:problem:{what}-has-errors",
            Title = $"The {what} has errors.",
            Status = StatusCodes.Status422UnprocessableEntity,
            Detail = errors == 1 ? "1 error was found." : FormattableString.Invariant($"{errors} errors were found."),
            Diagnostics = [.. findings.Select(FindingBody.Of)],
        };
        return TypedResults.Json(problem, ServiceJson.Default.FindingsProblem, "application/problem+json", problem.Status);
    }
}

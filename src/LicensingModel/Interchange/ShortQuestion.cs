using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Checking;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Numbers;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Reading;
using NodaTime;

namespace LicensingModel.Interchange;

/// <summary>
/// A question whether somebody may, as it is typed: a word for each dimension. One that is left out, or is <c>*</c>, is open. A patent can be named by its id or by its
/// number as the document writes it.
/// </summary>
public sealed record ShortQuestion
{
    /// <summary>Who acts, by id.</summary>
    public string? Actor { get; init; }

    /// <summary>What is done.</summary>
    public string? Act { get; init; }

    /// <summary>With which product, by id.</summary>
    public string? Product { get; init; }

    /// <summary>In which country, by ISO 3166-1 code.</summary>
    public string? Country { get; init; }

    /// <summary>On which day.</summary>
    public string? On { get; init; }

    /// <summary>Under which patent, by id or number.</summary>
    public string? Patent { get; init; }

    /// <summary>Ids of the agreements and provisions to which the question is confined; none: the whole document.</summary>
    public ValueList<string> Within { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Through which day it is to be presumed that nothing unrecorded happened.</summary>
    public string? PresumeThrough { get; init; }

    /// <summary>The day on which somebody is supposed to ask, who knows nothing that became known later.</summary>
    public string? KnownOn { get; init; }

    /// <summary>Makes the question of it.</summary>
    /// <param name="document">The document that is to answer it: what the question names must be in it.</param>
    /// <param name="question">The question; as far as it could be made where something is wrong.</param>
    /// <returns>What is wrong, with pointers that name the member: <c>/actor</c>; nothing where the question can be asked.</returns>
    public ValueList<Diagnostic> Resolve(LicensingDocument document, out MayQuestion question)
    {
        ArgumentNullException.ThrowIfNull(document);
        var findings = new QuestionFindings();
        var patent = FindPatent(document, findings);
        question = new MayQuestion
        {
            Actor = Parse<PartyId>(Actor, "actor", findings),
            Act = Parse<Act>(Act, "act", findings),
            Product = Parse<ProductId>(Product, "product", findings),
            Country = Parse<CountryCode>(Country, "country", findings),
            On = ParseDay(On, "on", findings) is { } day ? Dimension<LocalDate>.At(day) : default,
            Patents = patent is null ? default : Dimension<PatentScope>.At(PatentScope.Listed(patent)),
            WithinAgreements = Known(document.Agreements.Select(agreement => agreement.Id)),
            WithinProvisions = Known(document.Agreements.SelectMany(agreement => agreement.DeclaredProvisions).Select(provision => provision.Id)),
            PresumeThrough = ParseDay(PresumeThrough, "presumeThrough", findings),
            KnownOn = ParseDay(KnownOn, "knownOn", findings),
        };
        CheckWithin(document, findings);
        return findings.All.Concat(QuestionIntegrity.Check(question, document)).OrderBy(finding => finding.Pointer).ToValueList();
    }

    private static bool IsOpen(string? word) => word is null or "*";

    private static Dimension<T> Parse<T>(string? word, string member, QuestionFindings findings)
        where T : Scalar<T>, IScalar<T>
    {
        if (IsOpen(word))
            return default;
        if (Scalar<T>.TryParse(word, out var value))
            return Dimension<T>.At(value);

        findings.Add(ReadingDiagnostics.NotSuchText, JsonPointer.Root.Append(member), ReadSession.Quote(word!), T.Expectation);
        return default;
    }

    private static LocalDate? ParseDay(string? word, string member, QuestionFindings findings)
    {
        if (IsOpen(word))
            return null;
        if (IsoDay.TryParse(word, out var day))
            return day;

        findings.Add(ReadingDiagnostics.NotADate, JsonPointer.Root.Append(member), ReadSession.Quote(word!));
        return null;
    }

    private PatentId? FindPatent(LicensingDocument document, QuestionFindings findings)
    {
        if (IsOpen(Patent))
            return null;

        var at = JsonPointer.Root.Append("patent");
        var isNumber = PatentNumber.TryParse(Patent, null, out var number);
        var found = document.Patents.Where(patent => patent.Id.Value == Patent).Concat(document.Patents.Where(patent => isNumber && patent.Number?.Value.IsSameDocumentAs(number) == true)).ToArray();
        if (found.Length == 1 || (found.Length > 1 && found[0].Id.Value == Patent))
            return found[0].Id;

        if (found.Length > 1)
        {
            var ids = string.Join(", ", found.Select(patent => $"`{patent.Id}`"));
            findings.Add(InterchangeDiagnostics.UndeclaredId, at, "patent", ReadSession.Quote(Patent!), $" under that number alone: it is the number of {ids}; name one by its id");
            return null;
        }

        var known = document.Patents.SelectMany(patent => new[] { patent.Id.Value, patent.Number?.ToString() }).OfType<string>();
        findings.Add(InterchangeDiagnostics.UndeclaredId, at, "patent", ReadSession.Quote(Patent!), QuestionFindings.DidYouMean(Suggestion.Closest(Patent!, known)));
        return null;
    }

    private ValueSet<T> Known<T>(IEnumerable<T> ids)
        where T : Identifier<T>, IScalar<T>
        => ids.Where(id => Within.Contains(id.Value, StringComparer.Ordinal)).ToValueSet();

    private void CheckWithin(LicensingDocument document, QuestionFindings findings)
    {
        var known = document.Agreements.SelectMany(agreement => agreement.DeclaredProvisions.Select(provision => provision.Id.Value).Prepend(agreement.Id.Value)).ToArray();
        foreach (var word in Within.Where(word => !known.Contains(word, StringComparer.Ordinal)))
            findings.Add(InterchangeDiagnostics.UndeclaredId, JsonPointer.Root.Append("within"), "agreement or provision", ReadSession.Quote(word), QuestionFindings.DidYouMean(Suggestion.Closest(word, known)));
    }
}

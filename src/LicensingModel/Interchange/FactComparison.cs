using System.Buffers;
using System.Text;
using System.Text.Json;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Owed;
using LicensingModel.Interchange.Answering;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Interchange;

/// <summary>Holds answers on what is owed, and on what follows from terms and facts together, against expectations.</summary>
internal static class FactComparison
{
    private const string None = "none";

    /// <summary>Compares, if the answer is one of these.</summary>
    internal static bool TryCompare(Answer answer, Expectation expectation, List<Mismatch> found)
    {
        switch (answer)
        {
            case FactAnswer fact: Compare(fact.Outcome, fact.State, ValueOf(fact), fact.Basis, fact.Missing, [], expectation, found); break;
            case OwedAnswer owed: Compare(null, null, None, owed.Basis, owed.Missing, owed.Obligations, expectation, found); break;
            case BreachAnswer breach: Compare(breach.Outcome, null, None, breach.Basis, breach.Missing, [], expectation, found); break;
            default: return false;
        }

        return true;
    }

    private static void Compare(Verdict? outcome, DisclosureState? state, string value, ValueList<CitedProvision> basis, ValueList<MissingFact> missing, ValueList<Obligation> obligations, Expectation expectation, List<Mismatch> found)
    {
        // What the answer does not have at all is not as expected.
        if (expectation.Verdict != outcome && (expectation.Verdict is not null || expectation.Outcome is not null))
            found.Add(new Mismatch("outcome", (expectation.Verdict is { } wanted ? AnswerFormats.Verdict.NameOf(wanted) : AnswerFormats.Outcome.NameOf(expectation.Outcome!.Value)).ToString(), outcome is { } was ? AnswerFormats.Verdict.NameOf(was).ToString() : None));
        if (expectation.State is { } expectedState && state != expectedState)
            found.Add(new Mismatch("state", KernelFormats.DisclosureState.NameOf(expectedState).ToString(), state is { } actual ? KernelFormats.DisclosureState.NameOf(actual).ToString() : None));
        if (expectation.Value is { } expectedValue && (value == None || !ExpectationComparison.AreSame(expectedValue.Text, value)))
            found.Add(new Mismatch("value", expectedValue.Text, value));
        var provisions = basis.Select(static cited => cited.Provision).OfType<ProvisionId>().ToValueSet();
        if (expectation.Basis is { } expectedBasis && provisions != expectedBasis)
            found.Add(new Mismatch("basis", List(expectedBasis), List(provisions)));
        if (expectation.ChangesOn is { } change)
            found.Add(new Mismatch("changesOn", change.Day is { } day ? IsoDay.Format(day) : "never", None));
        foreach (var fact in expectation.Missing.Where(fact => !missing.Any(one => one.Subject == fact.Subject && one.Term == fact.Term)))
            found.Add(new Mismatch("missing", $"{fact.Subject} {fact.Term}", List(missing.Select(static one => $"{one.Subject} {one.Term}"))));
        foreach (var owed in expectation.Owed.Where(owed => !obligations.Any(owed.IsMetBy)))
            found.Add(new Mismatch("owed", owed.ToString(), List(obligations.Where(one => one.Provision == owed.Provision).Select(InWords))));
    }

    private static string InWords(Obligation owed) => new ExpectedObligation
    {
        Provision = owed.Provision,
        State = owed.State,
        Due = owed.DueOn is { } on && on.TryGetDate(out var day) ? day : null,
        Amount = owed.Amount.TryGetValue(out var amount) ? amount : null,
    }.ToString();

    private static string ValueOf(FactAnswer answer)
    {
        if (answer.State is null)
            return None;

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            FactJson.WriteValue(writer, answer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string List<T>(IEnumerable<T> items) => string.Join(", ", items) is { Length: > 0 } list ? list : None;
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.States;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Expectations;
using LicensingModel.Interchange.Formats;
using LicensingModel.Serialization.Formats;
using NodaTime;

namespace LicensingModel.Suppositions;

/// <summary>What of answers is compared: member by member, as text.</summary>
internal static class AnswerMembers
{
    private static readonly JsonWriterOptions _compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>In what two answers to the same question differ, in a fixed order.</summary>
    internal static ValueList<AnswerDifference> Compare(Answer before, Answer after)
    {
        var (one, other) = (Of(before), Of(after));
        return (from member in one.Keys.Union(other.Keys, StringComparer.Ordinal)
                let was = one.GetValueOrDefault(member, [])
                let becomes = other.GetValueOrDefault(member, [])
                where was != becomes
                select new AnswerDifference(member, was, becomes)).ToValueList();
    }

    private static OrderedDictionary<string, ValueList<string>> Of(Answer answer)
    {
        var members = new OrderedDictionary<string, ValueList<string>>(StringComparer.Ordinal);
        switch (answer)
        {
            case MayAnswer may: AddMay(members, may); break;
            case AssertAnswer asserted: AddAssert(members, asserted); break;
            case StatusAnswer status: AddStatus(members, status); break;
            case GrantAnswer grant: AddGrant(members, grant); break;
            case FactAnswer fact: AddFact(members, fact); break;
            case OwedAnswer owed:
                members["obligations"] = owed.Obligations.Select(InWords).ToValueList();
                members["isComplete"] = [owed.IsComplete ? "true" : "false"];
                break;
            case BreachAnswer breach: members["outcome"] = [Word(breach.Outcome)]; break;
            case ValueAnswer value:
                members["state"] = [KernelFormats.DisclosureState.NameOf(value.State).ToString()];
                members["value"] = [ExpectationComparison.Text(value.Value)];
                break;
            default: throw new ArgumentException("The answer is of a kind that is not compared.", nameof(answer));
        }

        var grounds = AnswerGrounds.Of(answer);
        members["basis"] = Sorted(grounds.Basis.Select(static cited => Id(cited.Agreement, cited.Provision)));
        members["clauses"] = Sorted(grounds.Cited.Where(static cited => cited.Clause is not null).Select(static cited => $"{cited.Agreement} {cited.Clause}"));
        members["missing"] = Sorted(grounds.Missing.Select(static fact => $"{fact.Subject} {fact.Term}"));
        return members;
    }

    private static void AddMay(OrderedDictionary<string, ValueList<string>> members, MayAnswer answer)
    {
        members["outcome"] = [Word(answer.Outcome)];
        members["each"] = answer.Each.Select(one => $"{(one.Question.Intangibles.IsFixed ? one.Question.Intangibles.ToString() : one.Question.Patents.ToString())}: {Word(one.Outcome)}").ToValueList();
        members["changesOn"] = answer.ChangesOn is { } change ? [change.Day is { } day ? $"{IsoDay.Format(day)} {(change.Becomes is { } becomes ? Word(becomes) : string.Empty)}".TrimEnd() : Never(change.SearchedThrough)] : [];
    }

    private static void AddAssert(OrderedDictionary<string, ValueList<string>> members, AssertAnswer answer)
    {
        members["outcome"] = [Word(answer.Verdict)];
        members["each"] = answer.Each.Select(static one => $"{one.Question.Patents}: {Word(one.Verdict)}").ToValueList();
    }

    private static void AddStatus(OrderedDictionary<string, ValueList<string>> members, StatusAnswer answer)
    {
        members["state"] = [AnswerFormats.OperationState.NameOf(answer.State).ToString()];
        members["since"] = Day(answer.Since);
        members["binds"] = [answer.Binds.ToString()];
        members["outcome"] = answer.Verdict is { } verdict ? [Word(verdict)] : [];
        members["exclusivity"] = answer.Exclusivity is { } degree ? [degree.Value] : [];
        members["ends"] = answer.Ends.Select(static way => $"{AnswerFormats.EndingKind.NameOf(way.Kind)} by {(way.By.Count == 0 ? "somebody" : string.Join(", ", way.By))} ({way.Provision}): {Open(way.IsOpen)}").ToValueList();
        members["changesOn"] = answer.ChangesOn is { } change ? [change.Day is { } day ? $"{IsoDay.Format(day)} {(change.Becomes is { } becomes ? AnswerFormats.OperationState.NameOf(becomes).ToString() : string.Empty)}".TrimEnd() : Never(change.SearchedThrough)] : [];
    }

    private static void AddGrant(OrderedDictionary<string, ValueList<string>> members, GrantAnswer answer)
    {
        members["outcome"] = [Word(answer.Verdict)];
        members["consents"] = Sorted(answer.Consents.Select(static consent => $"{string.Join(", ", consent.Of)} ({consent.Provision})"));
        members["conditions"] = Sorted(answer.Conditions.Select(static condition => $"{AnswerFormats.GrantConditionKind.NameOf(condition.Condition)} {condition.Words} ({condition.Provision})"));
    }

    private static void AddFact(OrderedDictionary<string, ValueList<string>> members, FactAnswer answer)
    {
        members["outcome"] = answer.Outcome is { } verdict ? [Word(verdict)] : [];
        members["state"] = answer.State is { } state ? [KernelFormats.DisclosureState.NameOf(state).ToString()] : [];
        members["value"] = answer.State is null ? [] : [Text(writer => FactJson.WriteValue(writer, answer))];
        members["earliest"] = Day(answer.Earliest);
        members["latest"] = Day(answer.Latest);
    }

    private static string InWords(Obligation owed)
    {
        var due = owed.DueOn is { } on ? $", due {on}" : string.Empty;
        var amount = owed.Amount.TryGetValue(out var sum) ? $", {sum}" : string.Empty;
        return $"{owed.Provision}: {FactFormats.State.NameOf(owed.State)}{amount}{due}";
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _compact))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static ValueList<string> Sorted(IEnumerable<string> items) => items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    private static string Id(AgreementId agreement, ProvisionId? provision) => provision?.Value ?? agreement.Value;

    private static ValueList<string> Day(LocalDate? day) => day is { } known ? [IsoDay.Format(known)] : [];

    private static string Never(LocalDate? searchedThrough) => searchedThrough is { } day ? string.Create(CultureInfo.InvariantCulture, $"not through {IsoDay.Format(day)}") : "never";

    private static string Open(Truth isOpen) => isOpen.IsTrue ? "open" : isOpen.IsFalse ? "not open" : "unknown";

    private static string Word(Verdict verdict) => AnswerFormats.Verdict.NameOf(verdict).ToString();

    private static string Word(Outcome outcome) => AnswerFormats.Outcome.NameOf(outcome).ToString();
}

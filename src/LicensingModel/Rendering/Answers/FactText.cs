using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Writes the answer to a question what follows from terms and facts together.</summary>
internal sealed class FactText(Layout layout, Names names)
{
    private readonly ProofLines _lines = new(layout, names);
    private readonly ValueWords _values = new(names);

    internal void Write(FactAnswer answer)
    {
        layout.Paragraph($"{Asked(answer.Question.Of)}: {Said(answer, _values, names)}.");
        _lines.Write(answer.Basis, answer.Missing, answer.Presumptions);
        _lines.Tests(answer.Proof);
    }

    /// <summary>The answer in a few words.</summary>
    internal static string Said(FactAnswer answer, ValueWords values, Names names)
    {
        if (answer.Outcome is { } outcome)
            return OwedText.Word(outcome);
        if (answer.Question.Of is TotalOfPayments)
            return Totals(answer, names);
        return answer.Value is { } value ? values.Of(value) : NotKnown(answer);
    }

    private static string Totals(FactAnswer answer, Names names)
    {
        if (answer.Totals.Count == 0)
            return answer.State == DisclosureState.Stated ? "nothing" : "not known";
        var sums = answer.Totals.Select(total => $"{(total.IsAtLeast ? "at least " : string.Empty)}{total.Amount} from {Party(total.From, names)} to {Party(total.To, names)}");
        return string.Join("; ", sums) + (answer.State == DisclosureState.Stated ? string.Empty : "; more is not known");
    }

    private static string Party(PartyId? party, Names names) => party is null ? "somebody" : names.Of(party);

    private static string NotKnown(FactAnswer answer)
        => ValueWords.Spaced(answer.State.GetValueOrDefault().ToString())
            + (answer.Earliest is { } earliest ? $", {IsoDay.Format(earliest)} at the earliest" : string.Empty)
            + (answer.Latest is { } latest ? $", {IsoDay.Format(latest)} at the latest" : string.Empty);

    /// <summary>What is asked for.</summary>
    internal string Asked(Matter matter) => matter switch
    {
        DayOfTerm day => $"The day of {MemberWords.Of(day.Term)} ({day.Term}) of {(day.Provision is { } provision ? $"{provision} of {names.Of(day.Agreement)}" : names.Of(day.Agreement))}",
        OwnerOfPatent owner => $"The owner of {owner.Patent} on {IsoDay.Format(owner.On)}",
        MemberOfSide member => $"Whether {names.Of(member.Party)} belongs to the {(member.Side == GrantSide.Grantors ? "grantors" : "grantees")} of {member.Provision} on {IsoDay.Format(member.On)}",
        PatentInSubject captured => $"Whether {captured.Patent} is in the subject of {captured.Provision} on {IsoDay.Format(captured.On)}",
        TriggerMet trigger => $"Whether {trigger.Provision} is triggered on {IsoDay.Format(trigger.On)}",
        ExclusivityOnDay exclusivity => $"The exclusivity of {exclusivity.Provision} on {IsoDay.Format(exclusivity.On)}",
        TotalOfPayments total => $"The total {(total.IsWhole ? "on" : "due through")} {IsoDay.Format(total.On)}",
        _ => "What is asked for",
    };
}

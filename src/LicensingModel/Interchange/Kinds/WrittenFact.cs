using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

/// <summary>A question what follows from terms and facts together. Which members it has depends on what it is <see cref="Sort"/>.</summary>
internal sealed record WrittenFact : WrittenQuestion
{
    internal const string Day = "day", Owner = "owner", Member = "member", Captured = "captured", Triggered = "triggered", Exclusivity = "exclusivity", Total = "total";

    internal required string Sort { get; init; }

    internal AgreementId? Agreement { get; init; }

    internal ProvisionId? Provision { get; init; }

    internal string? Term { get; init; }

    internal PatentId? Patent { get; init; }

    internal Given<GrantSide>? Side { get; init; }

    internal PartyId? Party { get; init; }

    internal Dimension<PartyId> By { get; init; }

    internal Dimension<PartyId> To { get; init; }

    internal FixedDate? On { get; init; }

    /// <summary>Of a total: through which day sums have fallen due; left out where what is still to be paid is asked for.</summary>
    internal FixedDate? Through { get; init; }

    internal override string Kind => WrittenValue.KindName;

    /// <summary>Whether it is answered by yes or no.</summary>
    internal bool IsDecided => Sort is Member or Captured or Triggered;

    internal override ValueList<string> Comparable => IsDecided ? ["outcome", "basis", "missing", "clauses", "fails"] : ["state", "value", "basis", "missing"];

    private protected override Question Bare => new FactQuestion { Of = Matter };

    private Matter Matter => Sort switch
    {
        Day => new DayOfTerm { Agreement = Agreement!, Provision = Provision, Term = Term! },
        Owner => new OwnerOfPatent { Patent = Patent!, On = On!.Date },
        Member => new MemberOfSide { Provision = Provision!, Side = Side!.Value, Party = Party!, On = On!.Date },
        Captured => new PatentInSubject { Provision = Provision!, Patent = Patent!, On = On!.Date },
        Triggered => new TriggerMet { Provision = Provision!, On = On!.Date },
        Exclusivity => new ExclusivityOnDay { Provision = Provision!, On = On!.Date },
        _ => new TotalOfPayments { Agreement = Agreement, By = By.TryGetValue(out var by) ? by : null, To = To.TryGetValue(out var to) ? to : null, On = (Through ?? On)!.Date, IsWhole = Through is null },
    };

    internal static WrittenFact From(Matter matter) => matter switch
    {
        DayOfTerm day => new() { Sort = Day, Agreement = day.Agreement, Provision = day.Provision, Term = day.Term },
        OwnerOfPatent owner => new() { Sort = Owner, Patent = owner.Patent, On = new FixedDate { Date = owner.On } },
        MemberOfSide member => new() { Sort = Member, Provision = member.Provision, Side = new Given<GrantSide>(member.Side), Party = member.Party, On = new FixedDate { Date = member.On } },
        PatentInSubject captured => new() { Sort = Captured, Provision = captured.Provision, Patent = captured.Patent, On = new FixedDate { Date = captured.On } },
        TriggerMet trigger => new() { Sort = Triggered, Provision = trigger.Provision, On = new FixedDate { Date = trigger.On } },
        ExclusivityOnDay exclusivity => new() { Sort = Exclusivity, Provision = exclusivity.Provision, On = new FixedDate { Date = exclusivity.On } },
        TotalOfPayments total => new()
        {
            Sort = Total,
            Agreement = total.Agreement,
            By = total.By is { } by ? by : Dimension<PartyId>.Open,
            To = total.To is { } to ? to : Dimension<PartyId>.Open,
            On = total.IsWhole ? new FixedDate { Date = total.On } : null,
            Through = total.IsWhole ? null : new FixedDate { Date = total.On },
        },
        _ => throw new ArgumentException("The question asks for something that cannot be written.", nameof(matter)),
    };
}

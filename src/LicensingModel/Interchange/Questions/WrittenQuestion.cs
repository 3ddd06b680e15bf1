using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>A question as the object that is written of it, with what is not understood of it.</summary>
internal abstract record WrittenQuestion : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal abstract string Kind { get; }

    /// <summary>What of an expectation can be compared with the answer.</summary>
    internal abstract ValueList<string> Comparable { get; }

    /// <summary>The words that can come of it as its outcome.</summary>
    internal virtual IEnumerable<string> Outcomes => AnswerFormats.Verdict.Names;

    internal WrittenConfines? Within { get; init; }

    internal FixedDate? PresumeThrough { get; init; }

    internal FixedDate? KnownOn { get; init; }

    internal WrittenAssumptions? Assume { get; init; }

    internal Question Question => Bare with
    {
        WithinAgreements = Within?.Agreements.ToValueSet() ?? [],
        WithinProvisions = Within?.Provisions.ToValueSet() ?? [],
        PresumeThrough = PresumeThrough?.Date,
        KnownOn = KnownOn?.Date,
        Assume = Assume?.Assumptions ?? Assumptions.None,
    };

    /// <summary>The question without what every kind of question can have.</summary>
    private protected abstract Question Bare { get; }

    internal static WrittenQuestion Of(Question question) => OfKind(question) with
    {
        Within = question.IsConfined ? new WrittenConfines { Agreements = question.WithinAgreements.ToValueList(), Provisions = question.WithinProvisions.ToValueList() } : null,
        PresumeThrough = question.PresumeThrough is { } through ? new FixedDate { Date = through } : null,
        KnownOn = question.KnownOn is { } known ? new FixedDate { Date = known } : null,
        Assume = question.Assume.IsEmpty ? null : WrittenAssumptions.Of(question.Assume),
    };

    private static WrittenQuestion OfKind(Question question) => question switch
    {
        MayQuestion may => WrittenMay.Of(may),
        ValueQuestion value => new WrittenValue { Agreement = value.Agreement, Provision = value.Provision, Term = value.Term },
        FactQuestion fact => WrittenFact.From(fact.Of),
        OwedQuestion owed => WrittenOwed.Of(owed),
        BreachQuestion breach => WrittenOwed.Of(breach),
        _ => throw new ArgumentException("The question is of no kind that can be written.", nameof(question)),
    };
}

/// <summary>A question whether somebody may. <see cref="Patent"/> is the short way to name one patent.</summary>
internal sealed record WrittenMay : WrittenQuestion
{
    internal const string KindName = "may";

    internal Dimension<PartyId> Actor { get; init; }

    internal Dimension<Act> Act { get; init; }

    internal Dimension<ProductId> Product { get; init; }

    internal Dimension<CountryCode> Country { get; init; }

    internal Dimension<FixedDate> On { get; init; }

    internal PatentId? Patent { get; init; }

    internal Dimension<PatentScope> Patents { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => ["outcome", "basis", "changesOn", "missing"];

    internal override IEnumerable<string> Outcomes => AnswerFormats.Outcome.Names;

    private protected override Question Bare => new MayQuestion
    {
        Actor = Actor,
        Act = Act,
        Product = Product,
        Country = Country,
        On = On.TryGetValue(out var day) ? Dimension<NodaTime.LocalDate>.At(day.Date) : default,
        Patents = Patent is { } patent ? PatentScope.Listed(patent) : Patents,
    };

    internal static WrittenMay Of(MayQuestion question)
    {
        var alone = question.Patents.TryGetValue(out var scope) && scope is ListedPatents { Patents: [var only], UnrecognizedMembers.Count: 0 } ? only : null;
        return new WrittenMay
        {
            Actor = question.Actor,
            Act = question.Act,
            Product = question.Product,
            Country = question.Country,
            On = question.On.TryGetValue(out var day) ? Dimension<FixedDate>.At(new FixedDate { Date = day }) : default,
            Patent = alone,
            Patents = alone is null ? question.Patents : default,
        };
    }
}

/// <summary>A question what a term is.</summary>
internal sealed record WrittenValue : WrittenQuestion
{
    internal const string KindName = "value";

    internal required AgreementId Agreement { get; init; }

    internal ProvisionId? Provision { get; init; }

    internal required string Term { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => ["state", "value"];

    private protected override Question Bare => new ValueQuestion { Agreement = Agreement, Provision = Provision, Term = Term };
}

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

    /// <summary>Of a total: through which day sums have fallen due; left out where all of them are asked for.</summary>
    internal FixedDate? Through { get; init; }

    internal override string Kind => WrittenValue.KindName;

    /// <summary>Whether it is answered by yes or no.</summary>
    internal bool IsDecided => Sort is Member or Captured or Triggered;

    internal override ValueList<string> Comparable => IsDecided ? ["outcome", "basis", "missing"] : ["state", "value", "basis", "missing"];

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

/// <summary>A question who owes what, or, where it names an <see cref="Action"/>, whether that would breach a duty.</summary>
internal sealed record WrittenOwed : WrittenQuestion
{
    internal const string KindName = "owed";

    internal Dimension<PartyId> By { get; init; }

    internal Dimension<PartyId> To { get; init; }

    internal AgreementId? Agreement { get; init; }

    internal DutyAction? Action { get; init; }

    internal Dimension<ProductId> Product { get; init; }

    internal Dimension<CountryCode> Country { get; init; }

    internal required FixedDate On { get; init; }

    internal FixedDate? From { get; init; }

    internal FixedDate? Through { get; init; }

    internal override string Kind => KindName;

    internal override ValueList<string> Comparable => Action is null ? ["basis", "missing", "owed"] : ["outcome", "basis", "missing"];

    private protected override Question Bare => Action is null
        ? new OwedQuestion { By = By, To = To, Agreement = Agreement, Product = Product, Country = Country, On = On.Date, From = From?.Date, Through = Through?.Date }
        : new BreachQuestion { By = By.TryGetValue(out var actor) ? actor : null!, To = To, Agreement = Agreement, Action = Action, Product = Product, Country = Country, On = On.Date };

    internal static WrittenOwed Of(OwedQuestion question) => new()
    {
        By = question.By,
        To = question.To,
        Agreement = question.Agreement,
        Product = question.Product,
        Country = question.Country,
        On = new FixedDate { Date = question.On },
        From = question.From is { } from ? new FixedDate { Date = from } : null,
        Through = question.Through is { } through ? new FixedDate { Date = through } : null,
    };

    internal static WrittenOwed Of(BreachQuestion question) => new()
    {
        By = question.By,
        To = question.To,
        Agreement = question.Agreement,
        Action = question.Action,
        Product = question.Product,
        Country = question.Country,
        On = new FixedDate { Date = question.On },
    };
}

using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions.General;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

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

    internal override ValueList<string> Comparable => Action is null ? ["basis", "missing", "clauses", "fails", "owed"] : ["outcome", "basis", "missing"];

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

/// <summary>The table of <see cref="WrittenOwed"/>.</summary>
internal sealed class OwedTable : QuestionTable<WrittenOwed>
{
    private static readonly Field<WrittenOwed, Dimension<PartyId>> ByField = Open("by", KernelFormats.PartyId, x => x.By);
    private static readonly Field<WrittenOwed, Dimension<PartyId>> ToField = Open("to", KernelFormats.PartyId, x => x.To);
    private static readonly Field<WrittenOwed, AgreementId> AgreementField = Optional("agreement", KernelFormats.AgreementId, x => x.Agreement);
    private static readonly Field<WrittenOwed, DutyAction> ActionField = Optional("action", new CodeFormat<DutyAction>(), x => x.Action);
    private static readonly Field<WrittenOwed, Dimension<ProductId>> ProductField = Open("product", KernelFormats.ProductId, x => x.Product);
    private static readonly Field<WrittenOwed, Dimension<CountryCode>> CountryField = Open("country", KernelFormats.CountryCode, x => x.Country);
    private static readonly Field<WrittenOwed, FixedDate> OnField = Required("on", KernelFormats.Day, x => x.On);
    private static readonly Field<WrittenOwed, FixedDate> FromField = Optional("from", KernelFormats.Day, x => x.From);
    private static readonly Field<WrittenOwed, FixedDate> ThroughField = Optional("through", KernelFormats.Day, x => x.Through);

    /// <summary>The one instance; it comes after the fields that it is made of.</summary>
    internal static readonly OwedTable Instance = new();

    private OwedTable()
        : base(WrittenOwed.KindName, ByField, ToField, AgreementField, ActionField, ProductField, CountryField, OnField, FromField, ThroughField)
    {
    }

    private protected override WrittenOwed CreateBare(Slots slots)
        => slots.Find(ActionField) is not null && !slots.Get(ByField, default).IsFixed
            ? throw new ArgumentException("A question whether an `action` would breach a duty needs `by`: who would do it.", nameof(slots))
            : Made(slots);

    private static WrittenOwed Made(Slots slots) => new()
    {
        By = slots.Get(ByField, default),
        To = slots.Get(ToField, default),
        Agreement = slots.Find(AgreementField),
        Action = slots.Find(ActionField),
        Product = slots.Get(ProductField, default),
        Country = slots.Get(CountryField, default),
        On = slots.Get(OnField),
        From = slots.Find(FromField),
        Through = slots.Find(ThroughField),
    };
}

using LicensingModel.Provisions.Schedules;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Schedules;
using LicensingModel.Serialization.Tables;
using LicensingModel.Valuation.Methods;

namespace LicensingModel.Interchange.Valuation;

/// <summary>The table of <see cref="StatedExchange"/>.</summary>
internal sealed class ExchangeTable : RecordFormat<StatedExchange>
{
    private static readonly Field<StatedExchange, Currency> FromField = Required("from", new ScalarFormat<Currency>(), x => x.From);
    private static readonly Field<StatedExchange, Currency> ToField = Required("to", new ScalarFormat<Currency>(), x => x.To);
    private static readonly Field<StatedExchange, ExactNumber> RateField = Required("rate", new ScalarFormat<ExactNumber>(), x => x.Rate);
    private static readonly Field<StatedExchange, string> SourceField = Optional("source", KernelFormats.Text, x => x.Source);

    internal ExchangeTable()
        : base(null, FromField, ToField, RateField, SourceField)
    {
    }

    private protected override StatedExchange Create(Slots slots) => new()
    {
        From = slots.Get(FromField),
        To = slots.Get(ToField),
        Rate = slots.Get(RateField),
        Source = slots.Find(SourceField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ValuationInputs"/>.</summary>
internal sealed class InputsTable : RecordFormat<ValuationInputs>
{
    private static readonly Field<ValuationInputs, PartyId> FirstField = Optional("first", KernelFormats.PartyId, x => x.First);
    private static readonly Field<ValuationInputs, FixedDate> OnField = Optional("on", KernelFormats.Day, x => x.On);
    private static readonly Field<ValuationInputs, Currency> CurrencyField = Optional("currency", new ScalarFormat<Currency>(), x => x.Currency);
    private static readonly Field<ValuationInputs, ValueList<StatedExchange>> ExchangeField = List("exchange", new ExchangeTable(), x => x.Exchange);
    private static readonly Field<ValuationInputs, Rounding> RateRoundingField = Optional("rateRounding", new RoundingFormat(), x => x.RateRounding);
    private static readonly Field<ValuationInputs, Rounding> SumRoundingField = Optional("sumRounding", new RoundingFormat(), x => x.SumRounding);
    private static readonly Field<ValuationInputs, ValueList<ValuationMethod>> MethodsField = Required("methods", new ListFormat<ValuationMethod>(new MethodFormat(), 1), x => x.Methods);

    /// <summary>The one instance; it stands behind the fields of which it is made.</summary>
    internal static readonly InputsTable Instance = new();

    private InputsTable()
        : base(null, FirstField, OnField, CurrencyField, ExchangeField, RateRoundingField, SumRoundingField, MethodsField)
    {
    }

    private protected override ValuationInputs Create(Slots slots) => new()
    {
        First = slots.Find(FirstField),
        On = slots.Find(OnField),
        Currency = slots.Find(CurrencyField),
        Exchange = slots.Get(ExchangeField, []),
        RateRounding = slots.Find(RateRoundingField),
        SumRounding = slots.Find(SumRoundingField),
        Methods = slots.Get(MethodsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

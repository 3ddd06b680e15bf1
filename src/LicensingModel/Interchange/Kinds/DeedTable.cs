using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

/// <summary>The table of a kind of question about something that somebody does.</summary>
internal abstract class DeedTable<T> : QuestionTable<T>
    where T : WrittenDeed
{
    private static readonly Field<T, ValueList<WrittenSale>> SalesField = List("sales", new SaleTable(), x => x.Sales);
    private static readonly Field<T, Quantity> UnitsField = Optional("units", KernelFormats.Quantity, x => x.Units);
    private static readonly Field<T, BeneficiaryClass> AsField = Optional("as", new CodeFormat<BeneficiaryClass>(), x => x.As);
    private static readonly Field<T, PartyId> ThroughField = Optional("of", KernelFormats.PartyId, x => x.Through);

    private protected DeedTable(string kind, params Field<T>[] fields)
        : base(kind, [.. fields, SalesField, UnitsField, AsField, ThroughField])
    {
    }

    /// <summary>The question of the values read, without what is said of the deed.</summary>
    private protected abstract T CreateDeed(Slots slots);

    private protected sealed override T CreateBare(Slots slots) => (T)((WrittenDeed)CreateDeed(slots) with
    {
        Sales = slots.Get(SalesField, []),
        Units = slots.Find(UnitsField),
        As = slots.Find(AsField),
        Through = slots.Find(ThroughField),
    });
}

using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Interchange.Kinds;

/// <summary>A question about something that somebody does, as it is written.</summary>
internal abstract record WrittenDeed : WrittenQuestion
{
    internal ValueList<WrittenSale> Sales { get; init; } = [];

    internal Quantity? Units { get; init; }

    internal BeneficiaryClass? As { get; init; }

    internal PartyId? Through { get; init; }

    private protected sealed override Question Bare => BareDeed with
    {
        Sales = Sales.Select(static sale => sale.Sale).ToValueList(),
        Units = Units,
        As = As,
        Through = Through,
    };

    /// <summary>The question without what every kind of question, and every one about a deed, can have.</summary>
    private protected abstract DeedQuestion BareDeed { get; }

    /// <summary>The written question, with what is said of the deed.</summary>
    internal static WrittenDeed Of(DeedQuestion question, WrittenDeed bare) => bare with
    {
        Sales = question.Sales.Select(WrittenSale.Of).ToValueList(),
        Units = question.Units,
        As = question.As,
        Through = question.Through,
    };
}

using LicensingModel.Provisions;

namespace LicensingModel.Agreements.Changes;

/// <summary>
/// One thing that an amendment does to the text: <see cref="AddProvision"/>, <see cref="ReplaceProvision"/>, <see cref="RemoveProvision"/>, <see cref="RestateText"/>, <see cref="ExtendTerm"/>,
/// <see cref="NovateParty"/>, <see cref="AssignBenefit"/>, <see cref="TerminateText"/>, <see cref="CorrectProvision"/>, or one of a kind that this version does not know.
/// </summary>
public abstract record AmendmentChange : Element
{
    private protected AmendmentChange()
    {
    }

    /// <summary>Where in the text of the amendment it stands; null where that was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The provisions of which it gives the text.</summary>
    internal virtual IEnumerable<Provision> Brings => [];

    internal sealed override void Accept(ModelVisitor visitor)
    {
        AcceptChange(visitor);
        visitor.Member("clause", Clause);
    }

    private protected abstract void AcceptChange(ModelVisitor visitor);
}

using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Amendments;

/// <summary>Amendments that take others back.</summary>
public static class AmendmentInverses
{
    /// <summary>
    /// The amendment that takes this one back: after both, the text is what it was before. What is added is removed, what is removed is added in its place, what is replaced is replaced again, a
    /// restatement restates the earlier text. A termination and a correction are not taken back so; nor is what the text does not allow to be undone: a party that takes the place of another and was
    /// there before, a provision that operated as the agreement did and would operate from another day.
    /// </summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="before">The agreement with the text that it is made to. What is listed among its own amendments is not looked at.</param>
    /// <param name="id">The id of the new amendment.</param>
    /// <param name="on">The day on which it is made and from which it is effective.</param>
    /// <returns>The new amendment, of the same title; null where there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="on"/> is no day of the ISO calendar in the years 1 to 9999.</exception>
    public static Amendment? Inverse(this Amendment amendment, Agreement before, AmendmentId id, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(id);
        IsoDay.Checked(on);
        var text = before with { Amendments = [] };
        var made = ChangeMade.Of(text with { Amendments = [amendment] }, static _ => true);
        if (amendment.UnrecognizedMembers.Count > 0 || amendment.Changes.Any(static change => change is CorrectProvision))
            return null;

        List<AmendmentChange> changes = [];
        foreach (var step in made.Reverse())
        {
            if (Back(step) is not { } back)
                return null;
            changes.Add(back);
        }

        var inverse = new Amendment { Id = id, Title = amendment.Title, BindingEffect = amendment.BindingEffect, Signed = AnchoredDate.On(on), Effective = AnchoredDate.On(on), Changes = changes.ToValueList() };
        var after = made.Count == 0 ? text : made[^1].After with { Amendments = [] };
        var undone = ChangeMade.Of(after with { Amendments = [inverse] }, static _ => true);
        return (undone.Count == 0 ? after : undone[^1].After with { Amendments = [] }) == text ? inverse : null;
    }

    private static AmendmentChange? Back(ChangeMade made) => made.What switch
    {
        AddProvision add => new RemoveProvision { Provision = add.Provision.Id },
        RemoveProvision remove when Find(made.Before, remove.Provision) is { } gone
            => new AddProvision { Provision = gone, Before = made.Before.Provisions.SkipWhile(provision => provision != gone).Skip(1).FirstOrDefault()?.Id },
        ReplaceProvision { Provision.Id: var id } when Find(made.Before, id) is { } old => new ReplaceProvision { Provision = old },
        RestateText => new RestateText { Provisions = made.Before.Provisions, Completeness = made.Before.Completeness },
        ExtendTerm { Provision: null } => new ExtendTerm { Until = made.Before.Term.Until },
        ExtendTerm { Provision: { } id } when Find(made.Before, id) is { } old => new ExtendTerm { Provision = id, Until = old.Term.Until },
        NovateParty novate => new NovateParty { From = novate.To, To = novate.From },
        AssignBenefit assign => new AssignBenefit { From = assign.To, To = assign.From, Provisions = assign.Provisions },
        _ => null,
    };

    private static Provision? Find(Agreement text, ProvisionId id) => text.Provisions.FirstOrDefault(provision => provision.Id == id);
}

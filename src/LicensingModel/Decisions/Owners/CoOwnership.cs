using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;

namespace LicensingModel.Decisions.Owners;

/// <summary>Whether one of several owners may do something without the others: by the law of the country, where it is tabled and no agreement between them may say otherwise.</summary>
internal sealed class CoOwnership(Facts facts, Case @case)
{
    /// <summary>Whether an owner may practise alone; the test is told where that is not known.</summary>
    /// <param name="test">The test.</param>
    /// <param name="owner">The owner.</param>
    /// <param name="owners">All owners.</param>
    /// <param name="patent">The patent.</param>
    /// <param name="how">What is said of the owner, where it may.</param>
    internal Truth MayPractise(TestBuilder test, PartyId owner, IReadOnlyList<PartyId> owners, Patent patent, ref string how)
    {
        if (!@case.Country.TryGetValue(out var country) || CoOwnerRule.Of(country) is not { } rule || !@case.Act.TryGetValue(out var act) || !CoOwnerRule.IsPractice(act))
        {
            test.Unknown("The right has several owners; what each may do alone depends on national law.", test.Missing("holders", MissingReason.NotDecidable, $"What a co-owner of {patent.Id} may do alone."));
            return Truth.Unknown;
        }

        if (Between(owner, owners) is { } agreement)
        {
            test.Unknown(
                $"{rule.Source} lets a co-owner practise alone unless they agreed otherwise; what {agreement.Id} provides between them is not worked out.",
                new MissingFact(agreement.Id.Value, "provisions", MissingReason.NotDecidable, $"Whether {agreement.Id} lets {owner} practise {patent.Id} without the other owners."));
            return Truth.Unknown;
        }

        test.Presume(Presumption.NothingUnrecordedHappened, $"The owners of {patent.Id} have not agreed otherwise.");
        how = $"is one of several owners and may practise alone in {country}{rule.Besides} ({rule.Source})";
        return Truth.True;
    }

    /// <summary>Whether one of several owners may grant alone; the test is told so where it may.</summary>
    /// <param name="test">The test.</param>
    /// <param name="owners">All owners on the day on which the grant took effect.</param>
    /// <param name="isGrantor">Whether somebody makes the grant.</param>
    /// <param name="patent">The patent.</param>
    internal bool MayLicense(TestBuilder test, TitleState owners, Func<PartyId, Truth> isGrantor, Patent patent)
    {
        if (owners is not { Doubt: null, Holders: { Count: > 1 } holders } || !@case.Country.TryGetValue(out var country) || CoOwnerRule.Of(country) is not { LicenseSource: { } source }
            || holders.FirstOrDefault(holder => isGrantor(holder).IsTrue) is not { } owner || !facts.IsRecorded(@case.Day) || Between(owner, holders) is not null)
        {
            return false;
        }

        test.Pass($"{owner} was one of several owners when the grant took effect, and may license alone in {country}, where that excludes nobody ({source}).").Presume(Presumption.NothingUnrecordedHappened, $"The owners of {patent.Id} have not agreed otherwise.");
        return true;
    }

    /// <summary>An agreement to which an owner and another are parties, so that it may settle what each may do.</summary>
    private Agreement? Between(PartyId owner, IReadOnlyList<PartyId> owners)
        => facts.Document.Agreements.FirstOrDefault(agreement => agreement.AllParties.Contains(owner) && owners.Any(other => other != owner && agreement.AllParties.Contains(other)));
}

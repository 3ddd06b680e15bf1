using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Decisions.Owners;

/// <summary>Whether one of several owners may do something without the others: by the law of the country, where it is tabled and no agreement between them may say otherwise.</summary>
internal sealed class CoOwnership(Facts facts, Case @case)
{
    /// <summary>What duties may be about without a word of who may practise or license the patent.</summary>
    private static readonly DutyAction[] _aside =
    [
        DutyAction.Report, DutyAction.KeepConfidential, DutyAction.Audit, DutyAction.KeepRecords, DutyAction.SolicitCustomers, DutyAction.SolicitEmployees, DutyAction.Challenge, DutyAction.Disparage, DutyAction.Insure,
        DutyAction.DepositInEscrow, DutyAction.Notify, DutyAction.Mark, DutyAction.ProvideService, DutyAction.Assist, DutyAction.Indemnify, DutyAction.Invest, DutyAction.Maintain, DutyAction.Test,
    ];

    /// <summary>What general provisions may be about without a word of that.</summary>
    private static readonly GeneralTopic[] _silent =
    [
        GeneralTopic.GoverningLaw, GeneralTopic.Disputes, GeneralTopic.Liability, GeneralTopic.LiabilityCap, GeneralTopic.UncappedLiability, GeneralTopic.Warranty, GeneralTopic.Notices, GeneralTopic.Termination,
        GeneralTopic.Convenience, GeneralTopic.Renewal, GeneralTopic.Damages, GeneralTopic.Insurance, GeneralTopic.Confidentiality, GeneralTopic.Remedies, GeneralTopic.Indemnity, GeneralTopic.EntireAgreement,
        GeneralTopic.Audit, GeneralTopic.BusinessDays,
    ];

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

        if (Between(owner, owners, patent) is { } agreement)
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

    /// <summary>Whether what one of several owners grants is granted: with the consent of the others, who are parties of the agreement by which it is; or alone, where that excludes nobody and the law lets it. The test is told so.</summary>
    /// <param name="test">The test.</param>
    /// <param name="owners">All owners on the day on which the grant took effect.</param>
    /// <param name="isGrantor">Whether somebody makes the grant.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="grant">The grant.</param>
    /// <param name="degree">Whom it excludes on the day; null where that is not known.</param>
    /// <param name="granted">The day on which it was granted: who was a party of the agreement then, by its text of that day, consents.</param>
    internal bool MayGrant(TestBuilder test, TitleState owners, Func<PartyId, Truth> isGrantor, Agreement agreement, Grant grant, Exclusivity? degree, LocalDate granted)
    {
        if (OneOf(owners, isGrantor) is not { } owner || !facts.IsRecorded(@case.Day))
            return false;
        var holders = owners.Holders;
        if (holders.All(holder => IsParty(holder, agreement, granted) || isGrantor(holder).IsTrue))
        {
            test.Pass($"{owner} was one of several owners when the grant took effect; the others are parties of {agreement.Id} too, and so consent to it.");
            return true;
        }

        if (@case.Patent is not { } patent || grant.Effect != GrantEffect.License || degree != Exclusivity.NonExclusive || !@case.Country.TryGetValue(out var country) || CoOwnerRule.Of(country) is not { LicenseSource: { } source } || Between(owner, holders, patent) is not null)
            return false;
        test.Pass($"{owner} was one of several owners when the grant took effect, and may license alone in {country}, where that excludes nobody ({source}).").Presume(Presumption.NothingUnrecordedHappened, $"The owners of {patent.Id} have not agreed otherwise.");
        return true;
    }

    /// <summary>Whether somebody was a party of an agreement when something was granted by it, by its first text or by an amendment: as the text of that day has its parties.</summary>
    private bool IsParty(PartyId owner, Agreement agreement, LocalDate granted)
        => (facts.AmendmentsOf(agreement.Id).Count == 0 ? agreement : facts.On(granted).Document.Agreements.FirstOrDefault(one => one.Id == agreement.Id))?.AllParties.Contains(owner) == true;

    /// <summary>The one of several owners who makes a grant; null where it is in doubt who they are, or none of them does for certain.</summary>
    /// <param name="owners">All owners.</param>
    /// <param name="isGrantor">Whether somebody makes the grant.</param>
    internal static PartyId? OneOf(TitleState owners, Func<PartyId, Truth> isGrantor)
        => owners is { Doubt: null, Holders: { Count: > 1 } holders } ? holders.FirstOrDefault(holder => isGrantor(holder).IsTrue) : null;

    /// <summary>Whether somebody owned a right beside others when one of them granted something: what that one grants alone takes nothing from who had no part in it. Asked too of the day of what it grants itself.</summary>
    /// <param name="chain">Who held it.</param>
    /// <param name="owner">The one who had no part in it.</param>
    /// <param name="granted">When it was granted.</param>
    /// <param name="own">When the owner grants something itself; null where it does not.</param>
    internal static bool IsOfAnother(TitleChain chain, PartyId owner, GrantDay granted, GrantDay? own = null)
    {
        bool OwnsBeside(LocalDate? day) => day is { } on && chain.On(on) is { Doubt: null, Holders: { Count: > 1 } holders } && holders.Contains(owner);
        return OwnsBeside(granted.Effect) && OwnsBeside(granted.Latest) && (own is not { } its || (OwnsBeside(its.Effect) && OwnsBeside(its.Latest)));
    }

    /// <summary>An agreement to which an owner and another are parties, and that may settle what each may do: one seen in full that speaks of nothing of the kind leaves it to the law.</summary>
    private Agreement? Between(PartyId owner, IReadOnlyList<PartyId> owners, Patent patent)
        => facts.Document.Agreements.FirstOrDefault(agreement => agreement.AllParties.Contains(owner) && owners.Any(other => other != owner && agreement.AllParties.Contains(other)) && MaySettle(agreement, patent));

    private bool MaySettle(Agreement agreement, Patent patent)
        => agreement.Completeness != Completeness.FullText || agreement.Provisions.Count == 0 || facts.Obscurities.Any(obscurity => ReferenceEquals(obscurity.Agreement, agreement))
            || agreement.Provisions.Any(provision => !(provision.Claims.Count == 0 || provision.Claims.All(static claim => claim.Stance != ClaimStance.Denies)) || MaySettle(provision.Body, patent));

    /// <summary>Whether a provision may say what an owner may do with the patent.</summary>
    private static bool MaySettle(ProvisionBody body, Patent patent) => body switch
    {
        Duty duty => !_aside.Contains(duty.Action),
        GeneralTerm general => !_silent.Contains(general.Topic),
        Payment or RightGrant => false,
        PatentGrant { Effect.IsKnown: true, Subject: var subject } => !(subject.TryGetValue(out var scope) && scope is ListedPatents { UnrecognizedMembers.Count: 0 } listed && !listed.Patents.Contains(patent.Id)),
        _ => true,
    };
}

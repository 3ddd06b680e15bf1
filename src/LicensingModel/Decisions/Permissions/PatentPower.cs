using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Permissions;

/// <summary>What somebody may grant or assign under patents.</summary>
internal sealed class PatentPower(Facts facts, JointReading reading, Case @case, GrantQuestion question)
{
    private static readonly PartyId _anybody = PartyId.Parse("anybody-who-is-asked-about");

    /// <summary>
    /// Whether a licence granted on the day would have power: by title, and not taken away by what was granted before. The licence is supposed, and put to the test to which every grant is put.
    /// </summary>
    internal TestResult License()
    {
        var grant = new PatentGrant
        {
            Effect = GrantEffect.License,
            Grantors = PartySet.Of(question.By) with { Affiliates = AffiliateRule.Nobody },
            Grantees = PartySet.Of(question.To.TryGetValue(out var to) ? to : _anybody) with { Affiliates = AffiliateRule.Nobody },
            Subject = question.Patents.TryGetValue(out var scope) ? scope : PatentScope.All,
            Acts = question.Act.TryGetValue(out var act) ? [act] : Act.Known.ToValueSet(),
            Products = ProductScope.All,
            Territory = Territory.Worldwide,
            Exclusivity = Exclusivity.NonExclusive,
        };
        var provision = new Provision { Id = ProvisionId.Parse("licence-that-is-asked-about"), Body = grant };
        var agreement = new Agreement
        {
            Id = AgreementId.Parse("agreement-that-is-asked-about"),
            Title = LocalizedText.Of("en", "the licence that is asked about"),
            Kind = AgreementKind.PatentLicense,
            Completeness = Completeness.FullText,
            Parties = [new() { Role = PartyRole.Party, Parties = grant.Grantors.Parties.Union(grant.Grantees.Parties).ToValueSet() }],
            BindingEffect = BindingEffect.Binding,
            Term = new() { From = AnchoredDate.On(@case.Day), Until = AnchoredDate.Never },
            Provisions = [provision],
        };
        return new GrantTests(facts, reading, @case, agreement, provision, grant).Power();
    }

    /// <summary>Whether it holds title on the day, by itself: what a co-owner may do alone depends on national law.</summary>
    internal TestResult Title()
    {
        var test = new TestBuilder(TestKind.Power, question.By.Value);
        if (@case.Patent is not { } patent)
        {
            var owners = @case.Scope is { } scope ? ScopeRelation.Owners(scope) : null;
            return owners is not null && owners.Parties.Contains(question.By) && owners.Parties.Count == 1
                ? test.Pass($"{question.By} owns the patents asked about.").Build()
                : test.Unknown($"Whether {question.By} owns the patents asked about is not known.", test.Missing("holders", MissingReason.NotDecidable, $"Whether {question.By} owns the patents asked about.")).Build();
        }

        var chain = new TitleChain(facts, reading, patent);
        if (!chain.IsKnown)
            return test.Unknown($"Who holds {patent.Id} is not known.", chain.Missing).Build();
        if (!facts.IsRecorded(@case.Day))
            return test.Unknown($"Whether {patent.Id} was transferred is not recorded up to {Words.Day(@case.Day)}.", new MissingFact(patent.Id.Value, "holders", MissingReason.NotRecorded, $"Who holds {patent.Id} after events were last recorded.")).Build();

        var title = chain.On(@case.Day);
        test.On(patent.Holders, "holders").Presume(Presumption.NothingUnrecordedHappened, patent.Id.Value, $"No transfer of {patent.Id} that is not recorded.");
        if (title.Doubt is { } doubt)
            return test.Unknown(doubt, new MissingFact(patent.Id.Value, "holders", MissingReason.NotDecidable, doubt)).Build();
        if (title.Holders is [var only] && only == question.By)
            return test.Pass($"{question.By} holds {patent.Id}.").Build();
        return title.Holders.Count > 0 && !title.Holders.Contains(question.By)
            ? test.Fail($"{question.By} does not hold {patent.Id}: {Words.List(title.Holders)} does.").Build()
            : test.Unknown(
                title.Holders.Count == 0 ? $"Nobody is recorded as holding {patent.Id}." : $"{patent.Id} has several owners; what each may do alone depends on national law.",
                new MissingFact(patent.Id.Value, "holders", MissingReason.NotDecidable, $"What {question.By} may do with {patent.Id} alone.")).Build();
    }

    /// <summary>The grants that may let it sublicense, and whether each does.</summary>
    internal IEnumerable<BearingProof> Heads()
    {
        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document).Where(entry => @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var tests = new GrantTests(facts, reading, @case with { Actor = question.By }, agreement, provision, grant);
            var sublicensing = new SublicensingTest(facts, reading, question, agreement, provision, grant);
            var covenant = new TestBuilder(TestKind.Permits, provision.Id.Value);
            if (grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release)
                covenant.Unknown("Whether anything can be granted further under a covenant or release is not worked out.", covenant.Missing("body/effect", MissingReason.NotDecidable, "Whether it can be granted further."));
            else
                covenant.Pass("It can be granted further, if it says so.");
            yield return Bearing.Head(agreement, provision, grant, sublicensing, [.. tests.Prove().Tests.Where(static test => test.Test != TestKind.Quantity), covenant.Build(), sublicensing.Run()]);
        }
    }

    /// <summary>Rights to be asked first over the patents, each with whether it stands in the way.</summary>
    internal IEnumerable<BearingProof> FirstRights()
    {
        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document).Where(static entry => entry.Grant.Effect == GrantEffect.FirstRefusal || entry.Grant.Effect == GrantEffect.FirstOffer || entry.Grant.Effect == GrantEffect.FirstNegotiation))
        {
            var tests = new GrantTests(facts, reading, @case, agreement, provision, grant);
            var isHis = tests.IsGrantor(question.By);
            var actor = new TestBuilder(TestKind.Actor, provision.Id.Value);
            if (isHis.IsTrue)
                actor.Pass($"{question.By} gave it.");
            else if (isHis.IsFalse)
                actor.Fail($"{question.By} did not give it.");
            else
                actor.Unknown($"Whether it binds {question.By} is not known.", actor.Missing("grantors", MissingReason.NotDecidable, $"Whether it binds {question.By}."));
            var reach = new TestBuilder(TestKind.PowerGiven, provision.Id.Value);
            if (question.What == GrantAction.AssignRight)
                reach.Pass("It reaches an assignment.");
            else
                reach.Unknown("Whether it reaches a licence is not stated.", reach.Missing("body/effect", MissingReason.NotDecidable, "Whether it is of an assignment alone, or of a licence too."));
            yield return Bearing.First(agreement, provision, grant, question, [tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), actor.Build(), tests.Act(), tests.Product(), tests.Territory(), reach.Build()]);
        }
    }
}

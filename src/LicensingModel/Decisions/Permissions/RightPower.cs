using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Onsets;
using LicensingModel.Decisions.Owners;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Dealings;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Permissions;

/// <summary>What somebody may grant or assign under patents, marks, works, software and know-how.</summary>
internal sealed class RightPower(Facts facts, JointReading reading, Case @case, GrantQuestion question)
{
    private static readonly PartyId _anybody = PartyId.Parse("anybody-who-is-asked-about");

    private static readonly ProvisionId _sublicence = ProvisionId.Parse("sublicence-that-is-asked-about");

    /// <summary>
    /// Whether a licence granted on the day would have power: by title, and not taken away by what was granted before. The licence is supposed, and put to the test to which every grant is put.
    /// </summary>
    internal TestResult License()
    {
        var (agreement, provision, grant) = AsAsked();
        return new GrantTests(facts, reading, @case, agreement, provision, grant).Power();
    }

    /// <summary>The licence that is asked about.</summary>
    private (Agreement Agreement, Provision Provision, Grant Grant) AsAsked()
    {
        var grant = Supposed() with
        {
            Grantors = PartySet.Of(question.By) with { Affiliates = AffiliateRule.Nobody },
            Grantees = PartySet.Of(question.To.TryGetValue(out var to) ? to : _anybody) with { Affiliates = AffiliateRule.Nobody },
            Acts = question.Act.TryGetValue(out var act) ? [act] : @case.Acts().ToValueSet(),
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
        return (agreement, provision, grant);
    }

    /// <summary>Whether those who have something exclusively gave it back to the one asked about, so that it may grant it further; or it is another owner's, who granted it alone.</summary>
    private Truth IsLeft(GrantTests tests, (Agreement Agreement, Provision Provision, Grant Grant) exclusive)
    {
        if (@case.Asset is not { } asset)
            return Truth.False;
        var (_, provision, grant) = AsAsked();
        if (question.What == GrantAction.License && tests.IsGrantor(question.By).IsFalse
            && CoOwnership.IsOfAnother(new TitleChain(facts, reading, asset), question.By, new GrantOnset(facts, reading, @case, exclusive.Agreement, exclusive.Provision, exclusive.Grant).Granted, new GrantDay(@case.Day, @case.Day)))
        {
            return Truth.True;
        }

        return new HeadRights(facts, reading, @case, provision, grant).GivesBack(exclusive);
    }

    private Grant Supposed()
        => @case.Intangible is { } intangible
            ? new RightGrant { Effect = GrantEffect.License, Grantors = PartySet.Of(question.By), Grantees = PartySet.Of(_anybody), Subject = IntangibleScope.Listed(intangible.Id) }
            : new PatentGrant { Effect = GrantEffect.License, Grantors = PartySet.Of(question.By), Grantees = PartySet.Of(_anybody), Subject = question.Patents.TryGetValue(out var scope) ? scope : PatentScope.All };

    /// <summary>The licences of which each may keep it from granting another: exclusive or sole, in effect, by somebody who had title, to others; from granting a sublicence, those that it gave itself.</summary>
    internal IEnumerable<BearingProof> Exclusives()
    {
        var isSub = question.What == GrantAction.Sublicense;
        foreach (var (agreement, provision, grant) in facts.Exclusives.Where(entry => @case.IsOf(entry.Grant) && @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var tests = new GrantTests(facts, reading, @case, agreement, provision, grant);
            var degree = Exclusiveness.On(@case.Day, facts, reading, provision, grant);
            if (degree == Exclusivity.NonExclusive || (isSub ? tests.IsGrantor(question.By).IsFalse : tests.Place().Result.IsFalse))
                continue;
            var isLeft = IsLeft(tests, (agreement, provision, grant));
            if (isLeft.IsTrue)
                continue;

            var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value).On(grant.Exclusivity, "body/exclusivity");
            TestResult[] parts = [tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), .. isSub ? (TestResult[])[ItsOwn(tests, provision)] : [tests.Place(), Behind(tests, agreement, provision, grant), .. tests.Amended?.Exclusion() is { } late ? (TestResult[])[late] : []], tests.Act(), tests.Product(), tests.Territory(), Others(tests, provision, grant, "licensee")];
            if (isSub && grant.Exclusivity.IsBlank && facts.Presumes(Presumption.UnreadText))
            {
                // What was not read of it would have to say that it excludes others.
                if (parts.Any(static part => part.Result.IsFalse))
                    continue;
                test.Fail("It excludes nobody, as far as it was read.").Presume(Presumption.UnreadText, agreement.Id.Value, $"{provision.Id} excludes nobody, as far as it was read.");
            }
            else if (degree is null || !degree.IsKnown)
                test.Unknown(grant.Exclusivity, "body/exclusivity", "Whom it excludes");
            else if (isLeft.IsUnknown)
                test.Unknown($"Whether what was given back to {question.By} by those who have it lets it be granted further is not known.", test.Missing("body/exclusivity", MissingReason.NotDecidable, $"Whether {provision.Id} of {agreement.Id} keeps {question.By} from granting what was given back to it."));
            else if (!Open(grant).Any())
                test.Pass($"It is {degree} on {Words.Day(@case.Day)}.");
            else
                test.Unknown($"It is {degree}, of some of what the question leaves open.", Open(grant).Select(open => test.Missing($"body/{open}", MissingReason.NotDecidable, $"Which {open} are asked about: {provision.Id} covers some of what the question leaves open.")));
            yield return Bearing.Of(agreement, provision, BearingKind.Forbids, [.. parts, .. Kept(agreement, provision), test.Build()]) with
            {
                Consent = new NeededConsent(grant.Grantees.Parties, agreement.Id, provision.Id, provision.Clause),
            };
        }
    }

    /// <summary>Whether it had a power behind it: that of who held title, and had not given it to others before. Where that is not known, who holds title now is kept from it by the one or by the other.</summary>
    private TestResult Behind(GrantTests tests, Agreement agreement, Provision provision, Grant grant)
    {
        var title = tests.Title();
        if (!title.Result.IsTrue || @case.Asset is null)
            return title;
        var power = PriorGrants.Behind(facts, reading, @case, agreement, provision, grant);
        return power.Result.IsFalse || (power.Result.IsUnknown && !Title().Result.IsTrue) ? power : title;
    }

    /// <summary>Whether the one asked about gave it.</summary>
    private TestResult ItsOwn(GrantTests tests, Provision provision)
    {
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        var isIts = tests.IsGrantor(question.By);
        return isIts.IsTrue ? test.Pass($"{question.By} gave it.").Build()
            : isIts.IsFalse ? test.Fail($"{question.By} did not give it.").Build()
            : test.Unknown($"Whether {question.By} gave it is not known.", test.Missing("grantors", MissingReason.NotDecidable, $"Whether {question.By} gave it.")).Build();
    }

    /// <summary>What the question leaves open of which a grant covers no more than some.</summary>
    private IEnumerable<string> Open(Grant grant)
    {
        if (!@case.IsRightIn(facts, grant, owners: PartySet.Of(question.By) with { Affiliates = AffiliateRule.Nobody }))
            yield return "subject";
        if (!@case.IsActIn(grant))
            yield return "acts";
        if (!@case.IsProductIn(grant))
            yield return "products";
        if (!@case.IsCountryIn(grant))
            yield return "territory";
    }

    /// <summary>That the grantor kept for itself to let others do what is asked about, where it did, or may have.</summary>
    private IEnumerable<TestResult> Kept(Agreement agreement, Provision provision)
    {
        var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value);
        var lets = new Reservations(facts, reading, @case).LetOthers([question.By], question.To.TryGetValue(out var to) ? [to] : [], agreement, test, question.ToClass);
        if (lets.IsTrue)
            yield return test.Fail($"{question.By} kept to itself to let others do this.").Build();
        else if (lets.IsUnknown)
            yield return test.Build();
    }

    /// <summary>Whether the one to whom it would be granted is somebody else than those who have it; nothing that somebody has keeps himself from granting.</summary>
    private TestResult Others(GrantTests tests, Provision provision, Grant grant, string name)
    {
        var test = new TestBuilder(TestKind.Actor, provision.Id.Value);
        if (grant.Grantees.Parties is [var only] && only == question.By)
            return test.Fail($"{question.By} is the {name} itself.").Build();
        if (!question.To.TryGetValue(out var to))
            return test.Pass($"Others than the {name} are asked about.").Build();

        var grantee = tests.Grantee();
        return grantee.Result.IsFalse ? test.Pass($"{to} is not the {name}.").Build()
            : grantee.Result.IsTrue ? test.Fail($"{to} is the {name} itself.").Build()
            : test.Unknown(grantee.Reason, grantee.Missing).Build();
    }

    /// <summary>Whether it holds title on the day, by itself: what a co-owner may do alone depends on national law.</summary>
    internal TestResult Title()
    {
        var test = new TestBuilder(TestKind.Power, question.By.Value);
        if (@case.Asset is not { } asset)
        {
            var owners = @case.Scope is { } scope ? ScopeRelation.Owners(scope) : null;
            return owners is not null && owners.Parties.Contains(question.By) && owners.Parties.Count == 1
                ? test.Pass($"{question.By} owns the patents asked about.").Build()
                : test.Unknown($"Whether {question.By} owns the patents asked about is not known.", test.Missing("holders", MissingReason.NotDecidable, $"Whether {question.By} owns the patents asked about.")).Build();
        }

        var chain = new TitleChain(facts, reading, asset);
        if (!chain.IsKnown)
            return test.Unknown($"Who holds {asset.Id} is not known.", chain.Missing).Build();
        if (!facts.IsRecorded(@case.Day))
            return test.Unknown($"Whether {asset.Id} was transferred is not recorded up to {Words.Day(@case.Day)}.", new MissingFact(asset.Id, "holders", MissingReason.NotRecorded, $"Who holds {asset.Id} after events were last recorded.")).Build();

        var title = chain.On(@case.Day);
        test.On(asset.Holders, "holders").Presume(Presumption.NothingUnrecordedHappened, asset.Id, $"No transfer of {asset.Id} that is not recorded.");
        if (title.Doubt is { } doubt)
            return test.Unknown(doubt, new MissingFact(asset.Id, "holders", MissingReason.NotDecidable, doubt)).Build();
        if (title.Holders is [var only] && only == question.By)
            return test.Pass($"{question.By} holds {asset.Id}.").Build();
        return title.Holders.Count > 0 && !title.Holders.Contains(question.By)
            ? test.Fail($"{question.By} does not hold {asset.Id}: {Words.List(title.Holders)} does.").Build()
            : test.Unknown(
                title.Holders.Count == 0 ? $"Nobody is recorded as holding {asset.Id}." : $"{asset.Id} has several owners; what each may do alone depends on national law.",
                new MissingFact(asset.Id, "holders", MissingReason.NotDecidable, $"What {question.By} may do with {asset.Id} alone.")).Build();
    }

    /// <summary>The grants that may let it sublicense, and whether each does; what is itself taken from another right, as far as that one lets so many levels be granted.</summary>
    internal IEnumerable<BearingProof> Heads()
    {
        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document, @case).Where(entry => @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var its = @case with { Actor = question.By, Taker = null };
            var tests = new GrantTests(facts, reading, its, agreement, provision, grant);
            var further = new GrantTests(facts, reading, its, agreement, provision, grant) { Level = 1, Below = [_sublicence] };
            var sublicensing = new SublicensingTest(facts, reading, question, agreement, provision, grant);
            var covenant = new TestBuilder(TestKind.Permits, provision.Id.Value);
            if (grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release)
                _ = WasNotGiven(agreement, provision, grant) ? covenant.Fail($"It had not been given on {Words.Day(@case.Day)}; nothing can be granted further.") : covenant.Unknown("Whether anything can be granted further under a covenant or release is not worked out.", covenant.Missing("body/effect", MissingReason.NotDecidable, "Whether it can be granted further."));
            else
                covenant.Pass("It can be granted further, if it says so.");
            yield return Bearing.Head(agreement, provision, grant, sublicensing, [.. tests.Prove().Tests.Where(static test => test.Test != TestKind.Quantity).Select(test => test.Test == TestKind.Actor ? further.Actor() : test.Test == TestKind.Power && !test.Result.IsFalse && further.Power() is var power && power.Result != test.Result ? power : test), covenant.Build(), Given(sublicensing.Run(), tests, agreement, provision)]);
        }
    }

    /// <summary>Whether a right to sublicense was given, or left, when its grantor could still give it: an amendment that adds it later gives nothing of what was sold, or given to others exclusively, by then.</summary>
    private TestResult Given(TestResult said, GrantTests tests, Agreement agreement, Provision provision)
    {
        if (said.Result.IsFalse || tests.Amended?.SaidBefore((earlier, then) => new SublicensingTest(facts, reading, question, agreement, earlier, then).Run().Result) is not { IsTrue: false } before)
            return said;
        var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value).On(null, "amendments");
        return before.IsFalse ? test.Fail("Sublicences were allowed by an amendment, when the grantor no longer had the power to let others grant them.").Build()
            : test.Unknown("Whether its grantor could still allow sublicences when it was amended is not known.", new MissingFact(agreement.Id.Value, "amendments", MissingReason.NotDecidable, "Whether what was amended lets sublicences be granted under what the grantor had parted with, or given to others, by then.")).Build();
    }

    /// <summary>Whether it is a release that is given only later: what reaches back gives nothing before.</summary>
    private bool WasNotGiven(Agreement agreement, Provision provision, Grant grant)
        => grant.Effect == GrantEffect.Release && new GrantOnset(facts, reading, @case, agreement, provision, grant).Granted.Earliest > @case.Day;

    /// <summary>Rights to be asked first over the patents, each with whether it stands in the way.</summary>
    internal IEnumerable<BearingProof> FirstRights()
    {
        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document, @case).Where(static entry => entry.Grant.Effect == GrantEffect.FirstRefusal || entry.Grant.Effect == GrantEffect.FirstOffer || entry.Grant.Effect == GrantEffect.FirstNegotiation))
        {
            var tests = new GrantTests(facts, reading, @case, agreement, provision, grant);
            var isHis = tests.IsGrantor(question.By);
            var actor = new TestBuilder(TestKind.Actor, provision.Id.Value);
            if (isHis.IsTrue)
                actor.Pass($"{question.By} gave it.");
            else if (isHis.IsFalse && !MayRun(tests))
                actor.Fail($"{question.By} did not give it, nor did somebody from whom it has what is asked about.");
            else if (isHis.IsFalse)
                actor.Unknown($"Whether it binds {question.By}, who did not give it, no term says.", actor.Missing("grantors", MissingReason.NotDecidable, $"Whether it binds {question.By}."));
            else
                actor.Unknown($"Whether it binds {question.By} is not known.", actor.Missing("grantors", MissingReason.NotDecidable, $"Whether it binds {question.By}."));
            yield return Bearing.First(agreement, provision, grant, question, [tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), actor.Build(), Others(tests, provision, grant, "holder"), tests.Act(), tests.Product(), Anywhere(agreement, provision, grant), Reaches(agreement, provision, grant)]);
        }
    }

    /// <summary>Whether it may run with what is asked about, because it was given by somebody who held that before; where none is named, with something that the one asked about holds.</summary>
    private bool MayRun(GrantTests tests)
        => @case.Asset is not null ? !tests.Title().Result.IsFalse
            : facts.Document.Patents.Any(patent => new TitleChain(facts, reading, (Asset)patent) is { IsKnown: true } chain && chain.On(@case.Day).Holders.Contains(question.By) && !chain.Between(null, @case.Day, (party, _) => tests.IsGrantor(party)).Ever.IsFalse);

    /// <summary>Whether a right to be asked first is of such a dealing. Where a text that was seen in full does not say of which it is, it is of an assignment, and whether it is of a licence too nobody can say.</summary>
    private TestResult Reaches(Agreement agreement, Provision provision, Grant grant)
    {
        var isAssignment = question.What == GrantAction.AssignRight;
        var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value).On(grant.Dealings, "body/dealings");
        var asked = isAssignment ? Dealing.Assignment : Dealing.License;
        if (!reading.TryGet(grant.Dealings, $"dealings of {provision.Id}", out var dealings))
        {
            return isAssignment && (grant.Dealings.IsUnstated || (grant.Dealings.IsBlank && agreement.Completeness == Completeness.FullText)) ? test.Pass("It reaches an assignment.").Build()
                : test.Unknown(grant.Dealings, "body/dealings", "Whether it is of an assignment alone, of a licence, or of both").Build();
        }

        return dealings.Contains(asked) ? test.Pass($"It reaches {(isAssignment ? "an assignment" : "a licence")}.").Build()
            : dealings.All(static one => one.IsKnown) ? test.Fail($"It is of {Words.List(dealings)} only.").Build()
            : test.Unknown("Of which dealings it is, is not understood.", test.Missing("body/dealings", MissingReason.NotUnderstood, "Of which dealings it is.")).Build();
    }

    /// <summary>Whether it holds in a country for which the right would be granted or assigned: where none is named, in one of those in which the patent gives a right.</summary>
    private TestResult Anywhere(Agreement agreement, Provision provision, Grant grant)
    {
        var countries = question.Country.IsFixed ? null : @case.ProtectedIn();
        var tests = countries?.Select(country => new GrantTests(facts, reading, @case with { Country = country }, agreement, provision, grant).Territory()).ToList();
        return tests is null ? new GrantTests(facts, reading, @case, agreement, provision, grant).Territory()
            : tests.Find(static test => test.Result.IsTrue) ?? tests.Find(static test => test.Result.IsUnknown) ?? tests[0];
    }
}

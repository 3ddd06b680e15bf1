using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Patents;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether a licence is needed at all: an enforceable right there on that day, which is somebody else's.</summary>
internal sealed class NeedTests(Facts facts, JointReading reading, Case @case)
{
    internal ValueList<TestResult> Run() => [RightInForce(), OwnedByAnother()];

    private TestResult RightInForce()
    {
        var test = new TestBuilder(TestKind.RightInForce, @case.Patent?.Id.Value ?? "patents");
        if (@case.Patent is not { } patent)
            return test.Pass("The question ranges over patents that are in force.").Build();

        if (patent.UnrecognizedMembers.Count > 0)
            return test.Unknown("The patent is written in a way that is not understood.", test.Missing("unrecognized", MissingReason.NotUnderstood, $"{patent.Id} has members that are not understood.")).Build();
        if (!reading.TryGet(patent.Protection, $"protection of {patent.Id}", out var rights))
            return test.Unknown(patent.Protection, "protection", $"Where {patent.Id} is in force").Build();

        test.On(patent.Protection, "protection");
        if (!@case.Country.TryGetValue(out var country))
            return rights.Count == 0 ? test.Fail($"{patent.Id} gives no right in any country.").Build() : test.Pass($"{patent.Id} ranges over the countries it protects.").Build();

        var right = rights.FirstOrDefault(right => right.Country == country);
        if (right is null)
            return test.Fail($"{patent.Id} gives no right in {country}.").Build();

        Granted(test, patent, right);
        NotEnded(test, patent, right);
        return test.Build();
    }

    private void Granted(TestBuilder test, Patent patent, NationalRight right)
    {
        if (!reading.TryGet(right.Granted, $"grant of {patent.Id} in {right.Country}", out var granted))
        {
            test.Unknown(right.Granted, $"protection/{right.Country}/granted", $"The grant of {patent.Id} in {right.Country}");
            return;
        }

        var date = granted.Resolve(facts);
        if (date.TryGetDate(out var day))
            facts.NoteBoundary(day);
        var isGranted = date.IsOnOrBefore(@case.Day);
        if (isGranted.IsFalse)
            test.Fail($"{patent.Id} is not granted in {right.Country} on {Words.Day(@case.Day)}; provisional protection may accrue.");
        else if (isGranted.IsTrue)
            test.Pass($"{patent.Id} is granted in {right.Country}.");
        else
            test.Unknown($"When {patent.Id} is granted in {right.Country} is not known.", test.Missing($"protection/{right.Country}/granted", MissingReason.NotDecidable, $"The grant of {patent.Id} in {right.Country} depends on something that is not known."));
    }

    private void NotEnded(TestBuilder test, Patent patent, NationalRight right)
    {
        if (!reading.TryGet(right.LastDayInForce, $"end of {patent.Id} in {right.Country}", out var last))
        {
            test.Unknown(right.LastDayInForce, $"protection/{right.Country}/lastDayInForce", $"The last day of {patent.Id} in {right.Country}");
            return;
        }

        var date = last.Resolve(facts);
        if (date.TryGetDate(out var day) && day < IsoDay.Last)
            facts.NoteBoundary(day.PlusDays(1));
        var isInForce = date.IsOnOrAfter(@case.Day);
        if (isInForce.IsFalse)
            test.Fail($"{patent.Id} is no longer in force in {right.Country} on {Words.Day(@case.Day)}.");
        else if (isInForce.IsUnknown)
            test.Unknown($"Whether {patent.Id} is still in force in {right.Country} is not known.", test.Missing($"protection/{right.Country}/lastDayInForce", MissingReason.NotDecidable, $"The last day of {patent.Id} in {right.Country} depends on something that is not known."));
        else if (facts.IsRecorded(@case.Day))
            test.Pass("It is in force.").Presume(Presumption.NothingUnrecordedHappened, $"No lapse of {patent.Id} that is not recorded.");
        else
            test.Unknown($"Whether {patent.Id} has lapsed is not recorded up to {Words.Day(@case.Day)}.", test.Missing("protection", MissingReason.NotRecorded, $"Whether {patent.Id} has lapsed after events were last recorded."));
    }

    private TestResult OwnedByAnother()
    {
        var test = new TestBuilder(TestKind.OwnedByAnother, @case.Patent?.Id.Value ?? "patents");
        if (!@case.Actor.TryGetValue(out var actor))
            return test.Pass("The question ranges over actors who do not own the right.").Build();

        var owns = Owns(test, actor);
        if (owns.IsFalse)
            return test.Pass($"{actor} does not own the right.").Build();
        if (owns.IsUnknown)
            return test.Build();

        var isBound = Truth.False;
        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document).Where(entry => entry.Grant.Grantors.Parties.Contains(actor)))
            isBound |= BoundByExclusivity(test, agreement, new GrantTests(facts, reading, @case, agreement, provision, grant), grant);
        foreach (var (agreement, provision, _) in Grants.NotUnderstood(facts.Document).Where(entry => entry.Agreement.AllParties.Contains(actor)))
        {
            var standing = new StandingTests(facts, reading, @case, agreement, provision);
            if ((standing.Binding().Result & standing.InEffect().Result).IsFalse)
                continue;

            isBound |= Truth.Unknown;
            test.Unknown(
                $"{provision.Id} is not understood and may bind {actor}.",
                new MissingFact(provision.Id.Value, "body", MissingReason.NotUnderstood, $"What {provision.Id} of {agreement.Id} provides."));
        }

        if (isBound.IsTrue)
            return new TestBuilder(TestKind.OwnedByAnother, actor.Value).Pass($"{actor} owns the right, but has granted it away exclusively.").Build();
        return isBound.IsFalse ? test.Fail($"{actor} owns the right, and no exclusive grant binds it.").Build() : test.Build();
    }

    /// <summary>Whether the actor owns the right on the day; the builder is told where that is not known.</summary>
    private Truth Owns(TestBuilder test, PartyId actor)
    {
        if (@case.Patent is not { } patent)
            return @case.Scope is { } scope && ScopeRelation.Owners(scope) is { } owners && owners.Parties.Count == 1 && owners.Parties.Contains(actor);

        if (!reading.TryGet(patent.Holders, $"holders of {patent.Id}", out var holdings))
        {
            test.Unknown(patent.Holders, "holders", $"Who holds {patent.Id}");
            return Truth.Unknown;
        }

        Truth owns = false;
        var current = holdings.Where(holding => holding.During.Contains(@case.Day)).ToList();
        foreach (var holding in holdings)
            facts.NoteBoundaries(holding.During);
        if (current.Count > 1 && current.Exists(holding => holding.Holder == actor))
        {
            test.Unknown("The right has several owners; what each may do alone depends on national law.", test.Missing("holders", MissingReason.NotDecidable, $"What a co-owner of {patent.Id} may do alone."));
            return Truth.Unknown;
        }

        foreach (var holding in current)
        {
            if (holding.Holder == actor)
                owns = true;
            else if (facts.Presumes(Presumption.GroupConsent))
                owns |= GroupConsent(test, actor, holding.Holder);
        }

        if (owns.IsUnknown)
            test.Unknown($"Whether {actor} and the owner of {patent.Id} are under common control is not known.", test.Missing("holders", MissingReason.NotDecidable, $"Common control of {actor} and the owner of {patent.Id}."));
        return owns;
    }

    private Truth GroupConsent(TestBuilder test, PartyId actor, PartyId owner)
    {
        var isControlled = Affiliation.AreUnderCommonControl(facts, actor, owner, @case.Day);
        if (isControlled.IsTrue)
            test.Presume(Presumption.GroupConsent, $"{owner}, under common control with {actor}, consents.");
        return isControlled;
    }

    private Truth BoundByExclusivity(TestBuilder test, Agreement agreement, GrantTests tests, PatentGrant grant)
    {
        var standing = tests.Binding().Result & tests.InEffect().Result & tests.Captured().Result;
        if (standing.IsFalse)
            return Truth.False;

        var isKnown = reading.TryGet(grant.Exclusivity, "exclusivity", out var exclusivity);
        if (isKnown && (exclusivity == Exclusivity.NonExclusive || exclusivity == Exclusivity.Sole))
            return Truth.False;

        if (!isKnown && grant.Exclusivity.IsBlank && agreement.Completeness != Completeness.FullText && facts.Presumes(Presumption.UnreadText))
        {
            test.Presume(Presumption.UnreadText, agreement.Id.Value, "The grant is not exclusive against its grantor, as far as its text was not seen.");
            return Truth.False;
        }

        if (isKnown && exclusivity == Exclusivity.Exclusive && standing.IsTrue)
            return Truth.True;

        test.Unknown(grant.Exclusivity, "exclusivity", $"Whether a grant in {agreement.Id} excludes its grantor");
        return Truth.Unknown;
    }
}

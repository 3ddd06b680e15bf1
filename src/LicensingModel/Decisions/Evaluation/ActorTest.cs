using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether somebody is among those to whom a grant is made, or among those who make it: by name, as a member of a class, as an affiliate, or through one of them.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
/// <param name="effect">The day from which it runs; null where that is not known.</param>
internal sealed class ActorTest(Facts facts, JointReading reading, Case @case, Provision provision, Grant grant, LocalDate? effect)
{
    // Those who are covered with a grantee's products and have no right of their own.
    private static readonly BeneficiaryClass[] _ofProducts = [BeneficiaryClass.Customers, BeneficiaryClass.EndUsers, BeneficiaryClass.Distributors, BeneficiaryClass.Developers, BeneficiaryClass.Contractors, BeneficiaryClass.HaveMadeSuppliers];

    // Those who take a grantee's products, and do not make them.
    private static readonly BeneficiaryClass[] _takers = [BeneficiaryClass.Customers, BeneficiaryClass.EndUsers, BeneficiaryClass.Distributors];

    /// <summary>Whether products may be made for the grantees: then who makes them may be covered; left out where that is not asked.</summary>
    internal Func<Truth>? HaveMade { get; init; }

    /// <summary>Adds what comes of the capacity in which the actor acts, and says whether that decides; left out where that is not asked.</summary>
    internal Func<TestBuilder, bool>? Through { get; init; }

    /// <summary>Whether only those are grantees who were when it sprang up, and on which day that was, where it is known; left out where that is not asked.</summary>
    internal Func<(bool IsConfined, LocalDate? On)>? Confined { get; init; }

    /// <summary>Whether a right of his own is asked about, such as can be granted further.</summary>
    internal bool IsOwn { get; init; }

    /// <summary>Whether only what the text itself says is looked at, and not what an amendment may have left to who had left before it.</summary>
    internal bool IsAsRead { get; init; }

    /// <summary>Whether somebody is a grantor on a day.</summary>
    internal Truth IsGrantor(PartyId party, LocalDate day)
        => IsOn(grant.Grantors, "grantors", party, day);

    /// <summary>Whether somebody is on a side of the grant on a day, by name, as a member of a class, or as an affiliate.</summary>
    internal Truth IsOn(PartySet side, string member, PartyId party, LocalDate day)
    {
        var isOne = side.Parties.Contains(party) ? Truth.True : IsMember(side, member, party, day) | Reaches(side, member, party, day);
        return isOne.IsFalse && member == "grantees" && Amended.Taken(party) is not null ? Truth.Unknown : isOne;
    }

    /// <summary>Somebody of whom it is not recorded whether it belongs to a class that grants; null where there is nobody.</summary>
    internal PartyId? MayBeGrantor(IEnumerable<PartyId> holders, LocalDate day)
        => holders.FirstOrDefault(holder => !grant.Grantors.Parties.Contains(holder) && IsMember(grant.Grantors, "grantors", holder, day).IsUnknown);

    internal TestResult Run()
    {
        var result = Granted();
        if (!@case.Holder.TryGetValue(out var actor) || result.Result.IsUnknown || @case.Taker is not null)
            return result;

        // Who has it since may not be who had it, where something is recorded by which it may have passed.
        var succession = new Succession(facts, @case.Day);
        if ((result.Result.IsTrue ? succession.MayHaveLost(actor, GranteesOf(actor), provision) : succession.MayHaveTaken(actor, grant.Grantees.Parties, provision, (party, day) => IsOn(grant.Grantees, "grantees", party, day))) is not { } passing)
            return result;
        return new TestBuilder(TestKind.Actor, provision.Id.Value).Unknown(
            result.Result.IsTrue ? $"{actor} may have parted with it by {passing.Id}." : $"{actor} may have come to have it by {passing.Id}.",
            new MissingFact(passing.Id.Value, "provisions", MissingReason.NotDecidable, $"What {passing.Id} did to {provision.Id}.")).Build();
    }

    /// <summary>The parties of whom somebody has to be an affiliate to have it.</summary>
    private IEnumerable<PartyId> GranteesOf(PartyId who) => new Takers(facts, grant, @case.Day).Through(who);

    private TestResult Granted()
    {
        var test = new TestBuilder(TestKind.Actor, provision.Id.Value);
        if (!@case.Actor.TryGetValue(out var actor))
            return test.Pass($"It is granted to {Words.List(grant.Grantees.Parties)}.").Build();
        if (@case.Taker is not null)
            return TakenThrough(test, actor);
        if (grant.Grantees.Parties.Contains(actor))
            return test.Pass($"It is granted to {actor}.").Build();

        var isMember = grant.Grantees.Affiliates.TryGetValue(out var named) && named.Excluded.Contains(actor) ? Truth.False : IsMember(grant.Grantees, "grantees", actor, @case.Day);
        if (isMember.IsUnknown && named?.Acquirers.TryGetValue(out var acquirers) == true && acquirers == AcquirerRule.Excluded && facts.IsUnderstood(named) && Affiliation.HasAcquired(facts, grant.Grantees.Parties, actor, effect, @case.Day))
            isMember = Truth.False;
        if (isMember.IsTrue)
            return test.Pass($"{actor} belongs to a class to which it is granted.").Build();

        var isAffiliate = facts.IsUnderstood(actor) ? Reaches(grant.Grantees, "grantees", actor, @case.Day) : Truth.Unknown;
        if (isAffiliate.IsUnknown && isMember.IsFalse && KeepsWhatItMade(test, actor) is { } keeps)
        {
            if (!keeps.IsFalse)
                return keeps.IsTrue && Amended.Given(actor) is { } given ? AmendedLeaver.Open(test, actor, given).Build() : test.Build();
            isAffiliate = keeps;
        }

        if (!isAffiliate.IsTrue && isMember.IsUnknown)
            return test.Unknown($"Whether {actor} belongs to a class to which it is granted is not recorded.", test.Missing("grantees/parties", MissingReason.NotRecorded, $"Whether {actor} belongs to {Words.List(grant.Grantees.Parties.Where(facts.IsOpenClass))}.")).Build();
        if (!isAffiliate.IsTrue && MayTakeThrough(out var path, out var term))
            return test.Unknown($"{actor} is not a grantee, but may take through one.", test.Missing(path, term is null ? MissingReason.NotUnderstood : term.IsStated ? MissingReason.NotDecidable : Words.Why(term), $"Whether {actor} takes through a grantee.")).Build();
        test.On(grant.Grantees.Affiliates, "grantees/affiliates");
        if (isAffiliate.IsTrue && Amended.Given(actor) is { } changed)
            return AmendedLeaver.Open(test, actor, changed).Build();
        if (isAffiliate.IsTrue)
            return test.Pass($"{actor} is an affiliate of a grantee.").Build();
        if (isAffiliate.IsUnknown)
            return test.Unknown($"Whether {actor} counts as an affiliate of a grantee is not known.", test.Missing("grantees/affiliates", WhyNotAffiliate(actor), "Which affiliates of the grantee it is granted to, and whether this is one of them.")).Build();

        if (!IsAsRead && Amended.Taken(actor) is { } taken)
            return AmendedLeaver.Open(test, actor, taken).Build();

        var supplies = Supplies();
        if (supplies.IsUnknown && !facts.IsRecorded(@case.Day))
            return test.Unknown($"{actor} is neither a grantee nor an affiliate of one; whether it makes them for one is not recorded.", test.Missing("haveMade", MissingReason.NotRecorded, $"Whether {actor} makes products for a grantee.")).Build();

        test.Fail($"{actor} is neither a grantee nor an affiliate of one.");
        if (supplies.IsUnknown)
            test.Presume(Presumption.NothingUnrecordedHappened, actor.Value, $"{actor} makes nothing for a grantee that is not recorded.");
        return facts.IsRecorded(@case.Day)
            ? test.Presume(Presumption.NothingUnrecordedHappened, actor.Value, $"{actor} is not linked to a grantee by a stake that is not recorded.").Build()
            : test.Build();
    }

    /// <summary>What amendments mean for who had left before them.</summary>
    private AmendedLeaver Amended => new(facts, reading, @case, provision, grant, effect);

    /// <summary>Whether somebody who was an affiliate and has left keeps what it has for the product asked about; null where that does not decide.</summary>
    private Truth? KeepsWhatItMade(TestBuilder test, PartyId actor)
    {
        if (!facts.IsUnderstood(actor) || grant.Grantees.Parties.Any(facts.IsOpenClass) || !reading.TryGet(grant.Grantees.Affiliates, $"affiliates of the grantees of {provision.Id}", out var rule) || !facts.IsUnderstood(rule))
            return null;
        var leaver = new LeaverTest(facts, reading, @case, provision, rule);
        var keeps = leaver.Keeps(grant.Grantees.Parties, actor, effect);
        test.On(grant.Grantees.Affiliates, "grantees/affiliates");
        if (keeps is { IsTrue: true })
            test.Pass($"{actor} was an affiliate of a grantee, and keeps what it had for {@case.Product}, which it then made or sold.");
        else if (keeps is { IsUnknown: true })
            test.Unknown($"{actor} was an affiliate of a grantee, and keeps what it had for what it then made or sold; whether {@case.Product} is of that is not known.", leaver.Missing.DefaultIfEmpty(test.Missing("grantees/affiliates", MissingReason.NotDecidable, $"Whether {actor} then made or sold {@case.Product}.")));
        return keeps;
    }

    /// <summary>What comes of acting through a grantee, as the question says: as an affiliate, a customer, a maker for it.</summary>
    private TestResult TakenThrough(TestBuilder test, PartyId actor)
    {
        var isAffiliate = facts.IsUnderstood(actor) ? Reaches(grant.Grantees, "grantees", actor, @case.Day) : Truth.Unknown;
        if (Through is not null && (new SaidAffiliate(facts, reading, @case, provision, grant).Add(test, actor, isAffiliate) || Through(test)))
            return test.Build();
        if (IsGrantee(@case.Taker!) is { IsFalse: false } && MayPassThrough())
            return test.Unknown($"{actor} acts through {@case.Taker}; whether those in its capacity are among those to whom it passes through is not known.", test.Missing("passThrough", grant.PassThrough.IsStated ? MissingReason.NotDecidable : Words.Why(grant.PassThrough), $"Whether {actor} takes through a grantee.")).Build();
        return test.Fail($"{actor} does not act through a grantee in a capacity to which it reaches.").Build();
    }

    /// <summary>Whether somebody who is no grantee may be covered through one: a customer where the grant says so, or anybody where it is not understood.</summary>
    private bool MayTakeThrough(out string path, out Disclosed? term)
    {
        (path, term) = ("passThrough", grant.PassThrough);
        if (facts.Obscurities.Any(obscurity => ReferenceEquals(obscurity.Provision, provision)))
        {
            (path, term) = ("body", null);
            return true;
        }

        // In which capacity he acts, and through whom, the question may say.
        return @case.Deed is not { As.IsKnown: true, Through: not null } && MayPassThrough();
    }

    /// <summary>Whether something passes through to others than the grantees; of a right of their own, to others than those who take products, or make them for a grantee: these are covered, and have nothing to grant.</summary>
    private bool MayPassThrough()
        => !grant.PassThrough.IsSilent && !(@case.Act.TryGetValue(out var act) && act == LicensingModel.Act.Make)
            && (!reading.TryGet(grant.PassThrough, $"pass-through of {provision.Id}", out var rule) || rule.To.Any(some => !(IsOwn && _ofProducts.Contains(some)) && !(_takers.Contains(some) && IsFromElsewhere())));

    /// <summary>Whether the question says how the very article was sold before, and nobody who sold it is a grantee: then nobody takes it from one.</summary>
    private bool IsFromElsewhere()
        => (@case.SoldBefore ?? @case.Deed?.Sales) is { } sales && sales.Any(sale => sale.Product is null || (@case.Product.TryGetValue(out var asked) && asked == sale.Product))
            && sales.All(sale => IsOn(grant.Grantees, "grantees", sale.Seller, sale.On).IsFalse && IsGrantee(sale.Seller).IsFalse);

    private Truth IsGrantee(PartyId party)
        => grant.Grantees.Parties.Contains(party) ? Truth.True : IsMember(grant.Grantees, "grantees", party, @case.Day) | Reaches(grant.Grantees, "grantees", party, @case.Day);

    /// <summary>Whether somebody who is no grantee may make products for one; nothing says whether it does.</summary>
    private Truth Supplies()
        => @case.Act.TryGetValue(out var act) && act != Act.Make ? Truth.False : (HaveMade?.Invoke() ?? Truth.False) & Truth.Unknown;

    private Truth IsMember(PartySet set, string member, PartyId candidate, LocalDate day)
    {
        var classes = set.Parties.Where(facts.IsOpenClass).ToList();
        if (classes.Count == 0)
            return Truth.False;

        Truth On(LocalDate on) => classes.Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, candidate, on));
        var isOne = On(day);
        if (member != "grantees" || Confined?.Invoke() is not { IsConfined: true } confined)
            return isOne;

        // Whether one who has left keeps what came upon it then, nobody says.
        return confined.On is { } then ? On(then) & (isOne | Truth.Unknown) : Truth.Unknown & (isOne | Truth.Unknown);
    }

    private MissingReason WhyNotAffiliate(PartyId actor)
        => !facts.IsUnderstood(actor) ? MissingReason.NotUnderstood
            : facts.IsRecorded(@case.Day) ? Words.Why(grant.Grantees.Affiliates)
            : MissingReason.NotRecorded;

    /// <summary>Whether somebody is an affiliate of one of the parties, or of a member of a class that is one of them.</summary>
    private Truth Reaches(PartySet set, string member, PartyId candidate, LocalDate day)
    {
        var belongs = Members(set, candidate).Aggregate(Truth.False, (result, each) => result | (IsMember(set, member, each, day) & IsAffiliate(set, member, [each], candidate, day)));
        return IsAffiliate(set, member, set.Parties, candidate, day) | belongs;
    }

    /// <summary>Those of whom it is recorded that they belong to a class on a side, and those of the group of somebody, who may.</summary>
    private IEnumerable<PartyId> Members(PartySet set, PartyId candidate)
        => set.Parties.Any(facts.IsOpenClass)
            ? facts.Document.Memberships.Where(entry => set.Parties.Contains(entry.Class)).Select(static entry => entry.Member)
                .Concat(facts.Control.Around(candidate).SelectMany(static stake => new[] { stake.Owner, stake.Owned })).Distinct().Where(member => member != candidate && !set.Parties.Contains(member))
            : [];

    /// <summary>Whether one who stands on the side of those who grant and another on that of those who take do so through different parties: what parties agree upon with third parties for their groups is no agreement within a group.</summary>
    internal Truth AreApart(PartyId grantor, PartyId grantee)
    {
        Truth result = false;
        foreach (var (through, grants) in Standing(grant.Grantors, "grantors", grantor).Where(static entry => !entry.Stands.IsFalse))
        {
            foreach (var (other, takes) in Standing(grant.Grantees, "grantees", grantee))
                result |= other == through ? Truth.False : grants & takes;
        }

        return result;
    }

    /// <summary>The parties through whom somebody stands on a side: himself, by name or as a member of a class, and those of whom he is an affiliate.</summary>
    private IEnumerable<(PartyId Through, Truth Stands)> Standing(PartySet set, string member, PartyId who)
    {
        yield return (who, set.Parties.Contains(who) ? Truth.True : IsMember(set, member, who, @case.Day));
        foreach (var party in set.Parties.Where(party => party != who && !facts.IsOpenClass(party)))
            yield return (party, IsAffiliate(set, member, [party], who, @case.Day));
        foreach (var party in Members(set, who))
            yield return (party, IsMember(set, member, party, @case.Day) & IsAffiliate(set, member, [party], who, @case.Day));
    }

    private Truth IsAffiliate(PartySet set, string member, ValueSet<PartyId> parties, PartyId candidate, LocalDate day)
        => reading.TryGet(set.Affiliates, $"affiliates of the {member} of {provision.Id}", out var rule)
            ? member == "grantors" ? Affiliation.IsGrantor(facts, rule, parties, candidate, effect, day) : Affiliation.IsAffiliate(facts, rule, parties, candidate, effect, day)
            : MayBeNamed(set.Affiliates) ? Truth.Unknown : Affiliation.MayBeLinked(facts, parties, candidate, day);

    /// <summary>Whether a rule that is withheld may name somebody as an affiliate, whatever links it to a party.</summary>
    private static bool MayBeNamed(Disclosed<AffiliateRule> affiliates) => affiliates.State == DisclosureState.Undisclosed || affiliates.State == DisclosureState.Redacted || affiliates.State == DisclosureState.Contested;
}

using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Suppositions;

/// <summary>
/// Questions that are made of a document where nobody asks others: in what state each agreement and provision is on a day, whether there is something that those to whom licences and
/// covenants were granted may do under each of them, and what is owed under each agreement.
/// </summary>
public sealed record StandingQuestions
{
    /// <summary>How many there are at most.</summary>
    public const int Most = 1000;

    /// <summary>The day that they ask about, through which they presume that nothing happened that is neither recorded nor supposed.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value); }

    /// <summary>The questions, with ids that say what they are about: the states of agreements, what may be done under grants, what is owed, the states of provisions.</summary>
    public required ValueList<PosedQuestion> Questions { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How many more there would be; the last ones in the order of <see cref="Questions"/>.</summary>
    public required int Left { get; init; }

    /// <summary>The day after the last one of what is supposed, so that what it brings about on its own day is seen. Null where nothing that is supposed has a day.</summary>
    /// <param name="document">The document.</param>
    /// <param name="assumptions">What is supposed.</param>
    /// <exception cref="ArgumentException">It cannot be supposed of the document.</exception>
    public static LocalDate? DayAfter(LicensingDocument document, Assumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(assumptions);
        var facts = new Facts(document.Supposing(assumptions), null);
        var days = assumptions.Happened.Select(static happening => happening.On)
            .Concat(assumptions.OwnershipEnds.Select(static end => end.On))
            .Concat(assumptions.Ownership.Select(static stake => stake.During).Concat(assumptions.Memberships.Select(static entry => entry.During)).Where(static during => during.HasFirstDay).Select(static during => during.FirstDay))
            .Concat(assumptions.Events.Select(happening => happening.On.TryGetValue(out var on) && on.Resolve(facts).TryGetLatest(out var day) ? day : (LocalDate?)null).OfType<LocalDate>())
            .ToList();
        return days.Count == 0 ? null : days.Max() is var last && last == IsoDay.Last ? last : last.PlusDays(1);
    }

    /// <summary>The questions of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="assumptions">What is supposed: the parties that do it or to whom it happens, and those whose stakes and memberships it changes, are asked about too.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public static StandingQuestions Of(LicensingDocument document, Assumptions assumptions, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(assumptions);
        var day = IsoDay.Checked(on);
        var all = States(document, day).Concat(Permissions(document, assumptions, day)).Concat(Owed(document, day)).Concat(ProvisionStates(document, day))
            .Select(posed => posed with { Ask = posed.Ask with { PresumeThrough = day } }).ToList();
        return new StandingQuestions { On = day, Questions = all.Take(Most).ToValueList(), Left = Math.Max(0, all.Count - Most) };
    }

    private static IEnumerable<PosedQuestion> States(LicensingDocument document, LocalDate day)
        => document.Agreements.Select(agreement => Pose($"status:{agreement.Id}", new StatusQuestion { Agreement = agreement.Id, On = day }));

    private static IEnumerable<PosedQuestion> ProvisionStates(LicensingDocument document, LocalDate day)
        => from agreement in document.Agreements
           from provision in agreement.Provisions
           select Pose($"status:{provision.Id}", new StatusQuestion { Agreement = agreement.Id, Provision = provision.Id, On = day });

    private static IEnumerable<PosedQuestion> Owed(LicensingDocument document, LocalDate day)
        => document.Agreements.Select(agreement => Pose($"owed:{agreement.Id}", new OwedQuestion { Agreement = agreement.Id, On = day }));

    /// <summary>Whether there is something that each grantee, and each party that is concerned by what is supposed and does not grant, may do under each licence and covenant.</summary>
    private static IEnumerable<PosedQuestion> Permissions(LicensingDocument document, Assumptions assumptions, LocalDate day)
    {
        var known = document.Parties.Concat(assumptions.Parties).Select(static party => party.Id).ToHashSet();
        var happenings = assumptions.Events.Concat(document.Events.Where(happening => assumptions.Happened.Any(happened => happened.Event == happening.Id)));
        var concerned = happenings.SelectMany(static happening => happening.By.Concat(happening.Against))
            .Concat(assumptions.Ownership.SelectMany(static stake => new[] { stake.Owner, stake.Owned }))
            .Concat(assumptions.OwnershipEnds.SelectMany(static end => new[] { end.Owner, end.Owned }))
            .Concat(assumptions.Memberships.Select(static entry => entry.Member))
            .Where(known.Contains).ToList();
        return from agreement in document.Agreements
               from provision in agreement.Provisions
               let grant = provision.Body as Grant
               where grant is not null && (grant.Effect == GrantEffect.License || grant.Effect == GrantEffect.CovenantNotToSue)
               where grant is PatentGrant or RightGrant { Subject.IsStated: true }
               from actor in grant.Grantees.Parties.Concat(concerned.Where(party => !grant.Grantors.Parties.Contains(party))).Distinct()
               select Pose($"may:{actor}/{provision.Id}", new MayQuestion
               {
                   Actor = actor,
                   On = day,
                   Intangibles = grant is RightGrant other && other.Subject.TryGetValue(out var scope) ? Dimension<IntangibleScope>.At(scope) : default,
                   WithinProvisions = [provision.Id],
               });
    }

    private static PosedQuestion Pose(string id, Question question) => new() { Id = id, Ask = question };
}

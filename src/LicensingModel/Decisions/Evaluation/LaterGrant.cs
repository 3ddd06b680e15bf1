using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Owners;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether a grantor could still grant something on a day later than that of the grant: what amendments add, and what comes back after it had ended.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
/// <param name="asset">The right asked about.</param>
internal sealed class LaterGrant(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant, Asset asset)
{
    /// <summary>The last day on which title counts.</summary>
    internal required LocalDate Last { get; init; }

    /// <summary>Whether somebody is a grantor on a day, as the text names it.</summary>
    internal required Func<PartyId, LocalDate, Truth> IsGrantor { get; init; }

    private TitleChain Chain => field ??= new TitleChain(facts, reading, asset);

    /// <summary>Whether the grantor held title on a day or later.</summary>
    internal Truth HeldSince(GrantDay day)
        => !Chain.IsKnown ? Truth.Unknown : Chain.HeldSince(day, Last, IsGrantor) is { IsUnknown: false } held ? held : day.Latest is { } latest && latest <= Last && MayAsOneOf(latest) && (day.Effect is not { } first || MayAsOneOf(first)) ? Truth.True : Truth.Unknown;

    /// <summary>Whether the grantor, as one of several owners on a day, could grant it then: with the consent of the others, or alone.</summary>
    private bool MayAsOneOf(LocalDate on)
        => new CoOwnership(facts, @case).MayGrant(new TestBuilder(TestKind.Power, provision.Id.Value), Chain.On(on), party => IsGrantor(party, on), agreement, grant, Exclusiveness.On(@case.Day, facts, reading, provision, grant), on);

    /// <summary>Whether the grantor could grant it on a day, or on that on which it came to hold title again: nobody who held it by then had given it away.</summary>
    internal Truth Could(GrantDay day)
    {
        var held = HeldSince(day);
        if (!held.IsTrue)
            return held;
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        new PriorGrants(facts, reading, @case, provision, grant, isDerived: false) { Attached = day.Latest is { } latest ? Chain.FirstHeld(latest, @case.Day, IsGrantor) : null, LastHeld = first => Chain.LastHeld(first, @case.Day, IsGrantor) }.Add(test, day);
        return test.Result;
    }

    /// <summary>
    /// Adds what comes of the agreement being in force again after it had ended: who had parted with the right by then, or given it to others, could grant it no more. Whether its coming back binds them, nobody can say.
    /// </summary>
    /// <param name="test">The test of power.</param>
    /// <param name="isDerived">Whether it is granted under a right of its grantor's own.</param>
    /// <param name="on">The grant on another day.</param>
    /// <param name="isOfTitle">Whether only title is asked about, and not what had been given to others.</param>
    internal void AddReturn(TestBuilder test, bool isDerived, Func<LocalDate, GrantTests> on, bool isOfTitle)
    {
        if (isDerived || !test.Result.IsTrue || grant.Effect == GrantEffect.Release || new StatusTest(facts, reading, agreement, @case.Day).Returned() is not { } back)
            return;
        var day = new GrantDay(back.First, back.Latest);
        if (on(back.First.PlusDays(-1)).InEffect().Result.IsTrue || (isOfTitle ? HeldSince(day) : Could(day)).IsTrue)
            return;
        test.Unknown(
            $"{agreement.Id} had ended, and is in force again since {Words.Day(back.First)}, when the grantor may have had no power to grant this any more.",
            new MissingFact(agreement.Id.Value, "status", MissingReason.NotDecidable, $"Whether {agreement.Id}, in force again, reaches what the grantor had parted with, or given to others, by then."));
    }
}

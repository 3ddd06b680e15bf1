using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// A grant whose grantor was replaced by another party. What the first one had granted of rights of its own stays granted, into whose hands they pass; the new one grants of what it has from then on.
/// </summary>
internal sealed class NovatedGrant
{
    private readonly Agreement _agreement;
    private readonly Provision _provision;
    private readonly Lazy<Truth> _attached;

    private NovatedGrant(Agreement agreement, Provision provision, Amendment amendment, NovateParty change, GrantDay day, Grant before, Lazy<Truth> attached)
    {
        (_agreement, _provision, Amendment, Change, Day, _attached) = (agreement, provision, amendment, change, day, attached);
        IsOnlySubstituted = new PartySubstitution(change.From, change.To) is var substitution && provision.Body is Grant after
            && substitution.Of(before.Grantors) == after.Grantors && Subject(substitution.Of(before)) == Subject(after);
    }

    /// <summary>The amendment.</summary>
    internal Amendment Amendment { get; }

    /// <summary>What replaced the grantor.</summary>
    internal NovateParty Change { get; }

    /// <summary>The day on which it did.</summary>
    internal GrantDay Day { get; }

    /// <summary>Whether nothing but the party was changed of who grants and of what.</summary>
    internal Truth IsOnlySubstituted { get; }

    /// <summary>Whether what is asked about was in the grant, and its grantor's to grant, before the novation.</summary>
    internal Truth Attached => _attached.Value;

    /// <summary>The last novation by which the grantor was replaced; null where there is none in the text.</summary>
    /// <param name="facts">What the document says.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="wasGranted">Whether the provision, as an earlier text has it, took in what is asked about by a day, and its grantor could grant it.</param>
    internal static NovatedGrant? Of(Facts facts, Agreement agreement, Provision provision, Func<Facts, Agreement, Provision, LocalDate, Truth> wasGranted)
    {
        var amendments = facts.AmendmentsOf(agreement.Id);
        for (var i = amendments.Count - 1; i >= 0; i--)
        {
            if (!amendments[i].Changes.Any(static change => change is NovateParty))
                continue;

            var before = facts.Without(agreement.Id, amendments.Skip(i).Select(static amendment => amendment.Id));
            if (before.Document.Agreements.FirstOrDefault(one => one.Id == agreement.Id) is not { } text || text.Provisions.FirstOrDefault(one => one.Id == provision.Id) is not { Body: Grant grant } read)
                continue;
            if (amendments[i].Changes.OfType<NovateParty>().FirstOrDefault(change => Names(grant, change)) is not { } change)
                continue;

            var day = GrantDay.Of(amendments[i], facts);
            Truth Attached() => day.Effect is { } first && first == day.Latest && first > IsoDay.First ? wasGranted(before, text, read, first.PlusDays(-1)) : Truth.Unknown;
            return new NovatedGrant(agreement, provision, amendments[i], change, day, grant, new Lazy<Truth>(Attached));
        }

        return null;
    }

    /// <summary>Whether a right is in the grant, or its grantor could grant it: as the text reads now, unless it was so before the novation.</summary>
    /// <param name="now">What comes of the text as it reads now.</param>
    /// <param name="isNew">Whether that rests on what the new grantor has had since it took the place of the first.</param>
    internal TestResult Judge(TestResult now, Func<Truth> isNew)
    {
        if (now.Result.IsTrue && isNew().IsTrue)
            return now;
        var attached = Attached & IsOnlySubstituted;
        if (attached.IsTrue)
            return now.Result.IsTrue ? now : new TestBuilder(now.Test, _provision.Id.Value).Pass($"It was granted before {Change.To} took the place of {Change.From}.").On(null, "amendments").Build();
        return !now.Result.IsTrue && Attached.IsFalse ? now
            : new TestBuilder(now.Test, _provision.Id.Value)
                .Unknown(
                    $"What of this {Change.From} had granted before {Change.To} took its place is not known.",
                    now.Missing.Append(new MissingFact(_agreement.Id.Value, "amendments", MissingReason.NotDecidable, $"What is granted after {Amendment.Id} of what {Change.From} and {Change.To} held before it.")))
                .Build();
    }

    /// <summary>Whether somebody who is replaced is among those who grant, or by whose rights it is drawn what they grant.</summary>
    private static bool Names(Grant grant, NovateParty change)
    {
        var substitution = new PartySubstitution(change.From, change.To);
        return substitution.Of(grant.Grantors) != grant.Grantors || Subject(substitution.Of(grant)) != Subject(grant);
    }

    private static Disclosed? Subject(Grant grant) => grant switch
    {
        PatentGrant patents => patents.Subject,
        RightGrant rights => rights.Subject,
        _ => null,
    };
}

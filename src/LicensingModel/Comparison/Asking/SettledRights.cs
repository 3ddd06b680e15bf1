using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Comparison.Asking;

/// <summary>
/// A right that is supposed to be what one provision is about and no other: what persons would find of descriptions is supposed, and what other provisions leave open of their subject is
/// filled in. So a provision shows what it gives although nobody can say what others give, or which rights a schedule lists.
/// </summary>
internal sealed class SettledRights(LicensingDocument old, LicensingDocument @new, ChangedPart part)
{
    private static readonly LocalizedText _question = LocalizedText.Of("en", "Is it what is described?");

    private readonly Facts _facts = new(old, null);

    // What other provisions are about, where that was not captured.
    private readonly Patent _otherPatent = new() { Id = SupposedRights.Unused(PatentId.Parse("another-patent", null), id => old.Patents.Concat(@new.Patents).Any(patent => patent.Id == id)) };
    private readonly Intangible _otherRight = new() { Id = SupposedRights.Unused(IntangibleId.Parse("another-right", null), id => old.Intangibles.Concat(@new.Intangibles).Any(right => right.Id == id)), Kind = IntangibleKind.Mark, Name = LocalizedText.Of("en", "another right") };

    /// <summary>A patent of somebody, or another right, settled so.</summary>
    /// <param name="right">The right; one that is listed by its id.</param>
    /// <param name="holder">Who holds it where that is not recorded.</param>
    /// <returns>Null where no one right is asked about.</returns>
    internal AskedRightChoice? Of(AskedRightChoice right, PartyId holder)
    {
        if (right.Patents.TryGetValue(out var scope) && scope is ListedPatents { Patents: [var patent] })
            return right with { Assume = Inessential(right.Assume).And(Held(right, patent, holder)).And(About(new Determination { Id = Unused("found"), Question = _question, Patents = [patent] }, isPatent: true)) };
        return right.Intangibles.TryGetValue(out var rights) && rights is ListedIntangibles { Intangibles: [var intangible] }
            ? right with { Assume = right.Assume.And(Held(right, intangible, holder)).And(About(new Determination { Id = Unused("found"), Question = _question, Intangibles = [intangible] }, isPatent: false)) }
            : null;
    }


    /// <summary>A supposed patent is essential to the standards of which the provision speaks, and to no others.</summary>
    private Assumptions Inessential(Assumptions assume) => assume with
    {
        Patents = assume.Patents.Select(patent => patent with
        {
            Essentiality = Disclosed.Stated(MentionedFacts.Of(part.Provisions).Standards.Select(static standard => new Essentiality { Standard = standard, Status = EssentialityStatus.AdjudicatedEssential }).ToValueList()),
        }).ToValueList(),
    };

    /// <summary>That somebody holds a patent of both documents, where neither says who does.</summary>
    private Assumptions Held(AskedRightChoice right, PatentId id, PartyId holder)
        => right.Assume.Patents.Count == 0 && old.Patents.FirstOrDefault(patent => patent.Id == id) is { Holders.IsBlank: true } declared && @new.Patents.Contains(declared)
            ? new Assumptions { Patents = [declared with { Holders = SupposedRights.Held(holder) }] } : Assumptions.None;

    private Assumptions Held(AskedRightChoice right, IntangibleId id, PartyId holder)
        => right.Assume.Intangibles.Count == 0 && old.Intangibles.FirstOrDefault(intangible => intangible.Id == id) is { Holders.IsBlank: true } declared && @new.Intangibles.Contains(declared)
            ? new Assumptions { Intangibles = [declared with { Holders = SupposedRights.Held(holder) }] } : Assumptions.None;

    /// <summary>That it is what the one provision describes, that it is nothing that others describe, and that these are about nothing else than they were captured to be.</summary>
    private Assumptions About(Determination finding, bool isPatent)
    {
        var others = Provisions(old).Concat(Provisions(@new)).Where(provision => provision.Id != part.Id && IsOf(provision.Body, isPatent)).ToList();
        return new Assumptions
        {
            Determinations =
            [
                .. Findings(finding with { Finding = DeterminationResult.Yes }, "found", part.Provisions),
                .. Findings(finding with { Finding = DeterminationResult.No }, "found-otherwise", others),
            ],
            Patents = isPatent ? [_otherPatent] : [],
            Intangibles = isPatent ? [] : [_otherRight],
            Provisions = [.. others.Where(IsInBoth).Distinct().Where(other => Confined(other) != other).Select(Confined), .. Own(finding)],
        };
    }

    /// <summary>One finding about all provisions, and one more about each for every further thing that it describes.</summary>
    private IEnumerable<Determination> Findings(Determination finding, string id, IEnumerable<Provision> about)
    {
        var counted = about.Select(provision => (provision.Id, Count: finding.Patents.Count > 0
            ? FindingOf.CountIn(provision, DeterminationMatter.AsDescribed, finding.Patents[0], _facts)
            : FindingOf.CountIn(provision, DeterminationMatter.AsDescribed, finding.Intangibles[0], _facts))).ToList();
        return Enumerable.Range(1, counted.Select(static entry => entry.Count).Append(1).Max()).Select(nth => finding with
        {
            Id = Unused(nth == 1 ? id : $"{id}-{nth}"),
            Question = nth == 1 ? _question : LocalizedText.Of("en", $"Is it what is described besides, in place {nth}?"),
            Matter = DeterminationMatter.AsDescribed,
            About = counted.Where(entry => nth == 1 || entry.Count >= nth).Select(static entry => entry.Id).ToValueSet(),
        });
    }

    /// <summary>The provision itself, being about the right where it does not say what it is about; unless the documents say something else of it each.</summary>
    private IEnumerable<Provision> Own(Determination finding)
        => part.Provisions.Distinct().ToList() is [var own]
            && Filled(own, finding.Patents.Count > 0 ? PatentScope.Listed(finding.Patents[0]) : null, finding.Intangibles.Count > 0 ? IntangibleScope.Listed(finding.Intangibles[0]) : null) is var filled && filled != own ? [filled] : [];

    /// <summary>Another provision, being about nothing else than it was captured to be.</summary>
    private Provision Confined(Provision provision)
    {
        var filled = Filled(provision, PatentScope.Listed(_otherPatent.Id), IntangibleScope.Listed(_otherRight.Id));
        return filled.Body is Grant grant ? filled with { Body = grant with { ConfinedIn = grant.ConfinedIn.Union([ScopeDimension.Subject]).ToValueSet() } } : filled;
    }

    /// <summary>What a provision leaves open of its subject is filled in; all else that a grant leaves open, as widely as it can be.</summary>
    private static Provision Filled(Provision provision, PatentScope? patents, IntangibleScope? rights) => provision with
    {
        Body = provision.Body switch
        {
            PatentGrant grant => Wide(grant) with { Subject = grant.Subject.IsOpen && patents is not null ? patents : grant.Subject },
            RightGrant grant => Wide(grant) with { Subject = grant.Subject.IsOpen && rights is not null ? rights : grant.Subject },
            PatentTransfer { Subject.IsOpen: true } transfer when patents is not null => transfer with { Subject = patents },
            RightTransfer { Subject.IsOpen: true } transfer when rights is not null => transfer with { Subject = rights },
            var body => body,
        },
    };

    private static T Wide<T>(T grant)
        where T : Grant
        => grant with
        {
            Acts = grant.Acts.IsOpen ? Act.Known.ToValueSet() : grant.Acts,
            Products = grant.Products.IsOpen ? ProductScope.All : grant.Products,
            Territory = grant.Territory.IsOpen ? Territory.Worldwide : grant.Territory,
            Exclusivity = grant.Exclusivity.IsOpen ? Exclusivity.NonExclusive : grant.Exclusivity,
        };

    private static bool IsOf(ProvisionBody body, bool isPatent) => isPatent ? body is PatentGrant or PatentTransfer : body is RightGrant or RightTransfer;

    private bool IsInBoth(Provision provision) => Provisions(old).Contains(provision) && Provisions(@new).Contains(provision);

    private static IEnumerable<Provision> Provisions(LicensingDocument document) => document.Agreements.SelectMany(static agreement => agreement.Provisions);

    private DeterminationId Unused(string id)
        => old.Determinations.Concat(@new.Determinations).Any(found => found.Id.Value == id) ? Unused(id + "-x") : DeterminationId.Parse(id, null);
}

using LicensingModel.Agreements;
using LicensingModel.Aspects.Places;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Sets the two directions of agreements side by side.</summary>
internal sealed class ReciprocitySetter(Layout layout, LicensingDocument document, Names names)
{
    private readonly AspectWords _words = new(names);
    private readonly BodyWords _bodies = new(names, new ValueWords(names));

    internal void Set(ValueList<ReciprocitySheet> sheets)
    {
        if (sheets.Count == 0)
            layout.Paragraph("Nothing that is reciprocal was captured.");
        foreach (var sheet in sheets)
            Set(sheet);
    }

    private void Set(ReciprocitySheet sheet)
    {
        var agreement = document.Agreements.First(agreement => agreement.Id == sheet.Agreement);
        layout.Heading(1, names.Of(agreement.Title));
        layout.Item(0, "agreement", $"{ValueWords.Code(agreement.Kind)} ({agreement.Id}); {AspectWords.Status(agreement.Status)}");
        layout.Item(0, "seen", SheetWriter.Seen(sheet.Completeness));
        layout.Item(0, sheet.First == sheet.Second ? "each to every other" : "sides", sheet.First == sheet.Second ? names.Of(sheet.First) : $"{names.Of(sheet.First)} — {names.Of(sheet.Second)}");
        foreach (var tie in sheet.Ties)
            Set(tie);
        if (sheet.Ties.Count == 0)
            layout.Item(0, "tied by", sheet.EachToEach.Count > 0 ? "no provision that says so; one text holds for each" : sheet.Pairs.Count > 0 ? "no provision that says so; what stands below mirrors each other" : "no provision that says so; a condition does");
        foreach (var grant in sheet.EachToEach)
            layout.Item(0, "one text both ways", $"{_bodies.Of(BodyOf(agreement, grant.Provision))}; {_words.Place(grant)}");
        foreach (var requirement in sheet.Requirements)
            Set(requirement);
        var asymmetries = sheet.Asymmetries.Select(Asymmetry).ToList();
        layout.Item(0, "asymmetries", asymmetries.Count > 0 ? string.Join("; ", asymmetries) : "none is stated between what mirrors each other");
        var oneSided = sheet.Pairs.SelectMany(pair => pair.Terms).Where(term => term is { IsOneSided: true, Likeness: Likeness.Unknown }).Select(OneSided).Distinct(StringComparer.Ordinal).ToList();
        if (oneSided.Count > 0)
            layout.Item(0, "captured on one side only", string.Join("; ", oneSided));
        foreach (var pair in sheet.Pairs)
            Set(pair, agreement);
        SetOneWay(sheet);
        SetPayments(sheet);
        if (sheet.LicensingDuties.Count > 0)
            layout.Heading(2, "Duties to license of which the direction was not captured");
        foreach (var duty in sheet.LicensingDuties)
        {
            layout.Item(0, _words.Who(duty), _words.What(duty));
            layout.Item(1, "by", _words.Place(duty.Place));
        }
    }

    private static ProvisionBody BodyOf(Agreement agreement, ProvisionId id) => agreement.Provisions.First(provision => provision.Id == id).Body;

    private void Set(ReciprocityTie tie)
    {
        layout.Item(0, "tied by", $"{_bodies.Of(tie.Reciprocity)}; {_words.Place(tie.Place)}");
        (string Label, Disclosed Term)[] terms = [("mutuality", tie.Reciprocity.Mutuality), ("improvements", tie.Reciprocity.Improvements), ("terms", tie.Reciprocity.Terms)];
        foreach (var (label, term) in terms.Where(term => !term.Term.IsBlank))
            layout.Item(1, label, _words.Term(term));
        if (tie.Reciprocity.Acts.Count > 0)
            layout.Item(1, "for", _words.Values.Of(tie.Reciprocity.Acts));
        if (tie.Reciprocity.Balances.Count > 0)
            layout.Item(1, "balanced by", names.Of(tie.Reciprocity.Balances));
    }

    private void Set(ReciprocityRequirement requirement)
    {
        var acts = requirement.Acts.Count > 0 ? $"only to {Listing.Or(requirement.Acts.Select(ValueWords.Code))}" : "for every act";
        layout.Item(0, "licensed if one licenses", $"{AspectWords.Label(requirement.Grant)}, {acts}: {(requirement.Requirement is { } words ? names.Of(words) : "in which words was not captured")}");
        foreach (var duty in requirement.Duties)
            layout.Item(1, "by", _words.Place(duty));
    }

    private string Asymmetry(ComparedTerm term) => $"{Label(term)} ({Side(term.Forward)} against {Side(term.Backward)})";

    private static string OneSided(ComparedTerm term) => $"{Label(term)} ({Side(term.Forward.HoldsNothing ? term.Backward : term.Forward)})";

    private static string Side(TermSide side) => side.Clauses.Count > 0 ? Listing.And(side.Clauses.Select(clause => clause.ToString())) : side.Provision.Value;

    private void Set(LegPair pair, Agreement agreement)
    {
        var isOne = pair.Forward.Provision == pair.Backward.Provision;
        var (forward, backward) = (BodyOf(agreement, pair.Forward.Provision), BodyOf(agreement, pair.Backward.Provision));
        layout.Heading(2, isOne ? $"{Kind(forward)}: {AspectWords.Label(pair.Forward)}" : $"{Kind(forward)}: {AspectWords.Label(pair.Forward)} and {AspectWords.Label(pair.Backward)}");
        string[] columns = isOne ? ["term", "whoever grants", "whoever is granted to"] : ["term", Column(forward, pair.Forward), Column(backward, pair.Backward)];
        SetTable("They differ", columns, pair.Terms.Where(term => term.Likeness == Likeness.Differs));
        SetTable("Captured on one side only, so whether they differ is not known", columns, pair.Terms.Where(term => term is { Likeness: Likeness.Unknown, IsOneSided: true }));
        SetTable("Whether they differ is not known: stated, but not as all there is, or withheld, or in words that may come to the same", columns, pair.Terms.Where(IsOpen));
        SetTable("The same both ways", columns, pair.Terms.Where(term => term.Likeness == Likeness.Same));
        var nothing = pair.Terms.Where(term => term is { Likeness: Likeness.Unknown, IsOneSided: false } && !IsOpen(term)).Select(Label).ToList();
        if (nothing.Count > 0)
            layout.Item(0, "captured on neither side", Listing.And(nothing));
        layout.Item(0, "by", pair.Forward.Provision == pair.Backward.Provision ? _words.Place(pair.Forward) : $"{_words.Place(pair.Forward)} — {_words.Place(pair.Backward)}");
        layout.Gap();
    }

    private void SetTable(string heading, string[] columns, IEnumerable<ComparedTerm> terms)
    {
        var rows = terms.Select(term => (string[])[Label(term), Cell(term.Forward), Cell(term.Backward)]).ToList();
        if (rows.Count == 0)
            return;

        layout.Heading(3, heading);
        layout.Table(columns, rows);
    }

    private static bool IsOpen(ComparedTerm term)
        => term is { Likeness: Likeness.Unknown, IsOneSided: false } && !(term.Forward.HoldsNothing && term.Backward.HoldsNothing && IsBlank(term.Forward) && IsBlank(term.Backward));

    private static bool IsBlank(TermSide side) => side.Term is null or { IsBlank: true };

    private static string Label(ComparedTerm term) => term.Forward.Path != term.Backward.Path ? "affiliates" : term.Forward.Term is { } given ? MemberWords.Of(term.Forward.Path, given) : MemberWords.Of(term.Forward.Path);

    private string Cell(TermSide side)
    {
        var said = side.Term is { IsBlank: false } term ? _words.Term(term) + Quotations(term) : side.Value is { } value ? _words.Values.Of(value) : "not captured";
        if (side.IsInherited)
            said = $"not said of this provision; of the agreement as a whole: {said}";
        return side.HoldsNothing || side.Clauses.Count == 0 ? said : $"{said} [{string.Join("; ", side.Clauses)}]";
    }

    /// <summary>What sources say where they give no value.</summary>
    private static string Quotations(Disclosed term)
        => term.IsStated ? string.Empty : string.Concat(term.Claims.Where(claim => claim.Quotation is not null).Select(claim => $": “{SafeText.Line(claim.Quotation!.Text)}”"));

    private string Arrow(ReciprocitySheet sheet, LegDirection direction)
        => direction == LegDirection.Forward ? $"{Named(sheet.First)} → {Named(sheet.Second)}" : $"{Named(sheet.Second)} → {Named(sheet.First)}";

    /// <summary>Who grants, and who is granted to: customers too, where it is they and not the other side.</summary>
    private string Ends(Grant grant) => $"{names.Of(grant.Grantors.Parties)} → {names.Of(grant.Grantees.Parties)}";

    /// <summary>A side by its named parties; by the classes of which it consists where there is none.</summary>
    private string Named(ValueSet<PartyId> side)
    {
        var named = side.Where(id => document.Parties.FirstOrDefault(party => party.Id == id)?.Kind != PartyKind.OpenClass).ToList();
        return names.Of(named.Count > 0 ? named : [.. side]);
    }

    private string Column(ProvisionBody body, ProvisionPlace place)
        => body switch
        {
            Grant grant => $"{names.Of(grant.Grantors.Parties)} → {names.Of(grant.Grantees.Parties)}, {AspectWords.Label(place)}",
            Transfer transfer => $"{names.Of(transfer.From)} → {names.Of(transfer.To)}, {AspectWords.Label(place)}",
            _ => AspectWords.Label(place),
        };

    private static string Kind(ProvisionBody body) => Capitalized(body switch
    {
        Grant grant => ValueWords.Code(grant.Effect),
        Duty duty => $"{ValueWords.Code(duty.Modality)} {ValueWords.Code(duty.Action)}",
        TriggeredEffect effect => $"what follows if something happens ({ValueWords.Code(effect.Consequence)})",
        _ => "assignment",
    });

    private void SetOneWay(ReciprocitySheet sheet)
    {
        if (sheet.OneWay.Count == 0)
            return;

        layout.Heading(2, sheet.Completeness == Completeness.FullText ? "One way only" : "One way only, as far as the text was seen");
        foreach (var one in sheet.OneWay.OrderBy(one => one.Direction))
        {
            layout.Item(0, one.Body is TriggeredEffect ? $"for {Named(one.Direction == LegDirection.Forward ? sheet.First : sheet.Second)}" : one.Body is Grant grant ? Ends(grant) : Arrow(sheet, one.Direction), _words.Of(one.Body));
            layout.Item(1, "how bindingly", _words.Binding(one.Binding));
            layout.Item(1, "by", _words.Place(one.Place));
        }
    }

    private void SetPayments(ReciprocitySheet sheet)
    {
        layout.Heading(2, "Money");
        if (sheet.Payments.Count == 0)
            layout.Item(0, null, "Whether anything is paid was not captured.");
        foreach (var flow in sheet.Payments)
        {
            layout.Item(0, flow.Direction is { } direction ? Arrow(sheet, direction) : $"payer: {Party(flow.Payment.Payer)}; payee: {Party(flow.Payment.Payee)}", _words.Of(flow.Payment) + (flow.IsBalancing ? "; it balances what each side gives" : string.Empty));
            layout.Item(1, "by", _words.Place(flow.Place));
        }
    }

    private string Party(Disclosed party) => party.IsBlank ? "not captured" : _words.Term(party);

    private static string Capitalized(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}

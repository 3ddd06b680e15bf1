using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Suppositions;

/// <summary>Puts what is supposed into words.</summary>
internal sealed class SupposedWords(Names names)
{
    private readonly ValueWords _values = new(names);

    /// <summary>Each thing that is supposed.</summary>
    internal IEnumerable<string> Of(Assumptions assumptions)
        => assumptions.Happened.Select(happening => $"{names.Of(happening.Event)}: on {IsoDay.Format(happening.On)}")
            .Concat(assumptions.Events.Select(Event))
            .Concat(assumptions.Ownership.Select(stake => $"{names.Of(stake.Owner)} holds {(stake.Share.TryGetValue(out var share) ? $"{share} of" : "a stake in")} {names.Of(stake.Owned)}, {_values.Of(stake.During)}"))
            .Concat(assumptions.OwnershipEnds.Select(end => $"{names.Of(end.Owner)} holds its stake in {names.Of(end.Owned)} no longer from {IsoDay.Format(end.On)} on"))
            .Concat(assumptions.Memberships.Select(entry => $"{names.Of(entry.Member)} is one of {names.Of(entry.Class)}, {_values.Of(entry.During)}"))
            .Concat(assumptions.Found.Select(found => $"{names.Of(found.Determination)} It is found: {ValueWords.Code(found.Finding)}"))
            .Concat(assumptions.Determinations.Select(Found))
            .Concat(assumptions.Provisions.Select(read => $"{names.Of(read.Id)}: what it leaves open is filled in"))
            .Concat(assumptions.Parties.Select(party => $"there is {names.Of(party.Id)}"))
            .Concat(assumptions.Products.Select(product => $"there is {names.Of(product.Id)}"))
            .Concat(assumptions.Patents.Select(patent => $"there is the patent {names.Of(patent.Id)}"))
            .Concat(assumptions.Intangibles.Select(right => $"there is {names.Of(right.Id)}"));

    private string Found(Determination found)
        => $"{names.Of(found.Question)}{(found.About.Count > 0 ? $" ({string.Join(", ", found.About.Select(provision => names.Of(provision)))})" : string.Empty)} It is found: {(found.Finding.TryGetValue(out var finding) ? ValueWords.Code(finding) : "nothing")}";

    private string Event(RecordedEvent happening)
    {
        var kind = happening.Kind is { } sort ? $" ({ValueWords.Code(sort)})" : string.Empty;
        var by = happening.By.Count > 0 ? $", by {names.Of(happening.By)}" : string.Empty;
        var against = happening.Against.Count > 0 ? $", against {names.Of(happening.Against)}" : string.Empty;
        var day = happening.On.TryGetValue(out var on) ? _values.Of(on) : "on no day that is stated";
        return $"{names.Of(happening.Name)}{kind}{by}{against}: {day}";
    }
}

using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Suppositions;

/// <summary>Puts what is supposed into words.</summary>
/// <param name="names">The names.</param>
/// <param name="document">The document of which it is supposed: what it has is filled in, what it has not there is besides.</param>
internal sealed class SupposedWords(Names names, LicensingDocument document)
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
            .Concat(assumptions.Provisions.SelectMany(read => Filled(names.Of(read.Id), document.Agreements.SelectMany(static agreement => agreement.Provisions).FirstOrDefault(provision => provision.Id == read.Id), read)))
            .Concat(assumptions.Parties.Select(party => $"there is {names.Of(party.Id)}"))
            .Concat(assumptions.Products.Select(product => $"there is {names.Of(product.Id)}"))
            .Concat(assumptions.Patents.SelectMany(patent => document.Patents.FirstOrDefault(one => one.Id == patent.Id) is { } declared ? Filled(names.Of(patent.Id), declared, patent) : [$"there is the patent {names.Of(patent.Id)}"]))
            .Concat(assumptions.Intangibles.SelectMany(right => document.Intangibles.FirstOrDefault(one => one.Id == right.Id) is { } declared ? Filled(names.Of(right.Id), declared, right) : [$"there is {names.Of(right.Id)}"]));

    /// <summary>What is filled in of something; nothing where the document does not have it.</summary>
    private IEnumerable<string> Filled(string name, Element? declared, Element supposed)
        => declared is null ? [] : TextDifference.Members(declared, supposed, string.Empty).Select(member => $"{name}, {MemberWords.Of(member)}: {Value(MemberWalk.At(supposed, member))}");

    private string Value(object? value) => value switch
    {
        null => "nothing",
        Disclosed term => _values.Term(term),
        _ => _values.Of(value),
    };

    private string Found(Determination found)
    {
        var of = found.Patents.Select(names.Of).Concat(found.Intangibles.Select(names.Of)).Concat(found.Products.Select(names.Of)).ToList();
        var about = found.About.Count > 0 ? $", for {names.Of<ProvisionId>(found.About)}" : string.Empty;
        return $"{(of.Count > 0 ? string.Join(", ", of) + ": " : string.Empty)}{names.Of(found.Question)} It is found{about}: {(found.Finding.TryGetValue(out var finding) ? ValueWords.Code(finding) : "nothing")}";
    }

    private string Event(RecordedEvent happening)
    {
        var kind = happening.Kind is { } sort ? $" ({ValueWords.Code(sort)})" : string.Empty;
        var by = happening.By.Count > 0 ? $", by {names.Of(happening.By)}" : string.Empty;
        var against = happening.Against.Count > 0 ? $", against {names.Of(happening.Against)}" : string.Empty;
        var day = happening.On.TryGetValue(out var on) ? _values.Of(on) : "on no day that is stated";
        return $"{names.Of(happening.Name)}{kind}{by}{against}: {day}";
    }
}

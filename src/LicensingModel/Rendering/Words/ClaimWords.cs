namespace LicensingModel.Rendering.Words;

/// <summary>What one source says, in its parts: the source's name, what it does and the value it gives, its own words, and where they stand.</summary>
internal sealed record ClaimWords(string Source, string Said, Quotation? Quotation, ClauseReference? Clause)
{
    /// <summary>The parts on one line.</summary>
    public override string ToString()
    {
        var quotation = Quotation is { } words ? $": “{SafeText.Line(words.Text)}” ({words.Language})" : string.Empty;
        var clause = Clause is { } place ? $" [{place}]" : string.Empty;
        return $"{Source} {Said}{quotation}{clause}";
    }
}

using LicensingModel.Provisions;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Sets terms: what each is, and below it what sources say of it.</summary>
internal sealed class TermSetter(Layout layout, TermWords words)
{
    /// <summary>Sets a term under the name of its path; one of which nothing is recorded only where its absence should be seen.</summary>
    internal void Set(int depth, string path, Disclosed term, bool isAlwaysShown)
    {
        if (term.IsBlank && !isAlwaysShown)
            return;

        layout.Term(depth, MemberWords.Of(path, term), term, words.Of(term));
        Claims(depth + 1, term.Claims);
    }

    /// <summary>Sets from when and until when something operates.</summary>
    internal void Set(int depth, OperativeTerm term, bool isAlwaysShown)
    {
        if (term.IsBlank && !isAlwaysShown)
            return;

        Set(depth, "term/from", term.From, isAlwaysShown: true);
        Set(depth, "term/until", term.Until, isAlwaysShown: true);
        Set(depth, "term/atLeast", term.AtLeast, isAlwaysShown: false);
        NotUnderstood(depth, term.UnrecognizedMembers);
    }

    /// <summary>Sets what each source says, in its own words and language where they are quoted.</summary>
    internal void Claims(int depth, IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
            layout.Claim(depth, words.Claim(claim));
    }

    /// <summary>Names the members that are not understood.</summary>
    internal void NotUnderstood(int depth, ValueList<UnrecognizedMember> members)
    {
        foreach (var member in members)
            layout.Item(depth, "not understood", $"“{member.Name}”; what it may bear on counts as unknown");
    }
}

using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Writes agreements as one page that needs nothing beside it: no script, no font, no picture from elsewhere.</summary>
internal sealed class DealPage(LicensingDocument document, Names names)
{
    private readonly Markup _markup = new();

    internal string Write(ValueList<Agreement> agreements, bool isWholeDocument, Answer? answer)
    {
        var title = TitleOf(agreements);
        PageHead.Open(_markup, title, Canvas.Style);
        _markup.Open("body").Open("header").Element("h1", title);
        _markup.Element("p", Kicker(agreements), ("class", "kicker")).Close();
        var sheet = new Markup();
        var headings = WriteSheet(sheet, agreements, isWholeDocument);
        WriteContents(agreements.Count > 0, headings, answer);
        _markup.Open("main");
        if (answer is not null)
            WriteAnswer(answer);
        if (agreements.Count > 0)
        {
            WriteInShort(agreements);
            WriteOverview(agreements);
        }

        _markup.Append(sheet);
        if (answer is MayAnswer may)
            WriteProof(may);
        _markup.Close();
        _markup.Open("footer").Element("p", "Computed from what was written down of the deal; not legal advice.").Close();
        return _markup.Close().Close() + "\n";
    }

    private string TitleOf(ValueList<Agreement> agreements) => agreements.Count switch
    {
        0 => "No agreement",
        <= 2 => string.Join("; ", agreements.Select(agreement => names.Of(agreement.Title))),
        _ => FormattableString.Invariant($"{names.Of(agreements[0].Title)}, and {agreements.Count - 1} further agreements"),
    };

    private static string Kicker(ValueList<Agreement> agreements)
        => agreements.Count == 0 ? "The document holds no agreement." : string.Join("; ", agreements.Select(agreement => ValueWords.Code(agreement.Kind)).Distinct(StringComparer.Ordinal));

    private List<string> WriteSheet(Markup sheet, ValueList<Agreement> agreements, bool isWholeDocument)
    {
        var layout = new HtmlLayout(sheet);
        new SheetWriter(layout, document, names).Write(agreements, isWholeDocument);
        layout.End();
        return layout.Parts;
    }

    private void WriteContents(bool hasAgreements, List<string> headings, Answer? answer)
    {
        _markup.Open("nav", ("aria-label", "Contents")).Open("ul");
        if (answer is not null)
            WriteLink("answer", "Answer");
        if (hasAgreements)
        {
            WriteLink("in-short", SheetWriter.InShortHeading);
            WriteLink("parties", "Parties");
            WriteLink("who-gives-what", "Who gives what to whom");
            WriteLink("when", "When");
        }

        for (var i = 0; i < headings.Count; i++)
            WriteLink(HtmlLayout.AnchorOf(i + 1), headings[i]);
        if (answer is MayAnswer)
            WriteLink("proof", "Proof of the answer");
        _markup.Close().Close();
    }

    private void WriteLink(string anchor, string text) => _markup.Open("li").Element("a", text, ("href", "#" + anchor)).Close();

    /// <summary>The answer stands before everything, because it was asked for; its proof stands at the end, because it is long.</summary>
    private void WriteAnswer(Answer answer)
    {
        _markup.Open("section", ("id", "answer"), ("class", "answer")).Element("h2", "Answer");
        var layout = new HtmlLayout(_markup);
        if (answer is MayAnswer may)
            new MayText(layout, names).WriteAnswer(may);
        else
            ProofText.Set(layout, answer, names);
        layout.Gap();
        if (answer is MayAnswer)
            _markup.Open("p").Element("a", "How it is proved", ("href", "#proof")).Close();
        _markup.Close();
    }

    private void WriteProof(MayAnswer answer)
    {
        _markup.Open("section", ("id", "proof"), ("class", "proof")).Element("h2", "The proof of the answer");
        _markup.Element("p", "✓ holds, ✗ fails, ? is not known.", ("class", "summary"));
        var layout = new HtmlLayout(_markup);
        new MayText(layout, names).WriteProof(answer);
        layout.Gap();
        _markup.Close();
    }

    private void WriteInShort(ValueList<Agreement> agreements)
    {
        _markup.Open("section", ("id", "in-short")).Element("h2", SheetWriter.InShortHeading);
        var layout = new HtmlLayout(_markup);
        new SheetWriter(layout, document, names).WriteInShort(agreements);
        layout.Gap();
        _markup.Close();
    }

    private void WriteOverview(ValueList<Agreement> agreements)
    {
        var pictures = new DealPictures(document, names);
        _markup.Open("section", ("id", "parties")).Element("h2", "Parties");
        WriteParties(agreements);
        _markup.Close();

        _markup.Open("section", ("id", "who-gives-what")).Element("h2", "Who gives what to whom").Open("figure");
        pictures.Flows(_markup, agreements);
        _markup.Element("figcaption", "An arrow runs from who gives to who gets; a line without a head joins those who share in something. Dashed: contested, withheld, doubtful or not known, as the words beside it say.");
        _markup.Close().Close();

        _markup.Open("section", ("id", "when")).Element("h2", "When").Open("figure");
        pictures.Timeline(_markup, agreements);
        _markup.Element("figcaption", "Filled: stated. Hollow: only claimed. Dashed bar: when it begins is not known, so it is drawn from the signing or the announcement; or how long it lasts is a reading, not a statement. Fading: its end is not known. Where no day is known at all, only words stand.");
        _markup.Close().Close();
    }

    private void WriteParties(ValueList<Agreement> agreements)
    {
        var roles = agreements
            .SelectMany(agreement => agreement.Parties.SelectMany(role => role.Parties.Select(party => (Party: party, Agreement: names.Of(agreement.Title), Role: ValueWords.Code(role.Role)))))
            .ToLookup(entry => entry.Party);
        var parties = document.Parties.Where(party => roles.Contains(party.Id)).ToList();
        var hasCountries = parties.Exists(party => party.Jurisdiction is not null);
        _markup.Open("table").Open("thead").Open("tr");
        foreach (var heading in (string[])["party", "kind", .. hasCountries ? (string[])["country"] : [], "role"])
            _markup.Element("th", heading, ("scope", "col"));
        _markup.Close().Close().Open("tbody");
        foreach (var party in parties)
        {
            _markup.Open("tr").Open("th", ("scope", "row")).Text(names.Of(party.Id));
            WriteOtherNames(party);
            _markup.Close().Element("td", ValueWords.Code(party.Kind));
            if (hasCountries)
                _markup.Element("td", party.Jurisdiction is { } country ? country.EnglishName ?? country.Value : "—");
            _markup.Element("td", string.Join("; ", RolesIn(roles[party.Id].Select(entry => (entry.Agreement, entry.Role)), agreements.Count))).Close();
        }

        _markup.Close().Close();
    }

    /// <summary>What a party is, and in which agreements where there are several; where it is the same in many, in how many.</summary>
    private static IEnumerable<string> RolesIn(IEnumerable<(string Agreement, string Role)> entries, int agreements)
        => entries
            .GroupBy(entry => entry.Agreement, entry => entry.Role, StringComparer.Ordinal)
            .GroupBy(same => string.Join(", ", same.Distinct(StringComparer.Ordinal)), same => same.Key, StringComparer.Ordinal)
            .Select(same => agreements == 1 ? same.Key
                : same.Count() == agreements ? FormattableString.Invariant($"{same.Key} in all {agreements} agreements")
                : $"{same.Key} in {Listing.And(same)}");

    /// <summary>The names of a party in each language in which it has one, where that is more than the one that it is called by.</summary>
    private void WriteOtherNames(Party party)
    {
        foreach (var (language, name) in party.Name.Where(entry => entry.Value != names.Of(party.Id)))
            _markup.Text(" ").Element("bdi", name, ("lang", language.Value)).Text(" ").Element("small", $"({language})");
    }
}

using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Layouts;

/// <summary>How a report is set. What it is given is plain text, whatever it contains; how text becomes part of the report is its own affair.</summary>
internal abstract class Layout
{
    /// <summary>What is said of what was not captured: where the whole text was seen, it was only not written down.</summary>
    internal string NotSeen { get; set; } = TermWords.NotSeen;

    /// <summary>Sets a heading; the first level is the report's title.</summary>
    internal abstract void Heading(int level, string text);

    /// <summary>Sets the heading of what belongs to all agreements together.</summary>
    internal virtual void SharedHeading(string text) => Heading(2, text);

    /// <summary>Sets a paragraph.</summary>
    internal abstract void Paragraph(string text);

    /// <summary>Sets a line of a list: a label, where there is one, and text. The depth counts from zero.</summary>
    internal abstract void Item(int depth, string? label, string text);

    /// <summary>Sets a line behind a mark.</summary>
    internal virtual void Marked(int depth, char mark, string text) => Item(depth, null, $"{mark} {text}");

    /// <summary>Sets rows of the same columns; the first cell of each names the row. Where there is no room for columns, a list of what stands in each.</summary>
    internal virtual void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows)
        {
            Item(0, null, row[0]);
            for (var i = 1; i < row.Count; i++)
                Item(1, columns[i], row[i]);
        }
    }

    /// <summary>Sets a term: its name, its state, what is known of it in words, and the sources that only say so.</summary>
    internal virtual void Term(int depth, string label, Disclosed term, string text, string? sources = null) => Item(depth, label, sources is null ? text : $"{text} [{sources}]");

    /// <summary>Sets what one source says.</summary>
    internal virtual void Claim(int depth, ClaimWords claim) => Item(depth, null, claim.ToString());

    /// <summary>Begins a provision; its terms follow one level deeper.</summary>
    internal virtual void Provision(string id, int group, string label, string text) => Item(0, label, text);

    /// <summary>Whether it is all that the reader gets, and not a part of a page that has set the summary already.</summary>
    internal virtual bool IsWhole => true;

    /// <summary>Whether what sources say is set once more where conflicts are told together.</summary>
    internal virtual bool RepeatsClaims => false;

    /// <summary>The state of a term, in the word that holds for what was not captured here.</summary>
    protected string StateOf(Disclosed term) => TermWords.State(term) is var state && state == TermWords.NotSeen ? NotSeen : state;

    /// <summary>Leaves space between what came and what comes.</summary>
    internal abstract void Gap();

    /// <summary>The report so far; lines end with a line feed.</summary>
    public abstract override string ToString();
}

using LicensingModel.Agreements;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;

namespace LicensingModel.Rendering.Matrices;

/// <summary>
/// Sets out a matrix for people. Each cell has a sign as well as a colour, so that it can be read without colour: L licensed, C covered, a dot where no licence is needed,
/// ! conflicting, ? undetermined, X not licensed.
/// </summary>
public static class MatrixReport
{
    /// <summary>Writes it as plain text.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="document">The document of which it was asked, for the names.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    public static string ToText(CoverageMatrix matrix, LicensingDocument document, ValueList<LanguageTag>? languages = null)
        => new MatrixText(ViewOf(matrix, document, languages)).Write();

    /// <summary>Writes it as one page of HTML with a table for each patent, which needs nothing beside it; what a cell rests on shows where it is pointed at.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="document">The document of which it was asked, for the names.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    public static string ToHtml(CoverageMatrix matrix, LicensingDocument document, ValueList<LanguageTag>? languages = null)
        => new MatrixPage(ViewOf(matrix, document, languages)).Write();

    /// <summary>Draws it as a heat map.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="document">The document of which it was asked, for the names.</param>
    /// <param name="languages">The languages in which names are shown, the best first.</param>
    public static string ToSvg(CoverageMatrix matrix, LicensingDocument document, ValueList<LanguageTag>? languages = null)
    {
        var view = ViewOf(matrix, document, languages);
        var (picture, words, width, height) = new MatrixPicture(view).Draw();
        var content = new Markup();
        content.Open("style").Constant("\n" + OutcomeSign.PictureStyle).Close().Append(picture);
        var markup = new Markup();
        Canvas.Frame(markup, "matrix", view.Title, words, width, height, isAlone: true, content);
        return markup + "\n";
    }

    private static MatrixView ViewOf(CoverageMatrix matrix, LicensingDocument document, ValueList<LanguageTag>? languages)
        => new(matrix ?? throw new ArgumentNullException(nameof(matrix)), document ?? throw new ArgumentNullException(nameof(document)), languages ?? []);
}

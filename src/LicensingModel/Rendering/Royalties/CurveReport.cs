using System.Globalization;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Royalties;

namespace LicensingModel.Rendering.Royalties;

/// <summary>Sets out a royalty curve for people.</summary>
public static class CurveReport
{
    /// <summary>Writes its stretches as plain text, one in a line.</summary>
    /// <param name="curve">The curve.</param>
    /// <exception cref="ArgumentNullException"><paramref name="curve"/> is null.</exception>
    public static string ToText(RoyaltyCurve curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine(CurveWords.Title(curve));
        text.WriteLine(CurveWords.Confines(curve));
        text.WriteLine();
        foreach (var stretch in CurveWords.Told(curve))
            text.WriteLine($"  {CurveWords.Of(curve, stretch)}");
        return text.ToString();
    }

    /// <summary>Draws it.</summary>
    /// <param name="curve">The curve.</param>
    /// <exception cref="ArgumentNullException"><paramref name="curve"/> is null.</exception>
    public static string ToSvg(RoyaltyCurve curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        var (picture, words, width, height) = new CurvePicture(curve).Draw();
        var content = new Markup();
        content.Open("style").Constant("\n" + CurvePicture.Style).Close().Append(picture);
        var markup = new Markup();
        Canvas.Frame(markup, "curve", CurveWords.Title(curve), words, width, height, isAlone: true, content);
        return markup + "\n";
    }
}

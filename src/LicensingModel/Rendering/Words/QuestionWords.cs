using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Rendering.Words;

/// <summary>Puts questions into words.</summary>
internal sealed class QuestionWords(Names names, ValueWords values)
{
    /// <summary>What a question asks about, without who: <c>sell smartphones in India on 2017-08-15 under patents of Nokia</c>.</summary>
    internal string Deed(MayQuestion question)
    {
        var act = question.Act.TryGetValue(out var fixedAct) ? ValueWords.Code(fixedAct) : "do something";
        var product = question.Product.TryGetValue(out var fixedProduct) ? names.Of(fixedProduct) : question.Act.IsFixed ? "some product" : "with some product";
        var joined = question.Act.IsFixed || !question.Product.IsFixed ? $"{act} {product}" : $"{act} with {product}";
        var country = question.Country.TryGetValue(out var fixedCountry) ? $"in {fixedCountry.EnglishName ?? fixedCountry.Value}" : "in some country";
        var day = question.On.TryGetValue(out var fixedDay) ? $"on {IsoDay.Format(fixedDay)}" : "on some day";
        return $"{joined} {country} {day} under {Rights(question)}";
    }

    /// <summary>Who is asked about.</summary>
    internal string Actor(MayQuestion question) => question.Actor.TryGetValue(out var actor) ? names.Of(actor) : "somebody";

    /// <summary>The patents, or other rights, asked about.</summary>
    internal string Rights(MayQuestion question) => question.Intangibles.TryGetValue(out var rights) ? values.Of(rights) : Patents(question.Patents);

    private string Patents(Dimension<PatentScope> patents)
    {
        if (!patents.TryGetValue(out var scope))
            return "some patent";
        return scope is ListedPatents { Patents.Count: 1 } listed ? $"patent {values.Of(listed)}" : values.Of(scope);
    }
}

using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;

namespace LicensingModel.Rendering.Words;

/// <summary>Puts questions into words.</summary>
internal sealed class QuestionWords(Names names, ValueWords values)
{
    /// <summary>What a question asks about, without who: <c>sell smartphones in India on 2017-08-15 under patents of Nokia</c>.</summary>
    internal string Deed(MayQuestion question)
    {
        var day = question.On.TryGetValue(out var fixedDay) ? $"on {IsoDay.Format(fixedDay)}" : "on some day";
        return $"{Doing(question.Act, question.Product, question.Country)} {day} under {Rights(question)}";
    }

    /// <summary>What a question asks whether it may be asserted: <c>patent p against licensee, for this: sell phones in Germany on 2020-06-15; suing on 2021-01-01 for damages</c>.</summary>
    internal string Assertion(AssertQuestion question)
    {
        var against = question.Against.TryGetValue(out var party) ? names.Of(party) : "somebody";
        var remedy = !question.Remedy.TryGetValue(out var asked) ? "damages or an injunction" : asked == Remedy.Damages ? "damages" : "an injunction";
        return $"{Patents(question.Patents)} against {against}, for this: {Doing(question.Act, question.Product, question.Country)} on {IsoDay.Format(question.On)}; suing on {IsoDay.Format(question.SuitDay)} for {remedy}";
    }

    /// <summary>The patents asked about.</summary>
    internal string Patents(AssertQuestion question) => Patents(question.Patents);

    /// <summary>Who is asked about.</summary>
    internal string Actor(MayQuestion question) => question.Actor.TryGetValue(out var actor) ? names.Of(actor) : "somebody";

    /// <summary>The patents, or other rights, asked about.</summary>
    internal string Rights(MayQuestion question) => question.Intangibles.TryGetValue(out var rights) ? values.Of(rights) : Patents(question.Patents);

    private string Doing(Dimension<Act> asked, Dimension<ProductId> with, Dimension<CountryCode> where)
    {
        var act = asked.TryGetValue(out var fixedAct) ? ValueWords.Code(fixedAct) : "do something";
        var product = with.TryGetValue(out var fixedProduct) ? names.Of(fixedProduct) : asked.IsFixed ? "some product" : "with some product";
        var joined = asked.IsFixed || !with.IsFixed ? $"{act} {product}" : $"{act} with {product}";
        var country = where.TryGetValue(out var fixedCountry) ? $"in {fixedCountry.EnglishName ?? fixedCountry.Value}" : "in some country";
        return $"{joined} {country}";
    }

    private string Patents(Dimension<PatentScope> patents)
    {
        if (!patents.TryGetValue(out var scope))
            return "some patent";
        return scope is ListedPatents { Patents.Count: 1 } listed ? $"patent {values.Of(listed)}" : values.Of(scope);
    }
}

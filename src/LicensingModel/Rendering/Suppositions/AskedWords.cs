using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Questions;
using LicensingModel.Rendering.Answers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Suppositions;

/// <summary>Puts questions of every kind into words, without their answers.</summary>
internal sealed class AskedWords(Names names)
{
    private readonly QuestionWords _words = new(names, new ValueWords(names));
    private readonly GrantText _grants = new(new TextLayout(), names);
    private readonly FactText _facts = new(new TextLayout(), names);

    /// <summary>A question by its id and title, or in words where it has no title.</summary>
    internal string Of(PosedQuestion posed)
    {
        var title = posed.Title is { } text ? names.Of(text) : Of(posed.Ask);
        return posed.Id is null ? title : $"{posed.Id} — {title}";
    }

    private string Of(Question question) => question switch
    {
        MayQuestion may => $"may {_words.Actor(may)} {_words.Deed(may)}{Within(may)}?",
        AssertQuestion asserted => $"may {names.Of(asserted.Holder)} assert {_words.Assertion(asserted)}{Within(asserted)}?",
        StatusQuestion status => $"the state of {(status.Provision is { } provision ? $"{provision} of {names.Of(status.Agreement)}" : names.Of(status.Agreement))} on {IsoDay.Format(status.On)}",
        GrantQuestion grant => $"may {names.Of(grant.By)} {_grants.Deed(grant)}{Within(grant)}?",
        ValueQuestion value => $"{value.Term} of {value.Provision?.Value ?? names.Of(value.Agreement)}",
        FactQuestion fact => _facts.Asked(fact.Of),
        OwedQuestion owed => $"what is owed{(owed.Agreement is { } agreement ? $" under {names.Of(agreement)}" : string.Empty)} on {IsoDay.Format(owed.On)}",
        BreachQuestion breach => $"would {names.Of(breach.By)} breach a stated duty by “{ValueWords.Code(breach.Action)}” on {IsoDay.Format(breach.On)}?",
        _ => question.ToString(),
    };

    private static string Within(Question question)
        => question.IsConfined ? $", by {Listing.Or(question.WithinAgreements.Select(static id => id.Value).Concat(question.WithinProvisions.Select(static id => id.Value)))}" : string.Empty;
}

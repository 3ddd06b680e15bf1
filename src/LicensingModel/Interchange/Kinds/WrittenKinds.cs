using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;

namespace LicensingModel.Interchange.Kinds;

/// <summary>Questions as the objects that are written of them, by their kinds.</summary>
internal static class WrittenKinds
{
    internal static WrittenQuestion Of(Question question) => OfKind(question) with
    {
        Within = question.IsConfined ? new WrittenConfines { Agreements = question.WithinAgreements.ToValueList(), Provisions = question.WithinProvisions.ToValueList() } : null,
        PresumeThrough = question.PresumeThrough is { } through ? new FixedDate { Date = through } : null,
        KnownOn = question.KnownOn is { } known ? new FixedDate { Date = known } : null,
        Assume = question.Assume.IsEmpty ? null : WrittenAssumptions.Of(question.Assume),
    };

    private static WrittenQuestion OfKind(Question question) => question switch
    {
        MayQuestion may => WrittenMay.Of(may),
        AssertQuestion asserted => WrittenAssert.Of(asserted),
        ValueQuestion value => new WrittenValue { Agreement = value.Agreement, Provision = value.Provision, Term = value.Term, On = value.On is { } day ? new FixedDate { Date = day } : null },
        StatusQuestion status => WrittenStatus.Of(status),
        GrantQuestion grant => WrittenGrant.Of(grant),
        FactQuestion fact => WrittenFact.From(fact.Of),
        OwedQuestion owed => WrittenOwed.Of(owed),
        BreachQuestion breach => WrittenOwed.Of(breach),
        _ => throw new ArgumentException("The question is of no kind that can be written.", nameof(question)),
    };
}

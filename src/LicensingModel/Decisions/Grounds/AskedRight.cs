using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Decisions.Grounds;

/// <summary>Under what somebody may do something: one patent, one other right, a scope of either, or any patent at all.</summary>
internal readonly record struct AskedRight
{
    internal Patent? Patent { get; init; }

    internal PatentScope? Scope { get; init; }

    internal Intangible? Intangible { get; init; }

    internal IntangibleScope? Intangibles { get; init; }

    /// <summary>Whether it is one patent or one other right.</summary>
    internal bool IsOne => Patent is not null || Intangible is not null;

    /// <summary>The question, asked of this one alone.</summary>
    internal MayQuestion In(MayQuestion question)
        => Patent is { } patent ? question with { Patents = PatentScope.Listed(patent.Id) }
            : Intangible is { } intangible ? question with { Intangibles = IntangibleScope.Listed(intangible.Id) }
            : question;
}

using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Decisions.Grounds;

/// <summary>Under what somebody may do something: one patent or one claim of it, one other right, a scope of either, or any patent at all.</summary>
internal readonly record struct AskedRight
{
    internal Patent? Patent { get; init; }

    /// <summary>The number of the claim of the patent that alone is asked about; null where the whole patent is.</summary>
    internal long? ClaimNumber { get; init; }

    internal PatentScope? Scope { get; init; }

    internal Intangible? Intangible { get; init; }

    internal IntangibleScope? Intangibles { get; init; }

    /// <summary>Whether it is one patent or one other right.</summary>
    internal bool IsOne => Patent is not null || Intangible is not null;

    /// <summary>The patent or claim as a scope; null where it is none.</summary>
    internal PatentScope? Alone => Patent is not { } patent ? null : ClaimNumber is { } claim ? PatentScope.ClaimsOf(patent.Id, claim) : PatentScope.Listed(patent.Id);

    /// <summary>The question, asked of this one alone.</summary>
    internal MayQuestion In(MayQuestion question)
        => Alone is { } patent ? question with { Patents = patent }
            : Intangible is { } intangible ? question with { Intangibles = IntangibleScope.Listed(intangible.Id) }
            : question;

    /// <summary>A case, under this right.</summary>
    internal Case Of(Case open) => open with { Patent = Patent, ClaimNumber = ClaimNumber, Scope = Scope, Intangible = Intangible, Intangibles = Intangibles };

    /// <summary>The countries to be tried: where one patent is asked about and the country is open, those in which it gives a right, one by one.</summary>
    internal IEnumerable<Dimension<CountryCode>> Countries(Dimension<CountryCode> asked)
        => asked.IsFixed || Patent is not { } patent || !patent.Protection.TryGetValue(out var protection) || protection.Count == 0
            ? [asked]
            : protection.Select(static national => (Dimension<CountryCode>)national.Country).Distinct();

    /// <summary>The patents that a question asks about: those that are listed one by one, and so the claims of one.</summary>
    internal static IEnumerable<AskedRight> Among(Dimension<PatentScope> patents, Facts facts)
        => !patents.TryGetValue(out var scope) ? [default] : scope switch
        {
            ListedPatents { UnrecognizedMembers.Count: 0 } listed => listed.Patents.Select(id => new AskedRight { Patent = facts.Patent(id) }),
            ListedClaims { UnrecognizedMembers.Count: 0 } some => some.Claims.Select(number => new AskedRight { Patent = facts.Patent(some.Patent), ClaimNumber = number }),
            _ => [new AskedRight { Scope = scope }],
        };
}

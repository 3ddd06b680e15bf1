using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>One combination that a question asks about, with the day fixed; what is still open ranges over everything.</summary>
internal sealed record Case
{
    /// <summary>A day, of which everything else is left open.</summary>
    internal static Case On(LocalDate day) => new()
    {
        Actor = Dimension<PartyId>.Open,
        Act = Dimension<Act>.Open,
        Product = Dimension<ProductId>.Open,
        Country = Dimension<CountryCode>.Open,
        Day = day,
    };

    internal required Dimension<PartyId> Actor { get; init; }

    internal required Dimension<Act> Act { get; init; }

    internal required Dimension<ProductId> Product { get; init; }

    internal required Dimension<CountryCode> Country { get; init; }

    /// <summary>Whether the question left the country open, so that the one here is only one of those in which the patent gives a right.</summary>
    internal bool IsCountryOpen { get; init; }

    /// <summary>The day of the act.</summary>
    internal required LocalDate Day { get; init; }

    /// <summary>The day of the suit, where one is asked about; null where it is asked whether the act is permitted.</summary>
    internal LocalDate? SuitDay { get; init; }

    /// <summary>The day of the act, where it is asked on a later <see cref="Day"/> who could give up the claim for it; null where it is asked who could grant.</summary>
    internal LocalDate? Claim { get; init; }

    /// <summary>The one patent asked about; null where a scope is asked about, or any patent.</summary>
    internal Patent? Patent { get; init; }

    /// <summary>The number of the claim of the patent that alone is asked about; null where the whole patent is.</summary>
    internal long? ClaimNumber { get; init; }

    /// <summary>The scope asked about; null where one patent is, or any.</summary>
    internal PatentScope? Scope { get; init; }

    /// <summary>The one right other than a patent asked about; null where a patent is, or a scope.</summary>
    internal Intangible? Intangible { get; init; }

    /// <summary>The scope of rights other than patents asked about; null where one right is, or patents are.</summary>
    internal IntangibleScope? Intangibles { get; init; }

    /// <summary>The one right asked about; null where a scope is.</summary>
    internal Asset? Asset => Patent is { } patent ? (Asset)patent : Intangible is { } intangible ? (Asset)intangible : null;

    /// <summary>Whether rights other than patents are asked about.</summary>
    internal bool IsAboutIntangibles => Intangible is not null || Intangibles is not null;

    /// <summary>Whether a grant is of the sort of right asked about.</summary>
    internal bool IsOf(Grant grant) => IsAboutIntangibles ? grant is RightGrant : grant is PatentGrant;

    /// <summary>Whether it is asked what may be granted, not what may be done: what is exclusive and was not read on a dimension is then taken as generally as is asked.</summary>
    internal bool IsOfGrant { get; init; }

    /// <summary>What the question says of the deed besides; null where something else is asked on its behalf.</summary>
    internal DeedQuestion? Deed { get; init; }

    /// <summary>How the very article was sold before, the act itself included where that is a sale; null where the deed says all that is said of it.</summary>
    internal ValueList<EarlierSale>? SoldBefore { get; init; }

    /// <summary>The question, where it is confined to agreements or provisions; null where it is not.</summary>
    internal Question? Within { get; init; }

    /// <summary>The grantee through whom the actor acts, where that is the way in which he may be covered; null where his own right is looked at.</summary>
    internal PartyId? Taker { get; init; }

    /// <summary>Whose right it is that must be in effect.</summary>
    internal Dimension<PartyId> Holder => Taker is { } taker ? taker : Actor;

    /// <summary>Whether what a provision provides is to be looked at.</summary>
    internal bool IsAsked(Agreement agreement, Provision? provision) => Within is null || Grants.IsAsked(Within, agreement, provision);
}

using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;

namespace LicensingModel.Provisions.Rights;

/// <summary>
/// A right under patents that one side gives the other: who gives and receives it, under which patents, for which acts, products and territory.
/// What it covers is the combination of all of these; a limit that was not seen is unknown, not absent.
/// </summary>
public sealed record PatentGrant : ProvisionBody
{
    /// <summary>What it gives: a licence or a covenant not to sue.</summary>
    public required GrantEffect Effect { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who grants.</summary>
    public required PartySet Grantors { get; init => field = Preconditions.NotNull(value); }

    /// <summary>To whom it is granted.</summary>
    public required PartySet Grantees { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Under which patents.</summary>
    public Disclosed<PatentScope> Subject { get; init => field = Preconditions.NotNull(value); } = Disclosed<PatentScope>.NotCaptured;

    /// <summary>For which acts.</summary>
    /// <exception cref="ArgumentException">The term, or a source, states acts none.</exception>
    public Disclosed<ValueSet<Act>> Acts { get; init => field = Preconditions.NamesSomething(value, "Acts are at least one where they are stated."); } = Disclosed<ValueSet<Act>>.NotCaptured;

    /// <summary>For which products.</summary>
    public Disclosed<ProductScope> Products { get; init => field = Preconditions.NotNull(value); } = Disclosed<ProductScope>.NotCaptured;

    /// <summary>Where.</summary>
    public Disclosed<Territory> Territory { get; init => field = Preconditions.NotNull(value); } = Disclosed<Territory>.NotCaptured;

    /// <summary>
    /// The dimensions on which the text says that the stated scope is all there is ("only", "solely"). In a full text that goes without saying; a press report or
    /// summary that states a scope does not thereby exclude what lies outside it.
    /// </summary>
    public ValueSet<ScopeDimension> ConfinedIn { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whom else it excludes.</summary>
    public Disclosed<Exclusivity> Exclusivity { get; init => field = Preconditions.NotNull(value); } = Disclosed<Exclusivity>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("effect", Effect);
        visitor.Member("grantors", Grantors);
        visitor.Member("grantees", Grantees);
        visitor.Term("subject", Subject);
        visitor.Term("acts", Acts);
        visitor.Term("products", Products);
        visitor.Term("territory", Territory);
        visitor.Member("confinedIn", ConfinedIn);
        visitor.Term("exclusivity", Exclusivity);
    }
}

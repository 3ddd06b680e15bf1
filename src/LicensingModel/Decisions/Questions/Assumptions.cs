using LicensingModel.Agreements;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;

namespace LicensingModel.Decisions.Questions;

/// <summary>
/// What a question supposes besides what the document says, written as a document writes it. It adds, and fills in days and findings that are not recorded; it contradicts
/// nothing. Immutable; compared by value.
/// </summary>
public sealed record Assumptions
{
    /// <summary>Nothing is supposed.</summary>
    public static Assumptions None { get; } = new();

    /// <summary>Parties that there are besides.</summary>
    public ValueList<Party> Parties { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Stakes that are held besides: "if X acquires Y".</summary>
    public ValueList<OwnershipStake> Ownership { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Stakes of the document that are given up: "if X sells Y".</summary>
    public ValueList<StakeEnd> OwnershipEnds { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Members that classes have besides: "if C joins".</summary>
    public ValueList<Membership> Memberships { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Product categories that there are besides.</summary>
    public ValueList<ProductCategory> Products { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Patents that there are besides, as the question describes them; or one of the document, as the document describes it, with what that leaves open filled in.</summary>
    public ValueList<Patent> Patents { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Rights other than patents that there are besides; or one of the document, with what that leaves open filled in.</summary>
    public ValueList<Intangible> Intangibles { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What happens besides: a suit, a breach, a transfer.</summary>
    public ValueList<RecordedEvent> Events { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>On which day events happen that the document declares and does not record as having happened: "if it closes on D".</summary>
    public ValueList<AssumedOccurrence> Happened { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What persons find of what the document declares as open.</summary>
    public ValueList<AssumedFinding> Found { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>
    /// What persons find besides: that a patent is what a grant describes in words. A finding on a provision that the document does not have decides nothing, so that one question can be asked of
    /// two documents.
    /// </summary>
    public ValueList<Determination> Determinations { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>
    /// Provisions of the document, as it has them, with terms filled in that were not captured or are withheld: "if the licence is for Germany". A grant may be confined further in what it was
    /// captured to cover. What is supposed of a provision that the document does not have changes nothing.
    /// </summary>
    public ValueList<Provision> Provisions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether nothing is supposed.</summary>
    public bool IsEmpty => this == None;

    /// <summary>These assumptions with others besides.</summary>
    /// <param name="other">The others.</param>
    public Assumptions And(Assumptions other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Parties = [.. Parties, .. other.Parties],
            Ownership = [.. Ownership, .. other.Ownership],
            OwnershipEnds = [.. OwnershipEnds, .. other.OwnershipEnds],
            Memberships = [.. Memberships, .. other.Memberships],
            Products = [.. Products, .. other.Products],
            Patents = [.. Patents, .. other.Patents],
            Intangibles = [.. Intangibles, .. other.Intangibles],
            Events = [.. Events, .. other.Events],
            Happened = [.. Happened, .. other.Happened],
            Found = [.. Found, .. other.Found],
            Determinations = [.. Determinations, .. other.Determinations],
            Provisions = [.. Provisions, .. other.Provisions],
        };
    }

    /// <summary>How much is supposed, in words.</summary>
    public override string ToString()
    {
        (int Count, string One, string Many)[] counts =
        [
            (Parties.Count, "party", "parties"), (Ownership.Count, "stake", "stakes"), (OwnershipEnds.Count, "stake given up", "stakes given up"), (Memberships.Count, "membership", "memberships"),
            (Products.Count, "product", "products"), (Patents.Count, "patent", "patents"), (Intangibles.Count, "right", "rights"), (Events.Count + Happened.Count, "event", "events"), (Found.Count + Determinations.Count, "finding", "findings"),
            (Provisions.Count, "provision", "provisions"),
        ];
        return IsEmpty ? "nothing" : string.Join(", ", counts.Where(entry => entry.Count > 0).Select(entry => FormattableString.Invariant($"{entry.Count} {(entry.Count == 1 ? entry.One : entry.Many)}")));
    }
}

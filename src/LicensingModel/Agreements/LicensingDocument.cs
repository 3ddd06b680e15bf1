using System.Globalization;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Agreements;

/// <summary>
/// What an application loads as one: parties and who owns whom, taxonomies, patents, sources, events, and agreements. Everything refers to everything else by
/// id. Immutable; compared by value.
/// </summary>
public sealed record LicensingDocument : Element
{
    /// <summary>The version of the document format that this library writes.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The oldest version of the document format that this library reads; it reads every one from there on.</summary>
    public const int OldestSchemaVersion = 0;

    /// <summary>The version of the document format: always <see cref="CurrentSchemaVersion"/>, since older documents are brought up to it when they are read.</summary>
    public int SchemaVersion { get; } = CurrentSchemaVersion;

    /// <summary>Where the JSON Schema of the document is found, for editors; null where the document does not say. It says nothing of any agreement.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or not valid Unicode.</exception>
    public string? Schema { get; init => field = UnicodeText.Checked(value); }

    /// <summary>
    /// Up to which day events were recorded: what is not recorded is presumed not to have happened through that day, and is unknown after it.
    /// Null where nobody said: then nothing is presumed of any day.
    /// </summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate? RecordedThrough { get; init => field = value is { } day ? IsoDay.Checked(day, nameof(RecordedThrough)) : null; }

    /// <summary>The presumptions that are not to be made of what this document declares.</summary>
    public ValueSet<Presumption> WithoutPresumptions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The parties.</summary>
    public ValueList<Party> Parties { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who owns whom, and when.</summary>
    public ValueList<OwnershipStake> Ownership { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who belongs to which open class of parties, and when.</summary>
    public ValueList<Membership> Memberships { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The standards and families of standards.</summary>
    public ValueList<Standard> Standards { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The product categories.</summary>
    public ValueList<ProductCategory> Products { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The patents.</summary>
    public ValueList<Patent> Patents { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was declared to standards bodies of patents, and undertaken.</summary>
    public ValueList<EssentialityDeclaration> Declarations { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How many patents somebody had, as sources count them.</summary>
    public ValueList<PortfolioCount> PortfolioCounts { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Rights and assets other than patents.</summary>
    public ValueList<Intangible> Intangibles { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Where everything is known from.</summary>
    public ValueList<Source> Sources { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What happened, and what dates wait for.</summary>
    public ValueList<RecordedEvent> Events { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What persons found.</summary>
    public ValueList<Determination> Determinations { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The agreements.</summary>
    public ValueList<Agreement> Agreements { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What the document holds, in numbers.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"a licensing document of {Agreements.Count} agreements, {Parties.Count} parties, {Patents.Count} patents and {Sources.Count} sources")
            + (RecordedThrough is { } day ? $", recorded through {IsoDay.Format(day)}" : string.Empty);

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("$schema", Schema);
        visitor.Member("schemaVersion", SchemaVersion);
        visitor.Member("recordedThrough", RecordedThrough);
        visitor.Member("withoutPresumptions", WithoutPresumptions);
        visitor.Elements("parties", Parties);
        visitor.Elements("ownership", Ownership);
        visitor.Elements("memberships", Memberships);
        visitor.Elements("standards", Standards);
        visitor.Elements("products", Products);
        visitor.Elements("patents", Patents);
        visitor.Elements("declarations", Declarations);
        visitor.Elements("portfolioCounts", PortfolioCounts);
        visitor.Elements("intangibles", Intangibles);
        visitor.Elements("sources", Sources);
        visitor.Elements("events", Events);
        visitor.Elements("determinations", Determinations);
        visitor.Elements("agreements", Agreements);
    }

    internal override LicensingDocument Rewrite(ModelRewriter rewriter) => this with
    {
        Parties = rewriter.Of(Parties),
        Ownership = rewriter.Of(Ownership),
        Memberships = rewriter.Of(Memberships),
        Standards = rewriter.Of(Standards),
        Products = rewriter.Of(Products),
        Patents = rewriter.Of(Patents),
        Declarations = rewriter.Of(Declarations),
        PortfolioCounts = rewriter.Of(PortfolioCounts),
        Intangibles = rewriter.Of(Intangibles),
        Sources = rewriter.Of(Sources),
        Events = rewriter.Of(Events),
        Determinations = rewriter.Of(Determinations),
        Agreements = rewriter.Of(Agreements),
    };
}

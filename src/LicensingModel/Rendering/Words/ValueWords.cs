using System.Collections;
using System.Globalization;
using System.Text;
using LicensingModel.Products.Scopes;
using LicensingModel.Patents.Scopes;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Rendering.Words;

/// <summary>Says values of the model in words, with names instead of ids.</summary>
internal sealed class ValueWords(Names names)
{
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["cross license"] = "cross-licence",
        ["non exclusive"] = "non-exclusive",
        ["non binding"] = "non-binding",
        ["data center"] = "data centre",
        ["data center fabric"] = "data-centre fabric",
        ["ip routing"] = "IP routing",
    };

    /// <summary>A word of a vocabulary for people: <c>haveMade</c> is "have made". One that is not known is shown as it stands.</summary>
    internal static string Code<T>(T code)
        where T : Code<T>, IScalar<T>, ICode<T>
        => code.IsKnown ? Spaced(code.Value) : $"“{code.Value}”";

    /// <summary>A name in camel case as words in British spelling.</summary>
    internal static string Spaced(string name)
    {
        var words = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character))
                words.Append(' ');
            words.Append(char.ToLowerInvariant(character));
        }

        var spaced = words.ToString().TrimStart();
        return Spellings.GetValueOrDefault(spaced) ?? string.Join(' ', spaced.Split(' ').Select(word => word == "license" ? "licence" : word));
    }

    internal string Of(object value) => value switch
    {
        PartyId party => names.Of(party),
        StandardId standard => names.Of(standard),
        ProductId product => names.Of(product),
        PatentId patent => names.Of(patent),
        EventId happening => names.Of(happening),
        AgreementId agreement => names.Of(agreement),
        LocalizedText text => names.Of(text),
        LocalDate day => IsoDay.Format(day),
        AnchoredDate date => Date(date),
        ContractPeriod period => Period(period),
        PatentScope scope => Patents(scope),
        ProductScope scope => Products(scope),
        Element element => Part(element),
        string text => SafeText.Line(text),
        Enum word => Spaced(word.ToString()),
        IEnumerable items => Listing.And(items.Cast<object>().Select(Of)),
        _ => SpacedCode(value),
    };

    private static string SpacedCode(object value)
    {
        var text = SafeText.Line(value.ToString() ?? string.Empty);
        return value is IVisitable && IsKnownCode(value) ? Spaced(text) : text;
    }

    private static bool IsKnownCode(object value)
    {
        var walk = new CodeWalk();
        walk.Value(value);
        return walk.IsKnownCode;
    }

    private static string Period(ContractPeriod period)
    {
        (int Count, string Unit)[] parts = [(period.Years, "year"), (period.Months, "month"), (period.Weeks, "week"), (period.Days, "day")];
        return Listing.And(parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Unit}{(part.Count == 1 ? string.Empty : "s")}")));
    }

    private string Date(AnchoredDate date) => date switch
    {
        FixedDate day => IsoDay.Format(day.Date),
        EventDate happening => $"the day of {names.Of(happening.Event)}",
        OffsetDate offset => $"{Period(offset.Period)} {(offset.Direction == OffsetDirection.After ? "after" : "before")} {Date(offset.From)}",
        EarlierOf earlier => $"the earliest of {Listing.And(earlier.Dates.Select(Date))}",
        LaterOf later => $"the latest of {Listing.And(later.Dates.Select(Date))}",
        NoEnd => "never",
        UnstatedDate => "a day that the text leaves open",
        _ => "a date written in a way that is not understood",
    };

    private string Patents(PatentScope scope) => scope switch
    {
        AllPatents => "all patents",
        ListedPatents listed => names.Of(listed.Patents),
        PatentsOwnedBy owned => $"patents of {PartySet(owned.Owners)}",
        StandardEssentialPatents => "standard-essential patents",
        PatentsEssentialTo essential => $"patents essential to {Listing.Or(essential.Standards.Select(names.Of))}",
        PatentUnion union => $"patents of any of these: {Listing.And(union.Scopes.Select(part => $"({Patents(part)})"))}",
        PatentIntersection intersection => string.Join(", of them only ", intersection.Scopes.Select(part => part is PatentUnion or PatentDifference ? $"({Patents(part)})" : Patents(part))),
        PatentDifference difference => $"{Patents(difference.Scope)}, but not ({Patents(difference.Excluded)})",
        _ => "patents described in a way that is not understood",
    };

    private string Products(ProductScope scope) => scope switch
    {
        AllProducts => "all products",
        ProductsIn some => names.Of(some.Categories),
        ProductDifference difference => $"{Products(difference.Scope)}, but not {Products(difference.Excluded)}",
        _ => "products described in a way that is not understood",
    };

    private string PartySet(PartySet set)
        => names.Of(set.Parties) + (set.Affiliates.TryGetValue(out var rule) ? $" and affiliates ({Rule(rule)})" : string.Empty);

    private static string Rule(AffiliateRule rule)
        => rule.Directions.Count == 0 ? "none" : $"{Listing.And(rule.Directions.Select(Code))} by more than {rule.Control} of the votes at each link";

    private string Part(Element element) => element switch
    {
        Quantity quantity => Number(quantity),
        PartyFlow flow => $"from {names.Of(flow.From)} to {names.Of(flow.To)}",
        PartySet set => PartySet(set),
        AffiliateRule rule => Rule(rule),
        NationalRight right => $"{right.Country} (from {Known(right.Granted)} until {Known(right.LastDayInForce)})",
        TitleHolding holding => $"{names.Of(holding.Holder)} ({holding.During})",
        Essentiality essentiality => $"{names.Of(essentiality.Standard)} ({Code(essentiality.Status)})",
        OperativeTerm term => $"from {Known(term.From)} until {Known(term.Until)}",
        Quotation quotation => $"“{SafeText.Line(quotation.Text)}”",
        _ => Spaced(element.GetType().Name),
    };

    private static string Number(Quantity quantity)
    {
        var number = quantity.Number.ToString("#,0", CultureInfo.InvariantCulture);
        return quantity.Precision switch { Precision.MoreThan => "more than " + number, Precision.About => "about " + number, _ => number };
    }

    private string Known(Disclosed term) => term.StatedValue is { } value ? Of(value) : TermWords.State(term);

    /// <summary>Tells whether a value is a word of a vocabulary that is known.</summary>
    private sealed class CodeWalk : ModelVisitor
    {
        internal bool IsKnownCode { get; private set; }

        protected internal override void VisitCode<T>(T code) => IsKnownCode = code.IsKnown;
    }
}

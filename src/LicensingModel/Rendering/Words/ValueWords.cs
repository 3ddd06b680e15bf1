using System.Collections;
using System.Globalization;
using System.Text;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using NodaTime;

namespace LicensingModel.Rendering.Words;

/// <summary>Says values of the model in words, with names instead of ids.</summary>
internal sealed class ValueWords
{
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["cross license"] = "cross-licence",
        ["non exclusive"] = "non-exclusive",
        ["co exclusive"] = "co-exclusive",
        ["non binding"] = "non-binding",
        ["non payment"] = "non-payment",
        ["know how"] = "know-how",
        ["lei"] = "LEI",
        ["cpc"] = "CPC",
        ["ipc"] = "IPC",
        ["frand"] = "FRAND",
        ["data center"] = "data centre",
        ["data center fabric"] = "data-centre fabric",
        ["ip routing"] = "IP routing",
    };

    private readonly Names _names;
    private readonly PartWords _parts;
    private readonly ScopeWords _scopes;
    private readonly ConditionWords _conditions;

    internal ValueWords(Names names)
    {
        _names = names;
        _parts = new PartWords(names, this, new TermWords(names, this));
        _scopes = new ScopeWords(names, this, _parts);
        _conditions = new ConditionWords(names, this, _parts);
    }

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

    /// <summary>A threshold of control: <c>more than 50%</c>.</summary>
    internal static string Threshold(ControlThreshold threshold) => $"{(threshold.IsShareEnough ? "at least" : "more than")} {threshold.Share}";

    internal string Of(object value) => value switch
    {
        PartyId party => _names.Of(party),
        StandardId standard => _names.Of(standard),
        ProductId product => _names.Of(product),
        PatentId patent => _names.Of(patent),
        IntangibleId intangible => _names.Of(intangible),
        EventId happening => _names.Of(happening),
        DeterminationId determination => _names.Of(determination),
        AgreementId agreement => _names.Of(agreement),
        SourceId source => _names.Of(source),
        LocalizedText text => _names.Of(text),
        LocalDate day => IsoDay.Format(day),
        ContractPeriod period => Period(period),
        ControlThreshold threshold => Threshold(threshold),
        Jurisdiction jurisdiction => SubdivisionNames.Of(jurisdiction),
        Element element => Of(element) + NotUnderstood(element),
        string text => SafeText.Line(text),
        Enum word => Spaced(word.ToString()),
        IEnumerable items => Listing.And(items.Cast<object>().Select(Of)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
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

    // The members of a day, or of a case that is not known, are not told apart from it.
    private static string NotUnderstood(Element element)
        => element.UnrecognizedMembers.Count == 0
            ? string.Empty
            : $" (with {Listing.And(element.UnrecognizedMembers.Select(member => $"“{SafeText.Line(member.Name)}”"))}, which is not understood)";

    private string Of(Element element) => element switch
    {
        AnchoredDate date => Date(date),
        PatentScope scope => _scopes.Of(scope),
        ProductScope scope => _scopes.Of(scope),
        IntangibleScope scope => _scopes.Of(scope),
        Condition condition => _conditions.Of(condition),
        _ => _parts.Of(element),
    };

    private string Date(AnchoredDate date) => date switch
    {
        FixedDate day => IsoDay.Format(day.Date),
        EventDate happening => $"the day of {_names.Of(happening.Event)}",
        OffsetDate offset => $"{Period(offset.Period)} {(offset.Direction == OffsetDirection.After ? "after" : "before")} {Of((object)offset.From)}",
        EarlierOf earlier => $"the earliest of {Of(earlier.Dates)}",
        LaterOf later => $"the latest of {Of(later.Dates)}",
        NoEnd => "never",
        UnstatedDate => "a day that the text leaves open",
        UnrecognizedDate => "a date written in a way that is not understood",
        _ => _parts.Members(date),
    };

    /// <summary>Tells whether a value is a word of a vocabulary that is known.</summary>
    private sealed class CodeWalk : ModelVisitor
    {
        internal bool IsKnownCode { get; private set; }

        protected internal override void VisitCode<T>(T code) => IsKnownCode = code.IsKnown;
    }
}

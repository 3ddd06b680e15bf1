using System.Collections;
using System.Globalization;
using System.Text;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions.Rights;
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
        ["balancing"] = "net balancing",
        ["convenience"] = "termination for convenience",
        ["who triggers"] = "the one who brings it about, alone",
        ["lei"] = "LEI",
        ["cpc"] = "CPC",
        ["ipc"] = "IPC",
        ["frand"] = "FRAND",
        ["data center"] = "data centre",
        ["data center fabric"] = "data-centre fabric",
        ["ip routing"] = "IP routing",
    };

    private readonly Names _names;
    private readonly TermWords _terms;
    private readonly PartWords _parts;
    private readonly ScopeWords _scopes;
    private readonly ConditionWords _conditions;
    private readonly DateWords _dates;

    internal ValueWords(Names names)
    {
        _names = names;
        _terms = new TermWords(names, this);
        _parts = new PartWords(names, this, _terms);
        _scopes = new ScopeWords(names, this, _parts);
        _conditions = new ConditionWords(names, _parts);
        _dates = new DateWords(names, date => Of((object)date));
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

    /// <summary>What is known of a term, in words.</summary>
    internal string Term(Disclosed term) => _terms.Of(term);

    internal string Of(object value) => value switch
    {
        PartyId party => _names.Of(party),
        StandardId standard => _names.Of(standard),
        ProvisionId provision => _names.Of(provision),
        ProductId product => _names.Of(product),
        PatentId patent => _names.Of(patent),
        IntangibleId intangible => _names.Of(intangible),
        EventId happening => _names.Of(happening),
        DeterminationId determination => _names.Of(determination),
        AgreementId agreement => _names.Of(agreement),
        SourceId source => _names.Of(source),
        LocalizedText text => _names.Of(text),
        LocalDate day => IsoDay.Format(day),
        DateSpan span => DateWords.Of(span),
        ContractPeriod period => DateWords.Of(period),
        Money money => Sum(money),
        ControlThreshold threshold => Threshold(threshold),
        Jurisdiction jurisdiction => SubdivisionNames.Of(jurisdiction),
        Element element => Of(element) + NotUnderstood(element),
        string text => SafeText.Line(text),
        Enum word => Spaced(word.ToString()),
        IEnumerable<ProvisionId> provisions => _names.Of(provisions),
        IEnumerable<TransferRule> rules => Listing.Or(rules.Select(PartWords.Of)),
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

    private static string Sum(Money money)
    {
        var digits = ExactDecimal.Format(money.Amount);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = decimal.Truncate(money.Amount).ToString("#,0", CultureInfo.InvariantCulture);
        return $"{money.Currency} {(money.Amount is < 0 and > -1 ? "-" : string.Empty)}{whole}{(point < 0 ? string.Empty : digits[point..])}";
    }

    // The members of a day, or of a case that is not known, are not told apart from it.
    private static string NotUnderstood(Element element)
        => element.UnrecognizedMembers.Count == 0
            ? string.Empty
            : $" (with {Listing.And(element.UnrecognizedMembers.Select(member => $"“{SafeText.Line(member.Name)}”"))}, which is not understood)";

    private string Of(Element element) => element switch
    {
        AnchoredDate date => _dates.Of(date),
        PatentScope scope => _scopes.Of(scope),
        ProductScope scope => _scopes.Of(scope),
        IntangibleScope scope => _scopes.Of(scope),
        Condition condition => _conditions.Of(condition),
        _ => _parts.Of(element),
    };

    /// <summary>Tells whether a value is a word of a vocabulary that is known.</summary>
    private sealed class CodeWalk : ModelVisitor
    {
        internal bool IsKnownCode { get; private set; }

        protected internal override void VisitCode<T>(T code) => IsKnownCode = code.IsKnown;
    }
}

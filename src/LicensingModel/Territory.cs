using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace LicensingModel;

/// <summary>
/// Where a right or duty reaches, as contracts write it: a set of countries, given by countries, by regions whose members change over time, and by
/// union, intersection and difference. <c>worldwide except (CN, IN)</c>, <c>EU, CH, GB</c>, <c>EPC and EU</c>.
/// </summary>
/// <remarks>
/// <para>
/// The text is made of <c>worldwide</c>, <c>none</c>, countries (<see cref="CountryCode"/>) and regions (<see cref="RegionCode"/>), joined by <c>, </c>
/// (in either), <c> and </c> (in both) and <c> except </c> (in the first but not the second), grouped by parentheses. The comma binds tightest, then
/// <c>and</c>, then <c>except</c>, which is read from the left: <c>worldwide except CN, IN</c> leaves out both. Any such text of up to
/// <see cref="MaximumLength"/> characters and <see cref="MaximumNesting"/> parentheses within each other is read; one spelling is written, with parentheses
/// wherever two operators meet, regions before countries, and neither order nor repetition kept.
/// </para>
/// <para>
/// Countries are computed, <c>(DE, FR) except FR</c> is <c>DE</c>, but regions stay as written, because what they hold depends on the day. Equality is of
/// the written form; <see cref="IsEquivalentTo"/> compares what the territories hold.
/// </para>
/// <para>
/// The world has every country that a code can name, assigned or not, and always one more than a territory names: <c>worldwide</c> without any list of
/// countries is never empty. Answers are exact. Where a region's members are not known, the answer is true or false if it is so whatever they
/// are, and otherwise unknown; a territory built to need thousands of case distinctions is answered unknown too.
/// </para>
/// </remarks>
public sealed class Territory : Scalar<Territory>, IScalar<Territory>
{
    /// <summary>The longest text of a territory, in characters.</summary>
    public const int MaximumLength = 2000;

    /// <summary>How many parentheses may stand within each other.</summary>
    public const int MaximumNesting = 16;

    private readonly TerritoryExpression _expression;
    private readonly string _text;

    private Territory(TerritoryExpression expression, string text)
    {
        _expression = expression;
        _text = text;
        var countries = new List<CountryCode>();
        var regions = new List<RegionCode>();
        expression.Node.Mention(countries, regions);
        Countries = countries.ToValueSet();
        Regions = regions.ToValueSet();
    }

    /// <inheritdoc/>
    public static string Expectation
        => "a territory: `worldwide`, `none`, countries and regions, joined by `, `, ` and ` and ` except `, such as `worldwide except (CN, IN)`";

    /// <inheritdoc/>
    public static string Pattern => "^(?=.{1,2000}$)\\(*" + TerritoryParser.WordPattern + "\\)*((, | and | except )\\(*" + TerritoryParser.WordPattern + "\\)*)*$";

    /// <summary>Every country, <c>worldwide</c>.</summary>
    public static Territory Worldwide { get; } = new(TerritoryExpression.Worldwide, TerritoryExpression.Worldwide.Text);

    /// <summary>No country, <c>none</c>. A territory on which a text is silent is not this.</summary>
    public static Territory None { get; } = new(TerritoryExpression.None, TerritoryExpression.None.Text);

    /// <summary>The countries that the text names, to include or to leave out; not the members of its regions.</summary>
    public ValueSet<CountryCode> Countries { get; }

    /// <summary>The regions that the text names, to include or to leave out.</summary>
    public ValueSet<RegionCode> Regions { get; }

    /// <summary>The given countries.</summary>
    /// <param name="countries">The countries, in any order; none at all gives <see cref="None"/>.</param>
    /// <exception cref="ArgumentException">A country is null.</exception>
    /// <exception cref="InvalidOperationException">There are so many that the text would exceed <see cref="MaximumLength"/>.</exception>
    public static Territory Of(params ReadOnlySpan<CountryCode> countries) => Checked(new(false, TerritoryAlgebra.Of(ValueSet.Create(countries))));

    /// <summary>The given region.</summary>
    /// <param name="region">The region.</param>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    public static Territory Of(RegionCode region) => Checked(new(false, TerritoryAlgebra.Of(Preconditions.NotNull(region, nameof(region)))));

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Territory? result)
    {
        result = text.Length <= MaximumLength && TerritoryParser.TryParse(text, out var expression) ? FromExpression(expression) : null;
        return result is not null;
    }

    /// <summary>The countries in either.</summary>
    /// <param name="other">The other territory.</param>
    /// <exception cref="InvalidOperationException">The text would exceed <see cref="MaximumLength"/> or <see cref="MaximumNesting"/>.</exception>
    public Territory Union(Territory other) => Checked(TerritoryExpression.Union([_expression, Preconditions.NotNull(other, nameof(other))._expression]));

    /// <summary>The countries in both.</summary>
    /// <param name="other">The other territory.</param>
    /// <exception cref="InvalidOperationException">The text would exceed <see cref="MaximumLength"/> or <see cref="MaximumNesting"/>.</exception>
    public Territory Intersect(Territory other)
        => Checked(TerritoryExpression.Intersect([_expression, Preconditions.NotNull(other, nameof(other))._expression]));

    /// <summary>The countries in this territory but not in the other.</summary>
    /// <param name="removed">What is left out.</param>
    /// <exception cref="InvalidOperationException">The text would exceed <see cref="MaximumLength"/> or <see cref="MaximumNesting"/>.</exception>
    public Territory Except(Territory removed) => Checked(_expression.Except(Preconditions.NotNull(removed, nameof(removed))._expression));

    /// <summary>Whether a country is in the territory on a day.</summary>
    /// <param name="country">The country.</param>
    /// <param name="on">The day, on which the regions have the members that count.</param>
    public Truth Contains(CountryCode country, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(country);
        var result = _expression.Includes(new TerritoryCase { Country = country, Day = on });
        return result.IsUnknown ? TerritoryQuestion.OneCountry(country, on, _expression.Includes) : result;
    }

    /// <summary>Whether no country is in the territory on a day.</summary>
    /// <param name="on">The day.</param>
    public Truth IsEmpty(LocalDate on) => !TerritoryQuestion.AnyCountry([this], on, _expression.Includes);

    /// <summary>Whether some country is in both territories on a day.</summary>
    /// <param name="other">The other territory.</param>
    /// <param name="on">The day.</param>
    public Truth Overlaps(Territory other, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(other);
        return TerritoryQuestion.AnyCountry([this, other], on, at => _expression.Includes(at) & other._expression.Includes(at));
    }

    /// <summary>Whether every country of this territory is in the other on a day.</summary>
    /// <param name="other">The territory that may be larger.</param>
    /// <param name="on">The day.</param>
    public Truth IsSubsetOf(Territory other, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !TerritoryQuestion.AnyCountry([this, other], on, at => IsOnlyIn(this, other, at));
    }

    /// <summary>Whether, on every day, every country of this territory is in the other: <c>UPC</c> is always within <c>EPC</c>.</summary>
    /// <param name="other">The territory that may be larger.</param>
    public Truth IsSubsetOf(Territory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !TerritoryQuestion.AnyCountryEver([this, other], at => IsOnlyIn(this, other, at));
    }

    /// <summary>Whether both hold the same countries on every day, however they are written.</summary>
    /// <param name="other">The other territory.</param>
    public Truth IsEquivalentTo(Territory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !TerritoryQuestion.AnyCountryEver([this, other], at => IsOnlyIn(this, other, at) | IsOnlyIn(other, this, at));
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] Territory? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static Truth IsOnlyIn(Territory one, Territory other, TerritoryCase at) => one._expression.Includes(at) & !other._expression.Includes(at);

    private static Territory Checked(TerritoryExpression expression)
        => FromExpression(expression)
        ?? throw new InvalidOperationException($"A territory has at most {MaximumLength} characters and {MaximumNesting} parentheses within each other.");

    private static Territory? FromExpression(TerritoryExpression expression)
    {
        var text = expression.Text;
        return text.Length <= MaximumLength && Nesting(text) <= MaximumNesting ? new Territory(expression, text) : null;
    }

    private static int Nesting(string text)
    {
        var open = 0;
        var deepest = 0;
        foreach (var character in text)
        {
            open += character switch { '(' => 1, ')' => -1, _ => 0 };
            deepest = Math.Max(deepest, open);
        }

        return deepest;
    }
}

using LicensingModel.Diagnostics;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Valuation.Methods;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation.Reckoning;

/// <summary>One reading of a method while it is reckoned: its inputs are read from here, and its steps are written here.</summary>
/// <param name="inputs">What the methods share.</param>
/// <param name="at">Where the method stands.</param>
/// <param name="chosen">For inputs on which sources disagree, which of the values this reading goes by.</param>
internal sealed class ValuationSheet(ValuationInputs inputs, JsonPointer at, IReadOnlyDictionary<string, int> chosen)
{
    private const long MostBits = 200_000;
    private readonly List<ValuationLine> _lines = [];
    private readonly List<SupposedInput> _supposing = [];
    private readonly List<MissingInput> _missing = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, int> _options = new(StringComparer.Ordinal);
    private Currency? _currency = inputs.Currency;

    /// <summary>How many values there are for each input on which sources disagree.</summary>
    internal IReadOnlyDictionary<string, int> Options => _options;

    internal IReadOnlyList<MissingInput> Missing => _missing;

    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    internal bool IsRefused { get; private set; }

    /// <summary>The reading, once all steps are written.</summary>
    internal ValuationReading Reading => new() { Supposing = [.. _supposing], Lines = [.. _lines], IsRefused = IsRefused };

    /// <summary>A rate as an input.</summary>
    internal Figure Rate(Disclosed<Percentage> term, string input)
        => Choose(term, input) is { } value ? new Figure(FigureKind.Rate, ExactRatio.Of(value.Fraction), null, []) : Figure.Lacking(FigureKind.Rate, input);

    /// <summary>A ratio as an input.</summary>
    internal Figure Ratio(Disclosed<ExactRatio> term, string input)
        => Choose(term, input) is { } value ? new Figure(FigureKind.Number, value, null, []) : Figure.Lacking(FigureKind.Number, input);

    /// <summary>A number as an input.</summary>
    internal Figure Number(Disclosed<ExactNumber> term, string input)
        => Choose(term, input) is { } value ? new Figure(FigureKind.Number, ExactRatio.Of(value.Value), null, []) : Figure.Lacking(FigureKind.Number, input);

    /// <summary>A sum of money as an input, in the one currency of the method.</summary>
    internal Figure Sum(Disclosed<Money> term, string input, FigureKind kind = FigureKind.Sum)
        => Choose(term, input) is { } value ? InOneCurrency(new Figure(kind, ExactRatio.Of(value.Amount), value.Currency, []), input) : Figure.Lacking(kind, input);

    /// <summary>The value of an input in this reading; null, and noted, where it has none.</summary>
    internal T? Choose<T>(Disclosed<T> term, string input)
        where T : class, IEquatable<T>
    {
        if (term.UnrecognizedMembers.Count == 0 && term.State == DisclosureState.Contested)
        {
            var values = term.ClaimedValues;
            return Pick(input, [.. values.Select(value => (value, Words(value)))]);
        }

        if (StatedTerms.Reading.TryGet(term, input, out var stated))
            return stated;
        Lack(input, term.State, term.State switch
        {
            _ when term.UnrecognizedMembers.Count > 0 => "Something of it is not understood.",
            DisclosureState.Stated => "A source denies it, or it is only passed on as rumour.",
            DisclosureState.Undisclosed => "It is not disclosed.",
            DisclosureState.Redacted => "It is redacted.",
            DisclosureState.Unstated => "The text does not state it.",
            _ => "It was not captured.",
        });
        return null;
    }

    /// <summary>One of several values of an input.</summary>
    internal T Pick<T>(string input, IReadOnlyList<(T Value, string Words)> values)
    {
        _options[input] = values.Count;
        var (value, words) = values[chosen.GetValueOrDefault(input)];
        if (chosen.ContainsKey(input))
            _supposing.Add(new SupposedInput(input, words));
        return value;
    }

    /// <summary>Notes that an input is not known.</summary>
    internal void Lack(string input, DisclosureState state, string explanation) => _missing.Add(new MissingInput(input, state, explanation));

    /// <summary>Writes a step.</summary>
    /// <param name="name">What it gives.</param>
    /// <param name="kind">What the number is.</param>
    /// <param name="words">How it is reckoned, with <c>{0}</c>, <c>{1}</c> … for what goes in.</param>
    /// <param name="reckon">What comes out.</param>
    /// <param name="figures">What goes in.</param>
    internal Figure Line(string name, FigureKind kind, string words, Func<ExactRatio, ExactRatio, ExactRatio> reckon, params ReadOnlySpan<Figure> figures)
    {
        ExactRatio? value = null;
        var isKnown = true;
        List<string> missing = [];
        foreach (var figure in figures)
        {
            missing.AddRange(figure.Missing);
            isKnown &= figure.Value is not null;
            value = !isKnown ? null : value is null ? figure.Value : reckon(value, figure.Value!);
        }

        var arithmetic = string.Format(System.Globalization.CultureInfo.InvariantCulture, words, figures.ToArray().Select(static figure => (object)figure.Words).ToArray());
        if (isKnown && value is { Bits: > MostBits })
        {
            Refuse(ValuationDiagnostics.TooLarge, null, name);
            isKnown = false;
        }

        var result = new Figure(kind, isKnown ? value : null, kind is FigureKind.Sum or FigureKind.SumPerUnit ? _currency : null, missing.ToValueSet());
        Write(name, isKnown ? $"{arithmetic} = {result.Words}" : missing.Count > 0 ? $"{arithmetic}: not known for want of {string.Join(", ", result.Missing)}" : $"{arithmetic}: has no meaning", result);
        return result;
    }

    /// <summary>Writes a step that is worded already.</summary>
    internal void Write(string name, string arithmetic, Figure figure)
        => _lines.Add(new ValuationLine { Name = name, Arithmetic = arithmetic, Kind = figure.Kind, Value = figure.Value, Currency = figure.Currency, Missing = figure.Missing });

    /// <summary>Says that the arithmetic has no meaning.</summary>
    internal void Refuse(DiagnosticDescriptor descriptor, string? member, params ReadOnlySpan<string> arguments)
    {
        IsRefused = true;
        Flag(descriptor, member, arguments);
    }

    /// <summary>Says what is to be said of an input.</summary>
    internal void Flag(DiagnosticDescriptor descriptor, string? member, params ReadOnlySpan<string> arguments)
    {
        var pointer = at;
        foreach (var part in member?.Split('/') ?? [])
            pointer = pointer.Append(part);
        _diagnostics.Add(new Diagnostic { Descriptor = descriptor, Pointer = pointer, Arguments = ValueList.Create(arguments.ToArray().Select(Excerpt.Of).ToArray().AsSpan()) });
    }

    /// <summary>The figure, refused where it is below zero.</summary>
    internal Figure NotNegative(Figure figure, string input)
    {
        if (figure.Value is not { Sign: < 0 })
            return figure;
        Refuse(ValuationDiagnostics.NegativeInput, input, input, figure.Words);
        return Figure.Refused(figure.Kind);
    }

    /// <summary>The figure, refused where it is below zero or above one.</summary>
    internal Figure WithinOne(Figure figure, string input)
    {
        var result = NotNegative(figure, input);
        if (result.Value is null || result.Value <= ExactRatio.One)
            return result;
        Refuse(ValuationDiagnostics.ShareAboveOne, input, input, figure.Words);
        return Figure.Refused(figure.Kind);
    }

    /// <summary>Writes beside each result what it is rounded, where that is asked for.</summary>
    internal void Round(IReadOnlySet<string> results)
    {
        foreach (var line in _lines.Where(line => results.Contains(line.Name) && line.Value is not null).ToList())
        {
            var rounding = line.Kind == FigureKind.Rate ? inputs.RateRounding : line.Kind == FigureKind.Sum ? inputs.SumRounding : null;
            if (rounding is null)
                continue;
            var hundredfold = line.Kind == FigureKind.Rate ? ExactRatio.Of(100) : ExactRatio.One;
            var rounded = rounding.UnrecognizedMembers.Count > 0 ? null : line.Value!.Times(hundredfold).Round((int)rounding.Decimals, rounding.Manner)?.Over(hundredfold);
            if (rounded is null)
            {
                Refuse(ValuationDiagnostics.NotUnderstood, null, line.Kind == FigureKind.Rate ? "rateRounding" : "sumRounding");
                continue;
            }

            var figure = new Figure(line.Kind, rounded, line.Currency, []);
            Write($"{line.Name}-rounded", $"{new Figure(line.Kind, line.Value, line.Currency, []).Words} to {rounding.Decimals} decimals{(line.Kind == FigureKind.Rate ? " of a percent" : string.Empty)}, {rounding.Manner} = {figure.Words}", figure);
        }
    }

    /// <summary>The figure in the currency of the method, which is the first that is met where none was asked for.</summary>
    internal Figure InOneCurrency(Figure figure, string input)
    {
        _currency ??= figure.Currency;
        if (figure.Currency == _currency)
            return figure;
        var rates = inputs.Exchange.Where(rate => rate.UnrecognizedMembers.Count == 0 && rate.From == figure.Currency && rate.To == _currency).ToList();
        if (rates is not [var rate])
        {
            Refuse(ValuationDiagnostics.MixedCurrencies, input, input, $"{figure.Currency}", $"{_currency}", rates.Count == 0 ? "no rate is given" : "several rates are given");
            return Figure.Refused(figure.Kind);
        }

        var converted = new Figure(figure.Kind, figure.Value!.Times(ExactRatio.Of(rate.Rate.Value)), _currency, []);
        Write($"{input}-converted", $"{figure.Words} × {rate.Rate}{(rate.Source is { } source ? $" ({source})" : string.Empty)} = {converted.Words}", converted);
        return converted;
    }

    private static string Words(object value) => value is System.Collections.IEnumerable items and not string ? string.Join("; ", items.Cast<object>()) : value.ToString() ?? string.Empty;
}

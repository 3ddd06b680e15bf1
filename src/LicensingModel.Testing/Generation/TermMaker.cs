namespace LicensingModel.Testing.Generation;

/// <summary>Makes terms of values: mostly stated, some of them by a source; some unknown, some contested.</summary>
internal sealed class TermMaker(Dice dice, Cast cast, GenerationOptions options)
{
    private const int MostContested = 3;
    private int _contested;
    private bool _isInContested;

    /// <summary>Whether the text that is being made was seen in full, so that it can be silent.</summary>
    internal bool IsFullText { get; set; }

    /// <summary>A term that can be in any state.</summary>
    internal Disclosed<T> Of<T>(Func<T> make)
        where T : class, IEquatable<T>
    {
        if (dice.Chance(options.Contested) && _contested < MostContested && !_isInContested)
        {
            // What a contested value itself holds is not contested.
            _isInContested = true;
            var (one, other) = (make(), make());
            _isInContested = false;
            if (!one.Equals(other))
            {
                _contested++;
                return Disclosed<T>.Contested([Claim(0, one), Claim(1, other)]);
            }
        }

        return dice.Chance(options.Unknown) ? Unknown<T>() : Stated(make());
    }

    /// <summary>A term that texts are often silent about: half of the time it is left out.</summary>
    internal Disclosed<T> Optional<T>(Func<T> make)
        where T : class, IEquatable<T>
        => dice.Chance(0.5) ? Disclosed<T>.NotCaptured : Of(make);

    private Disclosed<T> Stated<T>(T value)
        where T : class, IEquatable<T>
        => dice.Chance(0.15) ? Disclosed.Stated(value).WithClaims(Claim(dice.Below(cast.Sources.Count), value)) : value;

    private Disclosed<T> Unknown<T>()
        where T : class, IEquatable<T>
        => dice.Below(4) switch
        {
            0 => Disclosed<T>.Undisclosed,
            1 => Disclosed<T>.Redacted,
            2 when IsFullText => Disclosed<T>.Unstated,
            _ => Disclosed<T>.NotCaptured,
        };

    private Claim<T> Claim<T>(int source, T value)
        where T : class, IEquatable<T>
        => new() { Source = cast.Sources[source], Value = value };
}

using NodaTime;

namespace LicensingModel.Patents.Lives;

/// <summary>
/// Where and when one patent is in force, by the rules of the offices. What a source states counts before what is computed; what can be neither read nor computed stays
/// unknown and is named. That it lapsed is never concluded from silence, nor that it did not: findings say what they take for granted.
/// </summary>
public sealed class PatentLife
{
    private readonly Patent _patent;
    private readonly IEventDates _events;
    private readonly ITermReading _reading;

    private PatentLife(Patent patent, IEventDates events, ITermReading reading)
    {
        _patent = patent;
        _events = events;
        _reading = reading;
    }

    /// <summary>The life of a patent, on what is known of events.</summary>
    /// <param name="patent">The patent.</param>
    /// <param name="events">What is known of events by which days are given.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static PatentLife Of(Patent patent, IEventDates events)
    {
        ArgumentNullException.ThrowIfNull(patent);
        ArgumentNullException.ThrowIfNull(events);
        return Of(patent, events, StatedTerms.Reading);
    }

    internal static PatentLife Of(Patent patent, IEventDates events, ITermReading reading) => new(patent, events, reading);

    /// <summary>Whether it is recorded where the patent gives a right.</summary>
    public bool IsProtectionKnown => TryGetRights(out _);

    /// <summary>The countries in which it may give a right, as far as that is recorded, in order, each once.</summary>
    public ValueList<CountryCode> Countries
    {
        get
        {
            var countries = TryGetRights(out var rights) ? rights.Select(right => right.Country) : [];
            if (_patent.UnitaryEffect is { } unitary)
                countries = countries.Concat(UnitaryStates(unitary));
            return countries.Distinct().Order().ToValueList();
        }
    }

    /// <summary>What is known of its life in a country. Several where several rights are recorded there; none where it gives no right there, or where that is not recorded.</summary>
    /// <param name="country">The country.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public ValueList<NationalLife> In(CountryCode country)
    {
        ArgumentNullException.ThrowIfNull(country);
        List<NationalLife> lives = [];
        if (TryGetRights(out var rights))
        {
            foreach (var right in rights.Where(right => right.Country == country))
                lives.Add(new LastDayFinder(_patent, right.Country, _events, _reading).LifeOf(right));
        }

        if (_patent.UnitaryEffect is { } unitary && Reaches(unitary, country) is { IsFalse: false } reaches)
            lives.Add(new LastDayFinder(_patent, country, _events, _reading).LifeOf(unitary, reaches));
        return lives.ToValueList();
    }

    /// <summary>Whether it is in force in a country on a day: if several rights are recorded there, whether one of them is.</summary>
    /// <param name="country">The country.</param>
    /// <param name="day">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not such a day.</exception>
    public ForceFinding InForce(CountryCode country, LocalDate day)
    {
        IsoDay.Checked(day);
        var findings = In(country).Select(life => life.InForce(day)).ToList();
        if (findings.Find(static finding => finding.Result.IsTrue) is { } standing)
            return standing;
        if (!IsProtectionKnown)
            return new() { Result = Truth.Unknown, Reason = "Where it is in force is not known.", Missing = [new MissingDatum("protection", "In which countries it was granted or validated.") { Term = _patent.Protection }] };
        return findings.Find(static finding => finding.Result.IsUnknown) ?? findings.FirstOrDefault()
            ?? new ForceFinding { Result = Truth.False, Reason = $"It gives no right in {country}." };
    }

    private bool TryGetRights([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ValueList<NationalRight>? rights)
        => _reading.TryGet(_patent.Protection, $"protection of {_patent.Id}", out rights);

    /// <summary>Whether unitary effect reaches a country: by the states in which the Agreement was in force on the day of registration.</summary>
    private Truth Reaches(UnitaryEffect unitary, CountryCode country)
    {
        if (unitary.UnrecognizedMembers.Count > 0)
            return Truth.Unknown;
        if (!_reading.TryGet(unitary.Registered, $"registration of unitary effect of {_patent.Id}", out var registered))
            return Ever(country) ? Truth.Unknown : Truth.False;

        var day = registered.Resolve(_events);
        if (day.TryGetDate(out var date))
            return RegionCode.Upc.Contains(country, date);
        if (!Ever(country))
            return Truth.False;
        return day.TryGetEarliest(out var earliest) && RegionCode.Upc.Contains(country, earliest).IsTrue ? Truth.True : Truth.Unknown;
    }

    private IEnumerable<CountryCode> UnitaryStates(UnitaryEffect unitary)
        => (RegionCode.Upc.Membership?.Countries ?? []).Where(country => !Reaches(unitary, country).IsFalse);

    private static bool Ever(CountryCode country) => RegionCode.Upc.Membership?.Countries.Contains(country) == true;
}

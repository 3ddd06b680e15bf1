using NodaTime;

namespace LicensingModel.Patents.Lives;

/// <summary>Whether one right is in force on one day.</summary>
internal sealed class ForceTest(NationalLife life, LocalDate day)
{
    private readonly List<MissingDatum> _missing = [];
    private readonly List<string> _takenForGranted = [];
    private readonly string _day = IsoDay.Format(day);

    internal ForceFinding Run()
    {
        if (life.IsRight.IsFalse)
            return Finding(Truth.False, $"It gives no right in {life.Country}.");

        var granted = life.Granted.IsOnOrBefore(day);
        if (granted.IsFalse)
            return Finding(Truth.False, $"It is not granted in {life.Country} on {_day}; provisional protection may accrue.");

        var status = life.History.On(day, on => TermLaws.RevocationReachesBack(life.Country, on));
        if (status is { Stands.IsFalse: true, Entry.Status: var ended })
            return Finding(Truth.False, ended == LegalStatus.Revoked ? $"It was revoked in {life.Country}, as if it had never been granted." : $"It is {ended} in {life.Country} on {_day}.");

        var standing = life.LastDay.IsOnOrAfter(day);
        if (standing.IsFalse)
            return Ended();

        var result = life.IsRight & granted & standing & (status?.Stands ?? Truth.True);
        if (life.IsRight.IsUnknown)
            _missing.Add(new MissingDatum("unitaryEffect/registered", $"When unitary effect was registered, and so whether it reaches {life.Country}."));
        if (granted.IsUnknown)
            _missing.AddRange((IEnumerable<MissingDatum>)life.MissingForGrant);
        if (standing.IsUnknown)
            _missing.AddRange((IEnumerable<MissingDatum>)life.MissingForEnd);
        if (status is { Stands.IsUnknown: true, Entry.Status: var later })
            _missing.Add(new MissingDatum($"{life.Path}/statuses", later == LegalStatus.Restored ? "What the restoration means for acts before it." : $"Whether it was {later} in {life.Country} on {_day}."));
        if (life.History.Missing is { } unread)
        {
            result &= Truth.Unknown;
            _missing.Add(unread);
        }

        if (result.IsTrue)
            _takenForGranted.Add($"No lapse or revocation in {life.Country} that is not recorded.");
        return Finding(result, result.IsTrue ? $"It is in force in {life.Country} on {_day}." : $"Whether it is in force in {life.Country} on {_day} is not known.");
    }

    private ForceFinding Ended()
    {
        var alive = life.Certificates.FirstOrDefault(certificate => !certificate.LastDay.IsOnOrAfter(day).IsFalse);
        if (alive is null)
        {
            if (life.Rule is not null && RegionCode.Eea.Contains(life.Country, day).IsTrue)
                _takenForGranted.Add($"No supplementary protection certificate in {life.Country} that is not recorded.");
            return Finding(Truth.False, $"It is no longer in force in {life.Country} on {_day}.");
        }

        _missing.Add(new MissingDatum($"{life.Path}/certificates", $"Whether the act is about {alive.Product}, which a certificate goes on protecting."));
        return Finding(Truth.Unknown, $"It is no longer in force in {life.Country} on {_day}, but a certificate may go on protecting {alive.Product}.");
    }

    private ForceFinding Finding(Truth result, string reason)
        => new() { Result = result, Reason = reason, Missing = result.IsUnknown ? _missing.Distinct().ToValueList() : [], TakesForGranted = _takenForGranted.ToValueList() };
}

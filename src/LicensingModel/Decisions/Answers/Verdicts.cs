namespace LicensingModel.Decisions.Answers;

/// <summary>How what is found in each reading comes to yes, no or undetermined.</summary>
internal static class Verdicts
{
    /// <summary>Yes where every reading says so, no where every one does; else nobody can say.</summary>
    internal static Verdict Of(IEnumerable<Truth> readings)
    {
        var all = readings.ToList();
        return all.Count > 0 && all.TrueForAll(static one => one.IsTrue) ? Verdict.Yes
            : all.Count > 0 && all.TrueForAll(static one => one.IsFalse) ? Verdict.No
            : Verdict.Undetermined;
    }
}

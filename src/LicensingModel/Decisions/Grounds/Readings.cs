using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Grounds;

/// <summary>What comes of something under every joint reading of the contested terms that it meets.</summary>
/// <param name="Results">What comes of it, reading by reading; where they were too many, what comes of it without one.</param>
/// <param name="IsExceeded">Whether the readings were too many to try all.</param>
/// <param name="Contested">The contested terms that it met.</param>
/// <param name="Made">How much was made, and not only remembered.</param>
internal sealed record Readings<T>(List<T> Results, bool IsExceeded, List<MissingFact> Contested, int Made)
{
    private const int Maximum = 64;

    /// <summary>Tries every joint reading.</summary>
    /// <param name="prove">What comes of it under one.</param>
    internal static Readings<T> Of(Func<JointReading, T> prove)
    {
        List<T> results = [];
        List<MissingFact> contested = [];
        var first = new JointReading();
        var open = new Stack<JointReading>([first]);
        while (open.TryPop(out var reading))
        {
            var result = prove(reading);
            if (reading.Open is not { } term)
            {
                results.Add(result);
                continue;
            }

            var missing = new MissingFact(term.Label, "value", MissingReason.Contested, $"Which of the contested values holds: {term.Label}.");
            if (!contested.Contains(missing))
                contested.Add(missing);
            foreach (var split in reading.Split().Reverse())
                open.Push(split);
            if (open.Count + results.Count > Maximum)
                return new Readings<T>([result], true, contested, first.Made);
        }

        return new Readings<T>(results, false, contested, first.Made);
    }
}

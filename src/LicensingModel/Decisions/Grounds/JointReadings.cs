using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Grounds;

/// <summary>What comes of reading the contested terms together in every way, as far as that is bounded.</summary>
/// <typeparam name="T">What is made in each reading.</typeparam>
internal sealed class JointReadings<T>
{
    private const int MaximumReadings = 64;

    private JointReadings(List<T> proofs, List<MissingFact> contested, bool isExceeded, int made)
        => (Proofs, Contested, IsExceeded, Made) = (proofs, contested, isExceeded, made);

    /// <summary>What was made, reading by reading; where they were too many, in the last one tried.</summary>
    internal List<T> Proofs { get; }

    /// <summary>The contested terms that were met, as facts that are not known.</summary>
    internal List<MissingFact> Contested { get; }

    /// <summary>Whether there were too many readings to try them all.</summary>
    internal bool IsExceeded { get; }

    /// <summary>How many tests were made, for one reading or for several at once.</summary>
    internal int Made { get; }

    /// <summary>Proves in every reading. A reading in which a contested term was met without a value is split and proven again.</summary>
    internal static JointReadings<T> Of(Func<JointReading, T> prove)
    {
        List<T> proofs = [];
        List<MissingFact> contested = [];
        var isExceeded = false;
        var first = new JointReading();
        var open = new Stack<JointReading>([first]);
        while (open.TryPop(out var reading))
        {
            var proof = prove(reading);
            if (reading.Open is not { } term)
            {
                proofs.Add(proof);
                continue;
            }

            var missing = new MissingFact(term.Label, "value", MissingReason.Contested, $"Which of the contested values holds: {term.Label}.");
            if (!contested.Contains(missing))
                contested.Add(missing);
            foreach (var split in reading.Split().Reverse())
                open.Push(split);
            if (open.Count + proofs.Count <= MaximumReadings)
                continue;

            isExceeded = true;
            proofs = [proof];
            break;
        }

        return new JointReadings<T>(proofs, contested, isExceeded, first.Made);
    }
}

using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Suppositions;

/// <summary>What is supposed, as a file writes it: an object as questions have it, or one thing that happens or is found, or a list of such.</summary>
internal sealed record WrittenSupposition
{
    /// <summary>What is supposed, as a question writes it.</summary>
    internal required WrittenAssumptions Assume { get; init; }

    /// <summary>Where the file is a list, or one thing: for each member of <see cref="Assume"/> and each place in it, where that is written in the file.</summary>
    internal Dictionary<(string Member, string Index), JsonPointer>? Places { get; init; }

    /// <summary>One thing that happens or is found.</summary>
    internal static WrittenSupposition Of(IEnumerable<(JsonPointer Place, object Thing)> things)
    {
        var all = things.ToList();
        var places = new Dictionary<(string, string), JsonPointer>();
        return new WrittenSupposition
        {
            Assume = new WrittenAssumptions { Events = Take<RecordedEvent>("events"), Happened = Take<WrittenOccurrence>("happened"), Found = Take<WrittenFinding>("found") },
            Places = places,
        };

        ValueList<T> Take<T>(string member)
            where T : notnull
        {
            List<T> taken = [];
            foreach (var (place, thing) in all)
            {
                if (thing is not T one)
                    continue;
                places[(member, JsonPointer.Root.Append(taken.Count).Segments[0])] = place;
                taken.Add(one);
            }

            return taken.ToValueList();
        }
    }

    /// <summary>A place in what a question would write, as the place in the file.</summary>
    internal JsonPointer InFile(JsonPointer pointer)
        => Places is not null && pointer.Segments.Count >= 2 && Places.TryGetValue((pointer.Segments[0], pointer.Segments[1]), out var place)
            ? pointer.Segments.Skip(2).Aggregate(place, static (at, segment) => at.Append(segment))
            : pointer;
}

using System.Globalization;
using System.Runtime.CompilerServices;
using LicensingModel.Agreements;
using LicensingModel.Patents;

namespace LicensingModel.Tests.Serialization.Streaming;

/// <summary>Patents made as they are asked for, so that no more than one is there at a time.</summary>
internal static class Portfolio
{
    /// <summary>The document that has the party which holds them.</summary>
    public static LicensingDocument Document { get; } = new() { RecordedThrough = new NodaTime.LocalDate(2020, 12, 31) };

    /// <summary>So many patents.</summary>
    public static async IAsyncEnumerable<Element> Patents(int count, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var i = 0; i < count; i++)
        {
            if (i % 1000 == 0)
                await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return Patent(i);
        }
    }

    private static Patent Patent(int at) => new()
    {
        Id = PatentId.Parse(string.Create(CultureInfo.InvariantCulture, $"us-{10_000_000 + at}")),
        Title = LocalizedText.Of([KeyValuePair.Create(LanguageTag.Parse("en"), string.Create(CultureInfo.InvariantCulture, $"Method and apparatus number {at} for the transmission of data"))]),
        Filed = Disclosed<AnchoredDate>.Stated(AnchoredDate.On(2000 + (at % 20), 1 + (at % 12), 1 + (at % 28))),
    };
}

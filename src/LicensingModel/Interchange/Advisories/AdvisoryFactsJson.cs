using System.Text.Json;
using LicensingModel.Advisories.Facts;
using LicensingModel.Agreements;

namespace LicensingModel.Interchange.Advisories;

/// <summary>Reads what is told beside a document of its agreements: how their parties stand in the market, and what registers have. Nothing is passed over: a member that is not known is refused.</summary>
public static class AdvisoryFactsJson
{
    private const int MostAgreements = 100_000;

    /// <summary>Reads facts: an object with the member <c>agreements</c>, an array of objects that each name their <c>agreement</c>.</summary>
    /// <param name="utf8">The text.</param>
    /// <exception cref="FormatException">It is not that; the message says what is wrong and where.</exception>
    public static AdvisoryFacts Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || root.EnumerateObject().Any(static member => member.Name != "agreements") || !root.TryGetProperty("agreements", out var agreements) || agreements.ValueKind != JsonValueKind.Array || agreements.GetArrayLength() > MostAgreements)
                throw new FormatException($"Facts are an object with the one member `agreements`, an array of at most {MostAgreements} objects.");
            return new AdvisoryFacts { Agreements = agreements.EnumerateArray().Select(static (entry, index) => Entry(entry, index)).ToValueList() };
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The facts are no JSON: {problem.Message}", problem);
        }
        catch (ArgumentException problem)
        {
            throw new FormatException($"Two entries are about the same agreement: {problem.Message}", problem);
        }
    }

    private static AgreementFacts Entry(JsonElement entry, int index)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("agreement", out var id))
            throw new FormatException($"Entry {index} is no object that names its `agreement`.");
        var facts = new AgreementFacts { Agreement = Scalar<AgreementId>(id, index, "agreement") };
        foreach (var member in entry.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "agreement" => facts,
                "competitors" => facts with { Competitors = Flag(value, index, member.Name) },
                "reciprocal" => facts with { Reciprocal = Flag(value, index, member.Name) },
                "faciallyAnticompetitive" => facts with { FaciallyAnticompetitive = Flag(value, index, member.Name) },
                "combinedShare" => facts with { CombinedShare = Share(value, index, member.Name) },
                "shares" => facts with { Shares = Items(value, index, member.Name).Select(one => OfParty(one, index)).ToValueList() },
                "aboveSince" => facts with { AboveSince = value.ValueKind == JsonValueKind.String && IsoDay.TryParse(value.GetString()!, out var day) ? day : throw Bad(index, member.Name, "a day such as `2026-05-01`") },
                "independentTechnologies" => facts with { IndependentTechnologies = Count(value, index, member.Name) },
                "substituteHolders" => facts with { SubstituteHolders = Count(value, index, member.Name) },
                "recordedIn" => facts with { RecordedIn = Items(value, index, member.Name).Select(one => Scalar<CountryCode>(one, index, member.Name)).ToValueSet() },
                "notRecordedIn" => facts with { NotRecordedIn = Items(value, index, member.Name).Select(one => Scalar<CountryCode>(one, index, member.Name)).ToValueSet() },
                "source" => facts with { Source = value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : throw Bad(index, member.Name, "text") },
                _ => throw new FormatException($"Entry {index} has a member `{member.Name}`, which facts do not have."),
            };
        }

        return facts.RecordedIn.Overlaps(facts.NotRecordedIn) ? throw Bad(index, "notRecordedIn", "countries that are not in `recordedIn`") : facts;
    }

    private static PartyShare OfParty(JsonElement entry, int index)
        => entry.ValueKind == JsonValueKind.Object && entry.EnumerateObject().All(static member => member.Name is "party" or "share") && entry.TryGetProperty("party", out var party) && entry.TryGetProperty("share", out var share)
            ? new PartyShare { Party = Scalar<PartyId>(party, index, "party"), Share = Share(share, index, "share") }
            : throw Bad(index, "shares", "objects with `party` and `share`");

    private static JsonElement.ArrayEnumerator Items(JsonElement value, int index, string member) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Bad(index, member, "an array");

    private static Truth Flag(JsonElement value, int index, string member) => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Bad(index, member, "`true` or `false`");

    private static Percentage Share(JsonElement value, int index, string member)
        => Scalar<Percentage>(value, index, member) is { Percent: >= 0 and <= 100 } share ? share : throw Bad(index, member, "a percentage from 0 to 100");

    private static int Count(JsonElement value, int index, string member) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : throw Bad(index, member, "a count");

    private static T Scalar<T>(JsonElement value, int index, string member)
        where T : Scalar<T>, IScalar<T>
        => value.ValueKind == JsonValueKind.String && T.TryParse(value.GetString(), out var scalar) ? scalar : throw Bad(index, member, T.Expectation);

    private static FormatException Bad(int index, string member, string expected) => new($"The member `{member}` of entry {index} is not what it should be: expected {expected}.");
}

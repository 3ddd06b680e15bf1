using System.Text;
using System.Text.Json.Nodes;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Tests.Decisions.Laws;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Serialization.Schemas;

/// <summary>That the schema says what the reader does, as another validator understands it.</summary>
public class SchemaTests
{
    private static readonly ReadOptions WithoutIntegrity = new() { CheckIntegrity = false };
    private static readonly string Approved = Checkout.PathTo("docs", "schema", "licensing-document-1.schema.json");

    public static TheoryData<string> Files => [.. Documents()];

    public static TheoryData<string> Differences => [.. Difference.All.Select(difference => difference.Words)];

    [Fact]
    public void The_schema_in_the_repository_is_the_one_that_is_written()
    {
        var written = LicensingSchema.Write();
        if (Checkout.IsApproving)
            File.WriteAllText(Approved, written);

        File.ReadAllText(Approved).Should().Be(written, "LICENSINGMODEL_APPROVE=1 dotnet test writes it so");
    }

    [Fact]
    public void The_version_of_the_format_is_in_the_id()
        => JsonNode.Parse(LicensingSchema.Write())!["$id"]!.GetValue<string>().Should().Be(LicensingSchema.Id).And.EndWith($":{LicensingDocument.CurrentSchemaVersion}");

    [Fact]
    public void Every_reference_leads_to_a_definition_and_every_definition_is_used()
    {
        var schema = JsonNode.Parse(LicensingSchema.Write())!;
        var references = References(schema).Distinct().ToArray();

        references.Should().BeEquivalentTo(schema["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_in_the_repository_is_accepted(string file)
        => Validator.Show(Validator.Errors(File.ReadAllBytes(Checkout.PathTo(file.Split('/'))))).Should().BeEmpty();

    [Fact]
    public void A_generated_document_is_accepted()
        => FixedSeed.Hold(60, seed => Validator.Errors(Texts.Written(Generated.Documents.Of(seed), indented: false)) is var errors && errors.Count == 0 ? true : throw new InvalidDataException(Validator.Show(errors)));

    [Fact]
    public void A_generated_world_is_accepted()
        => FixedSeed.Hold(60, seed => Validator.Accepts(Encoding.UTF8.GetBytes(LicensingJson.Write(RandomWorld.Of(seed).Document))));

    [Fact]
    public void A_document_in_which_one_thing_was_changed_is_accepted_or_refused_as_the_reader_does()
    {
        Dictionary<string, int> outcomes = [];
        FixedSeed.Hold(500, seed =>
        {
            var dice = new Dice(seed);
            var mutant = Mutant.Of(Texts.Written(seed % 2 == 0 ? Generated.Documents.Of(seed / 7) : RandomWorld.Of(seed / 7).Document, indented: false), dice);
            var read = LicensingJson.Read(mutant, WithoutIntegrity);
            var isAccepted = Validator.Accepts(mutant);
            var outcome = $"{(read.HasErrors ? "an error" : "read")}, {(isAccepted ? "accepted" : "refused")}";
            if (isAccepted == read.HasErrors && !Difference.IsOfOlderVersion(read) && !(isAccepted && (Difference.Explains(read) || Difference.HasKindAndState(JsonNode.Parse(mutant, null, new() { MaxDepth = 1024 })))))
                throw new InvalidDataException($"{outcome}\n{string.Join('\n', read.Diagnostics)}\n{Validator.Show(Validator.Errors(mutant))}\n{Encoding.UTF8.GetString(mutant)}");

            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            return true;
        });
        outcomes.Where(outcome => outcome.Value >= 30).Select(outcome => outcome.Key).Should().Contain(["read, accepted", "an error, refused"]);
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void What_no_schema_can_express_is_refused_by_the_reader_alone(string words)
    {
        var difference = Difference.All.Single(one => one.Words == words);
        var read = LicensingJson.Read(difference.Example, WithoutIntegrity);

        read.HasErrors.Should().BeTrue();
        Validator.Show(Validator.Errors(Encoding.UTF8.GetBytes(difference.Example))).Should().BeEmpty();
        if (words == Difference.KindAndState)
            return;

        read.Diagnostics.Where(finding => finding.Severity == Severity.Error).Should().OnlyContain(finding => difference.IsIt(finding));
    }

    [Fact]
    public void The_page_lists_what_no_schema_can_express()
        => File.ReadAllLines(Checkout.PathTo("docs", "schema.md")).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].TrimEnd('.', ';'))
            .Should().Contain(Difference.All.Select(difference => difference.Words));

    private static IEnumerable<string> Documents()
        => from folder in new[] { "docs/deals", "docs/deals/suppositions", "docs/amendments", "docs/coverage", "docs/patents", "docs/samples", "docs/trials" }
           let path = Checkout.PathTo(folder.Split('/'))
           where Directory.Exists(path)
           from file in Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal)
           where !LicensingJson.Read(File.ReadAllBytes(file), WithoutIntegrity).HasErrors
           select $"{folder}/{Path.GetFileName(file)}";

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(member => member.Key == "$ref" && member.Value is JsonValue target ? [target.GetValue<string>()] : References(member.Value)),
        JsonArray many => many.SelectMany(References),
        _ => [],
    };
}

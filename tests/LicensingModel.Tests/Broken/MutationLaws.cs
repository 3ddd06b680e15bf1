using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Serialization;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Broken;

/// <summary>A few bytes of a valid text changed anyhow: whatever comes of it, nothing is passed over in silence.</summary>
public class MutationLaws
{
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(2);

    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = 1024 };

    private static readonly LicensingDocument Deal = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"))).GetValueOrThrow();

    [Fact]
    public void A_real_deal_of_which_bytes_are_changed_does_not_pass_for_itself() => Hold(1_500, _ => Deal);

    [Fact]
    public void A_generated_document_of_which_bytes_are_changed_does_not_pass_for_itself() => Hold(1_500, seed => Documents.Of(seed / 7));

    private enum Outcome
    {
        Error,
        Other,
        Same,
    }

    private static void Hold(int sample, Func<int, LicensingDocument> document)
    {
        Dictionary<Outcome, int> outcomes = [];
        FixedSeed.Hold(sample, seed =>
        {
            var outcome = OutcomeOf(document(seed), new Dice(seed));
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            return true;
        });
        outcomes.Should().HaveCount(3, "mutants that are refused, that are another document, and that mean the same have all been seen").And.OnlyContain(outcome => outcome.Value > sample / 50);
    }

    private static Outcome OutcomeOf(LicensingDocument document, Dice dice)
    {
        var text = Texts.Written(document, indented: dice.Chance(0.5));
        var mutant = Mutation.Of(text, dice);
        var watch = Stopwatch.StartNew();
        var read = LicensingJson.Read(mutant);
        if (watch.Elapsed > Quick)
            throw new TimeoutException(Encoding.UTF8.GetString(mutant));
        if (read.HasErrors)
            return Outcome.Error;

        var value = read.Value!;
        var again = LicensingJson.Read(Texts.Written(value, indented: true));
        var isStable = !again.HasErrors && again.Value == value && Texts.Written(again.Value!, indented: true).AsSpan().SequenceEqual(Texts.Written(value, indented: true));
        if (!isStable || (value == document && !MeansTheSame(text, mutant) && !HasMoreFindings(read, text)))
            throw new InvalidDataException(Texts.Difference(text, mutant));
        return value == document ? Outcome.Same : Outcome.Other;
    }

    private static bool MeansTheSame(byte[] text, byte[] mutant)
    {
        using var one = JsonDocument.Parse(text, AnyDepth);
        using var other = JsonDocument.Parse(mutant, AnyDepth);
        return JsonElement.DeepEquals(one.RootElement, other.RootElement);
    }

    private static bool HasMoreFindings(ReadResult<LicensingDocument> read, byte[] text) => read.Diagnostics.Count > LicensingJson.Read(text).Diagnostics.Count;
}

using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Validation;

namespace LicensingModel.Benchmarks.Validating;

/// <summary>What validation costs: a dozen rules beside the same in FluentValidation, ajv and by hand; all rules of the library; and one changed agreement of many.</summary>
internal static class ValidationComparison
{
    private const int Agreements = 10_000;

    internal static void Run()
    {
        BrokenDeals.Check();
        var fluent = new DozenFluent();
        var small = DealText.Small;
        var ajv = AjvPeer.Measure();
        var times = new Comparison
        {
            Title = "A dozen rules on a valid deal of 4 KB",
            OperationsInATurn = 500,
            Peers =
            [
                ("a RuleSet of a dozen rules", () => small.Validate(DozenRules.Set)),
                ("by hand", () => DozenByHand.Count(small)),
                ("FluentValidation", () => fluent.Validate(small)),
            ],
        }.Run();
        Say("FluentValidation, times the RuleSet", times[2] / times[0]);
        if (ajv is { } before && AjvPeer.Measure() is { } after)
            Say($"ajv ({Math.Min(before, after):0.00} µs, seven of the rules), times the RuleSet", Math.Min(before, after) / times[0]);

        var deal = DealText.Document;
        var largest = LicensingModel.Serialization.LicensingJson.Read(DealText.Load("largest.json")).GetValueOrThrow();
        new Comparison
        {
            Title = "All rules of the library and integrity",
            OperationsInATurn = 20,
            Peers =
            [
                ("the deal of 4 KB", () => small.Validate()),
                ("the Nokia–Xiaomi deal", () => deal.Validate()),
                ("the largest deal", () => largest.Validate()),
            ],
        }.Run();

        var portfolio = DealText.Portfolio(100_000);
        new Comparison { Title = "All rules of the library and integrity", OperationsInATurn = 1, Turns = 25, Peers = [("100,000 patents", () => portfolio.Validate())] }.Run();
        Change();
    }

    private static void Change()
    {
        var many = Many();
        var incremental = new IncrementalValidation(many);
        var (agreement, other) = (many.Agreements[77], many.Agreements[77] with { Announced = AnchoredDate.On(2017, 7, 6) });
        var turn = 0;
        var times = new Comparison
        {
            Title = "A document of 10,000 agreements of which one changes",
            OperationsInATurn = 1,
            Turns = 50,
            Peers =
            [
                ("IncrementalValidation.Change", () => incremental.Change(77, turn++ % 2 == 0 ? other : agreement)),
                ("the whole document", () => incremental.Document.Validate()),
            ],
        }.Run();
        Say("the whole document, times one change", times[1] / times[0]);
    }

    /// <summary>The small deal many times, each agreement with ids of its own.</summary>
    private static LicensingDocument Many()
    {
        var text = System.Text.Encoding.UTF8.GetString(DealText.Of(new LicensingDocument { Agreements = DealText.Small.Agreements }, indented: false));
        return DealText.Small with
        {
            Agreements = [.. Enumerable.Range(0, Agreements).Select(at => LicensingModel.Serialization.LicensingJson
                .Read(Renamed(text, at), new() { CheckIntegrity = false }).GetValueOrThrow().Agreements[0])],
        };
    }

    private static string Renamed(string text, int at)
        => DealText.Small.Agreements[0].Provisions.Select(static provision => provision.Id.Value).Append(DealText.Small.Agreements[0].Id.Value)
            .Aggregate(text, (renamed, id) => renamed.Replace($"\"{id}\"", string.Create(CultureInfo.InvariantCulture, $"\"{id}-{at}\""), StringComparison.Ordinal));

    private static void Say(string what, double ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {ratio:0.0}\n"));
}

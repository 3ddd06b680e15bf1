using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Diagnostics;
using LicensingModel.Intangibles;
using LicensingModel.Interchange;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Serialization;
using LicensingModel.Sources;
using LicensingModel.Testing.Generation;
using LicensingModel.Validation;

namespace LicensingModel.Testing.Tests;

public partial class GeneratedTests
{
    private const int Many = 700;

    [Fact]
    public void Every_world_validates_without_an_error()
        => Enumerable.Range(0, Many)
            .SelectMany(seed => Errors(Generated.World(seed).Document).Select(finding => $"{seed}: {finding}"))
            .Should().BeEmpty();

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(12, 0.04, 0.02)]
    [InlineData(40, 0.3, 0)]
    [InlineData(3, 1, 0)]
    [InlineData(3, 0, 1)]
    [InlineData(5, 0.5, 0.5)]
    public void So_does_one_of_any_size_and_share(int size, double unknown, double contested)
        => Enumerable.Range(0, 20)
            .SelectMany(seed => Errors(Generated.World(seed, new() { Size = size, Unknown = unknown, Contested = contested }).Document).Select(finding => $"{seed}: {finding}"))
            .Should().BeEmpty();

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        foreach (var seed in Enumerable.Range(-10, 20))
        {
            LicensingJson.Write(Generated.World(seed).Document).Should().Be(LicensingJson.Write(Generated.World(seed).Document));
            Generated.Questions(seed, Generated.World(seed), 5).Should().Equal(Generated.Questions(seed, Generated.World(seed), 5));
        }
    }

    /// <summary>Should this change, every seed that somebody noted means another world: say so in the changelog.</summary>
    [Fact]
    public void A_seed_means_the_same_world_in_every_version_of_the_kit()
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 30).Select(seed => LicensingJson.Write(Generated.World(seed).Document))))))
            .Should().StartWith("87bf3559f3b36f0d");

    [Fact]
    public void Seeds_differ() => Enumerable.Range(0, 100).Select(seed => LicensingJson.Write(Generated.World(seed).Document)).Distinct().Should().HaveCount(100);

    [Fact]
    public void Size_is_the_number_of_agreements()
    {
        foreach (var size in new[] { 1, 7, GenerationOptions.MaximumSize })
            Generated.World(5, new() { Size = size }).Document.Agreements.Should().HaveCount(size);
    }

    [Fact]
    public void Without_unknown_and_contested_terms_no_term_is_withheld_silent_or_disputed()
        => Enumerable.Range(0, 100).SelectMany(seed => States(Generated.World(seed, new() { Unknown = 0, Contested = 0 }))).Should().BeSubsetOf(["stated", "notCaptured"], "a stated term with a claim names its state");

    [Fact]
    public void All_states_that_are_written_occur_and_no_world_has_more_than_three_contested_terms()
    {
        Enumerable.Range(0, 100).SelectMany(seed => States(Generated.World(seed))).Distinct().Should().Contain(["contested", "redacted", "undisclosed", "unstated"]);
        foreach (var seed in Enumerable.Range(0, 60))
            States(Generated.World(seed, new() { Contested = 1 })).Count(state => state == "contested").Should().BeInRange(1, 3);
    }

    [Theory]
    [InlineData(0, 0.0)]
    [InlineData(201, 0.0)]
    [InlineData(1, -0.1)]
    [InlineData(1, 1.1)]
    [InlineData(1, double.NaN)]
    public void Options_out_of_range_are_refused(int size, double share)
    {
        var sized = () => new GenerationOptions { Size = size };
        var unknown = () => new GenerationOptions { Unknown = share };
        var contested = () => new GenerationOptions { Contested = share };

        if (size is < 1 or > GenerationOptions.MaximumSize)
            sized.Should().Throw<ArgumentOutOfRangeException>();
        else
            unknown.Should().Throw<ArgumentOutOfRangeException>();
        if (share is not (>= 0 and <= 1))
            contested.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Every_question_means_something_to_its_world_and_can_be_answered()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var world = Generated.World(seed);
            foreach (var question in Generated.Questions(seed, world, 5))
            {
                QuestionIntegrity.Check(question, world.Document).Should().BeEmpty();
                world.Document.AskForTheDay(question).Question.Should().Be(question);
            }

            foreach (var question in Generated.TermQuestions(seed, world, 5))
                QuestionIntegrity.Check(question, world.Document).Should().BeEmpty();
        }
    }

    [Fact]
    public void Every_outcome_occurs()
    {
        HashSet<Outcome> seen = [];
        for (var seed = 0; seed < 400 && seen.Count < Enum.GetValues<Outcome>().Length; seed++)
        {
            var world = Generated.World(seed, new() { Size = 1, Contested = 0.05 });
            seen.UnionWith(Generated.Questions(seed, world, 2).Select(question => world.Document.AskForTheDay(question).Outcome));
        }

        seen.Should().HaveSameCount(Enum.GetValues<Outcome>());
    }

    [Fact]
    public void Every_word_of_what_agreements_grant_provide_and_wait_for_occurs()
    {
        var all = string.Concat(Enumerable.Range(0, Many).Select(seed => LicensingJson.Write(Generated.World(seed).Document)));
        IEnumerable<object> words =
        [
            .. GrantEffect.Known, .. Act.Known, .. Exclusivity.Known, .. SublicensingRule.Known, .. HaveMadeRule.Known, .. TransferRule.Known, .. Revocability.Known, .. BeneficiaryClass.Known,
            .. CovenantBar.Known, .. UndertakingTerms.Known, .. BindingEffect.Known, .. SurvivalExtent.Known, .. Consequence.Known, .. EffectReach.Known, .. EventKind.Known, .. PaymentForm.Known,
            .. DutyModality.Known, .. DutyAction.Known, .. GeneralTopic.Known.Where(topic => topic != GeneralTopic.BusinessDays), .. ReciprocityForm.Known, .. Mutuality.Known, .. PastDamages.Known, .. Encumbrances.Known, .. CollaborationDepth.Known,
            .. Topic.Known, .. AgreementKind.Known, .. AgreementStatus.Known, .. RelationKind.Known, .. PartyKind.Known, .. EssentialityStatus.Known, .. LegalStatus.Known, .. IntangibleKind.Known,
            .. FamilyLink.Known, .. PatentDateKind.Known, .. ProductStage.Known, .. SourceKind.Known, .. DeterminationResult.Known, .. AffiliateMembership.Known, .. Presumption.Known,
            "fullText", "extracts", "summary", "press", "licenceOfTomorrow",
        ];

        words.Select(word => word.ToString()!).Where(word => !all.Contains($"\"{word}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>Worlds are made without amendments; those of the library's own laws have some. Nor have their patents priorities, whose kind is a word and no case.</summary>
    private static readonly string[] _changes = ["add", "replace", "remove", "restate", "extend", "novate", "assign", "terminate", "correct"];

    /// <summary>Nor do their payments say how a royalty is reckoned; the library's own laws make schedules.</summary>
    private static readonly string[] _schedules =
    [
        "base", "deduction", "apportionment", "weight", "conversion", "limit", "rate", "reduction", "stacking", "minimum", "recoupment", "reserve", "withholding", "round",
        "percent", "perUnit", "flat", "reported", "tiers", "lesserOf", "greaterOf", "sum",
    ];

    [Fact]
    public void Every_case_of_every_scope_condition_and_date_occurs()
    {
        var all = string.Concat(Enumerable.Range(0, Many).Select(seed => LicensingJson.Write(Generated.World(seed).Document)));
        var shown = KindWritten().Matches(all).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        KindWritten().Matches(File.ReadAllText(Repository.PathTo("docs/authoring-json.md"))).Select(match => match.Groups[1].Value)
            .Where(kind => char.IsLower(kind[0])).Distinct().Except(_changes).Except(_schedules).Except(PriorityKind.Known.Select(kind => kind.Value)).Where(kind => !shown.Contains(kind)).Should().BeEmpty();
    }

    private static IEnumerable<Diagnostic> Errors(LicensingDocument document) => document.Validate().Where(finding => finding.Severity == Severity.Error);

    private static IEnumerable<string> States(World world)
        => StateWritten().Matches(LicensingJson.Write(world.Document)).Select(match => match.Groups[1].Value);

    [GeneratedRegex("\"kind\": ?\"([a-zA-Z]+)\"")]
    private static partial Regex KindWritten();

    [GeneratedRegex("\"state\": ?\"([a-zA-Z]+)\"")]
    private static partial Regex StateWritten();
}

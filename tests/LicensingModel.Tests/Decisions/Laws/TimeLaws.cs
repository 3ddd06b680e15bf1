using System.Text.Json;
using System.Text.RegularExpressions;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Texts;
using LicensingModel.Interchange;
using LicensingModel.Serialization;
using LicensingModel.Tests.Interchange;
using NodaTime;
using Outcome = LicensingModel.Decisions.Answers.Outcome;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>What holds of time in every world: when an answer changes, and that no century is unlike another.</summary>
public partial class TimeLaws
{
    // One cycle of the Gregorian calendar has 146,097 days, which are whole weeks: every date keeps its month, its day and its weekday.
    private const int Cycle = 400;

    private static readonly ReadOptions _withoutIntegrity = new() { CheckIntegrity = false };

    [Fact]
    public void Law_7_the_outcome_changes_on_the_day_that_is_given_and_on_none_before()
    {
        Law.Holds("law 7, the next change", seed => ChangesWhenItSays(Evaluators.AskOfChanges, seed));
        Law.Fails(seed => ChangesWhenItSays(Evaluators.IsADayLate, seed));
        Law.Fails(seed => ChangesWhenItSays(Evaluators.NeverSeesAChange, seed));
    }

    /// <summary>Of an event that is known to lie between two days, an answer that is given holds on whichever of them it happened.</summary>
    [Fact]
    public void An_answer_holds_whenever_it_happened_of_what_is_known_to_lie_between_days()
    {
        Law.Holds("events between days", seed => HoldsOnEachDay(Evaluators.Ask, seed));
        Law.Fails(seed => HoldsOnEachDay(static (document, question) => Evaluators.Ask(document.WithEvents(static date => date.TryGetEarliest(out var day) ? day : null), question), seed));
        Law.Fails(seed => HoldsOnEachDay(static (document, question) => Evaluators.Ask(document.WithEvents(static date => date.TryGetLatest(out var day) ? day : null), question), seed));
    }

    [Fact]
    public void A_cycle_of_the_calendar_has_the_days_that_are_said()
        => Period.DaysBetween(new LocalDate(2015, 1, 1), new LocalDate(2015 + Cycle, 1, 1)).Should().Be(146_097);

    /// <summary>
    /// The whole answer, with its proof, is the same but for its dates. The dated tables are not shifted with the world: of the regions and laws on which these worlds touch, the last change lies
    /// before every world, so that they are the same throughout both centuries.
    /// </summary>
    [Fact]
    public void Law_8_shifting_every_date_shifts_the_answer()
    {
        Law.Holds("law 8, shifted dates", seed => ShiftsWithItsDates(Evaluators.AskOfChanges, seed));
        Law.Fails(seed => ShiftsWithItsDates(Evaluators.CountsFromItsOwnCentury, seed));
    }

    private static bool ShiftsWithItsDates(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);
        var document = LicensingJson.Read(Shifted(LicensingJson.Write(world.Document)), _withoutIntegrity).GetValueOrThrow();
        world.Question.On.TryGetValue(out var day);
        var question = world.Question with { On = day.PlusYears(Cycle), PresumeThrough = world.Question.PresumeThrough?.PlusYears(Cycle) };

        // A question whose scope holds dates of its own is left out.
        if (Dates().IsMatch(JsonOf.Written(writer => QuestionJson.Write(writer, question with { On = Dimension<LocalDate>.Open, PresumeThrough = null }))))
            return true;
        return Written(ask(document, question)) == Shifted(Written(ask(world.Document, world.Question)));
    }

    private static bool HoldsOnEachDay(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);
        var random = new Random(seed);
        var dated = world.Document.Events.Where(static happening => happening.On.StatedValue is FixedDate).ToList();
        if (dated.Count == 0)
            return true;
        var meant = dated[random.Next(dated.Count)];
        var exact = ((FixedDate)meant.On.StatedValue!).Date;
        var (first, last) = (exact.PlusDays(-random.Next(random.Next(2) == 0 ? 40 : 900)), exact.PlusDays(random.Next(random.Next(2) == 0 ? 40 : 900)));
        LicensingDocument With(AnchoredDate on) => world.Document with { Events = world.Document.Events.Select(happening => happening.Id == meant.Id ? happening with { On = on } : happening).ToValueList() };
        var outcome = ask(With(AnchoredDate.EarlierOf(last, AnchoredDate.LaterOf(first, AnchoredDate.Unstated))), world.Question).Outcome;
        return outcome == Outcome.Undetermined
            || Enumerable.Range(0, 5).Select(_ => first.PlusDays(random.Next(Period.DaysBetween(first, last) + 1))).Append(first).Append(last).All(day => IsSaid(Evaluators.Ask(With(day), world.Question).Outcome, outcome));
    }

    /// <summary>Whether an outcome is the one that is said, or stands before it among the three that permit, of which the first that is known to hold is said.</summary>
    private static bool IsSaid(Outcome outcome, Outcome said)
        => outcome == said || (said == Outcome.Licensed && outcome == Outcome.NoLicenseNeeded) || (said == Outcome.Covered && outcome is Outcome.NoLicenseNeeded or Outcome.Licensed);

    private static string Written(MayAnswer answer) => JsonOf.Written(writer => AnswerJson.Write(writer, answer));

    private static string Shifted(string text)
        => Dates().Replace(text, static date => $"{int.Parse(date.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) + Cycle}{date.Groups[2].Value}");

    [GeneratedRegex(@"\b([12]\d{3})(-\d{2}-\d{2})\b")]
    private static partial Regex Dates();

    private static bool ChangesWhenItSays(Evaluator ask, int seed)
    {
        var world = RandomWorld.Of(seed);
        var change = ask(world.Document, world.Question).ChangesOn!;
        world.Question.On.TryGetValue(out var day);
        var outcome = At(world, day);
        if (change.Day is { } next && (next <= day || At(world, next) != change.Becomes || At(world, next.PlusDays(-1)) == change.Becomes))
            return false;

        // Around every day that anything in the world names, and on some others.
        var last = change.Day?.PlusDays(-1) ?? new LocalDate(2040, 1, 1);
        var random = new Random(seed);
        var span = Period.DaysBetween(day, last);
        var days = Enumerable.Range(0, 10).Select(_ => day.PlusDays(random.Next(span + 1)))
            .Concat(Enumerable.Range(0, 144).Select(month => new LocalDate(2014, 12, 31).PlusMonths(month)).SelectMany(first => Enumerable.Range(0, 5).Select(first.PlusDays)).Where(_ => random.Next(30) == 0))
            .Where(tried => tried >= day && tried <= last);
        return days.All(tried => At(world, tried) == outcome);
    }

    private static Outcome At(RandomWorld world, LocalDate day)
        => new MayEvaluation(new DatedTexts(world.Document, IsoDay.Last), world.Question with { On = day }, IsoDay.Last).Answer().Outcome;
}

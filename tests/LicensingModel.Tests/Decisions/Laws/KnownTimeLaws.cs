using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Interchange;
using LicensingModel.Tests.Interchange;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>What holds of known time in every world: as known on a day, nothing later counts.</summary>
public class KnownTimeLaws
{
    /// <summary>Gives the document as known on a day.</summary>
    private delegate LicensingDocument Known(LicensingDocument document, LocalDate day);

    [Fact]
    public void As_known_on_a_day_nothing_later_is_in_the_document()
    {
        Law.Holds("known time, nothing later", seed => HasNothingLater(SupposedDocuments.AsKnownOn, seed));
        Law.Fails(seed => HasNothingLater(static (document, _) => document, seed));
        Law.Fails(seed => HasNothingLater(static (document, day) => document.AsKnownOn(day.PlusMonths(6)), seed));
    }

    [Fact]
    public void What_became_known_later_changes_no_answer_as_known_on_a_day()
    {
        Law.Holds("known time, answers", seed => LaterDoesNotMatter(Evaluators.Ask, seed));
        Law.Fails(seed => LaterDoesNotMatter(static (document, question) => Evaluators.Ask(document, question with { KnownOn = null }), seed));
        Law.Fails(seed => LaterDoesNotMatter(static (document, question) => Evaluators.Ask(document, question with { KnownOn = question.KnownOn?.PlusYears(1) }), seed));
    }

    private static bool HasNothingLater(Known known, int seed)
    {
        var world = ReportedWorld.Of(seed);
        var document = known(world.Document, world.Day);
        return !ClaimsInside.Of(document).Any(claim => world.IsLater(claim.Source))
            && !(document.RecordedThrough > world.Day)
            && !document.Events.Any(happening => world.IsLater(happening.On))
            && !document.Ownership.Any(stake => stake.During.HasFirstDay && stake.During.FirstDay > world.Day)
            && !document.Memberships.Any(entry => entry.During.HasFirstDay && entry.During.FirstDay > world.Day)
            && !document.Agreements.Any(agreement => agreement.Status.Any(entry => world.IsLater(entry.On)) || agreement.Amendments.Any(amendment => world.IsLater(amendment.Signed)));
    }

    private static bool LaterDoesNotMatter(Evaluator ask, int seed)
    {
        var world = ReportedWorld.Of(seed);
        var question = world.Plain.Question with { KnownOn = world.Day };
        string Answer(LicensingDocument document) => JsonOf.Written(writer => AnswerJson.Write(writer, ask(document, question)));
        var (one, other) = (Answer(world.Document), Answer(world.Otherwise()));
        var same = one.Zip(other).TakeWhile(static pair => pair.First == pair.Second).Count();
        return one == other ? true : throw new InvalidOperationException($"{world.Day}: {one[Math.Max(0, same - 200)..Math.Min(one.Length, same + 100)]} ≠ {other[Math.Max(0, same - 20)..Math.Min(other.Length, same + 100)]}");
    }
}

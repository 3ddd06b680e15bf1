using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Onsets;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// The options that were exercised, or may have been, while they stood in a text, where no clause says what that gives. A later text that leaves one out, or words it otherwise, takes nothing back that its exercise gave, and
/// nobody can say what that is; so it stands beside that text as it read.
/// </summary>
/// <param name="textOf">The text of a day.</param>
/// <param name="presumeThrough">The day through which a question presumes that nothing unrecorded happened.</param>
internal sealed class ExercisedOptions(Func<LocalDate, LicensingDocument> textOf, LocalDate? presumeThrough)
{
    /// <summary>The text with the options as they read when they were exercised.</summary>
    /// <param name="text">The text of a day.</param>
    /// <param name="eves">The last days of the texts before it, the earliest first.</param>
    internal LicensingDocument AddTo(LicensingDocument text, IEnumerable<LocalDate> eves)
    {
        foreach (var eve in eves)
        {
            var facts = new Facts(textOf(eve), presumeThrough) { On = other => new Facts(textOf(other), presumeThrough) };
            foreach (var agreement in facts.Document.Agreements)
            {
                foreach (var provision in agreement.Provisions.Where(static provision => provision.Body is Grant { Effect: var effect } && effect == GrantEffect.Option))
                {
                    // What is exercised on the day of the amendment may have come before it.
                    var exercise = new ExerciseTest(facts, new JointReading(), Case.On(eve.PlusDays(1)), agreement, provision);
                    if (!exercise.IsExercised.IsFalse && !exercise.IsWorkedOut)
                        text = text with { Agreements = text.Agreements.Select(one => one.Id == agreement.Id ? With(one, provision) : one).ToValueList() };
                }
            }
        }

        return text;
    }

    private static Agreement With(Agreement text, Provision option)
        => text.Provisions.Any(provision => EarlierTexts.IsOf(provision.Id, option.Id) && EarlierTexts.IsTheSame(provision, option)) ? text
            : text with { Provisions = [.. text.Provisions, option with { Id = EarlierTexts.Named(option.Id, text.Provisions) }] };
}

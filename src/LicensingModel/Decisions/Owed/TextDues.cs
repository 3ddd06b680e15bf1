using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>What is owed under the text of some days: provision by provision, reading by reading where its terms are contested.</summary>
/// <param name="text">The text.</param>
/// <param name="question">The question.</param>
/// <param name="first">The first day on which the text holds.</param>
/// <param name="last">The last day on which it holds, or the day asked about.</param>
/// <param name="isMeant">Which agreements are looked at.</param>
internal sealed class TextDues(LicensingDocument text, OwedQuestion question, LocalDate first, LocalDate last, Func<Agreement, bool> isMeant)
{
    private IReadOnlyList<DueUnder>? _all;

    internal LicensingDocument Text => text;

    internal Facts Facts { get; } = new(text, question.PresumeThrough);

    internal LocalDate First => first;

    internal LocalDate Last => last;

    /// <summary>The agreements that are asked about and looked at.</summary>
    internal IEnumerable<Agreement> Agreements => text.Agreements.Where(agreement => (question.Agreement is null || agreement.Id == question.Agreement) && isMeant(agreement));

    /// <summary>Everything that is owed under it or may be, as it stands on the day asked about.</summary>
    internal IReadOnlyList<DueUnder> All => _all ??= [.. Agreements.SelectMany(agreement => Asked(agreement).SelectMany(provision => Of(agreement, provision, question.On, [])))];

    /// <summary>The provisions of an agreement under which something may be owed that is asked about.</summary>
    internal IEnumerable<Provision> Asked(Agreement agreement) => agreement.Provisions.Where(provision => provision.Body is Payment or Duty && Grants.IsAsked(question, agreement, provision));

    /// <summary>What is owed under one provision.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="on">The day on which it is told how it stands.</param>
    /// <param name="besides">The days on which the provision makes something fall due by another text.</param>
    internal IEnumerable<DueUnder> Of(Agreement agreement, Provision provision, LocalDate on, IReadOnlyCollection<LocalDate> besides)
        => Read(agreement, provision, on == question.On ? question : question with { On = on }, besides).Select(owed => new DueUnder(agreement, provision, owed));

    private ValueList<Obligation> Read(Agreement agreement, Provision provision, OwedQuestion asked, IReadOnlyCollection<LocalDate> besides)
    {
        var readings = JointReadings<ValueList<Obligation>>.Of(reading => new ObligationsOf(Facts, reading, agreement, provision, asked, besides).All());
        var proof = readings.Proofs[0];
        if (!readings.IsExceeded && readings.Proofs.TrueForAll(other => AreAlike(proof, other)))
            return proof;

        // What differs from reading to reading is left out; what all have in common stays.
        var all = readings.Proofs.SelectMany(static result => result).ToList();
        T? Common<T>(Func<Obligation, T?> member)
            where T : class
            => all.Select(member).Distinct().ToList() is [var only] ? only : null;
        return
        [
            all[0] with
            {
                State = ObligationState.Undetermined,
                Reason = "It depends on which of the contested values holds.",
                From = Common(static owed => owed.From),
                To = Common(static owed => owed.To),
                Form = Common(static owed => owed.Form),
                Amount = Common(static owed => owed.Amount) ?? Disclosed<Money>.NotCaptured,
                AtLeast = Common(static owed => owed.AtLeast),
                Object = Common(static owed => owed.Object),
                Due = Common(static owed => owed.Due),
                DueOn = Common(static owed => owed.DueOn),
                Missing = readings.Contested.ToValueList(),
                HasFallenDue = false,
                MayHaveAccrued = all.Exists(static owed => owed.MayHaveAccrued),
            },
        ];
    }

    private static bool AreAlike(ValueList<Obligation> left, ValueList<Obligation> right)
        => left.Count == right.Count && left.Zip(right).All(static pair => pair.First with { Tests = [], Reason = string.Empty } == pair.Second with { Tests = [], Reason = string.Empty });
}

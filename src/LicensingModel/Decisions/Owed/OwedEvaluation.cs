using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>Answers who owes what to whom: provision by provision, reading by reading where its terms are contested.</summary>
internal sealed class OwedEvaluation(LicensingDocument document, OwedQuestion question)
{
    private readonly Facts _facts = new(document, question.PresumeThrough);

    internal OwedAnswer Answer()
    {
        var obligations = Asked().SelectMany(entry => Of(entry.Agreement, entry.Provision)).Where(MayBeMeant).Select(WhoIsNotKnown).ToValueList();
        var others = Others().ToList();
        return new OwedAnswer
        {
            Question = question,
            Obligations = obligations,
            IsComplete = others.Count == 0,
            Missing = obligations.SelectMany(static owed => owed.Missing).Concat(others).Distinct().ToValueList(),
            Presumptions = obligations.SelectMany(static owed => owed.Tests).SelectMany(static test => test.Presumptions).Distinct().ToValueList(),
        };
    }

    private IEnumerable<(Agreement Agreement, Provision Provision)> Asked()
        => from agreement in document.Agreements
           where question.Agreement is null || agreement.Id == question.Agreement
           from provision in agreement.Provisions
           where provision.Body is Payment or Duty && Grants.IsAsked(question, agreement, provision)
           select (agreement, provision);

    private ValueList<Obligation> Of(Agreement agreement, Provision provision)
    {
        var readings = JointReadings<ValueList<Obligation>>.Of(reading => new ObligationsOf(_facts, reading, agreement, provision, question).All());
        var first = readings.Proofs[0];
        if (!readings.IsExceeded && readings.Proofs.TrueForAll(other => AreAlike(first, other)))
            return first;

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
            },
        ];
    }

    private static bool AreAlike(ValueList<Obligation> left, ValueList<Obligation> right)
        => left.Count == right.Count && left.Zip(right).All(static pair => pair.First with { Tests = [], Reason = string.Empty } == pair.Second with { Tests = [], Reason = string.Empty });

    /// <summary>Whether it is not shown to be somebody else's, or of another time.</summary>
    private bool MayBeMeant(Obligation owed)
        => (owed.From is null || !question.By.TryGetValue(out var by) || owed.From == by)
            && (owed.To is null || !question.To.TryGetValue(out var to) || owed.To == to)
            && (owed.DueOn is not { } due || ((question.From is not { } from || !due.IsBefore(from).IsTrue) && (question.Through is not { } through || !due.IsAfter(through).IsTrue)));

    /// <summary>Where it is asked what somebody owes, or is owed, and the provision does not say whose it is, nobody can say.</summary>
    private Obligation WhoIsNotKnown(Obligation owed)
    {
        if ((owed.From is not null || !question.By.IsFixed) && (owed.To is not null || !question.To.IsFixed))
            return owed;

        var provision = document.Agreements.First(agreement => agreement.Id == owed.Agreement).Provisions.First(entry => entry.Id == owed.Provision);
        var isPayment = owed.Kind == ObligationKind.Payment;
        var (term, path) = provision.Body is Payment payment
            ? owed.From is null && question.By.IsFixed ? ((Disclosed)payment.Payer, "body/payer") : (payment.Payee, "body/payee")
            : (((Duty)provision.Body).Direction, "body/direction");
        if (owed.State == ObligationState.NotOwed)
            return owed;
        var missing = new MissingFact(owed.Provision.Value, path, Words.Why(term), isPayment ? "Who pays whom." : "Who owes it to whom.");
        return owed with { State = ObligationState.Undetermined, Reason = "Who owes it to whom is not known.", Missing = owed.Missing.Contains(missing) ? owed.Missing : [missing, .. owed.Missing] };
    }

    /// <summary>What was not seen, or not understood, of agreements that may concern those who are asked about.</summary>
    private IEnumerable<MissingFact> Others()
    {
        foreach (var obscurity in _facts.Obscurities.Where(obscurity => IsAsked(obscurity.Agreement) && Grants.IsAsked(question, obscurity.Agreement, obscurity.Provision)))
            yield return new MissingFact((obscurity.Provision?.Id.Value ?? obscurity.Agreement.Id.Value), obscurity.Path, MissingReason.NotUnderstood, $"What `{obscurity.Path}` of {obscurity.Provision?.Id.Value ?? obscurity.Agreement.Id.Value} provides.");
        if (question.IsConfined)
            yield break;
        foreach (var agreement in document.Agreements.Where(agreement => IsAsked(agreement) && agreement.Completeness != Completeness.FullText))
            yield return new MissingFact(agreement.Id.Value, "provisions", MissingReason.NotCaptured, $"Whether {agreement.Id} has provisions that were not seen and under which something is owed.");
    }

    private bool IsAsked(Agreement agreement)
        => (question.Agreement is null || agreement.Id == question.Agreement) && (!question.By.TryGetValue(out var by) || MayConcern(agreement, by)) && (!question.To.TryGetValue(out var to) || MayConcern(agreement, to));

    private bool MayConcern(Agreement agreement, PartyId party)
        => agreement.AllParties.Count == 0 || agreement.AllParties.Contains(party) || agreement.AllParties.Any(_facts.IsOpenClass) || !Affiliation.MayBeLinked(_facts, agreement.AllParties, party, question.On).IsFalse;
}

using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>
/// What is left of earlier texts. Each sum belongs to the text of the day on which it falls due: an amendment changes what falls due from its day on, and takes away nothing that had fallen due. Where what
/// it says may mean that it does, nobody can say.
/// </summary>
/// <param name="texts">The texts, day by day.</param>
/// <param name="on">The day asked about.</param>
/// <param name="all">What is owed under each text, the earliest first; the last is the present one.</param>
internal sealed class EarlierDues(DatedTexts texts, LocalDate on, IReadOnlyList<TextDues> all)
{
    private IReadOnlyList<EarlierDue>? _left;

    private IReadOnlyList<EarlierDue> Found => _left ??= [.. Enumerable.Range(0, all.Count - 1).SelectMany(at => all[at].All.Where(IsChanged).Select(due => Find(at, due))).OfType<EarlierDue>()];

    /// <summary>What is left of a provision.</summary>
    internal IEnumerable<DueUnder> Left(AgreementId agreement, ProvisionId provision)
        => Found.Where(left => left.Due.Agreement.Id == agreement && left.Due.Provision.Id == provision).Select(left => left.Stands(on, BesidesOf(left.Text, left.Due)));

    /// <summary>What is left of the provisions of an agreement that are gone.</summary>
    internal IEnumerable<DueUnder> LeftBesides(AgreementId agreement, IReadOnlyCollection<ProvisionId> present)
        => Found.Where(left => left.Due.Agreement.Id == agreement).Select(static left => left.Due.Provision.Id).Distinct().Where(id => !present.Contains(id)).SelectMany(id => Left(agreement, id));

    /// <summary>What is owed under a provision of the present text, without what an earlier one says for it.</summary>
    internal IEnumerable<DueUnder> Present(Agreement agreement, Provision provision)
    {
        var left = Found.Where(left => left.Due.Agreement.Id == agreement.Id).ToList();
        var besides = left.Where(one => one.Due.Provision.Id == provision.Id).Select(static one => one.Due.Day).OfType<LocalDate>().Distinct().ToList();
        var dues = besides.Count == 0 ? all[^1].All.Where(due => due.Agreement.Id == agreement.Id && due.Provision.Id == provision.Id) : all[^1].Of(agreement, provision, on, besides);
        return dues.Where(due => !left.Exists(one => one.StandsFor(due)));
    }

    /// <summary>Whether the present text has another provision in its place, or none.</summary>
    private bool IsChanged(DueUnder due)
        => all[^1].Agreements.FirstOrDefault(agreement => agreement.Id == due.Agreement.Id)?.Provisions.FirstOrDefault(provision => provision.Id == due.Provision.Id) != due.Provision;

    /// <summary>On which other days the provision makes something fall due, by other texts.</summary>
    private List<LocalDate> BesidesOf(TextDues text, DueUnder due)
    {
        var own = text.All.Where(one => one.Provision.Id == due.Provision.Id).Select(static one => one.Day).ToHashSet();
        return Found.Select(static left => left.Due).Concat(all[^1].All).Where(one => one.Provision.Id == due.Provision.Id && !own.Contains(one.Day)).Select(static one => one.Day).OfType<LocalDate>().Distinct().ToList();
    }

    private EarlierDue? Find(int at, DueUnder due)
    {
        var text = all[at];
        var later = all.Skip(at + 1).SelectMany(static one => one.All).ToList();
        if (due.Owed.DueOn is not { } date)
            return due.Owed.Kind == ObligationKind.Payment && !later.Exists(one => one.IsSame(due) || one.Restates(due)) ? Undated(text, due) : null;
        if (due.Owed.State == ObligationState.NotOwed || date.IsAfter(text.Last).IsTrue)
            return null;

        // What a text says of the time before it belongs to the text of that time, or to a later one that says it too.
        if (date.IsBefore(text.First).IsTrue)
        {
            return all.Take(at).SelectMany(static one => one.All).Concat(later).Any(one => one.IsSame(due) || one.Restates(due)) ? null
                : new EarlierDue(text, due, [Missing(due, $"Whether what an earlier text of {due.Provision.Id} says of the time before it is owed.")]);
        }

        if (due.Owed.State is ObligationState.Ended or ObligationState.Conditional or ObligationState.NotYetDue || all[^1].All.Any(one => one.IsSame(due) && one.Owed.HasFallenDue))
            return null;
        List<MissingFact> open = [.. Unsettled(due, text), .. Obscure(due, text), .. Said(due, at, later)];
        return new EarlierDue(text, due, open.Distinct().ToValueList());
    }

    /// <summary>What has no day, and may have come to be owed, or have fallen due, while the text held.</summary>
    private static EarlierDue? Undated(TextDues text, DueUnder due)
    {
        if (text.Of(due.Agreement, due.Provision, text.Last, []).FirstOrDefault(one => one.IsSame(due)) is not { } then)
            return new EarlierDue(text, due, [Missing(due, $"What had come to be owed under an earlier text of {due.Provision.Id}.")]);
        if (then.Owed.MayHaveAccrued && then.Owed.State != ObligationState.Undetermined)
        {
            var state = then.Owed.State == ObligationState.Continuing ? ObligationState.Ended : then.Owed.State;
            return new EarlierDue(text, then with { Owed = then.Owed with { State = state, Reason = "An amendment changed it, or took it out; what had come to be owed by then is not reckoned." } }, []);
        }

        return then.Owed.State switch
        {
            ObligationState.Performed => new EarlierDue(text, then, []),
            ObligationState.Undated or ObligationState.Overdue or ObligationState.Undetermined => new EarlierDue(text, then, [.. then.Owed.Missing, Missing(due, $"Whether it had fallen due before {due.Provision.Id} was changed.")]),
            _ => null,
        };
    }

    /// <summary>Amendments that are in the present text, and of which it is not known whether they were in that of its day.</summary>
    private IEnumerable<MissingFact> Unsettled(DueUnder due, TextDues text)
    {
        var open = texts.Consolidated(on).Amendments.Where(static standing => standing.State == AmendmentState.Undetermined).Select(static standing => standing.Amendment).ToHashSet();
        return texts.Consolidated(text.Last).Amendments.Where(standing => standing.Agreement == due.Agreement.Id && standing.State == AmendmentState.Undetermined && !open.Contains(standing.Amendment))
            .Select(static standing => new MissingFact(standing.Amendment.Value, standing.Missing ?? "effective", MissingReason.NotDecidable, standing.Reason));
    }

    /// <summary>What a later text says that is not understood, and may let it go.</summary>
    private IEnumerable<MissingFact> Obscure(DueUnder due, TextDues text)
        => from later in all.SkipWhile(one => one != text).Skip(1)
           from obscurity in later.Facts.Obscurities
           where obscurity.Agreement.Id == due.Agreement.Id && obscurity.BearsOn != Bearing.MayGrant
               && !text.Facts.Obscurities.Any(old => old.Agreement.Id == obscurity.Agreement.Id && old.Provision?.Id == obscurity.Provision?.Id && old.Path == obscurity.Path)
           select new MissingFact(obscurity.Provision?.Id.Value ?? obscurity.Agreement.Id.Value, obscurity.Path, MissingReason.NotUnderstood, $"Whether `{obscurity.Path}` of {obscurity.Provision?.Id.Value ?? obscurity.Agreement.Id.Value} lets go what had fallen due.");

    /// <summary>What later texts say of the time of this one in another way, or may have put off; a duty that is changed may be let go with that.</summary>
    private IEnumerable<MissingFact> Said(DueUnder due, int at, IReadOnlyCollection<DueUnder> later)
    {
        var text = all[at];
        bool IsNew(DueUnder one) => !text.All.Any(old => one.IsSame(old) || one.Restates(old));
        if (due.Owed.Kind == ObligationKind.Duty)
        {
            if (due.Owed.State != ObligationState.Performed)
                yield return Missing(due, $"Whether the amendment that changes {due.Provision.Id} lets go what had fallen due.");
            yield break;
        }

        var isRestated = later.Any(one => one.IsSame(due) || (one.Restates(due) && !text.All.Any(one.IsSame)));
        foreach (var other in later.Where(one => !isRestated && one.Day >= text.First && one.Day <= text.Last && one.MayBeOf(due) && IsNew(one)))
            yield return Missing(other, $"Whether what {other.Provision.Id} says of {IsoDay.Format(other.Day!.Value)} replaces what had fallen due by then.");
        if (!isRestated && due.Owed.State != ObligationState.Performed && all.Skip(at + 1).Any(one => IsPutOff(due, text, one.All.Where(IsNew))))
            yield return Missing(due, $"Whether what had fallen due under {due.Provision.Id} is part of what a later text makes fall due.");
    }

    /// <summary>Whether sums that are new in a later text may be those that had fallen due: one of them is the same, or they come to all that was open.</summary>
    private static bool IsPutOff(DueUnder due, TextDues text, IEnumerable<DueUnder> fresh)
    {
        bool IsLike(DueUnder one) => one.Sum is { } sum && sum.Currency == due.Sum?.Currency && one.MayBeOf(due);
        var sums = fresh.Where(one => IsLike(one) && !(one.Day <= due.Day)).Select(static one => one.Sum!).ToList();
        return sums.Contains(due.Sum!) || (sums.Count > 0 && sums.Sum(static sum => sum.Amount) >= text.All.Where(one => IsLike(one) && one.Owed.State != ObligationState.Performed).Sum(static one => one.Sum!.Amount));
    }

    private static MissingFact Missing(DueUnder due, string explanation) => new(due.Provision.Id.Value, "body", MissingReason.NotDecidable, explanation);
}

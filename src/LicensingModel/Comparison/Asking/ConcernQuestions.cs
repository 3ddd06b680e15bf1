using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Comparison.Asking;

/// <summary>The questions that are made of a change, the simplest of each kind first, and all kinds in turn.</summary>
internal sealed class ConcernQuestions(LicensingDocument old, LicensingDocument @new, Concern concern)
{
    private const int MostRights = 8;

    internal IEnumerable<Question> All()
    {
        var streams = Streams().Select(static stream => stream.GetEnumerator()).ToList();
        try
        {
            while (streams.Count > 0)
            {
                for (var at = 0; at < streams.Count; at++)
                {
                    if (streams[at].MoveNext())
                    {
                        yield return streams[at].Current;
                        continue;
                    }

                    streams[at].Dispose();
                    streams.RemoveAt(at--);
                }
            }
        }
        finally
        {
            streams.ForEach(static stream => stream.Dispose());
        }
    }

    private IEnumerable<IEnumerable<Question>> Streams()
    {
        foreach (var group in concern.Parts.GroupBy(static part => part.Agreement.Id))
        {
            var parts = group.ToList();
            var agreement = parts[0].Agreement;
            foreach (var stream in AgreementStreams(parts, agreement))
                yield return stream;
        }

        if (concern is { Agreement: { } id, Parts.Count: 0 } && In(old, id) is { } bare && In(@new, id) is not null)
        {
            foreach (var stream in AgreementStreams([], bare))
                yield return stream;
        }
    }

    private IEnumerable<IEnumerable<Question>> AgreementStreams(List<ChangedPart> parts, Agreement agreement)
    {
        var both = new[] { In(old, agreement.Id), In(@new, agreement.Id) }.OfType<Agreement>().ToList();
        var header = MentionedFacts.Of(both.Select(static one => one with { Provisions = [], Amendments = [] }));
        var mentioned = MentionedFacts.Of(concern.Provision is null ? [.. parts.SelectMany(static part => part.Provisions), .. both] : [.. parts.SelectMany(static part => part.Provisions), .. Bearing(parts, both)]);
        var supposed = new Suppositions(old, @new, mentioned, agreement.Id, agreement.AllParties.ToList());
        var days = ChoiceOfDays.Of(old, @new, mentioned, header, supposed.Later);
        var suppositions = supposed.Of(days[0], supposed.Later(days[0]));
        var kinds = new List<IEnumerable<IEnumerable<Question>>>();
        var rights = Rights(parts, both).Take(MostRights).Select(right => new RightQuestions(old, @new, right, days, suppositions).Streams());
        if (parts.Exists(static part => part.Bodies.Any(static body => body is Grant or Transfer)))
            kinds.AddRange(rights);
        if (both.Count == 2)
            kinds.Add(new AgreementQuestions(old, @new, parts, agreement, days, suppositions).Streams());
        if (kinds.Count <= 1)
            kinds.AddRange(rights);
        kinds.AddRange(Rights(parts, both).Take(MostRights).Select(right => new RightQuestions(old, @new, right, days, suppositions, isSettled: true).Streams()));
        return kinds.SelectMany(static streams => streams);
    }

    /// <summary>The clauses that something sets off and that then come upon what changed.</summary>
    private static IEnumerable<Provision> Bearing(List<ChangedPart> parts, List<Agreement> both)
        => both.SelectMany(static agreement => agreement.Provisions).Distinct().Where(provision => provision.Body is TriggeredEffect effect && parts.Exists(part => effect.Targets.Contains(part.Id) || effect.Replacements.Contains(part.Id)));

    /// <summary>The rights that a change may bear on: itself, those to which it refers, or those of the agreement.</summary>
    private static IEnumerable<ChangedPart> Rights(List<ChangedPart> parts, List<Agreement> both)
    {
        var own = parts.Where(static part => part.Bodies.Any(static body => body is Grant or Transfer)).ToList();
        if (own.Count > 0)
            return own;

        var referred = parts.SelectMany(static part => part.Bodies).SelectMany(static body => body switch
        {
            TriggeredEffect effect => effect.Targets.Concat(effect.Replacements),
            Reciprocity reciprocity => reciprocity.Legs,
            _ => (IEnumerable<ProvisionId>)[],
        }).ToHashSet();
        var rights = both.SelectMany(static agreement => agreement.DeclaredProvisions).Where(static provision => provision.Body is Grant or Transfer)
            .Where(provision => referred.Count == 0 || referred.Contains(provision.Id))
            .Select(static provision => provision.Id).Distinct();
        return rights.Select(id => new ChangedPart(both[0], both[^1], In(both[0], id), In(both[^1], id)));
    }

    private static Provision? In(Agreement agreement, ProvisionId id) => agreement.DeclaredProvisions.LastOrDefault(provision => provision.Id == id);

    private static Agreement? In(LicensingDocument document, AgreementId id) => document.Agreements.FirstOrDefault(agreement => agreement.Id == id);
}

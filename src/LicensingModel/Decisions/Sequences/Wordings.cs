using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Sequences;

/// <summary>How the provisions of a document have been worded: as they stood at first, and as each amendment that brings one words it, whether it is in the text of a day or not.</summary>
/// <param name="document">The document, with its amendments.</param>
/// <param name="events">When what it refers to happened.</param>
internal sealed class Wordings(LicensingDocument document, IEventDates events)
{
    private Dictionary<ProvisionId, List<Wording>>? _amended;

    /// <summary>All of what a provision has said; nothing where no amendment words it anew.</summary>
    internal IReadOnlyList<Wording> Of(ProvisionId id)
    {
        _amended ??= Amended();
        return _amended.TryGetValue(id, out var wordings)
            ? [.. document.Agreements.SelectMany(static agreement => agreement.Provisions).Where(provision => provision.Id == id).Select(static provision => new Wording(provision, IsoDay.First, IsoDay.First)), .. wordings]
            : [];
    }

    private Dictionary<ProvisionId, List<Wording>> Amended()
    {
        Dictionary<ProvisionId, List<Wording>> result = [];
        foreach (var amendment in document.Agreements.SelectMany(static agreement => agreement.Amendments))
        {
            var made = GrantDay.Of(amendment, events);
            foreach (var brought in amendment.Changes.SelectMany(static change => change.Brings))
            {
                if (!result.TryGetValue(brought.Id, out var wordings))
                    result.Add(brought.Id, wordings = []);
                wordings.Add(new Wording(brought, made.Effect ?? IsoDay.First, made.Latest ?? IsoDay.Last));
            }
        }

        return result;
    }

    /// <summary>One text of a provision, which nobody can have spoken of before it was written.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Earliest">The earliest day on which it may have been written.</param>
    /// <param name="Latest">The latest such day.</param>
    internal sealed record Wording(Provision Text, LocalDate Earliest, LocalDate Latest);
}

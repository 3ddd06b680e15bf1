using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether what leads upwards, back or on ever ends. Each circle is reported once, where its first member stands.</summary>
internal static class CircleRules
{
    private const int MostNames = 10;
    private const int MostPlaces = 16;

    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<LicensingDocument>("sources rest on something", [ValidationDiagnostics.SourceCircle], CheckSources),
        ValidationRule.Of<LicensingDocument>("categories have a top", [ValidationDiagnostics.ProductCircle], CheckProducts),
        ValidationRule.Of<LicensingDocument>("families have a top", [ValidationDiagnostics.StandardCircle], CheckStandards),
        ValidationRule.Of<LicensingDocument>("events can happen", [ValidationDiagnostics.EventCircle], CheckEvents),
        ValidationRule.Of<LicensingDocument>("events come one after another", [TermDiagnostics.OrderCircle], CheckOrder),
        ValidationRule.Of<LicensingDocument>("agreements follow each other", [ValidationDiagnostics.RelationCircle], CheckRelations),
    ];

    /// <summary>The names; of many the first, and how many more there are.</summary>
    internal static string Names<T>(IReadOnlyCollection<T> ids)
        where T : notnull
        => string.Join(", ", ids.Take(MostNames).Select(id => $"`{id}`")) + (ids.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $" and {ids.Count - MostNames} more") : string.Empty);

    /// <summary>The other places of a circle; of many the first, and how many more there are.</summary>
    internal static ValueList<RelatedPlace> Others(RuleContext context, IReadOnlyCollection<string> places)
    {
        var more = places.Count > MostPlaces ? string.Create(CultureInfo.InvariantCulture, $"; {places.Count - MostPlaces} more are not listed") : string.Empty;
        return places
            .Take(MostPlaces)
            .Select((place, i) => new RelatedPlace { Pointer = context.Place(place), Note = "in the circle too" + (i == MostPlaces - 1 ? more : string.Empty) })
            .ToValueList();
    }

    private static void CheckSources(LicensingDocument document, RuleContext context)
        => Report(
            context,
            ValidationDiagnostics.SourceCircle,
            document.Sources.Select(source => (source.Id, (IEnumerable<SourceId>)source.ReliesOn)),
            "/sources/{0}/reliesOn");

    private static void CheckProducts(LicensingDocument document, RuleContext context)
        => Report(
            context,
            ValidationDiagnostics.ProductCircle,
            document.Products.Select(product => (product.Id, ToNone(product.Within))),
            "/products/{0}/within");

    private static void CheckStandards(LicensingDocument document, RuleContext context)
        => Report(
            context,
            ValidationDiagnostics.StandardCircle,
            document.Standards.Select(standard => (standard.Id, ToNone(standard.Within))),
            "/standards/{0}/within");

    private static void CheckEvents(LicensingDocument document, RuleContext context)
        => Report(
            context,
            ValidationDiagnostics.EventCircle,
            document.Events.Select(happening => (happening.Id, EventsIn(happening.On.StatedValue as AnchoredDate))),
            "/events/{0}/on");

    private static void CheckOrder(LicensingDocument document, RuleContext context)
        => Report(
            context,
            TermDiagnostics.OrderCircle,
            document.Events.Select(happening => (happening.Id, (IEnumerable<EventId>)happening.After)),
            "/events/{0}/after");

    private static void CheckRelations(LicensingDocument document, RuleContext context)
    {
        foreach (var kind in new[] { RelationKind.Supersedes, RelationKind.Amends, RelationKind.Implements })
        {
            Report(
                context,
                ValidationDiagnostics.RelationCircle,
                document.Agreements.Select(agreement => (agreement.Id, Others(agreement, kind))),
                "/agreements/{0}/relations",
                kind.Value);
        }
    }

    private static IEnumerable<T> ToNone<T>(T? one)
        where T : class
        => one is null ? [] : [one];

    /// <summary>The agreements to which one stands in a relation; that one does not stand in it to itself is another rule.</summary>
    private static IEnumerable<AgreementId> Others(Agreement agreement, RelationKind kind)
        => agreement.Relations.Where(relation => relation.Kind == kind && relation.Agreement != agreement.Id).Select(relation => relation.Agreement);

    private static IEnumerable<EventId> EventsIn(AnchoredDate? date) => date switch
    {
        EventDate happening => [happening.Event],
        OffsetDate offset => EventsIn(offset.From),
        StartOfPeriod start => EventsIn(start.Of),
        EarlierOf earlier => earlier.Dates.SelectMany(EventsIn),
        LaterOf later => later.Dates.SelectMany(EventsIn),
        _ => [],
    };

    private static void Report<T>(RuleContext context, DiagnosticDescriptor descriptor, IEnumerable<(T Id, IEnumerable<T> Next)> things, string place, params ReadOnlySpan<string> more)
        where T : notnull
    {
        var next = new Dictionary<T, IEnumerable<T>>();
        var places = new Dictionary<T, int>();
        var position = 0;
        foreach (var (id, leads) in things)
        {
            if (next.TryAdd(id, leads))
                places.Add(id, position);
            position++;
        }

        foreach (var circle in Circles.Among(next.Keys.ToList(), id => next[id]))
        {
            var others = circle.Skip(1).Select(id => At(place, places[id])).ToList();
            context.Report(descriptor, At(place, places[circle[0]]), [Names(circle), .. more], Others(context, others));
        }
    }

    private static string At(string place, int index) => string.Format(CultureInfo.InvariantCulture, place, index);
}

using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Validation.Graphs;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether what leads upwards, back or on ever ends. Each circle is reported once, where its first member stands.</summary>
internal static class CircleRules
{
    private const int MostNames = 10;
    private const int MostPlaces = 16;

    private static readonly ValueList<RelationKind> _ordering = [RelationKind.Supersedes, RelationKind.Amends, RelationKind.Implements];

    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.OfRest("sources rest on something", [ValidationDiagnostics.SourceCircle], CheckSources),
        ValidationRule.OfRest("categories have a top", [ValidationDiagnostics.ProductCircle], CheckProducts),
        ValidationRule.OfRest("families have a top", [ValidationDiagnostics.StandardCircle], CheckStandards),
        ValidationRule.OfRest("events can happen", [ValidationDiagnostics.EventCircle], CheckEvents),
        ValidationRule.OfRest("events come one after another", [TermDiagnostics.OrderCircle], CheckOrder),
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
    {
        var leads = context.Room<Leads>().Begin(document.Sources.Count);
        for (var i = 0; i < document.Sources.Count; i++)
        {
            foreach (var id in document.Sources[i].ReliesOn)
                leads.Add(i, context.Index.PositionOf(id));
        }

        if (leads.HaveCircle())
            ReportSources(document, context);
    }

    private static void ReportSources(LicensingDocument document, RuleContext context)
        => Report(
            context,
            ValidationDiagnostics.SourceCircle,
            document.Sources.Select(source => (source.Id, (IEnumerable<SourceId>)source.ReliesOn)),
            "/sources/{0}/reliesOn");

    private static void CheckProducts(LicensingDocument document, RuleContext context)
    {
        var leads = context.Room<Leads>().Begin(document.Products.Count);
        for (var i = 0; i < document.Products.Count; i++)
        {
            if (document.Products[i].Within is { } within)
                leads.Add(i, context.Index.PositionOf(within));
        }

        if (leads.HaveCircle())
            ReportProducts(document, context);
    }

    private static void ReportProducts(LicensingDocument document, RuleContext context)
        => Report(
            context,
            ValidationDiagnostics.ProductCircle,
            document.Products.Select(product => (product.Id, ToNone(product.Within))),
            "/products/{0}/within");

    private static void CheckStandards(LicensingDocument document, RuleContext context)
    {
        var leads = context.Room<Leads>().Begin(document.Standards.Count);
        for (var i = 0; i < document.Standards.Count; i++)
        {
            if (document.Standards[i].Within is { } within)
                leads.Add(i, context.Index.PositionOf(within));
        }

        if (leads.HaveCircle())
            ReportStandards(document, context);
    }

    private static void ReportStandards(LicensingDocument document, RuleContext context)
        => Report(
            context,
            ValidationDiagnostics.StandardCircle,
            document.Standards.Select(standard => (standard.Id, ToNone(standard.Within))),
            "/standards/{0}/within");

    private static void CheckEvents(LicensingDocument document, RuleContext context)
    {
        var leads = context.Room<Leads>().Begin(document.Events.Count);
        for (var i = 0; i < document.Events.Count; i++)
        {
            if (document.Events[i].On.TryGetValue(out var day))
                AddEvents(leads, i, day, context);
        }

        if (leads.HaveCircle())
            ReportEvents(document, context);
    }

    private static void ReportEvents(LicensingDocument document, RuleContext context)
        => Report(
            context,
            ValidationDiagnostics.EventCircle,
            document.Events.Select(happening => (happening.Id, EventsIn(happening.On.StatedValue as AnchoredDate))),
            "/events/{0}/on");

    private static void CheckOrder(LicensingDocument document, RuleContext context)
    {
        var leads = context.Room<Leads>().Begin(document.Events.Count);
        for (var i = 0; i < document.Events.Count; i++)
        {
            foreach (var id in document.Events[i].After)
                leads.Add(i, context.Index.PositionOf(id));
        }

        if (leads.HaveCircle())
            ReportOrder(document, context);
    }

    private static void ReportOrder(LicensingDocument document, RuleContext context)
        => Report(
            context,
            TermDiagnostics.OrderCircle,
            document.Events.Select(happening => (happening.Id, (IEnumerable<EventId>)happening.After)),
            "/events/{0}/after");

    private static void CheckRelations(LicensingDocument document, RuleContext context)
    {
        foreach (var kind in _ordering)
        {
            if (MayLeadBack(document, kind, context))
                ReportRelations(document, kind, context);
        }
    }

    private static void ReportRelations(LicensingDocument document, RelationKind kind, RuleContext context)
        => Report(
            context,
            ValidationDiagnostics.RelationCircle,
            document.Agreements.Select(agreement => (agreement.Id, Others(agreement, kind))),
            "/agreements/{0}/relations",
            kind.Value);

    private static bool MayLeadBack(LicensingDocument document, RelationKind kind, RuleContext context)
    {
        var leads = context.Room<Leads>().Begin(document.Agreements.Count);
        for (var i = 0; i < document.Agreements.Count; i++)
        {
            foreach (var relation in document.Agreements[i].Relations)
            {
                if (relation.Kind == kind && relation.Agreement != document.Agreements[i].Id)
                    leads.Add(i, context.Index.PositionOf(relation.Agreement));
            }
        }

        return leads.HaveCircle();
    }

    private static void AddEvents(Leads leads, int from, AnchoredDate date, RuleContext context)
    {
        switch (date)
        {
            case EventDate happening: leads.Add(from, context.Index.PositionOf(happening.Event)); break;
            case OffsetDate offset: AddEvents(leads, from, offset.From, context); break;
            case StartOfPeriod start: AddEvents(leads, from, start.Of, context); break;
            case EarlierOf earlier: AddEvents(leads, from, earlier.Dates, context); break;
            case LaterOf later: AddEvents(leads, from, later.Dates, context); break;
        }
    }

    private static void AddEvents(Leads leads, int from, ValueList<AnchoredDate> dates, RuleContext context)
    {
        foreach (var date in dates)
            AddEvents(leads, from, date, context);
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

using LicensingModel.Agreements;
using LicensingModel.Aspects.Collaborations;
using LicensingModel.Aspects.Places;
using LicensingModel.Provisions.Rights;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Sets the collaboration in a document.</summary>
internal sealed class CollaborationSetter(Layout layout, LicensingDocument document, Names names)
{
    private readonly AspectWords _words = new(names);

    internal void Set(ValueList<CollaborationSheet> sheets)
    {
        if (sheets.Count == 0)
            layout.Paragraph("No collaboration was captured.");
        foreach (var sheet in sheets)
            Set(sheet);
    }

    private void Set(CollaborationSheet sheet)
    {
        var agreement = document.Agreements.First(agreement => agreement.Id == sheet.Agreement);
        layout.Heading(1, names.Of(agreement.Title));
        layout.Item(0, "agreement", $"{ValueWords.Code(agreement.Kind)} ({agreement.Id}); {AspectWords.Status(sheet.Status)}");
        layout.Item(0, "seen", SheetWriter.Seen(sheet.Completeness));
        layout.Item(0, "what is granted", agreement.Provisions.Any(provision => provision.Body is Grant)
            ? "joint work grants nothing by itself; the agreement has grants of their own"
            : "nothing: joint work grants nothing by itself, and no grant was captured in this agreement");
        if (sheet.Works.Count == 0)
            layout.Item(0, "joint work", "none was captured");
        foreach (var work in sheet.Works)
            Set(work);
        if (sheet.Beside.Count == 0)
            return;

        layout.Heading(2, sheet.Works.Count > 0 ? "Duties beside, tied to no topic" : "Duties, tied to no topic");
        foreach (var task in sheet.Beside)
            Set(task, null);
    }

    private void Set(JointWork work)
    {
        foreach (var topics in work.Topics.GroupBy(topic => topic with { Topic = null }))
        {
            var named = topics.Select(topic => topic.Topic).OfType<Provisions.Collaboration.Topic>().Select(ValueWords.Code).ToList();
            layout.Heading(2, named.Count > 0 ? Capitalized(Listing.And(named)) : "On what is not captured");
            layout.Item(0, "who", names.Of(work.Scope.Participants));
            layout.Item(0, "how far", Said(work.Scope.Depth));
            layout.Item(0, "how bindingly", _words.Binding(work.Binding));
            layout.Item(0, "by", _words.Place(work.Place));
            if (topics.Key.IsContested)
                layout.Item(0, "topics", $"{_words.Term(work.Scope.Topics)}");
            Set(topics.Key, work);
        }

        Optional("if", work.Condition);
        layout.Item(0, "exclusivity", Said(work.Scope.Exclusivity));
        Optional("outputs", work.Scope.Outputs);
        Optional("governance", work.Scope.Governance);
        foreach (var milestone in work.Scope.Milestones)
            layout.Item(0, "milestone", _words.Values.Of(milestone));
        if (work.Scope.Options.Count > 0)
            layout.Item(0, "options that arise", names.Of(work.Scope.Options));
    }

    private void Set(TopicWork topic, JointWork work)
    {
        foreach (var task in topic.Tasks)
            Set(task, work);
        var silent = work.Scope.Participants.Where(party => !topic.Tasks.Any(task => task.Parties.Contains(party))).ToList();
        if (silent.Count > 0)
            layout.Item(0, "not captured", $"what {Listing.Or(silent.Select(names.Of))} must, may or need not do");
        foreach (var share in topic.Results)
            Set(share);
    }

    private void Set(CollaborationTask task, JointWork? work)
    {
        layout.Item(0, _words.Who(task), _words.What(task));
        Optional("if", task.Condition, 1);
        if (work is null || task.Place.Provision != work.Place.Provision)
            layout.Item(1, "how bindingly", _words.Binding(task.Binding));
        if (work is null || task.Place != work.Place)
            layout.Item(1, "by", _words.Place(task.Place));
    }

    private void Set(ResultShare share)
    {
        var ground = ValueWords.Code(share.Ground);
        if (share.Rights is not { } rights)
        {
            layout.Item(0, ground, "who owns it was not captured");
            return;
        }

        layout.Item(0, ground, share.Owners.IsBlank ? "who owns it was not captured" : $"owned by {_words.Term(share.Owners)}");
        Optional("use", rights.Use, 1);
        if (share.Grants.Count > 0)
            layout.Item(1, "who may use it, by grants of their own", Listing.And(share.Grants.Select(AspectWords.Label)));
    }

    private string Said(Disclosed term) => term.IsBlank ? "not captured" : _words.Term(term);

    private void Optional(string label, Disclosed term, int depth = 0)
    {
        if (!term.IsBlank)
            layout.Item(depth, label, _words.Term(term));
    }

    private static string Capitalized(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}

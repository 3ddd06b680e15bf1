using System.Text.Json;
using LicensingModel.Aspects.Collaborations;
using LicensingModel.Aspects.Places;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange;

/// <summary>Writes reports on collaboration and reciprocity as JSON. The names of members are part of what the library promises.</summary>
public static class AspectJson
{
    /// <summary>Writes the collaboration in a document.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="sheets">The sheets.</param>
    public static void Write(Utf8JsonWriter writer, ValueList<CollaborationSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sheets);
        writer.WriteStartObject();
        writer.WriteString("aspect", "collaboration");
        WriteList(writer, "agreements", sheets, WriteSheet);
        writer.WriteEndObject();
    }

    /// <summary>Writes the reciprocity in a document.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="sheets">The sheets.</param>
    public static void Write(Utf8JsonWriter writer, ValueList<ReciprocitySheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sheets);
        writer.WriteStartObject();
        writer.WriteString("aspect", "reciprocity");
        WriteList(writer, "agreements", sheets, WriteSheet);
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string member, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(member);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter writer, ProvisionPlace place)
    {
        writer.WriteString("provision", place.Provision.Value);
        ModelJson.WriteOrNull(writer, "clauses", place.Clauses);
        ModelJson.WriteOrNull(writer, "sources", place.Sources);
    }

    private static void WriteBinding(Utf8JsonWriter writer, BindingStanding binding)
    {
        writer.WriteStartObject("binding");
        WriteTerm(writer, binding.Effect);
        writer.WriteBoolean("isInherited", binding.IsInherited);
        writer.WriteEndObject();
    }

    private static void WriteTask(Utf8JsonWriter writer, CollaborationTask task)
    {
        WritePlace(writer, task.Place);
        WriteBinding(writer, task.Binding);
        ModelJson.WriteOrNull(writer, "parties", task.Parties);
        ModelJson.WriteOrNull(writer, "toward", task.Toward);
        ModelJson.WriteOrNull(writer, "modality", task.Modality);
        ModelJson.WriteOrNull(writer, "does", task.Does);
        ModelJson.WriteOrNull(writer, "duty", task.Duty);
        ModelJson.WriteOrNull(writer, "negotiates", task.Negotiates);
        writer.WriteStartObject("condition");
        WriteTerm(writer, task.Condition);
        writer.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter writer, Disclosed term) => ClaimsJson.WriteTerm(writer, term.State, term.StatedValue, term.Choice, term.Claims);

    private static void WriteSheet(Utf8JsonWriter writer, CollaborationSheet sheet)
    {
        writer.WriteString("agreement", sheet.Agreement.Value);
        ModelJson.WriteOrNull(writer, "completeness", sheet.Completeness);
        ModelJson.WriteOrNull(writer, "status", sheet.Status);
        WriteList(writer, "works", sheet.Works, WriteWork);
        WriteList(writer, "beside", sheet.Beside, WriteTask);
    }

    private static void WriteWork(Utf8JsonWriter writer, JointWork work)
    {
        WritePlace(writer, work.Place);
        WriteBinding(writer, work.Binding);
        ModelJson.WriteOrNull(writer, "scope", work.Scope);
        writer.WriteStartObject("condition");
        WriteTerm(writer, work.Condition);
        writer.WriteEndObject();
        WriteList(writer, "topics", work.Topics, WriteTopic);
    }

    private static void WriteTopic(Utf8JsonWriter writer, TopicWork topic)
    {
        ModelJson.WriteOrNull(writer, "topic", topic.Topic);
        writer.WriteBoolean("isContested", topic.IsContested);
        WriteList(writer, "tasks", topic.Tasks, WriteTask);
        WriteList(writer, "results", topic.Results, WriteShare);
    }

    private static void WriteShare(Utf8JsonWriter writer, ResultShare share)
    {
        writer.WriteString("ground", share.Ground.Value);
        ModelJson.WriteOrNull(writer, "rights", share.Rights);
        writer.WriteStartObject("owners");
        WriteTerm(writer, share.Owners);
        writer.WriteEndObject();
        WriteList(writer, "grants", share.Grants, WritePlace);
    }

    private static void WriteSheet(Utf8JsonWriter writer, ReciprocitySheet sheet)
    {
        writer.WriteString("agreement", sheet.Agreement.Value);
        ModelJson.WriteOrNull(writer, "completeness", sheet.Completeness);
        ModelJson.WriteOrNull(writer, "first", sheet.First);
        ModelJson.WriteOrNull(writer, "second", sheet.Second);
        WriteList(writer, "ties", sheet.Ties, static (to, tie) =>
        {
            WritePlace(to, tie.Place);
            ModelJson.WriteOrNull(to, "reciprocity", tie.Reciprocity);
        });
        WriteList(writer, "eachToEach", sheet.EachToEach, WritePlace);
        WriteList(writer, "pairs", sheet.Pairs, WritePair);
        WriteList(writer, "oneWay", sheet.OneWay, static (to, one) =>
        {
            WritePlace(to, one.Place);
            to.WriteString("direction", AnswerFormats.LegDirection.NameOf(one.Direction));
            WriteBinding(to, one.Binding);
            ModelJson.WriteOrNull(to, "body", one.Body);
        });
        WriteList(writer, "payments", sheet.Payments, static (to, flow) =>
        {
            WritePlace(to, flow.Place);
            to.WritePropertyName("direction");
            if (flow.Direction is { } direction)
                AnswerFormats.LegDirection.Write(to, direction);
            else
                to.WriteNullValue();
            to.WriteBoolean("isBalancing", flow.IsBalancing);
            ModelJson.WriteOrNull(to, "payment", flow.Payment);
        });
        WriteList(writer, "requirements", sheet.Requirements, WriteRequirement);
        WriteList(writer, "licensingDuties", sheet.LicensingDuties, WriteTask);
    }

    private static void WritePair(Utf8JsonWriter writer, LegPair pair)
    {
        writer.WriteString("forward", pair.Forward.Provision.Value);
        writer.WriteString("backward", pair.Backward.Provision.Value);
        ModelJson.WriteOrNull(writer, "ties", pair.Ties);
        WriteList(writer, "terms", pair.Terms, static (to, term) =>
        {
            to.WriteString("likeness", AnswerFormats.Likeness.NameOf(term.Likeness));
            WriteSide(to, "forward", term.Forward);
            WriteSide(to, "backward", term.Backward);
        });
    }

    private static void WriteSide(Utf8JsonWriter writer, string member, TermSide side)
    {
        writer.WriteStartObject(member);
        writer.WriteString("provision", side.Provision.Value);
        writer.WriteString("term", side.Path);
        if (side.Term is { } term)
            WriteTerm(writer, term);
        else
            ModelJson.WriteOrNull(writer, "value", side.Value);
        writer.WriteBoolean("isInherited", side.IsInherited);
        ModelJson.WriteOrNull(writer, "clauses", side.Clauses);
        ModelJson.WriteOrNull(writer, "sources", side.Sources);
        writer.WriteEndObject();
    }

    private static void WriteRequirement(Utf8JsonWriter writer, ReciprocityRequirement requirement)
    {
        WritePlace(writer, requirement.Grant);
        ModelJson.WriteOrNull(writer, "acts", requirement.Acts);
        WriteList(writer, "duties", requirement.Duties, WritePlace);
        ModelJson.WriteOrNull(writer, "requirement", requirement.Requirement);
    }
}

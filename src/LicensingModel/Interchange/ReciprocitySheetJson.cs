using System.Text.Json;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange;

/// <summary>Writes what two sides give each other.</summary>
internal static class ReciprocitySheetJson
{
    internal static void Write(Utf8JsonWriter writer, ReciprocitySheet sheet)
    {
        writer.WriteString("agreement", sheet.Agreement.Value);
        ModelJson.WriteOrNull(writer, "completeness", sheet.Completeness);
        ModelJson.WriteOrNull(writer, "first", sheet.First);
        ModelJson.WriteOrNull(writer, "second", sheet.Second);
        AspectJson.WriteList(writer, "ties", sheet.Ties, static (to, tie) =>
        {
            AspectJson.WritePlace(to, tie.Place);
            ModelJson.WriteOrNull(to, "reciprocity", tie.Reciprocity);
        });
        AspectJson.WriteList(writer, "eachToEach", sheet.EachToEach, AspectJson.WritePlace);
        AspectJson.WriteList(writer, "pairs", sheet.Pairs, WritePair);
        AspectJson.WriteList(writer, "oneWay", sheet.OneWay, static (to, one) =>
        {
            AspectJson.WritePlace(to, one.Place);
            to.WriteString("direction", AnswerFormats.LegDirection.NameOf(one.Direction));
            AspectJson.WriteBinding(to, one.Binding);
            ModelJson.WriteOrNull(to, "body", one.Body);
        });
        AspectJson.WriteList(writer, "payments", sheet.Payments, static (to, flow) =>
        {
            AspectJson.WritePlace(to, flow.Place);
            to.WritePropertyName("direction");
            if (flow.Direction is { } direction)
                AnswerFormats.LegDirection.Write(to, direction);
            else
                to.WriteNullValue();
            to.WriteBoolean("isBalancing", flow.IsBalancing);
            ModelJson.WriteOrNull(to, "payment", flow.Payment);
        });
        AspectJson.WriteList(writer, "requirements", sheet.Requirements, WriteRequirement);
        AspectJson.WriteList(writer, "licensingDuties", sheet.LicensingDuties, AspectJson.WriteTask);
    }

    private static void WritePair(Utf8JsonWriter writer, LegPair pair)
    {
        writer.WriteString("forward", pair.Forward.Provision.Value);
        writer.WriteString("backward", pair.Backward.Provision.Value);
        ModelJson.WriteOrNull(writer, "ties", pair.Ties);
        AspectJson.WriteList(writer, "terms", pair.Terms, static (to, term) =>
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
            AspectJson.WriteTerm(writer, term);
        else
            ModelJson.WriteOrNull(writer, "value", side.Value);
        writer.WriteBoolean("isInherited", side.IsInherited);
        ModelJson.WriteOrNull(writer, "clauses", side.Clauses);
        ModelJson.WriteOrNull(writer, "sources", side.Sources);
        writer.WriteEndObject();
    }

    private static void WriteRequirement(Utf8JsonWriter writer, ReciprocityRequirement requirement)
    {
        AspectJson.WritePlace(writer, requirement.Grant);
        ModelJson.WriteOrNull(writer, "acts", requirement.Acts);
        AspectJson.WriteList(writer, "duties", requirement.Duties, AspectJson.WritePlace);
        ModelJson.WriteOrNull(writer, "requirement", requirement.Requirement);
    }
}

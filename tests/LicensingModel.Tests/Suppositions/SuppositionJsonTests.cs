using System.Text.Json;
using LicensingModel.Suppositions;
using LicensingModel.Tests.Interchange;

namespace LicensingModel.Tests.Suppositions;

public class SuppositionJsonTests
{
    [Theory]
    [InlineData(TerminableDeal.Suit, 1, 0, 0)]
    [InlineData("""{ "event": "closing", "on": "2020-01-01" }""", 0, 1, 0)]
    [InlineData("""{ "determination": "material", "finding": "yes" }""", 0, 0, 1)]
    [InlineData("""[{ "event": "closing", "on": "2020-01-01" }, { "determination": "material", "finding": "yes" }]""", 0, 1, 1)]
    [InlineData("[" + TerminableDeal.Suit + "]", 1, 0, 0)]
    [InlineData("""{ "events": [""" + TerminableDeal.Suit + """], "happened": [{ "event": "closing", "on": "2020-01-01" }] }""", 1, 1, 0)]
    [InlineData("{}", 0, 0, 0)]
    [InlineData("[]", 0, 0, 0)]
    public void An_event_a_list_and_an_object_of_assumptions_are_read(string json, int events, int happened, int found)
    {
        var read = SuppositionJson.Read(json, TerminableDeal.Document).GetValueOrThrow();

        (read.Events.Count, read.Happened.Count, read.Found.Count).Should().Be((events, happened, found));
    }

    [Theory]
    [InlineData("", "LM1001", "")]
    [InlineData("true", "LM1010", "")]
    [InlineData("[true]", "LM1010", "/0")]
    [InlineData("""[{ "event": "closing", "on": "2020-01-01" }, { "event": "closign", "on": "2020-01-01" }]""", "LM5003", "/1/event")]
    [InlineData("""{ "event": "closign", "on": "2020-01-01" }""", "LM5003", "/event")]
    [InlineData("""{ "event": "closing", "on": "2020-01-01", "onn": 1 }""", "LM5001", "/onn")]
    [InlineData("""[{ "event": "closing", "on": "2020-01-01" }, { "event": "closing", "on": "2020-01-02" }]""", "LM5014", "/1/event")]
    [InlineData("""{ "id": "suit", "name": { "en": "suit" }, "kind": "suit", "by": ["delta"], "on": "2020-01-01" }""", "LM5003", "/by/0")]
    [InlineData("""[{ "id": "suit", "name": { "en": "suit" }, "kind": "litigation", "on": "2020-01-01" }]""", "LM5004", "/0/kind")]
    [InlineData("""{ "id": "closing", "name": { "en": "again" }, "kind": "closing", "on": "2020-01-01" }""", "LM5008", "/id")]
    [InlineData("""{ "id": "suit", "name": { "en": "suit" }, "kind": "suit" }""", "LM1011", "")]
    [InlineData("""[{ "event": "closing", "on": "2020-01-01" }, { "id": "suit", "name": { "en": "suit" }, "kind": "suit" }]""", "LM1011", "/1")]
    [InlineData("""{ "id": "suit", "name": { "en": "suit" }, "on": { "state": "undisclosed" } }""", "LM1011", "")]
    [InlineData("""{ "id": "suit", "kind": "suit", "on": "2020-01-01" }""", "LM1011", "")]
    [InlineData("""{ "evnt": "closing", "on": "2020-01-01" }""", "LM5001", "/evnt")]
    [InlineData("""{ "ownershipEnds": [{ "owner": "beta", "owned": "alpha", "on": "2020-01-01" }] }""", "LM5015", "/ownershipEnds/0")]
    public void What_is_not_understood_is_refused_with_its_place(string json, string code, string pointer)
    {
        var result = SuppositionJson.Read(json, TerminableDeal.Document);

        result.TryGetValue(out _).Should().BeFalse();
        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Pointer.ToString())).Should().Contain((code, pointer));
        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Position.Line > 0);
    }

    [Fact]
    public void An_item_that_cannot_be_read_keeps_its_place()
    {
        var result = SuppositionJson.Read("""[1, { "event": "closign", "on": "2020-01-01" }]""", TerminableDeal.Document);

        result.Diagnostics.Select(diagnostic => diagnostic.Pointer.ToString()).Should().Equal("/0", "/1/event");
    }

    [Fact]
    public void The_report_has_both_answers_of_what_differs_and_names_the_rest()
    {
        var document = TerminableDeal.Document;
        var assumptions = SuppositionJson.Read(TerminableDeal.Suit, document).GetValueOrThrow();
        var standing = StandingQuestions.Of(document, assumptions, new(2020, 6, 15));
        var report = document.WhatIf(standing.Questions, assumptions);

        using var json = JsonDocument.Parse(JsonOf.Written(writer => SuppositionJson.Write(writer, report, standing)));
        var root = json.RootElement;

        root.GetProperty("supposed").GetProperty("events")[0].GetProperty("id").GetString().Should().Be("suit");
        root.GetProperty("asked").GetInt32().Should().Be(report.Answers.Count);
        root.GetProperty("standing").GetProperty("on").GetString().Should().Be("2020-06-15");
        var may = root.GetProperty("questions").EnumerateArray().Single(question => question.GetProperty("id").GetString() == "may:beta/grant");
        (may.GetProperty("before").GetProperty("outcome").GetString(), may.GetProperty("after").GetProperty("outcome").GetString()).Should().Be(("licensed", "not-licensed"));
        may.GetProperty("after").GetProperty("proof").GetArrayLength().Should().Be(1);
        may.GetProperty("differences")[0].GetProperty("member").GetString().Should().Be("outcome");
        may.GetProperty("because")[0].GetProperty("after")[0].GetProperty("result").GetString().Should().Be("false");
        root.GetProperty("unchangedQuestions").EnumerateArray().Select(question => question.GetProperty("id").GetString()).Should().Contain("status:license");
        (root.GetProperty("different").GetInt32() + root.GetProperty("unchanged").GetInt32() + root.GetProperty("notAsked").GetInt32()).Should().Be(report.Answers.Count);
    }

    [Fact]
    public void What_could_not_be_asked_is_written_with_its_finding()
    {
        var suit = SuppositionJson.Read(TerminableDeal.Suit, TerminableDeal.Document).GetValueOrThrow();
        var report = TerminableDeal.Document.WhatIf([new LicensingModel.Decisions.Questions.MayQuestion { Assume = new() { Events = [suit.Events[0] with { Kind = null }] } }], suit);

        using var json = JsonDocument.Parse(JsonOf.Written(writer => SuppositionJson.Write(writer, report)));

        json.RootElement.GetProperty("questionsNotAsked")[0].GetProperty("diagnostics")[0].GetProperty("code").GetString().Should().Be("LM5008");
        json.RootElement.GetProperty("standing").ValueKind.Should().Be(JsonValueKind.Null);
    }
}

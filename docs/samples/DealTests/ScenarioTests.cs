namespace DealTests;

/// <summary>Scenarios that people without a compiler can read and write. <c>licensing ask --questions scenarios/phones.questions.json</c> runs the same file.</summary>
public class ScenarioTests
{
    private static readonly ScenarioFile File = ScenarioFile.Load("scenarios/phones.questions.json");

    public static IEnumerable<object[]> Scenarios => File.Rows;

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_document_answers_as_expected(string scenario) => File[scenario].Verify();
}

using LicensingModel;
using LicensingModel.Patents.Scopes;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Serialization;
using LicensingModel.Yaml;

// Written in C#, sent as JSON, read back: the same deal.
var json = LicensingJson.Write(Deal.Document);
var result = LicensingJson.Read(json);
foreach (var diagnostic in result.Diagnostics)
    Console.WriteLine(diagnostic);

Check("what was written is read without a finding", result.Diagnostics.Count == 0);
var document = result.GetValueOrThrow();
Check("what was read equals what was written", document == Deal.Document);
Check("and is written with the same bytes", LicensingJson.Write(document) == json);

// The same in YAML.
Check("YAML reads as the same deal", LicensingYaml.Read(LicensingYaml.Write(document)).GetValueOrThrow() == document);

// Is a Nokia patent that is essential to cellular standards licensed to Xiaomi, a month after the announcement?
var question = new MayQuestion
{
    Actor = Deal.Xiaomi,
    On = Deal.Announced.PlusMonths(1),
    Patents = PatentScope.OwnedBy(Deal.Nokia).And(PatentScope.EssentialTo(StandardId.Parse("cellular"))),
    PresumeThrough = Deal.Announced.PlusMonths(2),
};
var answer = document.Ask(question);
Console.WriteLine($"{question}: {answer.Outcome}, by {string.Join(", ", answer.Basis.Select(basis => basis.Provision))}");
Check("a month later the grant to Xiaomi covers it", answer.Outcome == Outcome.Licensed && answer.Basis.Any(basis => basis.Provision == Deal.ToXiaomi));

// The end is not known, so after the two years that the words guarantee nobody can say.
var later = document.Ask(question with { On = Deal.Announced.PlusYears(5), PresumeThrough = Deal.Announced.PlusYears(6) });
Console.WriteLine($"five years later: {later.Outcome}, because {later.Missing[0].Explanation}");
Check("five years later nobody can say", later.Outcome == Outcome.Undetermined);

var count = document.Ask(new ValueQuestion { Agreement = Deal.Id, Provision = ProvisionId.Parse("transfer"), Term = "body/count" });
Check("how many patents passed is withheld, which is not zero", count.State == DisclosureState.Undisclosed && count.Value is null);

// A text with errors: all of them, with line and column, and what could be read.
var broken = LicensingJson.Read(json
    .Replace("\"recordedThrough\": \"2017-07-05\"", "\"recordedThrough\": \"2017-02-30\"", StringComparison.Ordinal)
    .Replace("\"FI\"", "\"Finland\"", StringComparison.Ordinal));
foreach (var diagnostic in broken.Diagnostics)
    Console.WriteLine(diagnostic);
Check("both errors are found, each with its line", broken.Diagnostics is [{ Code: "LM1021", Position.Line: 3 }, { Code: "LM1020", Position.Line: 11 }]);
Check("and the rest is still there", broken.Value is { Parties.Count: 2 });
return 0;

static void Check(string claim, bool holds)
{
    Console.WriteLine($"{(holds ? "ok" : "NOT OK")}: {claim}");
    if (!holds)
        Environment.Exit(1);
}

using System.Text.Json;
using LicensingModel;
using LicensingModel.Patents.Scopes;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Serialization;

Check("reflection is off for System.Text.Json", !JsonSerializer.IsReflectionEnabledByDefault);

var json = LicensingJson.Write(Deal.Document);
var result = LicensingJson.Read(json);
Check("what was written is read without a finding", result.Diagnostics.Count == 0);
var document = result.GetValueOrThrow();
Check("what was read equals what was written", document == Deal.Document);
Check("and is written with the same bytes", LicensingJson.Write(document) == json);

var answer = document.Ask(new MayQuestion { Actor = Deal.Xiaomi, On = Deal.Announced, Patents = PatentScope.OwnedBy(Deal.Nokia).And(PatentScope.EssentialTo(StandardId.Parse("cellular"))) });
Console.WriteLine($"On the day of the announcement: {answer.Outcome}");
Check("the grant to Xiaomi covers it", answer.Outcome == Outcome.Licensed && answer.Basis.Any(basis => basis.Provision == Deal.ToXiaomi));

var broken = LicensingJson.Read(json.Replace("\"crossLicense\"", "7", StringComparison.Ordinal));
Console.WriteLine(broken.Diagnostics[0]);
Check("a text with errors is read as far as it can be", broken.HasErrors && broken.Value is not null);

// The application's own type with an agreement in it, by its own context, without options.
var file = new DealFile
{
    Number = "2017/42",
    Agreement = Deal.Document.Agreements[0],
    ReviewBy = AnchoredDate.On(Deal.Announced).Plus(ContractPeriod.OfMonths(18)),
    Fee = Money.Parse("EUR 12500.5"),
    Contacts = new() { [Deal.Nokia] = "licensing@example.org" },
};
var text = JsonSerializer.Serialize(file, DealFiles.Default.DealFile);
var read = JsonSerializer.Deserialize(text, DealFiles.Default.DealFile)!;
Check("the application's own type is read back", read.Contacts[Deal.Nokia] == "licensing@example.org" && read with { Contacts = file.Contacts } == file);

// The same with options of the application's own that know of the model.
var context = new DealFiles(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }.AddLicensingModel());
Check("so it is with other options", JsonSerializer.Deserialize(JsonSerializer.Serialize(file, context.DealFile), context.DealFile)!.Agreement == file.Agreement);
try
{
    JsonSerializer.Deserialize(text.Replace("EUR 12500.5", "EUR 12500.50", StringComparison.Ordinal), DealFiles.Default.DealFile);
    Check("an amount in another spelling is refused", false);
}
catch (LicensingJsonException refusal)
{
    Console.WriteLine($"{refusal.Path}: {refusal.Message}");
    Check("an amount in another spelling is refused, with its place", refusal is { Path: "$.Fee", Diagnostics: [{ Code: "LM1023" }] });
}

return 0;

static void Check(string claim, bool holds)
{
    Console.WriteLine($"{(holds ? "ok" : "NOT OK")}: {claim}");
    if (!holds)
        Environment.Exit(1);
}

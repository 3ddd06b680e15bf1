using LicensingModel.Provisions;
using LicensingModel.Agreements;
namespace LicensingModel.Tests.Decisions.Laws;
public class Scratch
{
    [Fact]
    public void Run() { var w = RandomWorld.Of(919, 0.2); File.WriteAllText("/tmp/l-doc.json", LicensingModel.Serialization.LicensingJson.Write(w.Document with { Agreements = [.. w.Document.Agreements, w.Document.Agreements[0] with { Provisions = [w.Document.Agreements[0].Provisions[0] with { Condition = Disclosed<LicensingModel.Conditions.Condition>.Unstated, Survival = new Survival { Extent = SurvivalExtent.Nothing }, Term = new() { Until = AnchoredDate.Never } }] }] })); }
}

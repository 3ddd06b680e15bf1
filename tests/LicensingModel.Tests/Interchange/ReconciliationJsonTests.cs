using LicensingModel.Interchange;
using LicensingModel.Reconciliation;

namespace LicensingModel.Tests.Interchange;

public class ReconciliationJsonTests
{
    [Fact]
    public void Entries_are_counted_and_written_with_every_claim()
        => JsonOf.Written(writer => ReconciliationJson.Write(writer, SourceReconciliation.Of(SmallDeal.Document))).Should().Be(JsonOf.Compact("""
            {
              "conflict": 1,
              "differInBreadth": 0,
              "singleSource": 1,
              "agreed": 0,
              "entries": [
                {
                  "agreement": "license",
                  "provision": "fee",
                  "term": "body/amount",
                  "pointer": "/agreements/0/provisions/1/body/amount",
                  "agreeing": "singleSource",
                  "independentSources": ["text"],
                  "state": "redacted",
                  "value": null,
                  "choice": null,
                  "claims": [{ "source": "text", "stance": "asserts", "value": null, "quotation": null, "clause": "§4" }]
                },
                {
                  "agreement": "talks",
                  "provision": "supply",
                  "term": "body/direction",
                  "pointer": "/agreements/1/provisions/0/body/direction",
                  "agreeing": "conflict",
                  "independentSources": ["text", "report"],
                  "state": "contested",
                  "value": null,
                  "choice": null,
                  "claims": [
                    { "source": "text", "stance": "asserts", "value": { "from": "alpha", "to": "gamma" }, "quotation": { "language": "en", "text": "Alpha supplies Gamma" }, "clause": null },
                    { "source": "report", "stance": "asserts", "value": { "from": "gamma", "to": "alpha" }, "quotation": { "language": "fr", "text": "Gamma fournira Alpha" }, "clause": null }
                  ]
                }
              ]
            }
            """));

    [Fact]
    public void What_is_said_of_a_provision_as_a_whole_has_no_state()
    {
        var entry = new TermReconciliation
        {
            Pointer = LicensingModel.Diagnostics.JsonPointer.Parse("/events/0"),
            Path = "events/0",
            Claims = [new Mention { Source = SourceId.Parse("s"), Stance = ClaimStance.Denies }],
            Agreeing = SourceAgreement.SingleSource,
            IndependentSources = [SourceId.Parse("s")],
        };

        JsonOf.Written(writer => ReconciliationJson.Write(writer, [entry])).Should().Contain(
            """{"agreement":null,"provision":null,"term":"events/0","pointer":"/events/0","agreeing":"singleSource","independentSources":["s"],"state":null,"value":null,"choice":null,"claims":[{"source":"s","stance":"denies","value":null,"quotation":null,"clause":null}]}""");
    }
}

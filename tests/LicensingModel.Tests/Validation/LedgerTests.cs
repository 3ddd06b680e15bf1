using System.Reflection;
using LicensingModel.Diagnostics;

namespace LicensingModel.Tests.Validation;

public class LedgerTests
{
    private static readonly DiagnosticDescriptor _one = new("LM9001", Severity.Error, "One", "One.");
    private static readonly DiagnosticDescriptor _two = new("LM9002", Severity.Info, "Two", "Two.");

    [Fact]
    public void The_ledger_lists_every_code()
    {
        var file = Checkout.PathTo("docs", "diagnostics", "ledger.md");
        var written = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        var version = typeof(PartyId).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var current = Ledger.Parse(written).UpdatedTo(DiagnosticPageTests.Descriptors, version).ToString();
        if (Checkout.IsApproving)
        {
            File.WriteAllText(file, current);
            written = current;
        }

        written.Should().Be(current, "the ledger follows the descriptors: LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Tests --filter Ledger");
    }

    [Fact]
    public void A_shipped_code_that_is_no_longer_reported_is_retired_and_an_unshipped_one_forgotten()
    {
        var shipped = Ledger.Parse("## Shipped\n| [LM9001](LM9001.md) | Error | One | 0.0.1 |\n## Unshipped\n| [LM9003](LM9003.md) | Error | Three | 0.1.0 |\n");
        shipped.UpdatedTo([_two], "0.2.0").ToString().Should().EndWith("""
            ## Unshipped

            | Code | Severity | Title | Since |
            |---|---|---|---|
            | [LM9002](LM9002.md) | Info | Two | 0.2.0 |

            ## Shipped

            None.

            ## Retired

            | Code | Severity | Title | Since |
            |---|---|---|---|
            | [LM9001](LM9001.md) | Error | One | 0.0.1 |

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_retired_code_cannot_be_used_again()
    {
        var retired = Ledger.Parse("## Retired\n| [LM9001](LM9001.md) | Error | Something else | 0.0.1 |\n");
        retired.Invoking(ledger => ledger.UpdatedTo([_one], "0.2.0")).Should().Throw<InvalidOperationException>().WithMessage("LM9001 is retired*Something else*");
    }

    [Fact]
    public void What_was_shipped_stays_so_and_follows_its_descriptor()
        => Ledger.Parse("## Shipped\n| [LM9001](LM9001.md) | Warning | Once | 0.0.1 |\n").UpdatedTo([_one], "0.2.0").ToString()
            .Should().Contain("## Shipped\n\n| Code | Severity | Title | Since |\n|---|---|---|---|\n| [LM9001](LM9001.md) | Error | One | 0.0.1 |\n");
}

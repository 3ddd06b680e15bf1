using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Collisions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Collisions;

public class AmendedCollisionTests
{
    private static readonly string Folder = Checkout.PathTo("tests", "strangers");

    [Fact]
    public void Each_day_is_looked_at_in_the_text_of_that_day()
    {
        var report = Read("exclusive-licences-that-amendments-ended-or-made").Collisions();
        report.IsBoundExceeded.Should().BeFalse();
        report.Collisions.Select(static collision => (collision.Exclusive.Provision.Value, collision.Other.Provision.Value, collision.IsCertain, collision.Since)).Should().Equal(
            ("alba-removed-later", "cato-removed-later", Truth.True, (LocalDate?)new LocalDate(2015, 1, 1)),
            ("alba-widened", "cato-widened", Truth.True, (LocalDate?)new LocalDate(2015, 1, 1)),
            ("alba-tightened", "cato-tightened", Truth.True, (LocalDate?)new LocalDate(2015, 1, 1)));
        report.Collisions.Should().OnlyContain(static collision => collision.Exclusive.Exclusivity == Exclusivity.Exclusive && collision.Other.Exclusivity == Exclusivity.NonExclusive);
    }

    [Fact]
    public void What_hinges_on_an_amendment_of_which_nobody_knows_whether_it_counts_is_possible()
    {
        var first = AgreementOf("first", ProvisionOf("first-grant", TheGrant with { Exclusivity = Exclusivity.Exclusive }));
        var second = AgreementOf("second", ProvisionOf("second-grant", GrantOf(Owner, Other, PatentScope.Listed(P)))) with { Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Other] }], Signed = Date(2018, 1, 1), Term = new() { From = Date(2018, 1, 1), Until = Date(2030, 12, 31) } };
        Amendment Removing(Disclosed<AnchoredDate> effective) => new() { Id = AmendmentId.Parse("removing"), Title = Text("removing"), Effective = effective, BindingEffect = LicensingModel.Provisions.BindingEffect.Binding, Changes = [new RemoveProvision { Provision = ProvisionId.Parse("first-grant") }] };

        With(first, second).Collisions().Collisions.Should().ContainSingle().Which.IsCertain.Should().Be(Truth.True);
        With(first with { Amendments = [Removing(Date(2017, 1, 1))] }, second).Collisions().IsFree.Should().BeTrue();
        var open = With(first with { Amendments = [Removing(Disclosed<AnchoredDate>.Undisclosed)] }, second).Collisions().Collisions.Should().ContainSingle().Which;
        open.IsCertain.Should().Be(Truth.Unknown);
        open.Missing.Should().Contain(static fact => fact.Subject == "removing");
    }

    [Theory]
    [InlineData("a-licence-granted-while-another-was-exclusive-for-a-time")]
    [InlineData("a-licence-granted-before-an-exclusive-one-ran-out")]
    [InlineData("a-licence-granted-before-an-exclusive-one-was-turned")]
    [InlineData("a-licence-granted-before-an-exclusive-one-was-ended")]
    public void Nothing_collides_with_what_excludes_nobody_any_more(string name)
    {
        var collision = Read(name).Collisions().Collisions.Should().ContainSingle().Which;
        (collision.IsCertain, collision.Since, collision.Until).Should().Be((Truth.True, (LocalDate?)new LocalDate(2020, 1, 1), (LocalDate?)new LocalDate(2022, 12, 31)));
    }

    [Fact]
    public void What_an_exclusive_licensee_gave_back_or_signed_collides_with_nothing()
    {
        var report = Read("an-exclusive-licensee-licenses-the-owner-back").Collisions();
        report.Collisions.Where(static collision => collision.IsCertain.IsTrue).Should().ContainSingle().Which.Other.Provision.Value.Should().Be("early-grant", "it was granted before the licence back");
        Read("an-exclusive-licensee-signs-the-licence-of-another").Collisions().IsFree.Should().BeTrue();
    }

    [Fact]
    public void In_the_example_of_a_certain_collision_the_other_grant_lacks_power()
    {
        var certain = 0;
        foreach (var name in StrangerTests.Names)
        {
            var document = Read(name);
            foreach (var collision in document.Collisions().Collisions.Where(static collision => collision.IsCertain.IsTrue))
            {
                certain++;
                document.Ask(collision.Example).Proof.Should().OnlyContain(reading => reading.Provisions.Single(proof => proof.Provision == collision.Other.Provision).Tests.Single(static test => test.Test == TestKind.Power).Result.IsFalse, $"of {name}: {collision}");
            }
        }

        certain.Should().BeGreaterThan(5, "or the law would be idle");
    }

    private static LicensingDocument Read(string name) => LicensingJson.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".json"))).GetValueOrThrow();
}

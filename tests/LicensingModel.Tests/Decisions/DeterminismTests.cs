using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class DeterminismTests
{
    [Fact]
    public void The_same_question_gives_the_same_answer_to_the_letter()
    {
        foreach (var (document, question) in Cases)
        {
            var (one, two) = (document.Ask(question), LicensingJson.Read(LicensingJson.Write(document)).GetValueOrThrow().Ask(question with { }));
            two.Should().Be(one);
            two.ToString().Should().Be(one.ToString());
            two.GetHashCode().Should().Be(one.GetHashCode());
        }
    }

    [Fact]
    public void A_proof_reports_every_test_of_every_provision_in_a_fixed_order()
    {
        var proof = Document.Ask(Asked).Proof.Single();
        proof.Need.Select(test => test.Test).Should().Equal(TestKind.RightInForce, TestKind.OwnedByAnother);
        proof.Provisions.Single().Tests.Select(test => test.Test).Should().Equal(
            TestKind.Understood, TestKind.Binding, TestKind.InEffect, TestKind.Captured, TestKind.Power, TestKind.Actor, TestKind.Act, TestKind.Product, TestKind.Territory);
        proof.Provisions.Single().Tests.Should().OnlyContain(test => test.Result.IsTrue && test.Reason.EndsWith('.'));
    }

    [Fact]
    public void The_sources_of_a_term_are_those_of_the_test_that_rests_on_it()
    {
        var territory = Disclosed.Stated(Territory.Worldwide).WithClaims(Says("first", Territory.Worldwide), Says("second", Territory.Worldwide), Says("first", Territory.Worldwide));
        var test = TestOf(With(TheGrant with { Territory = territory }).Ask(Asked), TestKind.Territory);
        test.Term.Should().Be("territory");
        test.Sources.Select(source => source.Value).Should().Equal("first", "second");
    }

    private static IEnumerable<(LicensingDocument Document, MayQuestion Question)> Cases =>
    [
        (Document with { Patents = [Invention] }, Asked),
        (Document with { RecordedThrough = null }, Asked),
        (Document, new MayQuestion()),
        (With(TheGrant with { Territory = Disclosed<Territory>.Undisclosed }), Asked),
        (With(Licence with { BindingEffect = BindingEffect.NonBinding }), Asked),
    ];
}

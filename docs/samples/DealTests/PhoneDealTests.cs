using LicensingModel;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions.Rights;
using LicensingModel.Testing.Verification;

namespace DealTests;

/// <summary>What our reading of a phone licence gives, question by question. The world is made up; nothing in it is read from a file.</summary>
public class PhoneDealTests
{
    private static readonly World Deal = World.Empty
        .Companies("alpha", "beta", "beta-mobile", "gamma")
        .Owns("beta", "beta-mobile", share: "80%", from: "2019-01-01")
        .Products("phones", "cars")
        .Standards("5g")
        .Patent("p1", "alpha", patent => patent.Numbered("US8000000B2").In("US", "DE").EssentialTo("5g"))
        .Patent("p2", "alpha", patent => patent.In("US").SoldTo("gamma", 2021, 7, 1))
        .Agreement("licence", "alpha", "beta", agreement => agreement
            .From(2018, 1, 1).Until(2024, 12, 31)
            .License("grant", grant => grant.At("§2.1").Under("p1", "p2").For("phones").In("US").ToSubsidiaries())
            .Payment("fee", "beta", "alpha", fee => fee.At("§4").Undisclosed())
            .Ends("defence", EventKind.Suit, "beta", effect => effect.Against("alpha").On("grant")));

    [Fact]
    public void The_licensee_may_sell_phones_until_the_licence_ends()
        => Verify.That(Deal.May("beta").Sell("phones").In("US").On(2020, 6, 15).Under("p1"))
            .IsLicensed().OnlyBy("grant").Citing("§2.1").MissingNothing().Until(2024, 12, 31);

    [Fact]
    public void A_patent_may_be_asked_about_by_its_number()
        => Verify.That(Deal.May("beta").Sell("phones").In("US").On(2020, 6, 15).Under("US 8,000,000 B2")).IsLicensed();

    [Theory]
    [InlineData(2018, Outcome.NotLicensed)]
    [InlineData(2020, Outcome.Licensed)]
    public void A_subsidiary_takes_part_while_it_is_one(int year, Outcome expected)
        => Verify.That(Deal.May("beta-mobile").Sell("phones").In("US").On(year, 6, 15).Under("p1")).Is(expected);

    [Fact]
    public void Cars_are_not_licensed_and_that_alone_is_why()
        => Verify.That(Deal.May("beta").Sell("cars").In("US").On(2020, 6, 15).Under("p1"))
            .IsNotLicensed().NearlyBy("grant", TestKind.Product).Citing("§2.1").Until(2030, 12, 31);

    [Fact]
    public void A_licence_goes_with_a_patent_that_is_sold()
        => Verify.That(Deal.May("beta").Sell("phones").In("US").On(2022, 6, 15).Under("p2")).IsLicensed().By("grant");

    [Fact]
    public void A_suit_ends_the_licence()
    {
        var sued = Deal.Event("suit", EventKind.Suit, 2021, 3, 1, suit => suit.By("beta").Against("alpha"));

        Verify.That(sued.May("beta").Sell("phones").In("US").On(2021, 2, 28).Under("p1")).IsLicensed().Until(2021, 2, 28);
        Verify.That(sued.May("beta").Sell("phones").In("US").On(2021, 3, 1).Under("p1")).IsNotLicensed().Failing("grant", TestKind.InEffect);
    }

    [Fact]
    public void Nobody_can_say_where_a_term_was_not_captured()
    {
        var unread = Deal.But("grant", (PatentGrant grant) => grant with { Territory = Disclosed<Territory>.Undisclosed });

        Verify.That(unread.May("beta").Sell("phones").In("US").On(2020, 6, 15).Under("p1")).IsUndetermined().Missing("grant", "territory");
    }

    [Fact]
    public void What_is_paid_is_withheld() => Verify.That(Deal.Term("licence", "fee", "body/amount")).IsUndisclosed();

    [Fact]
    public void An_answer_that_is_not_as_expected_is_told_with_its_proof()
    {
        var wrong = () => Verify.That(Deal.May("beta").Sell("cars").In("US").On(2020, 6, 15).Under("p1")).IsLicensed();

        wrong.Should().Throw<LicensingAssertionException>().WithMessage("*outcome: expected licensed, answered not licensed*✗ product:*");
    }
}

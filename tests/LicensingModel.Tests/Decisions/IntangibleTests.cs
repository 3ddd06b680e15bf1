using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

/// <summary>May somebody do something under a mark, a work, software or know-how?</summary>
public class IntangibleTests
{
    private static readonly IntangibleId Brand = IntangibleId.Parse("brand");
    private static readonly IntangibleId Code = IntangibleId.Parse("code");
    private static readonly Intangible TheBrand = new() { Id = Brand, Kind = IntangibleKind.Mark, Name = Text("brand"), Holders = ValueList.Create<TitleHolding>([Held(Owner, "../..")]) };

    private static readonly RightGrant TheRight = new()
    {
        Effect = GrantEffect.License,
        Grantors = Only(Owner),
        Grantees = Only(Licensee),
        Subject = IntangibleScope.Listed(Brand),
        Acts = TheGrant.Acts,
        Products = TheGrant.Products,
        Territory = Territory.Worldwide,
        Exclusivity = Exclusivity.NonExclusive,
    };

    private static readonly MayQuestion Question = Asked with { Patents = default, Intangibles = IntangibleScope.Listed(Brand) };

    private static LicensingDocument World(params Provision[] provisions)
        => With(provisions) with { Intangibles = [TheBrand, TheBrand with { Id = Code, Kind = IntangibleKind.Software }] };

    private static Provision ByRight(RightGrant grant, string id = "right") => Licence with { Id = ProvisionId.Parse(id), Body = grant };

    public static TheoryData<string, Func<RightGrant, RightGrant>, Outcome> Subjects => new()
    {
        { "it is listed", grant => grant, Outcome.Licensed },
        { "another one is", grant => grant with { Subject = IntangibleScope.Listed(Code) }, Outcome.NotLicensed },
        { "all marks of the owner are", grant => grant with { Subject = IntangibleScope.OfKind(Only(Owner), IntangibleKind.Mark) }, Outcome.Licensed },
        { "all marks of somebody else are", grant => grant with { Subject = IntangibleScope.OfKind(Only(Other), IntangibleKind.Mark) }, Outcome.NotLicensed },
        { "all software of the owner is", grant => grant with { Subject = IntangibleScope.OfKind(Only(Owner), IntangibleKind.Software) }, Outcome.NotLicensed },
        { "it is one of two", grant => grant with { Subject = IntangibleScope.Listed(Code).Or(IntangibleScope.Listed(Brand)) }, Outcome.Licensed },
        { "it is excepted", grant => grant with { Subject = IntangibleScope.Listed(Brand).Except(IntangibleScope.Listed(Brand)) }, Outcome.NotLicensed },
        { "words describe what is", grant => grant with { Subject = IntangibleScope.Described("the house marks") }, Outcome.Undetermined },
        { "what is listed is not captured", grant => grant with { Subject = Disclosed<IntangibleScope>.NotCaptured }, Outcome.Undetermined },
        { "another country", grant => grant with { Territory = Territory.Parse("DE") }, Outcome.NotLicensed },
        { "somebody grants who never held it", grant => grant with { Grantors = Only(Other) }, Outcome.NotLicensed },
    };

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_right_is_licensed_where_it_is_in_the_subject(string because, Func<RightGrant, RightGrant> change, Outcome expected)
        => World(ByRight(change(TheRight))).Ask(Question).Outcome.Should().Be(expected, because);

    [Fact]
    public void A_licence_under_patents_is_none_under_a_mark_and_the_other_way_round()
    {
        World(Licence).Ask(Question).Outcome.Should().Be(Outcome.NotLicensed);
        World(ByRight(TheRight)).Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void The_owner_needs_no_licence_unless_it_granted_exclusively()
    {
        World(ByRight(TheRight)).Ask(Question with { Actor = Owner }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        World(ByRight(TheRight with { Exclusivity = Exclusivity.Exclusive })).Ask(Question with { Actor = Owner }).Outcome.Should().Be(Outcome.NotLicensed);
        World(Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive } }, ByRight(TheRight)).Ask(Question with { Actor = Owner }).Outcome
            .Should().Be(Outcome.NoLicenseNeeded, "what is granted exclusively under patents does not bind the owner of a mark");
    }

    [Fact]
    public void A_later_licence_fails_where_an_earlier_exclusive_one_runs()
    {
        var later = ByRight(TheRight with { Grantees = Only(Stranger) }, "later") with { Term = new() { From = Date(2018, 1, 1) } };
        LicensingDocument After(RightGrant first)
        {
            var world = World(ByRight(first));
            return world with { Agreements = [.. world.Agreements, AgreementOf("second", later) with { Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Stranger] }] }] };
        }

        After(TheRight with { Exclusivity = Exclusivity.Exclusive }).Ask(Question with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
        After(TheRight).Ask(Question with { Actor = Stranger }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void An_assignment_passes_it()
    {
        var sale = ProvisionOf("sale", Transfer.Assignment(Owner, Other, IntangibleScope.Listed(Brand)) with { Closing = Date(2018, 1, 1) });
        var document = World(ByRight(TheRight), sale);
        document.Ask(Question with { Actor = Other }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        document.Ask(Question with { Actor = Other, On = new LocalDate(2017, 12, 31) }).Outcome.Should().Be(Outcome.NotLicensed);
        document.Ask(Question).Outcome.Should().Be(Outcome.Licensed, "the licence stays on it");
    }

    [Fact]
    public void Nobody_can_say_where_its_holders_are_not_known()
        => (World(ByRight(TheRight)) with { Intangibles = [TheBrand with { Holders = Disclosed<ValueList<TitleHolding>>.NotCaptured }] }).Ask(Question).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void Several_are_answered_one_by_one()
    {
        var answer = World(ByRight(TheRight)).Ask(Question with { Intangibles = IntangibleScope.Listed(Brand, Code) });
        answer.Outcome.Should().Be(Outcome.NotLicensed);
        answer.Each.Select(one => one.Outcome).Should().Equal(Outcome.Licensed, Outcome.NotLicensed);
    }

    [Fact]
    public void A_licence_to_make_that_is_silent_on_have_made_says_nothing_of_it_under_a_mark()
    {
        var grant = TheRight with { Acts = ValueSet.Create<Act>([Act.Make, Act.Sell]) };
        var document = With(Contract with { GoverningLaw = Jurisdiction.Parse("US"), Provisions = [ByRight(grant)] }) with { Intangibles = [TheBrand] };
        document.Ask(Question with { Act = Act.HaveMade }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_kind_of_its_own_of_rights_is_not_decided_by_guess()
        => World(ByRight(TheRight)).Ask(Question with { Intangibles = Dimension<IntangibleScope>.At(IntangibleScope.OfKind(Only(Owner), IntangibleKind.Mark)) }).Outcome.Should().Be(Outcome.Undetermined);
}

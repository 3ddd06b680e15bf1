using LicensingModel.Agreements;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Rights;
using LicensingModel.Serialization;
using LicensingModel.Sources;
using LicensingModel.Tests.Serialization.Generated;
using NodaTime;

namespace LicensingModel.Tests.Serialization;

/// <summary>What no text can say is refused where it is made, or where it is written; it is not written as something else.</summary>
public class WritableTests
{
    private static readonly LicensingDocument Document = Documents.Of(1);

    private static readonly Source Press = Document.Sources[0];

    private static readonly UnrecognizedMember Note = new() { Name = "note", Value = RawJson.Parse("1") };

    public static TheoryData<string, Func<object>> Refused => new()
    {
        { "a blank reference", () => Press with { Reference = " \n" } },
        { "an empty reference", () => Press with { Reference = "" } },
        { "half of a character", () => Press with { Reference = "a\ud800" } },
        { "a symbol that is no symbol but a book", () => Document.Patents[0] with { Classifications = ValueList.Create<Classification>([Classification.Cpc(new string('1', 10_001))]) } },
        { "somebody without a name", () => new ReadingChoice { Rule = ChoiceRule.Person, By = "\t" } },
        { "a text of white space", () => LocalizedText.Of("en", "\u00a0") },
        { "a text of white space beside another", () => LocalizedText.Of("en", "a").With("fr", " ") },
        { "a stance that there is not", () => new Mention { Source = Press.Id, Stance = (ClaimStance)3 } },
        { "a precision that there is not", () => new Quantity { Number = 1, Precision = (Precision)(-1) } },
        { "a completeness that there is not", () => Document.Agreements[0] with { Completeness = (Completeness)4 } },
        { "a day before the first", () => Document with { RecordedThrough = new LocalDate(-44, 3, 15) } },
        { "a day of another calendar", () => Document with { RecordedThrough = new LocalDate(2017, 7, 5, CalendarSystem.Julian) } },
        { "acts of which there are none", () => Grant() with { Acts = ValueSet<Act>.Empty } },
        { "acts of which a source says that there are none", () => Grant() with { Acts = Claimed(ValueSet<Act>.Empty) } },
        { "topics of which there are none", () => new CollaborationScope { Participants = [Id("a"), Id("b")], Topics = ValueSet<Topic>.Empty } },
        { "a body that is no object", () => new UnrecognizedBody { Kind = "x", Json = RawJson.Parse("5") } },
        { "patents that are no object", () => new UnrecognizedPatentScope { Kind = "x", Json = RawJson.Parse("[]") } },
        { "products that are no object", () => new UnrecognizedProductScope { Kind = "x", Json = RawJson.Parse("\"x\"") } },
        { "a kind that is no text", () => new UnrecognizedProductScope { Kind = "\ud800", Json = RawJson.Parse("{}") } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_could_not_be_read_again_cannot_be_made(string what, Func<object> make)
        => make.Should().Throw<ArgumentException>(what);

    [Theory]
    [InlineData("reference")]
    [InlineData("id")]
    [InlineData("reliesOn")]
    public void A_member_that_is_known_is_not_written_as_one_that_is_not(string name)
        => Writing(Press with { Reference = null, ReliesOn = [], UnrecognizedMembers = [Note with { Name = name }] }).Should().Throw<InvalidOperationException>().WithMessage($"*`{name}`*");

    [Fact]
    public void The_kind_of_a_choice_is_a_member_that_is_known() => Writing(Published(new NoEnd { UnrecognizedMembers = [Note with { Name = "kind" }] })).Should().Throw<InvalidOperationException>();

    [Fact]
    public void A_member_that_was_added_to_a_day_or_to_what_is_kept_as_it_came_is_not_lost_in_writing()
    {
        var strange = new UnrecognizedDate { Kind = "x", Json = RawJson.Parse("""{"kind":"x"}""") };
        Writing(Published(AnchoredDate.On(2017, 7, 5))).Should().NotThrow();
        Writing(Published(AnchoredDate.On(2017, 7, 5) with { UnrecognizedMembers = [Note] })).Should().Throw<InvalidOperationException>().WithMessage("*`note`*");
        Writing(Published(strange)).Should().NotThrow();
        Writing(Published(strange with { UnrecognizedMembers = [Note] })).Should().Throw<InvalidOperationException>().WithMessage("*`note`*");
    }

    private static Action Writing(Source source) => () => LicensingJson.Write(new LicensingDocument { Sources = [source] });

    private static Source Published(AnchoredDate date) => Press with { Published = date };

    private static PartyId Id(string id) => PartyId.Parse(id);

    private static PatentGrant Grant() => new() { Effect = GrantEffect.License, Grantors = LicensingModel.Parties.PartySet.Of(Id("a")), Grantees = LicensingModel.Parties.PartySet.Of(Id("b")) };

    private static Disclosed<T> Claimed<T>(T value)
        where T : class, IEquatable<T>
        => Disclosed<T>.Undisclosed.WithClaims(new Claim<T> { Source = Press.Id, Stance = ClaimStance.Denies, Value = value });
}

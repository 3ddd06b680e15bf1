using LicensingModel.Patents;
using LicensingModel.Patents.Lives;
using NodaTime;

namespace LicensingModel.Tests.Patents.Lives;

public class InForceTests
{
    private static readonly LocalDate Day = new(2015, 6, 1);

    [Fact]
    public void A_grant_alone_is_no_evidence_of_force_anywhere()
    {
        var finding = PatentLife.Of(new Patent { Id = PatentId.Parse("p") }, new KnownEvents()).InForce(CountryCode.Parse("DE"), Day);
        finding.Result.Should().Be(Truth.Unknown);
        finding.Missing.Select(missing => missing.Path).Should().Equal("protection");
    }

    [Fact]
    public void Elsewhere_than_where_it_protects_there_is_no_right()
        => Of().InForce(CountryCode.Parse("FR"), Day).Result.Should().Be(Truth.False);

    [Theory]
    [InlineData("2009-12-31", 0)]
    [InlineData("2010-01-01", 1)]
    [InlineData("2020-01-10", 1)]
    [InlineData("2020-01-11", 0)]
    public void It_is_in_force_from_its_grant_to_its_last_day(string day, int expected)
        => InForce(Of(), day).Should().Be(expected == 1 ? Truth.True : Truth.False);

    [Fact]
    public void That_nothing_happened_is_taken_for_granted_and_said()
        => Of().InForce(CountryCode.Parse("DE"), Day).TakesForGranted.Should().Equal("No lapse or revocation in DE that is not recorded.");

    public static TheoryData<string, string[], string, Truth> Histories => new()
    {
        { "a lapse", ["lapsed 2014-01-01"], "2013-12-31", Truth.True },
        { "a lapse", ["lapsed 2014-01-01"], "2014-01-01", Truth.False },
        { "a surrender", ["surrendered 2014-01-01"], "2015-06-01", Truth.False },
        { "a restoration, before which nobody can say what acts between are", ["lapsed 2014-01-01", "restored 2016-01-01"], "2015-06-01", Truth.Unknown },
        { "a restoration", ["lapsed 2014-01-01", "restored 2016-01-01"], "2016-01-01", Truth.True },
        { "a revocation, which reaches back in Germany", ["revoked 2017-01-01"], "2015-06-01", Truth.False },
        { "a status that is not known", ["seized 2014-01-01"], "2015-06-01", Truth.Unknown },
        { "what was pending still", ["pending 2009-01-01", "granted 2010-01-01"], "2015-06-01", Truth.True },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void What_became_of_it_at_the_office_counts(string what, string[] statuses, string day, Truth expected)
        => InForce(Of(right => right with { Statuses = History(statuses) }), day).Should().Be(expected, $"of {what}");

    [Fact]
    public void A_revocation_abroad_may_reach_back_or_not()
    {
        var us = Of(right => right with { Country = CountryCode.Parse("US"), LastDayInForce = On("2020-01-10"), Statuses = History("revoked 2017-01-01") });
        us.InForce(CountryCode.Parse("US"), Day).Result.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_history_that_is_withheld_leaves_it_open()
    {
        var finding = Of(right => right with { Statuses = Disclosed<ValueList<LegalStatusEntry>>.Undisclosed }).InForce(CountryCode.Parse("DE"), Day);
        finding.Result.Should().Be(Truth.Unknown);
        finding.Missing.Single().Path.Should().Be("protection/DE/statuses");
    }

    [Fact]
    public void The_grant_can_stand_among_the_statuses()
    {
        var life = Of(right => right with { Granted = Disclosed<AnchoredDate>.NotCaptured, Statuses = History("granted 2012-01-01") });
        InForce(life, "2011-12-31").Should().Be(Truth.False);
        InForce(life, "2012-01-01").Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("2023-06-01", "RO", 0)]
    [InlineData("2024-08-31", "RO", 0)]
    [InlineData("2024-09-01", "RO", 1)]
    [InlineData("2023-06-01", "DE", 1)]
    [InlineData("2024-09-01", "ES", 0)]
    public void The_day_of_registration_fixes_the_states_of_unitary_effect(string registered, string country, int expected)
        => Unitary(On(registered)).InForce(CountryCode.Parse(country), new LocalDate(2025, 1, 1)).Result.Should().Be(expected == 1 ? Truth.True : Truth.False);

    [Fact]
    public void Where_the_day_of_registration_is_not_known_only_the_first_states_are()
    {
        var unitary = Unitary(Disclosed<AnchoredDate>.NotCaptured);
        unitary.InForce(CountryCode.Parse("RO"), new LocalDate(2025, 1, 1)).Result.Should().Be(Truth.Unknown);
        unitary.InForce(CountryCode.Parse("ES"), new LocalDate(2025, 1, 1)).Result.Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("2008-03-01", "P0D", "2023-03-01", 0)]
    [InlineData("2001-01-01", "P0D", "2016-01-01", 2)]
    [InlineData("2003-01-01", "P0D", "2018-01-01", 2)]
    [InlineData("2012-01-01", "P6M", "2025-07-10", 0)]
    [InlineData("2004-10-01", "P6M", "2020-04-01", 0)]
    [InlineData("2004-10-01", "P0D", "2019-10-01", 2)]
    public void A_certificate_ends_at_the_earlier_of_two_days(string authorised, string paediatric, string last, int addsNothing)
    {
        var certificate = Of(right => right with { Certificates = Certified(authorised, paediatric) }).In(CountryCode.Parse("DE")).Single().Certificates.Single();
        certificate.LastDay.TryGetDate(out var day).Should().BeTrue();
        DateSpan.From(day).ToString()[..10].Should().Be(last);
        certificate.AddsNothing.Should().Be(addsNothing == 2 ? Truth.True : Truth.False);
    }

    [Fact]
    public void Under_a_certificate_only_one_product_is_protected()
    {
        var life = Of(right => right with { Certificates = Certified("2008-03-01", "P0D") });
        InForce(life, "2020-01-10").Should().Be(Truth.True);
        var after = life.InForce(CountryCode.Parse("DE"), new LocalDate(2021, 1, 1));
        after.Result.Should().Be(Truth.Unknown);
        after.Reason.Should().Contain("medicine");
        InForce(life, "2023-03-02").Should().Be(Truth.False);
    }

    [Fact]
    public void What_is_not_understood_of_a_right_leaves_it_open()
        => Of(right => right with { UnrecognizedMembers = [new UnrecognizedMember { Name = "odd", Value = RawJson.Parse("1") }] }).InForce(CountryCode.Parse("DE"), Day).Result.Should().Be(Truth.Unknown);

    [Fact]
    public void Of_several_rights_in_one_country_one_in_force_is_enough()
    {
        NationalRight ended = new() { Country = CountryCode.Parse("DE"), Granted = On("2010-01-01"), LastDayInForce = On("2012-01-01") };
        var patent = new Patent { Id = PatentId.Parse("p"), Protection = ValueList.Create<NationalRight>([ended, ended with { LastDayInForce = On("2020-01-01") }]) };
        InForce(PatentLife.Of(patent, new KnownEvents()), "2015-06-01").Should().Be(Truth.True);
    }

    private static PatentLife Unitary(Disclosed<AnchoredDate> registered) => PatentLife.Of(
        new Patent
        {
            Id = PatentId.Parse("p"),
            Kind = PatentKind.Invention,
            Filed = On("2020-01-10"),
            Priorities = ValueList<Priority>.Empty,
            Protection = ValueList<NationalRight>.Empty,
            UnitaryEffect = new() { Registered = registered, Granted = On("2023-06-14") },
        },
        new KnownEvents());

    private static PatentLife Of(Func<NationalRight, NationalRight>? change = null)
    {
        NationalRight right = new() { Country = CountryCode.Parse("DE"), Granted = On("2010-01-01") };
        return PatentLife.Of(
            new Patent
            {
                Id = PatentId.Parse("p"),
                Kind = PatentKind.Invention,
                Filed = On("2000-01-10"),
                Priorities = ValueList<Priority>.Empty,
                Protection = ValueList.Create<NationalRight>([change is null ? right : change(right)]),
            },
            new KnownEvents());
    }

    private static Truth InForce(PatentLife life, string day) => life.InForce(CountryCode.Parse("DE"), DateSpan.Parse($"{day}/..").FirstDay).Result;

    private static Disclosed<AnchoredDate> On(string day) => AnchoredDate.On(DateSpan.Parse($"{day}/..").FirstDay);

    private static Disclosed<ValueList<LegalStatusEntry>> History(params string[] entries)
        => entries.Select(entry => entry.Split(' ')).Select(entry => new LegalStatusEntry { Status = LegalStatus.Parse(entry[0]), On = AnchoredDate.On(DateSpan.Parse($"{entry[1]}/..").FirstDay) }).ToValueList();

    private static Disclosed<ValueList<SupplementaryCertificate>> Certified(string authorised, string paediatric)
        => ValueList.Create<SupplementaryCertificate>([new() { Product = ProductId.Parse("medicine"), Authorised = On(authorised), PaediatricExtension = ContractPeriod.Parse(paediatric) }]);
}

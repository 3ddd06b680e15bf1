using LicensingModel.Agreements;
using LicensingModel.Calendar;
using LicensingModel.Calendar.Entries;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Tests.Decisions;
using static LicensingModel.Tests.Calendar.Deals;

namespace LicensingModel.Tests.Calendar;

public class CalendarTests
{
    private static readonly Duty Reporting = Duty.Must(DutyAction.Report, Worlds.Licensee, Worlds.Owner);

    [Fact]
    public void A_payment_due_seven_days_after_permission_falls_on_the_twelfth()
    {
        var payment = Payment.InInstalments(Worlds.Licensee, Worlds.Owner, new Instalment { On = AnchoredDate.OfEvent(EventId.Parse("permission")).Plus(ContractPeriod.OfDays(7)), Amount = Money.Parse("EUR 77.4") });
        var entry = With(payment, agreement: contract => contract with { Term = new() { From = On("2015-01-01"), Until = On("2030-12-31") } }).Happening("permission", "2018-04-05").Calendar().Only(CalendarEntryKind.Payment);
        entry.Day.Should().Be(Day("2018-04-12"));
        entry.Derivation.Should().Be("7 days after the day of `permission` (2018-04-05)");
        (entry.Agreement.Value, entry.Provision!.Value, entry.Clause!.ToString(), entry.Term).Should().Be(("agreement", "it", "§5", "body/instalments/0/on"));
        entry.From.Should().Equal(Worlds.Licensee);
        entry.To.Should().Equal(Worlds.Owner);
        entry.Amount.Should().Be(Disclosed.Stated(Money.Parse("EUR 77.4")));
        entry.Standing.Should().Be(EntryStanding.Certain);
        entry.Words.Should().Be("licensee pays owner EUR 77.4 (instalment 1 of 1)");
    }

    [Fact]
    public void What_waits_for_an_event_that_is_not_recorded_has_no_day_but_says_for_which()
    {
        var payment = Payment.InInstalments(Worlds.Licensee, Worlds.Owner, new Instalment { On = AnchoredDate.OfEvent(EventId.Parse("permission")).Plus(ContractPeriod.OfDays(7)) });
        var calendar = With(payment).Happening("permission", null).Calendar();
        calendar.Days(CalendarEntryKind.Payment).Should().BeEmpty();
        var open = calendar.Open(CalendarEntryKind.Payment);
        open.Day.Should().BeNull();
        open.Missing.Should().Equal(new MissingFact("permission", "on", MissingReason.NotRecorded, "When `permission` happens."));
        open.Between!.TryGetEarliest(out var earliest).Should().BeTrue();
        earliest.Should().Be(Worlds.RecordedThrough.PlusDays(8));
        calendar.IsWhole.Should().BeFalse();
    }

    [Theory]
    [InlineData("P45D", "2026-02-14 2026-05-15 2026-08-14 2026-11-14")]
    [InlineData("P1M", "2026-01-31 2026-04-30 2026-07-30 2026-10-30")]
    public void A_royalty_is_due_after_the_end_of_each_quarter(string within, string days)
    {
        var payment = Royalty(RoyaltyPeriod.Quarter, ContractPeriod.Parse(within));
        var calendar = With(payment).Calendar("2026-01-01/2026-12-31");
        calendar.Days(CalendarEntryKind.Payment).Should().Equal(days.Split(' '));
        var first = calendar.Entries.First(entry => entry.Kind == CalendarEntryKind.Payment);
        first.Derivation.Should().Contain("after the end of 2025-Q4 (2025-12-31)");
        first.Period.Should().Be(DateSpan.Parse("2025-10-01/2025-12-31"));
        first.Standing.Should().Be(EntryStanding.Certain, "all of the quarter is recorded");
        calendar.Entries.Last(entry => entry.Kind == CalendarEntryKind.Payment).Standing.Should().Be(EntryStanding.IfNothingHappens);
    }

    // 4 January 2026 was a Sunday, 7 January a Wednesday.
    [Theory]
    [InlineData("week", null, "2026-01-07 2026-01-14 2026-01-21 2026-01-28")]
    [InlineData("week", "2025-12-31", "2026-01-09 2026-01-16 2026-01-23 2026-01-30")]
    [InlineData("fourWeeks", "2025-12-31", "2026-01-30")]
    public void A_royalty_is_due_after_the_end_of_each_week(string every, string? from, string days)
    {
        var payment = Royalty(RoyaltyPeriod.Parse(every), ContractPeriod.Parse("P3D"));
        if (from is not null)
            payment = payment with { Royalty = payment.Royalty! with { WeeksFrom = On(from) } };
        With(payment).Calendar("2026-01-01/2026-01-31").Days(CalendarEntryKind.Payment).Should().Equal(days.Split(' '));
    }

    [Fact]
    public void Four_weeks_that_begin_on_no_day_fall_due_on_none()
        => With(Royalty(RoyaltyPeriod.FourWeeks, ContractPeriod.Parse("P3D"))).Calendar("2026-01-01/2026-01-31").Open(CalendarEntryKind.Payment).Missing.Should().ContainSingle().Which.Term.Should().Be("body/royalty/weeksFrom");

    [Fact]
    public void A_royalty_without_an_end_needs_a_range_that_has_one()
    {
        var document = With(Royalty(RoyaltyPeriod.Year, ContractPeriod.OfDays(30)), agreement: contract => contract with { Term = new() { From = On("2020-01-01"), Until = AnchoredDate.Never } });
        var endless = document.Calendar();
        endless.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LM8001");
        endless.Open(CalendarEntryKind.Payment).Missing.Should().ContainSingle();
        var bounded = document.Calendar("../2023-12-31");
        bounded.Diagnostics.Should().BeEmpty();
        bounded.Days(CalendarEntryKind.Payment).Should().Equal("2021-01-30", "2022-01-30", "2023-01-30");
    }

    [Fact]
    public void The_last_royalty_falls_due_after_the_end_and_whether_it_survives_is_asked()
    {
        var document = With(Royalty(RoyaltyPeriod.Year, ContractPeriod.OfDays(30)));
        var last = document.Calendar("2030-06-01/2032-12-31").Only(CalendarEntryKind.Payment);
        last.Day.Should().Be(Day("2031-01-30"));
        last.Standing.Should().Be(EntryStanding.Undetermined);
        last.Missing.Should().Contain(missing => missing.Term == "survival");

        var surviving = With(Royalty(RoyaltyPeriod.Year, ContractPeriod.OfDays(30)), but: provision => provision with { Survival = new Survival { Extent = SurvivalExtent.AccruedRights } });
        surviving.Calendar("2031-01-01/2032-12-31").Only(CalendarEntryKind.Payment).Standing.Should().Be(EntryStanding.IfNothingHappens);
    }

    [Fact]
    public void What_is_due_before_the_beginning_is_not_said_to_be_owed_and_not_said_not_to_be()
    {
        var payment = Payment.InInstalments(Worlds.Licensee, Worlds.Owner, new Instalment { On = On("2019-12-15"), Amount = Money.Parse("EUR 5") });
        With(payment).Calendar().Only(CalendarEntryKind.Payment).Should().Match<CalendarEntry>(entry => entry.Standing == EntryStanding.Undetermined && entry.Missing[0].Term == "term/from");
    }

    [Fact]
    public void A_royalty_goes_on_through_the_time_by_which_the_term_may_be_extended()
    {
        var document = With(Royalty(RoyaltyPeriod.Year, ContractPeriod.OfDays(30)));
        var renewal = new Provision { Id = ProvisionId.Parse("renewal"), Body = Effect.Renewal(Condition.Happens(EventKind.Notice, Worlds.Licensee).Not(), ContractPeriod.OfYears(1)) };
        document = document with { Agreements = [document.Agreements[0] with { Provisions = [.. document.Agreements[0].Provisions, renewal] }] };
        var payments = document.Calendar("2030-01-01/2040-12-31").Entries.Where(entry => entry.Kind == CalendarEntryKind.Payment).ToList();
        payments.Select(entry => entry.Day).Should().Equal(Day("2030-01-30"), Day("2031-01-30"), Day("2032-01-30"));
        payments.Select(entry => entry.Standing).Should().NotContain(EntryStanding.Certain).And.NotContain(EntryStanding.DoesNotApply);
        payments[2].Standing.Should().Be(EntryStanding.Undetermined, "the last is due after the extended term");
    }

    [Theory]
    [InlineData("undisclosed", MissingReason.Undisclosed)]
    [InlineData("redacted", MissingReason.Redacted)]
    [InlineData("unstated", MissingReason.Unstated)]
    [InlineData("notCaptured", MissingReason.NotCaptured)]
    [InlineData("contested", MissingReason.Contested)]
    public void A_term_that_is_not_known_is_named_and_nothing_is_guessed(string state, MissingReason why)
    {
        var term = state switch
        {
            "undisclosed" => Disclosed<ContractPeriod>.Undisclosed,
            "redacted" => Disclosed<ContractPeriod>.Redacted,
            "unstated" => Disclosed<ContractPeriod>.Unstated,
            "contested" => Worlds.Contested(ContractPeriod.OfDays(30), ContractPeriod.OfDays(45)),
            _ => Disclosed<ContractPeriod>.NotCaptured,
        };
        var calendar = With(Royalty(RoyaltyPeriod.Quarter, term)).Calendar("2026-01-01/2026-12-31");
        calendar.Days(CalendarEntryKind.Payment).Should().BeEmpty();
        calendar.Open(CalendarEntryKind.Payment).Missing.Should().ContainSingle().Which.Should().Match<MissingFact>(missing => missing.Term == "body/royalty/dueWithin" && missing.Why == why);
    }

    [Fact]
    public void A_report_due_every_month_from_the_thirty_first_keeps_to_the_end_of_each_month()
    {
        var calendar = With(Reporting with { Due = On("2028-01-31"), Every = ContractPeriod.OfMonths(1) }).Calendar("2028-01-01/2028-06-30");
        calendar.Days(CalendarEntryKind.Report).Should().Equal("2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31", "2028-06-30");
    }

    [Fact]
    public void What_falls_on_a_leap_day_every_year_comes_back_to_it()
        => With(Reporting with { Due = On("2024-02-29"), Every = ContractPeriod.OfYears(1) }).Calendar("2025-01-01/2028-12-31").Days(CalendarEntryKind.Report).Should().Equal("2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");

    [Fact]
    public void A_recurrence_ends_with_the_term()
        => With(Reporting with { Due = On("2029-03-01"), Every = ContractPeriod.OfMonths(6) }).Calendar().Days(CalendarEntryKind.Report).Should().Equal("2029-03-01", "2029-09-01", "2030-03-01", "2030-09-01");

    [Fact]
    public void A_duty_that_recurs_without_a_first_day_has_no_day()
    {
        var audit = Duty.May(DutyAction.Audit, Worlds.Owner, Worlds.Licensee) with { Every = ContractPeriod.OfYears(1) };
        With(audit).Calendar(Year2026.ToString()).Open(CalendarEntryKind.Audit).Missing.Should().ContainSingle().Which.Term.Should().Be("body/due");
    }

    [Fact]
    public void A_report_of_which_no_day_was_captured_is_listed_and_secrecy_is_not()
    {
        With(Reporting).Calendar().Open(CalendarEntryKind.Report).Missing.Should().ContainSingle().Which.Why.Should().Be(MissingReason.NotCaptured);
        With(Duty.Must(DutyAction.KeepConfidential, Worlds.Licensee, Worlds.Owner)).Calendar().Undated.Should().BeEmpty();
    }

    [Fact]
    public void A_time_can_be_audited_for_so_long_after_its_end()
    {
        var document = With(Royalty(RoyaltyPeriod.Year, ContractPeriod.OfDays(30)));
        var audit = new Provision { Id = ProvisionId.Parse("audit"), Body = Duty.May(DutyAction.Audit, Worlds.Owner, Worlds.Licensee) with { LookBack = ContractPeriod.OfYears(3) } };
        document = document with { Agreements = [document.Agreements[0] with { Provisions = [.. document.Agreements[0].Provisions, audit] }] };
        var calendar = document.Calendar("2025-01-01/2026-12-31");
        calendar.Days(CalendarEntryKind.AuditLookBack).Should().Equal("2025-12-31", "2026-12-31");
        calendar.Entries.First(entry => entry.Kind == CalendarEntryKind.AuditLookBack).Derivation.Should().Be("3 years after the end of 2022 (2022-12-31)");
    }

    [Fact]
    public void A_renewal_has_its_notice_its_day_and_the_end_that_it_leads_to()
    {
        var renewal = Effect.Renewal(Condition.Happens(EventKind.Notice, Worlds.Licensee).Not(), ContractPeriod.OfYears(1)) with { Notice = ContractPeriod.OfDays(90) };
        var calendar = With(renewal).Calendar();
        calendar.Days(CalendarEntryKind.NoticeWindow).Should().Equal("2030-10-02");
        calendar.Days(CalendarEntryKind.Renewal).Should().Equal("2031-01-01");
        calendar.Days(CalendarEntryKind.TermEnd).Should().Equal("2030-12-31", "2031-12-31");
        calendar.Only(CalendarEntryKind.NoticeWindow).Derivation.Should().Be("90 days before the end of the term (2030-12-31)");
        calendar.Entries.Where(entry => entry.Kind == CalendarEntryKind.TermEnd).Select(entry => entry.Standing).Should().NotContain(EntryStanding.Certain);
    }

    [Fact]
    public void An_end_that_is_counted_in_months_from_a_short_month_lies_between_two_days()
    {
        var renewal = Effect.Renewal(Condition.Happens(EventKind.Notice, Worlds.Licensee).Not(), ContractPeriod.OfMonths(6));
        var calendar = With(renewal, agreement: contract => contract with { Term = new() { From = On("2020-01-01"), Until = On("2026-06-30") } }).Calendar();
        var open = calendar.Open(CalendarEntryKind.TermEnd);
        open.Between!.ToString().Should().Be("from 2026-12-30 to 2026-12-31");
    }

    [Fact]
    public void An_option_expires_with_its_own_term_or_with_that_of_the_agreement()
    {
        var option = Grant.Option(Worlds.Only(Worlds.Owner), Worlds.Only(Worlds.Licensee), PatentScope.Listed(Worlds.P));
        With(option).Calendar().Days(CalendarEntryKind.OptionExpiry).Should().Equal("2030-12-31");
        With(option, but: provision => provision with { Term = new() { Until = On("2027-05-31") } }).Calendar().Days(CalendarEntryKind.OptionExpiry).Should().Equal("2027-05-31");
    }

    [Fact]
    public void A_grant_tells_when_its_exclusivity_changes_and_until_when_it_captures()
    {
        var grant = Worlds.GrantOf(Worlds.Owner, Worlds.Licensee, PatentScope.OwnedBy(PartySet.Of(Worlds.Owner), CapturePeriod.Through(On("2026-03-31")))) with { ExclusivityChanges = [new() { From = On("2023-01-01"), Becomes = Exclusivity.NonExclusive }] };
        var calendar = With(grant).Calendar();
        calendar.Days(CalendarEntryKind.ExclusivityChange).Should().Equal("2023-01-01");
        calendar.Days(CalendarEntryKind.CaptureEnd).Should().Equal("2026-03-31");
    }

    [Fact]
    public void What_survives_ends_so_long_after_the_end()
    {
        var calendar = With(Worlds.TheGrant, but: provision => provision with { Survival = new Survival { Extent = SurvivalExtent.ExistingProducts, Period = ContractPeriod.OfMonths(18) } }).Calendar();
        calendar.Only(CalendarEntryKind.SurvivalEnd).Should().Match<CalendarEntry>(entry => entry.Day == Day("2032-06-30") && entry.Derivation == "18 months after its end: 2030-12-31");
    }

    [Fact]
    public void A_lock_out_ends_with_the_term_of_what_forbids()
        => With(Duty.MustNot(DutyAction.Compete, Worlds.Licensee, Worlds.Owner), but: provision => provision with { Term = new() { Until = On("2027-01-31") } }).Calendar().Days(CalendarEntryKind.LockOutEnd).Should().Equal("2027-01-31");

    [Fact]
    public void A_milestone_falls_on_its_day()
    {
        var scope = CollaborationScope.Between(Worlds.Owner, Worlds.Licensee, CollaborationDepth.DevelopJointly, Topic.Cloud) with { Milestones = [new() { Name = Worlds.Text("prototype"), Due = On("2026-09-30") }, new() { Name = Worlds.Text("product") }] };
        var calendar = With(scope).Calendar();
        calendar.Only(CalendarEntryKind.Milestone).Words.Should().Be("licensee and owner: prototype");
        calendar.Open(CalendarEntryKind.Milestone).Words.Should().EndWith("product");
    }

    [Fact]
    public void A_time_to_cure_runs_from_a_notice_that_names_the_clause()
    {
        var effect = Effect.TerminationForBreach(Worlds.Licensee, Worlds.Owner) with { Cure = ContractPeriod.OfDays(60) };
        With(effect).Calendar().Open(CalendarEntryKind.CureEnd).Missing.Should().ContainSingle().Which.Term.Should().Be("events");
        var notice = new RecordedEvent { Id = EventId.Parse("the-notice"), Name = Worlds.Text("notice"), Kind = EventKind.Notice, By = [Worlds.Owner], Provisions = [ProvisionId.Parse("it")], On = On("2025-03-01") };
        var document = With(effect);
        (document with { Events = [.. document.Events, notice] }).Calendar().Only(CalendarEntryKind.CureEnd).Day.Should().Be(Day("2025-04-30"));
    }

    [Fact]
    public void A_provision_that_does_not_bind_is_listed_as_one_that_does_not_apply()
    {
        var calendar = With(Reporting with { Due = On("2026-05-01") }, but: provision => provision with { BindingEffect = BindingEffect.NonBinding }).Calendar();
        calendar.Only(CalendarEntryKind.Report).Should().Match<CalendarEntry>(entry => entry.Standing == EntryStanding.DoesNotApply && entry.Reason == "It does not bind.");
    }

    [Fact]
    public void After_a_termination_that_is_recorded_nothing_falls_due()
    {
        var document = With(Duty.May(DutyAction.Report, Worlds.Licensee, Worlds.Owner) with { Due = On("2025-05-01") });
        var terminated = document with { Events = [.. document.Events, new RecordedEvent { Id = EventId.Parse("terminated"), Name = Worlds.Text("terminated"), Kind = EventKind.Termination, Agreements = [Worlds.Contract.Id], On = On("2024-01-01") }] };
        document.Calendar().Only(CalendarEntryKind.Report).Standing.Should().Be(EntryStanding.Certain);
        terminated.Calendar().Only(CalendarEntryKind.Report).Standing.Should().Be(EntryStanding.DoesNotApply);
    }

    [Fact]
    public void Something_that_is_not_understood_is_listed_and_makes_its_own_days_undetermined()
    {
        var strange = new UnrecognizedBody { Kind = "deadlineOfTomorrow", Json = RawJson.Parse("""{"kind":"deadlineOfTomorrow"}""") };
        With(strange).Calendar().Open(CalendarEntryKind.NotUnderstood).Missing.Should().ContainSingle().Which.Why.Should().Be(MissingReason.NotUnderstood);
        With(Reporting with { Due = On("2025-05-01"), UnrecognizedMembers = [Worlds.Unknown()] }).Calendar().Only(CalendarEntryKind.Report).Standing.Should().Be(EntryStanding.Undetermined);
    }

    [Fact]
    public void Rumours_make_nothing_certain()
    {
        var rumoured = With(Reporting with { Due = On("2025-05-01") }, but: provision => provision with { Claims = [new Mention { Source = SourceId.Parse("s"), Stance = ClaimStance.ReportsAsRumour }] });
        rumoured.Calendar().Only(CalendarEntryKind.Report).Standing.Should().Be(EntryStanding.Undetermined);
    }

    [Fact]
    public void A_tail_is_told_after_every_stake_that_ended_and_stays_open()
    {
        var side = PartySet.Of(Worlds.Licensee).WithAffiliates(Worlds.Rule("50%", AffiliateDirection.Subsidiaries).EndingAfter(ContractPeriod.OfDays(180)));
        var grant = Worlds.TheGrant with { Grantees = side };
        With(grant).Calendar().Open(CalendarEntryKind.Tail).Missing.Should().ContainSingle().Which.Why.Should().Be(MissingReason.NotRecorded);
        var left = With(grant) with { Ownership = [Worlds.Stake(Worlds.Licensee, Worlds.Other, "100%", "2020-01-01/2025-01-31")] };
        left.Calendar().Only(CalendarEntryKind.Tail).Should().Match<CalendarEntry>(entry => entry.Day == Day("2025-07-30") && entry.Standing == EntryStanding.Undetermined);
    }

    [Fact]
    public void An_agreement_that_the_document_does_not_have_is_refused()
        => ((Action)(() => Worlds.Document.Calendar(new CalendarRequest { Agreement = AgreementId.Parse("another") }))).Should().Throw<ArgumentException>().WithMessage("The document has no agreement `another`.*");

    [Fact]
    public void More_entries_than_asked_for_are_left_out_and_said_so()
    {
        var calendar = With(Reporting with { Due = On("2025-05-01"), Every = ContractPeriod.OfDays(1) }).Calendar(new CalendarRequest { Limit = 10 });
        calendar.Entries.Should().HaveCount(10);
        calendar.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("LM8002");
        calendar.IsWhole.Should().BeFalse();
    }

    private static Payment Royalty(RoyaltyPeriod every, Disclosed<ContractPeriod> within) => new()
    {
        Payer = Worlds.Licensee,
        Payee = Worlds.Owner,
        Form = PaymentForm.RunningRoyalty,
        Royalty = new RoyaltySchedule { Currency = Currency.Parse("USD"), Every = every, DueWithin = within, Lines = [Line] },
    };

    internal static RoyaltyLine Line => new() { Name = ReportName.Parse("all"), Steps = [new BasisStep()] };
}

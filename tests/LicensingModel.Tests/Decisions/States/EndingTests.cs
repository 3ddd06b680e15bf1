using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Tests.Decisions.States;

/// <summary>Who may end an agreement or provision on a day, in small worlds.</summary>
public class EndingTests
{
    private static readonly AgreementId _agreement = Worlds.Contract.Id;

    private static TriggeredEffect Clause { get; } = new()
    {
        Consequence = Consequence.Terminable,
        Trigger = new Happening { What = EventKind.NonPayment, By = [Worlds.Licensee], Agreements = [_agreement] },
        Electors = (ValueSet<PartyId>)[Worlds.Owner],
    };

    [Fact]
    public void Nobody_may_end_a_full_text_without_a_clause()
        => MayEnd(Worlds.Document, Worlds.Owner).Should().Be(Verdict.No);

    [Fact]
    public void What_was_not_read_leaves_a_no_open_unless_the_question_is_confined()
    {
        var document = Worlds.With(Worlds.Contract with { Completeness = Completeness.Extracts });

        MayEnd(document, Worlds.Owner).Should().Be(Verdict.Undetermined);
        document.Ask(Question(Worlds.Owner) with { WithinAgreements = [_agreement] }).Verdict.Should().Be(Verdict.No);
    }

    [Fact]
    public void A_clause_is_open_once_what_opens_it_has_happened_and_to_those_who_have_it()
    {
        var document = With(Clause);

        MayEnd(document, Worlds.Owner).Should().Be(Verdict.No);
        var missed = document with { Events = [Missed(2020, 3, 1)] };
        MayEnd(missed, Worlds.Owner).Should().Be(Verdict.Yes);
        MayEnd(missed, Worlds.Licensee).Should().Be(Verdict.No);
        missed.Ask(Question(Worlds.Owner)).Ends.Should().ContainSingle().Which.TriggeredOn.Should().Be(new LocalDate(2020, 3, 1));
        missed.Ask(Question(Worlds.Owner)).Basis.Should().Contain(cited => cited.Provision == ProvisionId.Parse("clause"));
    }

    [Theory]
    [InlineData("2020-04-29", Verdict.No)]
    [InlineData("2020-04-30", Verdict.Undetermined)]
    [InlineData("2020-05-01", Verdict.Yes)]
    public void The_time_to_cure_must_be_over(string day, Verdict expected)
    {
        var document = With(Clause with { Cure = ContractPeriod.Parse("P60D") }) with { Events = [Missed(2020, 3, 1)] };

        MayEnd(document, Worlds.Owner, day).Should().Be(expected);
    }

    [Fact]
    public void A_cure_closes_it()
    {
        var cure = new RecordedEvent { Id = EventId.Parse("cure"), Name = Worlds.Text("cure"), Kind = EventKind.Cure, By = [Worlds.Licensee], Agreements = [_agreement], On = Worlds.Date(2020, 3, 20) };
        var document = With(Clause with { Cure = ContractPeriod.Parse("P60D") });

        MayEnd(document with { Events = [Missed(2020, 3, 1), cure] }, Worlds.Owner).Should().Be(Verdict.No);
        MayEnd(document with { Events = [Missed(2020, 3, 1), cure with { Kind = EventKind.Payment }] }, Worlds.Owner).Should().Be(Verdict.Undetermined, "a payment may be a cure");
    }

    [Fact]
    public void Who_has_it_must_be_known()
        => MayEnd(With(Clause with { Electors = Disclosed<ValueSet<PartyId>>.NotCaptured }) with { Events = [Missed(2020, 3, 1)] }, Worlds.Owner).Should().Be(Verdict.Undetermined);

    [Fact]
    public void An_exception_in_words_leaves_it_open_whether_it_may()
        => MayEnd(With(Clause with { Exceptions = Worlds.Text("unless excused") }) with { Events = [Missed(2020, 3, 1)] }, Worlds.Owner).Should().Be(Verdict.Undetermined);

    [Fact]
    public void What_has_ended_cannot_be_ended()
    {
        var ended = new RecordedEvent { Id = EventId.Parse("end"), Name = Worlds.Text("end"), Kind = EventKind.Termination, By = [Worlds.Owner], Agreements = [_agreement], On = Worlds.Date(2020, 5, 1) };

        MayEnd(With(Clause) with { Events = [Missed(2020, 3, 1), ended] }, Worlds.Owner).Should().Be(Verdict.No);
    }

    [Fact]
    public void Convenience_is_open_at_any_time_to_those_for_whom_it_stands()
    {
        var document = With(new GeneralTerm { Topic = GeneralTopic.Convenience, Text = Worlds.Text("on 60 days' notice"), Period = ContractPeriod.Parse("P60D"), Beneficiaries = Worlds.Only(Worlds.Owner) });

        MayEnd(document, Worlds.Owner).Should().Be(Verdict.Yes);
        MayEnd(document, Worlds.Licensee).Should().Be(Verdict.No);
        document.Ask(Question(Worlds.Owner)).Ends.Should().ContainSingle().Which.Notice.Should().Be(ContractPeriod.Parse("P60D"));
    }

    [Theory]
    [InlineData("irrevocable", Verdict.No)]
    [InlineData("irrevocableExceptAsStated", Verdict.No)]
    [InlineData("revocable", Verdict.Yes)]
    [InlineData("novel", Verdict.Undetermined)]
    [InlineData(null, Verdict.Undetermined)]
    public void A_grant_may_be_revoked_by_its_grantor_as_it_says(string? word, Verdict expected)
    {
        var document = Worlds.With(Worlds.TheGrant with { Revocability = word is null ? Disclosed<Revocability>.NotCaptured : Revocability.Parse(word) });

        document.Ask(Question(Worlds.Owner) with { Provision = Worlds.Licence.Id }).Verdict.Should().Be(expected);
        document.Ask(Question(Worlds.Licensee) with { Provision = Worlds.Licence.Id }).Verdict.Should().Be(Verdict.No);
    }

    private static Verdict? MayEnd(LicensingDocument document, PartyId party, string day = "2020-06-15")
        => document.Ask(Question(party) with { On = IsoDay.TryParse(day, out var on) ? on : default }).Verdict;

    private static StatusQuestion Question(PartyId party) => new() { Agreement = _agreement, On = Worlds.Day, EndableBy = party };

    private static LicensingDocument With(ProvisionBody clause) => Worlds.With(Worlds.Licence, Worlds.ProvisionOf("clause", clause));

    private static RecordedEvent Missed(int year, int month, int day)
        => new() { Id = EventId.Parse("missed"), Name = Worlds.Text("missed"), Kind = EventKind.NonPayment, By = [Worlds.Licensee], Agreements = [_agreement], On = Worlds.Date(year, month, day) };
}

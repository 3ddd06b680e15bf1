using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions.Rights;
using LicensingModel.Testing.Asking;
using LicensingModel.Testing.Verification;
using NodaTime;

namespace LicensingModel.Testing.Tests;

public class VerifyTests
{
    private static readonly World Deal = World.Empty
        .Companies("alpha", "beta").Products("phones", "cars").Patent("p1", "alpha").Patent("p2", "beta")
        .Agreement("deal", "alpha", "beta", agreement => agreement.Until(2024, 12, 31).License("grant", grant => grant.At("§2.1").Under("p1").For("phones")));

    private static readonly World Contested = Deal.But("grant", (PatentGrant grant) => grant with
    {
        Territory = Disclosed<Territory>.Contested([Says("one", "US"), Says("two", "DE")]),
    });

    private static readonly World Unread = Deal.But("grant", (PatentGrant grant) => grant with { Territory = Disclosed<Territory>.Undisclosed });

    private static MayDraft Phones => Deal.May("beta").Sell("phones").In("US").On(2020, 6, 15).Under("p1");

    private static MayDraft Cars => Deal.May("beta").Sell("cars").In("US").On(2020, 6, 15).Under("p1");

    /// <summary>What holds of some answer, and what does not of the same.</summary>
    private static readonly (string Name, Action Holds, Action Fails, string Says)[] All =
    [
        ("IsLicensed", () => Verify.That(Phones).IsLicensed(), () => Verify.That(Cars).IsLicensed(), "outcome: expected licensed, answered not licensed"),
        ("IsNotLicensed", () => Verify.That(Cars).IsNotLicensed(), () => Verify.That(Phones).IsNotLicensed(), "outcome: expected not licensed, answered licensed"),
        ("IsPermitted", () => Verify.That(Phones).IsPermitted(), () => Verify.That(Cars).IsPermitted(), "outcome: expected permitted, answered not licensed"),
        ("NeedsNoLicense", () => Verify.That(Phones.In("DE")).NeedsNoLicense(), () => Verify.That(Phones).NeedsNoLicense(), "outcome: expected no licence needed, answered licensed"),
        ("IsCovered", () => Verify.That(Covered().May("beta").Sell().On(2020, 1, 1).In("US").Under("p1")).IsCovered(), () => Verify.That(Phones).IsCovered(), "outcome: expected covered, answered licensed"),
        ("IsUndetermined", () => Verify.That(Undecided()).IsUndetermined(), () => Verify.That(Phones).IsUndetermined(), "outcome: expected undetermined, answered licensed"),
        ("IsConflicting", () => Verify.That(Conflict()).IsConflicting(), () => Verify.That(Phones).IsConflicting(), "outcome: expected conflicting, answered licensed"),
        ("By", () => Verify.That(Phones).By("grant"), () => Verify.That(Phones).By("grant", "other"), "basis: expected other, answered grant"),
        ("OnlyBy", () => Verify.That(Phones).OnlyBy("grant"), () => Verify.That(Phones).OnlyBy(), "basis: expected only none, answered grant"),
        ("Citing", () => Verify.That(Phones).Citing("§2.1"), () => Verify.That(Phones).Citing("§2.2"), "clauses: expected §2.2, answered §2.1"),
        ("Citing what fails", () => Verify.That(Cars).Citing("§2.1"), () => Verify.That(Cars).Citing("§9"), "clauses: expected §9, answered §2.1"),
        ("Citing what is undecided", () => Verify.That(Undecided()).Citing("§2.1"), () => Verify.That(Undecided()).Citing("§9"), "clauses: expected §9, answered §2.1"),
        ("Citing without a licence", () => Verify.That(Cars.In("DE")).NeedsNoLicense().OnlyBy(), () => Verify.That(Cars.In("DE")).Citing("§2.1"), "clauses: expected §2.1, answered none"),
        ("Missing", () => Verify.That(Undecided()).Missing("grant", "territory"), () => Verify.That(Undecided()).Missing("grant", "acts"), "missing: expected grant acts, answered grant territory (Undisclosed)"),
        ("Missing why", () => Verify.That(Undecided()).Missing("grant", "territory", MissingReason.Undisclosed), () => Verify.That(Undecided()).Missing("grant", "territory", MissingReason.Redacted), "missing: expected grant territory (Redacted), answered"),
        ("MissingNothing", () => Verify.That(Phones).MissingNothing(), () => Verify.That(Undecided()).MissingNothing(), "missing: expected none, answered grant territory"),
        ("Presuming", () => Verify.That(Phones).Presuming(Presumption.NothingUnrecordedHappened), () => Verify.That(Phones).Presuming(Presumption.UnreadText), "presumptions: expected unreadText, answered"),
        ("Presuming of", () => Verify.That(Phones).Presuming(Presumption.NothingUnrecordedHappened, "p1"), () => Verify.That(Phones).Presuming(Presumption.NothingUnrecordedHappened, "p2"), "presumptions: expected nothingUnrecordedHappened of p2"),
        ("PresumingNothing", () => Verify.That(Deal.Term("deal", "bindingEffect")).PresumingNothing(), () => Verify.That(Phones).PresumingNothing(), "presumptions: expected none, answered nothingUnrecordedHappened"),
        ("NearlyBy", () => Verify.That(Cars).NearlyBy("grant", TestKind.Product), () => Verify.That(Cars).NearlyBy("grant", TestKind.Act), "nearMisses: expected grant by Act, answered grant by Product"),
        ("Passing", () => Verify.That(Cars).Passing("grant", TestKind.Act), () => Verify.That(Cars).Passing("grant", TestKind.Product), "proof: expected grant passes Product, answered"),
        ("Failing", () => Verify.That(Cars).Failing("grant", TestKind.Product), () => Verify.That(Phones).Failing("grant", TestKind.Product), "proof: expected grant fails Product, answered"),
        ("Undecided", () => Verify.That(Undecided()).Undecided("grant", TestKind.Territory), () => Verify.That(Undecided()).Undecided("grant", TestKind.Act), "proof: expected grant is undecided Act"),
        ("A provision that was not tested", () => Verify.That(Phones).Passing("grant", TestKind.Act), () => Verify.That(Phones).Passing("other", TestKind.Act), "answered no such test of other"),
        ("Until", () => Verify.That(Phones).Until(2024, 12, 31), () => Verify.That(Phones).Until(2024, 12, 30), "changesOn: expected 2024-12-31, answered 2025-01-01 not licensed"),
        ("ChangesOn", () => Verify.That(Phones).ChangesOn(new LocalDate(2025, 1, 1), Outcome.NotLicensed), () => Verify.That(Phones).ChangesOn(new LocalDate(2025, 1, 1), Outcome.Covered), "changesOn: expected 2025-01-01 covered"),
        ("NeverChanges", () => Verify.That(Phones.On(2031, 6, 1).PresumingThrough(2032, 1, 1)).NeverChanges(), () => Verify.That(Phones).NeverChanges(), "changesOn: expected never, answered 2025-01-01 not licensed"),
        ("ForPatent", () => Verify.That(Phones.Under("p1", "p2")).ForPatent("p2").NeedsNoLicense(), () => Verify.That(Phones.Under("p1", "p2")).ForPatent("p3"), "each: expected p3"),
        ("A value", () => Verify.That(Deal.Term("deal", "bindingEffect")).IsStated().Is("binding"), () => Verify.That(Deal.Term("deal", "bindingEffect")).Is("nonBinding"), "value: expected nonBinding, answered binding"),
        ("A value that is not known", () => Verify.That(Unread.Term("deal", "grant", "body/territory")).IsUndisclosed(), () => Verify.That(Unread.Term("deal", "grant", "body/territory")).Is("US"), "value: expected US, answered Undisclosed"),
        ("IsContested", () => Verify.That(Contested.Term("deal", "grant", "body/territory")).IsContested().SaidBy("one"), () => Verify.That(Contested.Term("deal", "grant", "body/territory")).SaidBy("three"), "claims: expected three, answered one, two"),
        ("IsNotCaptured", () => Verify.That(Deal.Term("deal", "signed")).IsNotCaptured(), () => Verify.That(Deal.Term("deal", "bindingEffect")).IsNotCaptured(), "state: expected NotCaptured, answered Stated"),
        ("IsUnstated", () => Verify.That(Known(Disclosed<AnchoredDate>.Unstated)).IsUnstated(), () => Verify.That(Known(Disclosed<AnchoredDate>.Redacted)).IsUnstated(), "state: expected Unstated, answered Redacted"),
        ("IsRedacted", () => Verify.That(Known(Disclosed<AnchoredDate>.Redacted)).IsRedacted(), () => Verify.That(Known(Disclosed<AnchoredDate>.Unstated)).IsRedacted(), "state: expected Redacted, answered Unstated"),
        ("IsYes", () => new Said(Verdict.Yes).IsYes(), () => new Said(Verdict.No).IsYes(), "outcome: expected yes, answered no"),
        ("IsNo", () => new Said(Verdict.No).IsNo(), () => new Said(Verdict.Undetermined).IsNo(), "outcome: expected no, answered undetermined"),
        ("A verdict that nobody knows", () => new Said(Verdict.Undetermined).IsUndetermined(), () => new Said(Verdict.Yes).IsUndetermined(), "outcome: expected undetermined, answered yes"),
    ];

    public static TheoryData<string> Names => [.. All.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_holds_passes(string name) => All.Single(entry => entry.Name == name).Holds.Should().NotThrow();

    [Theory]
    [MemberData(nameof(Names))]
    public void What_does_not_hold_fails_and_says_what_was_expected_and_answered(string name)
    {
        var (_, _, fails, says) = All.Single(entry => entry.Name == name);

        fails.Should().Throw<LicensingAssertionException>().Which.Message.Split('\n')[0].Should().Contain(says);
    }

    [Fact]
    public void A_failure_goes_on_with_the_proof()
    {
        var failure = ((Action)(() => Verify.That(Cars).IsLicensed())).Should().Throw<LicensingAssertionException>().Which;

        failure.Message.Should().StartWith("outcome: expected licensed, answered not licensed\n\nNot licensed: beta has no licence to sell cars").And.Contain("✗ product:");
        (failure.What, failure.Expected, failure.Actual).Should().Be(("outcome", "licensed", "not licensed"));
        failure.Message.Should().EndWith(failure.Proof);
    }

    [Fact]
    public void An_answer_alone_is_proved_with_ids_and_one_with_its_document_with_names()
    {
        var named = Deal.But(document => document with { Parties = document.Parties.Select(party => party with { Name = LocalizedText.Of("en", party.Id.Value.ToUpperInvariant()) }).ToValueList() });
        var answer = named.Ask(Cars.Question);

        ((Action)(() => Verify.That(answer).IsLicensed())).Should().Throw<LicensingAssertionException>().WithMessage("*beta has no licence*");
        ((Action)(() => Verify.That(answer, named.Document).IsLicensed())).Should().Throw<LicensingAssertionException>().WithMessage("*BETA has no licence*");
        Verify.That(Deal.Term("deal", "bindingEffect").Ask()).IsStated();
    }

    private static Claim<Territory> Says(string source, string territory) => new() { Source = SourceId.Parse(source), Value = Territory.Parse(territory) };

    private static World Covered() => World.Empty.Companies("alpha", "beta").Patent("p1", "alpha").Agreement("deal", "alpha", "beta", agreement => agreement.Covenant("peace"));

    private static MayDraft Undecided() => Unread.May("beta").Sell("phones").In("US").On(2020, 6, 15).Under("p1");

    private static MayDraft Conflict() => Contested.May("beta").Sell("phones").In("US").On(2020, 6, 15).Under("p1");

    private static TermDraft Known(Disclosed<AnchoredDate> signed) => Deal.ButAgreement("deal", deal => deal with { Signed = signed }).Term("deal", "signed");

    /// <summary>A kind of question that is answered by yes or no.</summary>
    private sealed class Said(Verdict verdict) : VerdictVerification<Said>(Deal.Term("deal", "bindingEffect").Ask(), verdict, Deal.Document);
}

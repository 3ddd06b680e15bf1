using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Tests.Provisions;

/// <summary>The factories that give ties between provisions, payments, duties, transfers and joint work the words of contracts.</summary>
public class NamedProvisionTests
{
    private static readonly PartyId Acme = PartyId.Parse("acme");
    private static readonly PartyId Borealis = PartyId.Parse("borealis");
    private static readonly ProvisionId One = ProvisionId.Parse("one");
    private static readonly ProvisionId Two = ProvisionId.Parse("two");
    private static readonly ProvisionId Fee = ProvisionId.Parse("fee");
    private static readonly LocalizedText Words = LocalizedText.Of("en", "words");
    private static readonly Money Sum = Money.Of(5, Currency.Usd);
    private static readonly PatentScope Patents = PatentScope.OwnedBy(Borealis);
    private static readonly IntangibleScope Mark = IntangibleScope.Listed(IntangibleId.Parse("mark"));

    private static readonly Dictionary<string, (Element Made, Element SpelledOut)> Cases = new()
    {
        ["CrossLicense"] = (Reciprocity.CrossLicense(One, Two), new Reciprocity { Form = ReciprocityForm.CrossLicense, Legs = [One, Two], Mutuality = Mutuality.Mutual }),
        ["GrantBack"] = (Reciprocity.GrantBack(One, Two, Words), new Reciprocity { Form = ReciprocityForm.GrantBack, Legs = [One, Two], Improvements = Words }),
        ["LicenseBack"] = (Reciprocity.LicenseBack(One, Two), new Reciprocity { Form = ReciprocityForm.LicenseBack, Legs = [One, Two] }),
        ["OnlyIf"] = (Reciprocity.OnlyIf(One, Two, Act.Sell), new Reciprocity { Form = ReciprocityForm.ReciprocityCondition, Legs = [One, Two], Acts = [Act.Sell] }),
        ["MostFavoured"] = (Reciprocity.MostFavoured(Words, One, Two), new Reciprocity { Form = ReciprocityForm.MostFavoured, Legs = [One, Two], Terms = Words }),
        ["MutualRelease"] = (Reciprocity.MutualRelease(One, Two), new Reciprocity { Form = ReciprocityForm.MutualRelease, Legs = [One, Two], Mutuality = Mutuality.Mutual }),
        ["BalancingPayment"] = (Reciprocity.BalancingPayment(Fee, One, Two), new Reciprocity { Form = ReciprocityForm.BalancingPayment, Legs = [One, Two], Balances = [Fee] }),
        ["LumpSum"] = (Payment.LumpSum(Acme, Borealis, Sum), new Payment { Payer = Acme, Payee = Borealis, Form = PaymentForm.LumpSum, Amount = Sum }),
        ["undisclosed sum"] = (Payment.LumpSum(Acme, Borealis, Disclosed<Money>.Undisclosed), new Payment { Payer = Acme, Payee = Borealis, Form = PaymentForm.LumpSum, Amount = Disclosed<Money>.Undisclosed }),
        ["InInstalments"] = (Payment.InInstalments(Acme, Borealis, new Instalment { On = AnchoredDate.On(2020, 1, 1), Amount = Sum }), new Payment { Payer = Acme, Payee = Borealis, Form = PaymentForm.Instalments, Instalments = Disclosed.Stated<ValueList<Instalment>>([new() { On = AnchoredDate.On(2020, 1, 1), Amount = Sum }]) }),
        ["RunningRoyalty"] = (Payment.RunningRoyalty(Acme, Borealis, Percentage.FromPercent(2), Words), new Payment { Payer = Acme, Payee = Borealis, Form = PaymentForm.RunningRoyalty, Rate = Percentage.FromPercent(2), Base = Words }),
        ["RoyaltyPerUnit"] = (Payment.RoyaltyPerUnit(Acme, Borealis, Sum), new Payment { Payer = Acme, Payee = Borealis, Form = PaymentForm.RunningRoyalty, PerUnit = Sum }),
        ["RevenueShare"] = (Payment.RevenueShare(Acme, Borealis, Percentage.FromPercent(2), Words), new Payment { Payer = Acme, Payee = Borealis, Form = PaymentForm.RevenueShare, Rate = Percentage.FromPercent(2), Base = Words }),
        ["RoyaltyFree"] = (Payment.RoyaltyFree(Acme, Borealis), new Payment { Payer = Acme, Payee = Borealis, Form = PaymentForm.RoyaltyFree }),
        ["Duty.Must"] = (Duty.Must(DutyAction.Supply, Acme, Borealis), new Duty { Modality = DutyModality.Must, Action = DutyAction.Supply, Direction = new PartyFlow { From = Acme, To = Borealis } }),
        ["Duty.MustNot"] = (Duty.MustNot(DutyAction.Supply, Acme, Borealis), new Duty { Modality = DutyModality.MustNot, Action = DutyAction.Supply, Direction = new PartyFlow { From = Acme, To = Borealis } }),
        ["Duty.May"] = (Duty.May(DutyAction.Supply, Acme, Borealis), new Duty { Modality = DutyModality.May, Action = DutyAction.Supply, Direction = new PartyFlow { From = Acme, To = Borealis } }),
        ["Duty.NeedNot"] = (Duty.NeedNot(DutyAction.Supply, Acme, Borealis), new Duty { Modality = DutyModality.NeedNot, Action = DutyAction.Supply, Direction = new PartyFlow { From = Acme, To = Borealis } }),
        ["Duty.ShallDiscuss"] = (Duty.ShallDiscuss(DutyAction.Supply, Acme, Borealis), new Duty { Modality = DutyModality.ShallDiscuss, Action = DutyAction.Supply, Direction = new PartyFlow { From = Acme, To = Borealis } }),
        ["Duty.ShallNegotiate"] = (Duty.ShallNegotiate(DutyAction.Supply, Acme, Borealis), new Duty { Modality = DutyModality.ShallNegotiate, Action = DutyAction.Supply, Direction = new PartyFlow { From = Acme, To = Borealis } }),
        ["GeneralTerm.On"] = (GeneralTerm.On(GeneralTopic.Notices, "words"), new GeneralTerm { Topic = GeneralTopic.Notices, Text = Words }),
        ["Assignment of patents"] = (Transfer.Assignment(Acme, Borealis, Patents), new PatentTransfer { From = Acme, To = Borealis, Subject = Patents }),
        ["Assignment of a mark"] = (Transfer.Assignment(Acme, Borealis, Mark), new RightTransfer { From = Acme, To = Borealis, Subject = Mark }),
        ["Between"] = (CollaborationScope.Between(Acme, Borealis, CollaborationDepth.Explore, Topic.Cloud), new CollaborationScope { Participants = [Acme, Borealis], Depth = CollaborationDepth.Explore, Topics = Disclosed.Stated<ValueSet<Topic>>([Topic.Cloud]) }),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_named_factory_makes_the_record_spelled_out(string name) => Cases[name].Made.Should().Be(Cases[name].SpelledOut);
}

using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated bodies of provisions.</summary>
internal static class Bodies
{
    internal static ProvisionBody Body(this Dice dice)
    {
        ProvisionBody body = dice.Below(9) switch
        {
            0 or 1 => dice.Grant(),
            2 => dice.Transfer(),
            3 => new Reciprocity { Form = dice.Word<ReciprocityForm>(), Legs = dice.List(2, 3, dice.Provision), Mutuality = dice.Term(dice.Word<Mutuality>) },
            4 => new CollaborationScope { Participants = dice.Set(2, 3, dice.Party), Topics = dice.Term(() => dice.Set(1, 3, dice.Word<Topic>)), Depth = dice.Term(dice.Word<CollaborationDepth>) },
            5 => new Duty { Modality = dice.Word<DutyModality>(), Action = dice.Word<DutyAction>(), Direction = dice.Term(dice.Flow), Object = dice.Term(dice.Text) },
            6 => new Payment { Payer = dice.Term(dice.Party), Payee = dice.Term(dice.Party), Amount = dice.Term(dice.Money), For = dice.Set(0, 2, dice.Provision) },
            7 => new GeneralTerm { Topic = dice.Word<GeneralTopic>(), Text = dice.Term(dice.Text) },
            _ => dice.Unheard(),
        };
        return body is UnrecognizedBody ? body : body with { UnrecognizedMembers = dice.Strangers() };
    }

    private static UnrecognizedBody Unheard(this Dice dice)
    {
        var bearing = dice.Word<Bearing>();
        var (kind, json) = dice.StrangeObject($"\"bearsOn\":\"{bearing}\"");
        return new() { Kind = kind, BearsOn = bearing, Json = json };
    }

    private static PartyFlow Flow(this Dice dice) => new() { From = dice.Party(), To = dice.Party(), UnrecognizedMembers = dice.Strangers() };

    private static PatentGrant Grant(this Dice dice) => new()
    {
        Effect = dice.Word<GrantEffect>(),
        Grantors = dice.Circle(),
        Grantees = dice.Circle(),
        Subject = dice.Term(dice.Patents),
        Acts = dice.Term(() => dice.Set(1, 4, dice.Word<Act>)),
        Products = dice.Term(dice.Products),
        Territory = dice.Term(dice.Territory),
        ConfinedIn = dice.Set(0, 2, dice.Word<ScopeDimension>),
        Exclusivity = dice.Term(dice.Word<Exclusivity>),
    };

    private static PatentTransfer Transfer(this Dice dice) => new()
    {
        From = dice.Party(),
        To = dice.Party(),
        Subject = dice.Term(dice.Patents),
        Count = dice.Term(dice.Quantity),
        Closing = dice.Term(dice.Date),
    };
}

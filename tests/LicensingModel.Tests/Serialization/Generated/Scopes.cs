using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated circles of parties, patents and products.</summary>
internal static class Scopes
{
    internal static PartySet Circle(this Dice dice) => new()
    {
        Parties = dice.Set(1, 3, dice.Party),
        Affiliates = dice.Term(() => new AffiliateRule
        {
            ControlAbove = dice.Percentage(),
            Directions = dice.Set(0, 3, dice.Word<AffiliateDirection>),
            UnrecognizedMembers = dice.Strangers(),
        }),
        UnrecognizedMembers = dice.Strangers(),
    };

    internal static PatentScope Patents(this Dice dice) => dice.Patents(2);

    internal static ProductScope Products(this Dice dice) => dice.Products(2);

    private static PatentScope Patents(this Dice dice, int depth)
    {
        var (kind, json) = dice.StrangeObject();
        PatentScope scope = dice.Below(depth == 0 ? 6 : 9) switch
        {
            0 => PatentScope.All,
            1 => PatentScope.StandardEssential,
            2 => new PatentsEssentialTo { Standards = dice.Set(1, 2, dice.Standard) },
            3 => new PatentsOwnedBy { Owners = dice.Circle() },
            4 => new ListedPatents { Patents = dice.Set(1, 3, dice.Patent) },
            5 => new UnrecognizedPatentScope { Kind = kind, Json = json },
            6 => new PatentUnion { Scopes = dice.List(1, 3, () => dice.Patents(depth - 1)) },
            7 => new PatentIntersection { Scopes = dice.List(1, 3, () => dice.Patents(depth - 1)) },
            _ => new PatentDifference { Scope = dice.Patents(depth - 1), Excluded = dice.Patents(depth - 1) },
        };
        return scope is UnrecognizedPatentScope ? scope : scope with { UnrecognizedMembers = dice.Strangers() };
    }

    private static ProductScope Products(this Dice dice, int depth)
    {
        var (kind, json) = dice.StrangeObject();
        ProductScope scope = dice.Below(depth == 0 ? 3 : 4) switch
        {
            0 => ProductScope.All,
            1 => new ProductsIn { Categories = dice.Set(1, 3, dice.Product) },
            2 => new UnrecognizedProductScope { Kind = kind, Json = json },
            _ => new ProductDifference { Scope = dice.Products(depth - 1), Excluded = dice.Products(depth - 1) },
        };
        return scope is UnrecognizedProductScope ? scope : scope with { UnrecognizedMembers = dice.Strangers() };
    }
}

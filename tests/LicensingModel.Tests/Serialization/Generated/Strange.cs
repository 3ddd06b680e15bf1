namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>What this version does not know: members under names that no record has, and objects of kinds that no choice has.</summary>
internal static class Strange
{
    /// <summary>No record has a member of one of these names, a term but for <c>state</c>.</summary>
    internal static readonly string[] MemberNames = ["x-note", "", "état", "a/b~c", "\"quoted\"", "😀", "<&>", "State", "state"];

    /// <summary>No choice has a case of one of these kinds, and none is a word.</summary>
    internal static readonly string[] Kinds = ["x/strange", "x \"quoted\"", "X"];

    private static readonly string[] Scalars = ["null", "true", "false", "0", "-0", "1.0", "1e5", "1E+5", "123456789012345678901234567890", "\"\"", "\"é😀\\n\\u0000\"", "\"</a>&'\\\"\\\\\"", "\"\\u2028\""];

    internal static ValueList<UnrecognizedMember> Strangers(this Dice dice)
        => dice.Chance(0.92)
            ? []
            : dice.Shuffled(MemberNames).Take(1 + dice.Below(3)).Select(name => new UnrecognizedMember { Name = name, Value = RawJson.Parse(dice.Json(2)) }).ToValueList();

    /// <summary>An object of an unknown kind, which need not come first.</summary>
    internal static (string Kind, RawJson Json) StrangeObject(this Dice dice, params string[] members)
    {
        var kind = dice.Any(Kinds);
        var more = dice.Shuffled([.. members, .. dice.Shuffled(["a", "state", "é"]).Take(dice.Below(3)).Select(name => $"\"{name}\":{dice.Json(2)}")]);
        var own = $"\"kind\":{System.Text.Json.JsonSerializer.Serialize(kind)}";
        return (kind, RawJson.Parse("{" + string.Join(',', dice.Chance(0.7) ? [own, .. more] : dice.Shuffled([own, .. more])) + "}"));
    }

    private static string Json(this Dice dice, int depth) => dice.Below(depth == 0 ? 3 : 5) switch
    {
        3 => "[" + string.Join(", ", dice.Some(0, 3, () => dice.Json(depth - 1))) + "]",
        4 => "{" + string.Join(", ", dice.Shuffled(["a", "b", "state", "kind"]).Take(dice.Below(4)).Select(name => $"\"{name}\": {dice.Json(depth - 1)}")) + "}",
        _ => dice.Any(Scalars),
    };
}

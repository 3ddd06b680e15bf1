namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated terms in every state, with and without claims.</summary>
internal static class Terms
{
    internal static Disclosed<T> Term<T>(this Dice dice, Func<T> make)
        where T : class, IEquatable<T>
    {
        var term = dice.Below(12) switch
        {
            0 => Disclosed<T>.Undisclosed,
            1 => Disclosed<T>.Redacted,
            2 => Disclosed<T>.Unstated,
            3 or 4 => Disclosed<T>.NotCaptured,
            5 or 6 => dice.Contested(make),
            _ => Disclosed.Stated(make()),
        };
        if (term.State != DisclosureState.Contested && dice.Chance(0.3))
            term = term.WithClaims(dice.Some(1, 3, () => dice.Claim(make)));
        if (term.IsStated && dice.Chance(0.2))
            term = term.ChosenBy(dice.Choice());

        // Only a reader meets a term with members that it does not know; `state` it knows.
        var strangers = dice.Strangers().Where(member => member.Name != "state").ToValueList();
        return Disclosed<T>.Of(term.State, term.TryGetValue(out var value) ? value : null, term.Claims, term.Choice, strangers);
    }

    private static Disclosed<T> Contested<T>(this Dice dice, Func<T> make)
        where T : class, IEquatable<T>
    {
        var (one, other) = (make(), make());
        if (one.Equals(other))
            return Disclosed.Stated(one);

        Claim<T> Of(T value) => dice.Claim(make) with { Stance = ClaimStance.Asserts, Value = value };
        return Disclosed<T>.Contested([Of(one), .. dice.Some(0, 1, () => dice.Claim(make)), Of(other)]);
    }

    private static Claim<T> Claim<T>(this Dice dice, Func<T> make)
        where T : class, IEquatable<T>
        => new()
        {
            Source = dice.Source(),
            Stance = dice.Any(Enum.GetValues<ClaimStance>()),
            Value = dice.Chance(0.8) ? make() : null,
            Quotation = dice.Chance(0.2) ? dice.Make<Quotation>() : null,
            Clause = dice.Chance(0.2) ? dice.Clause() : null,
            UnrecognizedMembers = dice.Strangers(),
        };

    private static ReadingChoice Choice(this Dice dice) => new()
    {
        Rule = dice.Word<ChoiceRule>(),
        By = dice.Maybe(dice.Said),
        Reason = dice.Maybe(dice.Text),
        UnrecognizedMembers = dice.Strangers(),
    };
}

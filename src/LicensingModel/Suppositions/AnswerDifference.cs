namespace LicensingModel.Suppositions;

/// <summary>In what an answer under suppositions is another than without them: one member of it, before and after. Compared by value.</summary>
/// <param name="Member">The member: <c>outcome</c>, <c>state</c>, <c>value</c>, <c>basis</c>, <c>missing</c> …</param>
/// <param name="Before">What it holds without what is supposed, item by item, as an answer in JSON spells it; empty where it holds nothing.</param>
/// <param name="After">What it holds with it.</param>
public sealed record AnswerDifference(string Member, ValueList<string> Before, ValueList<string> After)
{
    /// <summary>What is no longer there.</summary>
    public ValueList<string> Gone => Before.Except(After, StringComparer.Ordinal).ToValueList();

    /// <summary>What is there besides.</summary>
    public ValueList<string> Come => After.Except(Before, StringComparer.Ordinal).ToValueList();

    /// <summary>Whether it is what was asked for, and not only on what that rests: the outcome, a state, a value, a day, a consent.</summary>
    public bool IsOfTheAnswer => Member is not ("basis" or "clauses" or "missing");
}

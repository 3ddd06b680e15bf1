using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;

namespace LicensingModel.Testing.Verification;

/// <summary>What a test says of the answer to a question what a term is.</summary>
public sealed class ValueVerification : AnswerVerification<ValueVerification>
{
    internal ValueVerification(ValueAnswer answer, LicensingDocument document)
        : base(answer, document)
        => Answer = answer;

    /// <summary>The answer.</summary>
    public ValueAnswer Answer { get; }

    /// <summary>The value is stated, and is this one.</summary>
    /// <param name="value">The value: the model's own, such as a <c>Money</c>, or the one spelling of a scalar.</param>
    public ValueVerification Is(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var isSame = Answer.Value is { } actual && (actual.Equals(value) || (value is string text && actual.ToString() == text));
        return Check(isSame, "value", value.ToString()!, Answer.Value?.ToString() ?? Answer.State.ToString());
    }

    /// <summary>The term is in this state.</summary>
    /// <param name="state">The state.</param>
    public ValueVerification Is(DisclosureState state) => Check(Answer.State == state, "state", state.ToString(), Answer.State.ToString());

    /// <summary>The value is known.</summary>
    public ValueVerification IsStated() => Is(DisclosureState.Stated);

    /// <summary>A source says that it is withheld.</summary>
    public ValueVerification IsUndisclosed() => Is(DisclosureState.Undisclosed);

    /// <summary>It is blacked out.</summary>
    public ValueVerification IsRedacted() => Is(DisclosureState.Redacted);

    /// <summary>The text, seen in full, is silent.</summary>
    public ValueVerification IsUnstated() => Is(DisclosureState.Unstated);

    /// <summary>That part of the text was not seen.</summary>
    public ValueVerification IsNotCaptured() => Is(DisclosureState.NotCaptured);

    /// <summary>Sources or clauses disagree, and nobody has chosen.</summary>
    public ValueVerification IsContested() => Is(DisclosureState.Contested);

    /// <summary>A source speaks of the term.</summary>
    /// <param name="source">Its id.</param>
    public ValueVerification SaidBy(string source)
    {
        var sources = (Answer.Term?.Claims ?? []).Select(claim => claim.Source.Value).ToList();
        return Check(sources.Contains(source, StringComparer.Ordinal), "claims", source, Text.List(sources));
    }
}

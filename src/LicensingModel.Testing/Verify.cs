using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Interchange;
using LicensingModel.Rendering;
using LicensingModel.Testing.Asking;
using LicensingModel.Testing.Verification;

namespace LicensingModel.Testing;

/// <summary>
/// Says in a test what an answer must be. Where it is not, a <see cref="LicensingAssertionException"/> says what was expected, what was answered, and the proof. A question that a world asked
/// is asked here; an answer may be given with the document that gave it, so that the proof shows names and not ids.
/// </summary>
public static class Verify
{
    private static readonly LicensingDocument _nothing = new();

    /// <summary>Asks whether somebody may, and goes on with the answer.</summary>
    /// <param name="question">The question.</param>
    public static MayVerification That(MayDraft question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(question.Ask(), question.Document);
    }

    /// <summary>Asks what a term is, and goes on with the answer.</summary>
    /// <param name="question">The question.</param>
    public static ValueVerification That(TermDraft question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(question.Ask(), question.Document);
    }

    /// <summary>Goes on with an answer whether somebody may.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="document">The document that gave it; null where the proof may show ids.</param>
    public static MayVerification That(MayAnswer answer, LicensingDocument? document = null) => new(answer, document ?? _nothing);

    /// <summary>Goes on with an answer what a term is.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="document">The document that gave it; null where the proof may show ids.</param>
    public static ValueVerification That(ValueAnswer answer, LicensingDocument? document = null) => new(answer, document ?? _nothing);

    /// <summary>An answer to a question of a file is as the file expects it.</summary>
    /// <param name="answer">The answer, with what was expected.</param>
    /// <param name="document">The document that gave it; null where the proof may show ids.</param>
    /// <exception cref="LicensingAssertionException">It is not as expected.</exception>
    /// <exception cref="ArgumentException">Nothing was expected.</exception>
    public static void AsExpected(PosedAnswer answer, LicensingDocument? document = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.IsAsExpected is null)
            throw new ArgumentException("Nothing is expected of the answer, so that it cannot be otherwise.", nameof(answer));
        if (answer.Mismatches is not [var first, ..])
            return;

        var proof = string.Concat(answer.Mismatches.Skip(1).Select(other => $"{other.Member}: expected {other.Expected}, answered {other.Actual}\n")) + ProofText.Of(answer.Answer, document ?? _nothing);
        throw new LicensingAssertionException(first.Member, first.Expected, first.Actual, proof);
    }
}

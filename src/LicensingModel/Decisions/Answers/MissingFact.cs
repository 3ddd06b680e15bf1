namespace LicensingModel.Decisions.Answers;

/// <summary>A fact that is not known and on which something depends.</summary>
/// <param name="Subject">What it belongs to: the id of an agreement, provision, patent, party or event; or <c>document</c>, or a list of the document such as <c>events</c>, where it is none that is written there; or <c>question</c>, of what was asked.</param>
/// <param name="Term">Which fact of it: the member names that lead to it. Of <c>events</c> the kind that would be recorded, of <c>determinations</c> the matter that would be found.</param>
/// <param name="Why">Why it is not known.</param>
/// <param name="Explanation">One sentence for people.</param>
public sealed record MissingFact(string Subject, string Term, MissingReason Why, string Explanation)
{
    /// <summary>Why it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public MissingReason Why { get; init => field = Preconditions.Defined(value); } = Preconditions.Defined(Why);
}

namespace LicensingModel.Royalties.Statements;

/// <summary>Why an amount of a statement is not known: a term that is withheld or was not captured, something that the report does not tell, a rate of exchange.</summary>
/// <param name="Subject">What it belongs to: the id of a provision, <c>report</c>, or <c>rates</c>.</param>
/// <param name="Term">Which fact of it: the member names that lead to it, or the column.</param>
/// <param name="Explanation">One sentence for people.</param>
public sealed record UnknownAmount(string Subject, string Term, string Explanation);

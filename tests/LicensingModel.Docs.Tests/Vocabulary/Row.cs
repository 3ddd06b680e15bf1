namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>A term of the field and how it is written.</summary>
/// <param name="Section">The heading of its table.</param>
/// <param name="Term">The term.</param>
/// <param name="Code">What to look for in the C# of its entry.</param>
/// <param name="Json">What to look for in the JSON of its entry, and in the deal.</param>
/// <param name="Written">The fragment of its entry; null where another page says more.</param>
/// <param name="Place">Where a deal, or a supposition beside one, has it; null where none is named.</param>
/// <param name="Question">The question that turns on it there; null where none is named.</param>
/// <param name="Line">The line of the page.</param>
internal sealed record Row(string Section, string Term, IReadOnlyList<string> Code, IReadOnlyList<string> Json, string? Written, Place? Place, string? Question, int Line);

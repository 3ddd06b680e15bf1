using LicensingModel.Diagnostics;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Interchange.PatentNumbers;

/// <summary>One row of a list of numbers: what it says, and what is wrong with it.</summary>
/// <param name="Text">The text of the number as the row has it; nothing where the row could not be read at all.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Reading">What it says; null where the row could not be read at all.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record PatentNumberRow(string Text, TextPosition Position, PatentNumberReading? Reading, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>The number; <see cref="PatentNumber.Unspecified"/> where the row is refused.</summary>
    public PatentNumber Number => Reading?.Number ?? default;
}

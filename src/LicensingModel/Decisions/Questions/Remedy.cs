namespace LicensingModel.Decisions.Questions;

/// <summary>What somebody who asserts a right asks for.</summary>
public enum Remedy
{
    /// <summary>Money for acts that were done.</summary>
    Damages,

    /// <summary>That such acts be forbidden from the day of the suit on.</summary>
    Injunction,
}

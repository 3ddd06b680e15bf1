using LicensingModel.Diagnostics;

namespace LicensingModel.Interchange.Questions;

/// <summary>What can be wrong with a question: block LM5000. A question that is not understood must not be answered, so all of these are errors.</summary>
public static class InterchangeDiagnostics
{
    /// <summary>LM5001.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } =
        Error(5001, "Unknown member of a question", "The member `{0}` is not known in a question{1}; a question that is not understood is not answered.") with { IsAboutName = true };

    /// <summary>LM5002.</summary>
    public static DiagnosticDescriptor UnknownKind { get; } =
        Error(5002, "Unknown kind in a question", "The kind `{0}` is not known here{1}; a question that is not understood is not answered.");

    /// <summary>LM5003.</summary>
    public static DiagnosticDescriptor UndeclaredId { get; } =
        Error(5003, "Unknown id in a question", "The question names the {0} `{1}`, which the document does not declare{2}.");

    /// <summary>LM5004.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } =
        Error(5004, "Unknown word in a question", "`{0}` is not a word that is known here{1}; a question that is not understood is not answered.");

    /// <summary>LM5005.</summary>
    public static DiagnosticDescriptor UnassignedCountry { get; } =
        Error(5005, "No such country in a question", "`{0}` is not an assigned ISO 3166-1 country code{1}.");

    /// <summary>LM5006.</summary>
    public static DiagnosticDescriptor UnknownTerm { get; } =
        Error(5006, "No such term", "`{0}` does not lead to a term of `{1}`{2}.");

    /// <summary>LM5007.</summary>
    public static DiagnosticDescriptor ProvisionElsewhere { get; } =
        Error(5007, "Provision of another agreement", "The provision `{0}` is one of `{1}`, not of `{2}`.");

    /// <summary>LM5008.</summary>
    public static DiagnosticDescriptor AssumedTwice { get; } =
        Error(5008, "Assumed thing that exists", "The question assumes `{0}`, but the document or the question already has one of that id.");

    /// <summary>LM5009.</summary>
    public static DiagnosticDescriptor NotComparable { get; } =
        Error(5009, "Expectation of another kind of question", "The answer to a question of the kind `{1}` has no `{0}`; expect {2}.");

    /// <summary>LM5010.</summary>
    public static DiagnosticDescriptor EmptyExpectation { get; } =
        Error(5010, "Expectation that cannot fail", "The expectation states nothing to compare; state at least one of {0}, or leave `expect` out.");

    /// <summary>LM5011.</summary>
    public static DiagnosticDescriptor RepeatedQuestion { get; } =
        Error(5011, "Question id used twice", "The id `{0}` is already the id of another question.");

    /// <summary>LM5012.</summary>
    public static DiagnosticDescriptor PatentTwice { get; } =
        Error(5012, "Right named twice over", "The question names `{0}` and `{1}`; write one of them.");

    /// <summary>LM5013.</summary>
    public static DiagnosticDescriptor EmptyConfines { get; } =
        Error(5013, "Confined to nothing", "`within` names no agreement and no provision; name at least one, or leave it out.");

    /// <summary>LM5014.</summary>
    public static DiagnosticDescriptor AlreadyKnown { get; } =
        Error(5014, "Assumption about what is known", "The question supposes when `{0}` happens, or what is found on it, but that is recorded or supposed already.");

    /// <summary>LM5015.</summary>
    public static DiagnosticDescriptor NoStakeToEnd { get; } =
        Error(5015, "Stake that nobody holds", "The question supposes that `{0}` gives up its stake in `{1}` on {2}, but none is recorded on the day before.");

    /// <summary>LM5016.</summary>
    public static DiagnosticDescriptor NoSuchOutcome { get; } =
        Error(5016, "Outcome of another kind of question", "`{0}` does not come of a question of the kind `{1}`; expect one of {2}.");

    /// <summary>LM5020.</summary>
    public static DiagnosticDescriptor SuitBeforeAct { get; } =
        Error(5020, "Suit before the act", "Suit is brought on {0}, before the act of {1}; it cannot come before that.");

    /// <summary>LM5030.</summary>
    public static DiagnosticDescriptor NoBearing { get; } =
        Error(5030, "Member that does not bear on the question", "`{0}` does not bear on a question of `{1}`, or not together with what else is named; leave it out.");

    /// <summary>LM5031.</summary>
    public static DiagnosticDescriptor NotSaidOfWhat { get; } =
        Error(5031, "Question that does not say of what", "A question of `{0}` needs `{1}`: the agreement, or the provision that grants the licence.");

    /// <summary>LM5032.</summary>
    public static DiagnosticDescriptor NotOfThatSort { get; } =
        Error(5032, "Question about the wrong sort of thing", "`{0}` is not {1}, which the question asks about.");

    /// <summary>Every descriptor of the block.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        UnknownMember, UnknownKind, UndeclaredId, UnknownWord, UnassignedCountry, UnknownTerm, ProvisionElsewhere, AssumedTwice, NotComparable, EmptyExpectation,
        RepeatedQuestion, PatentTwice, EmptyConfines, AlreadyKnown, NoStakeToEnd, NoSuchOutcome, SuitBeforeAct, NoBearing, NotSaidOfWhat, NotOfThatSort,
    ];

    private static DiagnosticDescriptor Error(int number, string title, string message) => new($"LM{number}", Severity.Error, title, message);
}

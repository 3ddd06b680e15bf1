using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Checking;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using NodaTime;

namespace LicensingModel.Suppositions;

/// <summary>Asks a document what changes if something is supposed.</summary>
public static class DocumentSuppositions
{
    /// <summary>
    /// Asks each question twice, as it is and with what is supposed added to what it supposes itself, and holds the answers side by side. What a question supposes already, word for word, is
    /// not added again.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="assumptions">What is supposed besides what each question supposes itself.</param>
    /// <param name="presumeThrough">The day through which it is presumed, before and after alike, that nothing happened that is neither recorded nor supposed; a question that presumes further keeps its own. Null: each its own.</param>
    /// <param name="progress">Is told how many questions have been asked; null if nobody waits.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What became of each, in their order. One that cannot be asked is among them, with the reason.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static SuppositionReport WhatIf(
        this LicensingDocument document, IEnumerable<PosedQuestion> questions, Assumptions assumptions, LocalDate? presumeThrough = null, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(assumptions);
        List<SupposedAnswer> answers = [];
        foreach (var question in questions)
        {
            cancellation.ThrowIfCancellationRequested();
            answers.Add(Ask(document, question with { Ask = Carried(question.Ask, presumeThrough) }, assumptions));
            progress?.Report(answers.Count);
        }

        return new SuppositionReport { Assumptions = assumptions, Answers = answers.ToValueList() };
    }

    /// <inheritdoc cref="WhatIf(LicensingDocument, IEnumerable{PosedQuestion}, Assumptions, LocalDate?, IProgress{int}?, CancellationToken)"/>
    public static SuppositionReport WhatIf(this LicensingDocument document, IEnumerable<Question> questions, Assumptions assumptions, LocalDate? presumeThrough = null)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return document.WhatIf(questions.Select(static question => new PosedQuestion { Ask = question }), assumptions, presumeThrough);
    }

    private static SupposedAnswer Ask(LicensingDocument document, PosedQuestion posed, Assumptions assumptions)
    {
        // What is supposed adds to a document and alters no term of it: a question for a stated term has the same answer, and may suppose nothing.
        var asked = posed.Ask is ValueQuestion value ? value with { Assume = Assumptions.None } : posed.Ask;
        if (Findings(document, asked) is { Count: > 0 } wrong)
            return new SupposedAnswer { Question = posed, Findings = wrong };

        var before = document.Ask(asked);
        if (asked is ValueQuestion)
            return new SupposedAnswer { Question = posed, Before = before, After = before };

        var supposing = asked with { Assume = asked.Assume.And(Besides(asked.Assume, assumptions)) };
        return Findings(document, supposing) is { Count: > 0 } unfit
            ? new SupposedAnswer { Question = posed, Before = before, Findings = unfit }
            : Compared(posed, before, document.Ask(supposing));
    }

    /// <summary>What is supposed without what a question supposes itself, word for word; supposing that twice would say nothing more.</summary>
    private static Assumptions Besides(Assumptions own, Assumptions assumptions) => own.IsEmpty ? assumptions : new()
    {
        Parties = assumptions.Parties.Except(own.Parties).ToValueList(),
        Ownership = assumptions.Ownership.Except(own.Ownership).ToValueList(),
        OwnershipEnds = assumptions.OwnershipEnds.Except(own.OwnershipEnds).ToValueList(),
        Memberships = assumptions.Memberships.Except(own.Memberships).ToValueList(),
        Products = assumptions.Products.Except(own.Products).ToValueList(),
        Patents = assumptions.Patents.Except(own.Patents).ToValueList(),
        Intangibles = assumptions.Intangibles.Except(own.Intangibles).ToValueList(),
        Events = assumptions.Events.Except(own.Events).ToValueList(),
        Happened = assumptions.Happened.Except(own.Happened).ToValueList(),
        Found = assumptions.Found.Except(own.Found).ToValueList(),
        Determinations = assumptions.Determinations.Except(own.Determinations).ToValueList(),
        Provisions = assumptions.Provisions.Except(own.Provisions).ToValueList(),
    };

    private static SupposedAnswer Compared(PosedQuestion posed, Answer before, Answer after)
    {
        var differences = AnswerMembers.Compare(before, after);
        return new SupposedAnswer
        {
            Question = posed,
            Before = before,
            After = after,
            Differences = differences,
            Because = differences.Count > 0 ? ProofTests.Compare(before, after) : [],
        };
    }

    /// <summary>What keeps a question from being asked; nothing where it can be.</summary>
    private static ValueList<Diagnostic> Findings(LicensingDocument document, Question question)
    {
        var findings = QuestionIntegrity.Check(question, document);
        if (findings.Count > 0 || question.KnownOn is not { } day || question.Assume.IsEmpty)
            return findings;

        // What is supposed is added to what was known on the day, where a stake may not have been known that is to end.
        var (known, found, written) = (document.AsKnownOn(day), new QuestionFindings(), WrittenAssumptions.Of(question.Assume));
        new CircumstanceCheck(known, found, new DeclaredIds(document).With(written), []).CheckAssumptions(written, JsonPointer.Root.Append("assume"));
        return found.All.ToValueList();
    }

    /// <summary>The question with presumptions carried through a day. A stated term presumes nothing.</summary>
    private static Question Carried(Question question, LocalDate? through)
        => through is null || question is ValueQuestion || question.PresumeThrough >= through ? question : question with { PresumeThrough = through };
}

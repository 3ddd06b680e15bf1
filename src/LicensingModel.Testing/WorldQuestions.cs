using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Testing.Asking;

namespace LicensingModel.Testing;

/// <summary>Asks a world.</summary>
public static class WorldQuestions
{
    /// <summary>May somebody …? The next steps say what, with what, where, when and under which patents; what they do not say is open.</summary>
    /// <param name="world">The world.</param>
    /// <param name="actor">The id of who acts; null for anybody.</param>
    public static MayDraft May(this World world, string? actor = null)
    {
        ArgumentNullException.ThrowIfNull(world);
        return new(world.Document, new MayQuestion { Actor = actor is null ? Dimension<PartyId>.Open : PartyId.Parse(actor) });
    }

    /// <summary>What is a term of an agreement?</summary>
    /// <param name="world">The world.</param>
    /// <param name="agreement">The agreement's id.</param>
    /// <param name="term">The member names that lead to it, such as <c>term/until</c>.</param>
    public static TermDraft Term(this World world, string agreement, string term)
    {
        ArgumentNullException.ThrowIfNull(world);
        return new(world.Document, new ValueQuestion { Agreement = AgreementId.Parse(agreement), Term = term });
    }

    /// <summary>What is a term of a provision?</summary>
    /// <param name="world">The world.</param>
    /// <param name="agreement">The agreement's id.</param>
    /// <param name="provision">The provision's id.</param>
    /// <param name="term">The member names that lead to it, such as <c>body/amount</c>.</param>
    public static TermDraft Term(this World world, string agreement, string provision, string term)
    {
        ArgumentNullException.ThrowIfNull(world);
        return new(world.Document, new ValueQuestion { Agreement = AgreementId.Parse(agreement), Provision = ProvisionId.Parse(provision), Term = term });
    }

    /// <summary>Asks whether somebody may.</summary>
    /// <param name="world">The world.</param>
    /// <param name="question">The question.</param>
    public static MayAnswer Ask(this World world, MayQuestion question)
    {
        ArgumentNullException.ThrowIfNull(world);
        return DocumentQuestions.Ask(world.Document, question);
    }

    /// <summary>Asks a question of any kind.</summary>
    /// <param name="world">The world.</param>
    /// <param name="question">The question.</param>
    public static Answer Ask(this World world, Question question)
    {
        ArgumentNullException.ThrowIfNull(world);
        return QuestionSetAnswers.Ask(world.Document, question);
    }
}

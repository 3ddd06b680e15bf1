using LicensingModel.Agreements;
using LicensingModel.Decisions.Matrices;

namespace LicensingModel.Decisions;

/// <summary>Asks a document the same question for many products, countries and patents.</summary>
public static class DocumentMatrices
{
    /// <summary>
    /// What an actor may do with which product in which country under which patent on a day. Each cell has the outcome, the basis and the number of missing facts of its own question,
    /// asked for the day.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="question">The question. What it leaves out is taken from the document.</param>
    /// <param name="progress">Is told now and then how many cells are filled; null if nobody waits.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">There would be more than <see cref="MatrixQuestion.MostCells"/> cells; or the question is confined to an agreement or provision that the document does not have.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CoverageMatrix Matrix(this LicensingDocument document, MatrixQuestion question, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(question);
        return new MatrixEvaluation(document, document.For(question.Asked), document.AskForTheDay).Fill(question, progress, cancellation);
    }
}

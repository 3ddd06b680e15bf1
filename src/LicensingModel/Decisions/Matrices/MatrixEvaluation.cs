using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Matrices;

/// <summary>Fills a matrix cell by cell; cells that the document cannot tell apart are answered once.</summary>
/// <param name="document">The document.</param>
/// <param name="supposed">The document as the question supposes it to be.</param>
/// <param name="ask">Answers the question of one cell.</param>
internal sealed class MatrixEvaluation(LicensingDocument document, LicensingDocument supposed, Func<MayQuestion, MayAnswer> ask)
{
    // So many cells are reported at once.
    private const int Step = 64;

    private readonly List<UsedPresumption> _presumptions = [];
    private readonly HashSet<UsedPresumption> _seen = [];

    /// <summary>How many questions were asked.</summary>
    internal int Asked { get; private set; }

    internal CoverageMatrix Fill(MatrixQuestion question, IProgress<int>? progress, CancellationToken cancellation)
    {
        var asked = question.Over(document);
        if (asked.Cells > MatrixQuestion.MostCells)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The matrix would have {asked.Cells} cells ({asked.Products.Count} products, {asked.Countries.Count} countries, {asked.Patents.Count} patents); at most {MatrixQuestion.MostCells} are computed at once. Name fewer."),
                nameof(question));
        }

        List<MatrixCell> cells = new((int)asked.Cells);
        var likeness = CellLikeness.Of(supposed, asked.Asked);
        var products = OrOpen(asked.Products).Select(product => (Product: product, Key: product is null ? string.Empty : likeness.Of(product))).ToList();
        foreach (var patent in OrOpen(asked.Patents))
        {
            Dictionary<(string Product, string Country), MayAnswer> answers = [];
            var countries = OrOpen(asked.Countries).Select(country => (Country: country, Key: country is null ? string.Empty : likeness.Of(country, patent))).ToList();
            foreach (var (product, productKey) in products)
            {
                foreach (var (country, countryKey) in countries)
                {
                    cancellation.ThrowIfCancellationRequested();
                    var cell = asked.At(product, country, patent);
                    if (!answers.TryGetValue((productKey, countryKey), out var answer))
                        answers.Add((productKey, countryKey), answer = Ask(cell));
                    cells.Add(new MatrixCell { Question = cell, Product = product, Country = country, Patent = patent, Outcome = answer.Outcome, Basis = answer.Basis, Missing = answer.Missing.Count, IsBoundExceeded = answer.IsBoundExceeded });
                    if (cells.Count % Step == 0)
                        progress?.Report(cells.Count);
                }
            }
        }

        progress?.Report(cells.Count);
        return new CoverageMatrix { Question = asked, Cells = cells.ToValueList(), Presumptions = _presumptions.ToValueList() };
    }

    private static IEnumerable<T?> OrOpen<T>(ValueList<T> named)
        where T : class
        => named.Count == 0 ? new T?[] { null } : named;

    private MayAnswer Ask(MayQuestion question)
    {
        Asked++;
        var answer = ask(question);
        _presumptions.AddRange(answer.Presumptions.Where(_seen.Add));
        return answer;
    }
}

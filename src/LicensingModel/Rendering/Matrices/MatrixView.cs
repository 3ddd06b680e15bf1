using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Matrices;

/// <summary>What is written on a matrix, whatever it is drawn with.</summary>
internal sealed class MatrixView
{
    private readonly Names _names;

    internal MatrixView(CoverageMatrix matrix, LicensingDocument document, ValueList<LanguageTag> languages)
    {
        Matrix = matrix;
        _names = new Names(document, languages);
        Rows = matrix.Question.Products.Count == 0 ? ["any product"] : matrix.Question.Products.Select(_names.Of).ToValueList();
        Columns = matrix.Question.Countries.Count == 0 ? ["any"] : matrix.Question.Countries.Select(country => country.Value).ToValueList();
        Tables = matrix.Question.Patents.Count == 0 ? ["under any patent"] : matrix.Question.Patents.Select(patent => "under " + _names.Of(patent)).ToValueList();
    }

    internal CoverageMatrix Matrix { get; }

    /// <summary>The name of each row.</summary>
    internal ValueList<string> Rows { get; }

    /// <summary>The head of each column.</summary>
    internal ValueList<string> Columns { get; }

    /// <summary>The heading of each table.</summary>
    internal ValueList<string> Tables { get; }

    /// <summary>What the whole is called.</summary>
    internal string Title
    {
        get
        {
            var asked = Matrix.Question.Asked;
            var actor = asked.Actor.TryGetValue(out var id) ? _names.Of(id) : "somebody";
            return $"What {actor} may {(asked.Act.TryGetValue(out var act) ? ValueWords.Code(act) : "do")} on {asked.On}";
        }
    }

    /// <summary>To what it is confined, and through when is presumed that nothing happened; empty where there is nothing to say.</summary>
    internal string Confines
    {
        get
        {
            var asked = Matrix.Question.Asked;
            var within = asked.WithinAgreements.Select(_names.Of).Concat(asked.WithinProvisions.Select(id => id.Value)).ToList();
            List<string> parts = [];
            if (within.Count > 0)
                parts.Add($"within the captured text of {Listing.And(within)}");
            if (asked.PresumeThrough is { } day)
                parts.Add($"presuming through {IsoDay.Format(day)} that nothing happened that is not recorded");
            return string.Join("; ", parts);
        }
    }

    /// <summary>The outcomes that occur, in the order of the legend, each with its number of cells.</summary>
    internal IEnumerable<(Outcome Outcome, string Words)> Legend
        => OutcomeSign.All.Select(outcome => (outcome, Count: Matrix.Count(outcome))).Where(entry => entry.Count > 0)
            .Select(entry => (entry.outcome, FormattableString.Invariant($"{OutcomeWords.Of(entry.outcome)} ({entry.Count})")));

    /// <summary>The provisions that permit what needs permission, each with its number of cells, in the order in which they are met.</summary>
    internal IEnumerable<string> Bases
        => Matrix.Cells.Where(static cell => cell.Outcome != Outcome.NoLicenseNeeded).SelectMany(cell => cell.Basis).GroupBy(basis => (basis.Agreement, basis.Provision))
            .Select(group => FormattableString.Invariant($"{group.Key.Provision} of {_names.Of(group.Key.Agreement)}{(group.First().Clause is { } clause ? $", {clause}" : string.Empty)}: {group.Count()} {(group.Count() == 1 ? "cell" : "cells")}"));

    /// <summary>What is presumed, each once.</summary>
    internal IEnumerable<string> Presumptions => Matrix.Presumptions.Select(used => used.Explanation).Distinct(StringComparer.Ordinal);

    /// <summary>One cell in words: what, where, the outcome and on what it rests.</summary>
    internal string Words(MatrixCell cell)
    {
        var country = cell.Country is { } code ? code.EnglishName ?? code.Value : "some country";
        var product = cell.Product is { } id ? _names.Of(id) : "some product";
        var rest = cell.Basis.Count > 0 && cell.Outcome != Outcome.NoLicenseNeeded ? $" by {Listing.And(cell.Basis.Select(basis => basis.Provision.Value))}"
            : cell.Missing > 0 ? FormattableString.Invariant($", {cell.Missing} {(cell.Missing == 1 ? "fact" : "facts")} missing")
            : string.Empty;
        return $"{product}, {country}: {OutcomeWords.Of(cell.Outcome)}{rest}";
    }
}

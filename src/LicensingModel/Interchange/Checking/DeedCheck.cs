using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Checking;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at what a question says of a deed: earlier sales, and in what capacity somebody acts.</summary>
internal sealed class DeedCheck(QuestionFindings findings, DeclaredIds declared)
{
    /// <summary>The members of every kind of question about a deed.</summary>
    internal static IReadOnlyList<string> Members { get; } = ["sales", "units", "as", "of", .. CircumstanceCheck.Members];

    internal void Check(WrittenDeed question, JsonPointer at)
    {
        for (var i = 0; i < question.Sales.Count; i++)
            Check(question.Sales[i], at.Append("sales").Append(i));
        if (question.Units is { UnrecognizedMembers: var members })
            findings.AddMembers(members, at.Append("units"), ["number", "precision"]);
        if (question.As is { IsKnown: false } capacity)
            findings.AddWord(capacity, at.Append("as"));
        if (question.Through is { } through)
            findings.AddUndeclared(through, declared, at.Append("of"));
    }

    private void Check(WrittenSale sale, JsonPointer at)
    {
        findings.AddMembers(sale.UnrecognizedMembers, at, ["seller", "buyer", "country", "on", "product", "embodies"]);
        findings.AddUndeclared(sale.Seller, declared, at.Append("seller"));
        if (sale.Buyer is { } buyer)
            findings.AddUndeclared(buyer, declared, at.Append("buyer"));
        findings.AddCountry(sale.Country, at.Append("country"));
        if (sale.Product is { } product)
            findings.AddUndeclared(product, declared, at.Append("product"));
        foreach (var patent in sale.Embodies)
            findings.AddUndeclared(patent, declared, at.Append("embodies"));
    }
}

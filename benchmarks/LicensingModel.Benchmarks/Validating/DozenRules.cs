using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rights;
using LicensingModel.Sources;
using LicensingModel.Validation;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Benchmarks.Validating;

/// <summary>A dozen rules as a host writes them for the library.</summary>
internal static class DozenRules
{
    private static readonly DiagnosticDescriptor[] _found = [.. Enumerable.Range(1, 12).Select(static at => new DiagnosticDescriptor($"ACME{at:00}", Severity.Error, $"Rule {at}", $"Rule {at} is broken."))];

    /// <summary>These rules and no others.</summary>
    internal static RuleSet Set { get; } = RuleSet.Default.With(
        ValidationRule.Of<Agreement>("host: an agreement has parties", [_found[0]], static (agreement, context) => Require(agreement.Parties.Count > 0, 1, context)),
        ValidationRule.Of<Agreement>("host: an agreement has provisions", [_found[1]], static (agreement, context) => Require(agreement.Provisions.Count > 0, 2, context)),
        ValidationRule.Of<Agreement>("host: announced when signed, or later", [_found[2]], static (agreement, context) => Require(Facts.IsInOrder(agreement.Signed, agreement.Announced), 3, context)),
        ValidationRule.Of<StatusEntry>("host: what ended has a day", [_found[3]], static (entry, context) => Require(!Facts.IsEnd(entry.Status) || entry.On.IsStated, 4, context)),
        ValidationRule.Of<OperativeTerm>("host: a term ends after it begins", [_found[4]], static (term, context) => Require(Facts.IsInOrder(term.From, term.Until), 5, context)),
        ValidationRule.Of<Grant>("host: nobody licenses itself", [_found[5]], static (grant, context) => Require(!grant.Grantors.Parties.Overlaps(grant.Grantees.Parties), 6, context)),
        ValidationRule.Of<Grant>("host: a licence reaches somewhere", [_found[6]], static (grant, context) => Require(!grant.Territory.TryGetValue(out var territory) || territory != Territory.None, 7, context)),
        ValidationRule.Of<Payment>("host: nobody pays itself", [_found[7]], static (payment, context) => Require(!Facts.IsToItself(payment), 8, context)),
        ValidationRule.Of<Payment>("host: nothing negative is paid", [_found[8]], static (payment, context) => Require(!payment.Amount.TryGetValue(out var amount) || amount.Amount >= 0, 9, context)),
        ValidationRule.Of<Provision>("host: a payment is for something else", [_found[9]], static (provision, context) => Require(provision.Body is not Payment payment || !payment.For.Contains(provision.Id), 10, context)),
        ValidationRule.Of<Source>("host: a publication has a day", [_found[10]], static (source, context) => Require(!Facts.IsPublication(source.Kind) || source.Published.IsStated, 11, context)),
        ValidationRule.Of<Party>("host: a seat is in a country", [_found[11]], static (party, context) => Require(party.Jurisdiction is not { } seat || seat.IsAssigned, 12, context)))
        .Only([.. _found.Select(static descriptor => descriptor.Code)]);

    private static void Require(bool holds, int rule, RuleContext context)
    {
        if (!holds)
            context.Report(_found[rule - 1]);
    }
}

using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using Outcome = LicensingModel.Decisions.Answers.Outcome;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>Answers a question.</summary>
internal delegate MayAnswer Evaluator(LicensingDocument document, MayQuestion question);

/// <summary>The evaluator, and others that are each wrong in one way, to show that a law can fail.</summary>
internal static class Evaluators
{
    internal static MayAnswer Ask(LicensingDocument document, MayQuestion question) => document.AskForTheDay(question);

    /// <summary>With the next day of change, which takes longer.</summary>
    internal static MayAnswer AskOfChanges(LicensingDocument document, MayQuestion question) => document.Ask(question);

    internal static MayAnswer TakesUnknownForNo(LicensingDocument document, MayQuestion question)
        => Ask(document, question) is { Outcome: Outcome.Undetermined } answer ? answer with { Outcome = Outcome.NotLicensed } : Ask(document, question);

    internal static MayAnswer TakesUnknownForYes(LicensingDocument document, MayQuestion question)
        => Ask(document, question) is { Outcome: Outcome.Undetermined } answer ? answer with { Outcome = Outcome.Licensed } : Ask(document, question);

    internal static MayAnswer LooksAtTheFirstAgreementOnly(LicensingDocument document, MayQuestion question)
        => AskOfChanges(document with { Agreements = document.Agreements.Take(1).ToValueList() }, question with { WithinAgreements = [], WithinProvisions = [] });

    internal static MayAnswer LikesSmallNames(LicensingDocument document, MayQuestion question)
        => AskOfChanges(document, question) is { Basis.Count: > 1 } answer ? answer with { Basis = [answer.Basis.MinBy(basis => basis.Provision)!] } : AskOfChanges(document, question);

    internal static MayAnswer TakesEverythingForBinding(LicensingDocument document, MayQuestion question)
        => Ask(document.Change(provision => provision with { BindingEffect = BindingEffect.Binding }), question);

    internal static MayAnswer DoesNotReadWhatIsWide(LicensingDocument document, MayQuestion question)
        => Ask(document.Change(static provision => provision.Body is PatentGrant grant && grant.Territory == Disclosed.Stated(Territory.Worldwide) ? null : provision), question);

    internal static MayAnswer IsADayLate(LicensingDocument document, MayQuestion question)
        => AskOfChanges(document, question) is { ChangesOn: { Day: { } day } change } answer ? answer with { ChangesOn = change with { Day = day.PlusDays(1) } } : AskOfChanges(document, question);

    internal static MayAnswer NeverSeesAChange(LicensingDocument document, MayQuestion question)
        => AskOfChanges(document, question) with { ChangesOn = OutcomeChange.Never };

    /// <summary>Asked for somebody who takes from somebody else than an owner, it reads what is above as if it had no limits.</summary>
    internal static MayAnswer ForgetsTheLimitsOfHeads(LicensingDocument document, MayQuestion question)
    {
        var isBelow = question.Actor.TryGetValue(out var actor) && document.Provisions().Any(provision => provision.Id == Chains.Sublicence && ((PatentGrant)provision.Body).Grantees.Parties.Contains(actor));
        return Ask(!isBelow ? document : document.Change(static provision => provision.Id != Chains.Sublicence && provision.Body is PatentGrant grant
            ? provision with { Body = grant with { Territory = Territory.Worldwide, Acts = Act.Known.ToValueSet(), Products = LicensingModel.Products.Scopes.ProductScope.All } }
            : provision), question);
    }

    /// <summary>It knows only who holds a patent on the day, and takes it to have held it always.</summary>
    internal static MayAnswer ForgetsFormerOwners(LicensingDocument document, MayQuestion question)
    {
        question.On.TryGetValue(out var day);
        return Ask(
            document with
            {
                Patents = document.Patents.Select(patent => patent.Holders.TryGetValue(out var chain) && chain.Where(holding => holding.During.Contains(day)).ToList() is [var last]
                    ? patent with { Holders = ValueList.Create<TitleHolding>([last with { During = DateSpan.Always }]) }
                    : patent).ToValueList(),
            },
            question);
    }

    internal static MayAnswer NeverSeesThatNoLicenceIsNeeded(LicensingDocument document, MayQuestion question)
        => Ask(document, question) is { Outcome: Outcome.NoLicenseNeeded } answer ? answer with { Outcome = answer.Basis.Count > 0 ? Outcome.Licensed : Outcome.NotLicensed } : Ask(document, question);

    internal static MayAnswer CountsFromItsOwnCentury(LicensingDocument document, MayQuestion question)
        => AskOfChanges(document, question.On.TryGetValue(out var day) && day.Year > 2200 ? question with { On = day.PlusDays(1) } : question);

    internal static MayAnswer KeepsOneFactToItself(LicensingDocument document, MayQuestion question)
        => Ask(document, question) is var answer ? answer with { Missing = answer.Missing.Skip(1).ToValueList() } : throw new InvalidOperationException();

    internal static MayAnswer IsContentWithOneFact(LicensingDocument document, MayQuestion question)
        => Ask(document, question) is { SettledBy.Count: > 1 } answer ? answer with { SettledBy = [answer.SettledBy[0]] } : Ask(document, question);
}

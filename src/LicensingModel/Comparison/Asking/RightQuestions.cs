using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Comparison.Asking;

/// <summary>Questions about a right that an agreement gives: may somebody use it, may it be asserted, may it be passed on?</summary>
internal sealed class RightQuestions
{
    private const int Most = 5;

    private readonly LicensingDocument _old;
    private readonly LicensingDocument _new;
    private readonly ChangedPart _part;
    private readonly IReadOnlyList<LocalDate> _days;
    private readonly IReadOnlyList<Assumptions> _suppositions;
    private readonly List<PartyId> _givers;
    private readonly List<PartyId> _takers;
    private readonly List<Dimension<Act>> _acts;
    private readonly List<Dimension<ProductId>> _products;
    private readonly List<Dimension<CountryCode>> _countries;
    private readonly List<AskedRightChoice> _rights;
    private readonly List<ValueSet<AgreementId>> _confines;

    internal RightQuestions(LicensingDocument old, LicensingDocument @new, ChangedPart part, IReadOnlyList<LocalDate> days, IReadOnlyList<Assumptions> suppositions, bool isSettled = false)
    {
        (_old, _new, _part, _days, _suppositions) = (old, @new, part, days, suppositions);
        var grants = part.Bodies.OfType<Grant>().ToList();
        var transfers = part.Bodies.OfType<Transfer>().ToList();
        var all = part.Agreement.AllParties.ToList();
        var members = new ClassMembers(old, @new, days[0]);
        _givers = [.. grants.SelectMany(static grant => grant.Grantors.Parties).Select(giver => members.Of(giver)).Concat(transfers.Select(static transfer => transfer.From)).Distinct().Take(Most)];
        _takers = [.. Differing(grants.Select(static grant => (IEnumerable<PartyId>)grant.Grantees.Parties).ToList()).SelectMany(taker => new[] { members.Of(taker, _givers), taker }).Concat(transfers.Select(static transfer => transfer.To)).Concat(transfers.Select(static transfer => transfer.From)).Concat(all).Concat(old.Parties.Select(static party => party.Id)).Distinct().Take(Most)];
        _acts = [.. Differing(grants.ConvertAll(static grant => (IEnumerable<Act>)(grant.Acts.StatedValue as ValueSet<Act> ?? [])))
            .Concat([Act.Parse("sell", null), Act.Parse("make", null)]).Distinct().Take(Most - 1).Select(static act => Dimension<Act>.At(act))];
        _acts.Insert(1, Dimension<Act>.Open);
        var mentioned = MentionedFacts.Of(part.Provisions);
        _products = [.. Differing(part.Provisions.Select(static provision => MentionedFacts.Of([provision]).Products).ToList()).Concat(old.Products.Concat(@new.Products).Select(static product => product.Id)).Distinct()
            .Take(Most - 1).Select(static product => Dimension<ProductId>.At(product))];
        _products.Insert(Math.Min(1, _products.Count), Dimension<ProductId>.Open);
        _rights = (isSettled ? Settled(mentioned) : RightsOf(mentioned)).Distinct().Take(Most + 1).ToList();
        _countries = [.. Countries(mentioned).Distinct().Take(Most).Select(static country => Dimension<CountryCode>.At(country)), Dimension<CountryCode>.Open];
        _confines = part.Old is not null && part.New is not null ? [[part.Agreement.Id], []] : [[]];
    }

    internal IEnumerable<IEnumerable<Question>> Streams() => [May(), Assert(), Passing()];

    private IEnumerable<Question> May()
        => Combinations.Of(_confines.Count, _suppositions.Count, _countries.Count, _products.Count, _acts.Count, _takers.Count, _days.Count, _rights.Count).Select(at => new MayQuestion
        {
            WithinAgreements = _confines[at[0]],
            Assume = Supposing(at[1], _rights[at[7]]),
            Country = _countries[at[2]],
            Product = _products[at[3]],
            Act = _acts[at[4]],
            Actor = _takers[at[5]],
            On = _days[at[6]],
            PresumeThrough = ChoiceOfDays.Presuming(_old, _new, _days[at[6]]),
            Patents = _rights[at[7]].Patents,
            Intangibles = _rights[at[7]].Intangibles,
        });

    private IEnumerable<Question> Assert()
    {
        var patents = _rights.Where(static right => !right.Intangibles.IsFixed).ToList();
        return Combinations.Of(_confines.Count, _suppositions.Count, _countries.Count, _acts.Count, _takers.Count, _days.Count, _days.Count, _givers.Count, patents.Count)
            .Where(at => _days[at[6]] >= _days[at[5]] && _givers[at[7]] != _takers[at[4]])
            .Select(at => new AssertQuestion
            {
                WithinAgreements = _confines[at[0]],
                Assume = Supposing(at[1], patents[at[8]]),
                Country = _countries[at[2]],
                Product = _products[0],
                Act = _acts[at[3]],
                Against = _takers[at[4]],
                On = _days[at[5]],
                Suit = _days[at[6]],
                PresumeThrough = ChoiceOfDays.Presuming(_old, _new, _days[at[6]]),
                Holder = _givers[at[7]],
                Patents = patents[at[8]].Patents,
            });
    }

    /// <summary>Whether who gives may give again, and who takes pass on.</summary>
    private IEnumerable<Question> Passing()
    {
        List<(GrantAction What, PartyId By, PartyId To)> deeds =
        [
            .. from who in _takers.Take(2) from whom in Others(who) select (GrantAction.Sublicense, who, whom),
            .. from who in _givers.Take(2) from what in new[] { GrantAction.License, GrantAction.AssignRight } from whom in Others(who) select (what, who, whom),
        ];
        return Combinations.Of(_confines.Count, _suppositions.Count, deeds.Count, _days.Count, _rights.Count).Where(at => IsPassable(at[4])).Select(at => new GrantQuestion
        {
            WithinAgreements = _confines[at[0]],
            Assume = Supposing(at[1], _rights[at[4]]),
            What = deeds[at[2]].What,
            By = deeds[at[2]].By,
            To = deeds[at[2]].To,
            On = _days[at[3]],
            PresumeThrough = ChoiceOfDays.Presuming(_old, _new, _days[at[3]]),
            Patents = _rights[at[4]].Patents,
            Intangible = _rights[at[4]].Intangibles.TryGetValue(out var scope) && scope is ListedIntangibles listed ? Dimension<IntangibleId>.At(listed.Intangibles[0]) : Dimension<IntangibleId>.Open,
            Act = _acts[0],
            Product = _products[0],
            Country = _countries[0],
        });
    }

    /// <summary>What is supposed, with the patent asked about as what is transferred where a transfer is.</summary>
    private Assumptions Supposing(int at, AskedRightChoice right)
    {
        var supposed = _suppositions[at];
        if (right.Patents.TryGetValue(out var scope) && scope is ListedPatents listed)
            supposed = supposed with { Events = supposed.Events.Select(happening => happening.Kind == EventKind.Transfer ? happening with { Patents = listed.Patents } : happening).ToValueList() };
        return supposed.And(right.Assume);
    }

    private bool IsPassable(int right) => !_rights[right].Intangibles.TryGetValue(out var scope) || scope is ListedIntangibles { Intangibles.Count: 1 };

    private IEnumerable<PartyId> Others(PartyId by) => _takers.Concat(_givers).Concat(_old.Parties.Select(static party => party.Id)).Where(party => party != by).Distinct().Take(2);

    /// <summary>What the old and the new text do not have in common goes first.</summary>
    private static IEnumerable<T> Differing<T>(IReadOnlyList<IEnumerable<T>> lists)
        => lists.Count < 2 ? lists.SelectMany(static list => list) : lists[1].Except(lists[0]).Concat(lists[0].Except(lists[1])).Concat(lists[0]).Concat(lists[1]);

    private IEnumerable<AskedRightChoice> RightsOf(MentionedFacts mentioned)
    {
        foreach (var id in mentioned.Intangibles.Take(2))
            yield return Of(IntangibleScope.Listed(id));
        if (_part.Bodies.Any(static body => body is RightGrant or RightTransfer))
        {
            var scopes = _part.Bodies.Select(static body => body is RightGrant grant ? grant.Subject : body is RightTransfer transfer ? transfer.Subject : null).Select(static term => term?.StatedValue).OfType<IntangibleScope>().Reverse().ToList();
            var kinds = scopes.OfType<IntangiblesOfKind>().SelectMany(static scope => scope.Kinds).Concat([IntangibleKind.Mark, IntangibleKind.Software]).Distinct().Take(2);
            foreach (var kind in kinds)
                yield return SupposedRights.Intangible(_old, _new, _givers[0], kind);
            foreach (var scope in scopes)
                yield return Of(scope);
            foreach (var id in _old.Intangibles.Concat(_new.Intangibles).Select(static intangible => intangible.Id).Take(2))
                yield return Of(IntangibleScope.Listed(id));
            yield break;
        }

        foreach (var id in Differing(_part.Provisions.Select(static provision => MentionedFacts.Of([provision]).Patents).ToList()).Distinct().Take(3))
            yield return Of(PatentScope.Listed(id));
        foreach (var scope in _part.Bodies.Select(static body => body is PatentGrant grant ? grant.Subject : body is PatentTransfer transfer ? transfer.Subject : null).Select(static term => term?.StatedValue).OfType<PatentScope>().Reverse())
            yield return Of(scope);
        foreach (var giver in _givers.Take(2))
            yield return SupposedRights.Patent(_old, _new, giver, _days[0]);
        foreach (var id in _old.Patents.Concat(_new.Patents).Select(static patent => patent.Id).Distinct().Take(2))
            yield return Of(PatentScope.Listed(id));
        yield return new AskedRightChoice(default, default, Assumptions.None);
    }

    /// <summary>The rights that can be asked about one by one, each settled to be what this provision is about and no other.</summary>
    private IEnumerable<AskedRightChoice> Settled(MentionedFacts mentioned)
    {
        var settled = new SettledRights(_old, _new, _part);
        return from right in RightsOf(mentioned) from giver in _givers.Take(1) let choice = settled.Of(right, giver) where choice is not null select choice;
    }

    private static AskedRightChoice Of(PatentScope patents) => new(patents, default, Assumptions.None);

    private static AskedRightChoice Of(IntangibleScope intangibles) => new(default, intangibles, Assumptions.None);

    /// <summary>Those that only one text has, in which a patent gives a right first; then those that are mentioned.</summary>
    private IEnumerable<CountryCode> Countries(MentionedFacts mentioned)
    {
        var named = mentioned.Countries.Concat(MentionedFacts.Of(_old.Patents.Concat(_new.Patents)).Countries).Concat([CountryCode.Parse("US", null), CountryCode.Parse("DE", null)]).Distinct().ToList();
        var territories = _part.Provisions.Select(static provision => MentionedFacts.Of([provision]).Territories.ToList()).ToList();
        if (territories is not [[var before], [var after]] || before == after)
            return named;

        var all = named.Concat(AssignedCountries.EnglishNames.Keys.Order(StringComparer.Ordinal).Select(static code => CountryCode.Parse(code, null))).Distinct();
        return all.Where(country => before.Contains(country, _days[0]) != after.Contains(country, _days[0])).Take(3).Concat(named);
    }
}

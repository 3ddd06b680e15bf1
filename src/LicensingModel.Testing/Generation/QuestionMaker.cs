using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Testing.Generation;

/// <summary>Makes questions that mean something to a document: every id that they name is declared.</summary>
internal sealed class QuestionMaker(int seed, LicensingDocument document)
{
    private static readonly string[] _countries = ["US", "US", "US", "US", "DE", "DE", "CN", "FR"];
    private static readonly string[] _agreementTerms = ["bindingEffect", "signed", "announced", "governingLaw", "term/from", "term/until"];
    private readonly Dice _dice = new((ulong)seed ^ 0xA5A5A5A5);

    private readonly (Agreement Agreement, PatentGrant Grant)[] _grants =
        [.. from agreement in document.Agreements from provision in agreement.Provisions where provision.Body is PatentGrant select (agreement, (PatentGrant)provision.Body)];

    /// <summary>Mostly about what some grant gives, so that questions and grants meet.</summary>
    internal MayQuestion May()
    {
        var any = Any();
        if (_grants.Length == 0 || _dice.Chance(0.25))
            return any;

        var (agreement, grant) = _dice.Any(_grants);
        return any with
        {
            Actor = grant.Grantees.Parties[0],
            Act = grant.Acts.TryGetValue(out var acts) && acts.Count > 0 ? _dice.Any([.. acts]) : any.Act,
            Country = CountryCode.Parse(_dice.Any(_countries)),
            On = agreement.Term.From.StatedValue is FixedDate first ? _dice.DayAfter(first.Date) : any.On,
            Patents = Held(grant.Grantors.Parties[0]) is { Length: > 0 } held ? PatentScope.Listed(_dice.Any(held)) : any.Patents,
        };
    }

    internal ValueQuestion Term() => new() { Agreement = _dice.Any(document.Agreements).Id, Term = _dice.Any(_agreementTerms) };

    private MayQuestion Any() => new()
    {
        Actor = Mostly(0.9, document.Parties, static party => party.Id),
        Act = _dice.Chance(0.85) ? _dice.Any(Act.Known) : Dimension<Act>.Open,
        Product = Mostly(0.85, document.Products, static product => product.Id),
        Country = _dice.Chance(0.85) ? CountryCode.Parse(_dice.Any(_countries)) : Dimension<CountryCode>.Open,
        On = _dice.Day(),
        Patents = Patents(),
        WithinAgreements = document.Agreements.Count > 0 && _dice.Chance(0.15) ? [_dice.Any(document.Agreements).Id] : [],
        PresumeThrough = _dice.Chance(0.5) ? new LocalDate(2032, 12, 31) : null,
        KnownOn = _dice.Chance(0.05) ? _dice.Day() : null,
    };

    private PatentId[] Held(PartyId holder)
        => [.. document.Patents.Where(patent => patent.Holders.TryGetValue(out var chain) && chain.Any(stretch => stretch.Holders.Contains(holder))).Select(patent => patent.Id)];

    private Dimension<PatentScope> Patents() => _dice.Below(8) switch
    {
        0 => Dimension<PatentScope>.Open,
        1 => PatentScope.OwnedBy(_dice.Any(document.Parties).Id),
        2 when document.Standards.Count > 0 => PatentScope.EssentialTo(_dice.Any(document.Standards).Id),
        _ when document.Patents.Count > 0 => PatentScope.Listed(_dice.Any(document.Patents).Id),
        _ => PatentScope.All,
    };

    private Dimension<TId> Mostly<T, TId>(double chance, ValueList<T> items, Func<T, TId> id)
        where TId : notnull
        where T : notnull
        => items.Count > 0 && _dice.Chance(chance) ? Dimension<TId>.At(id(_dice.Any(items))) : Dimension<TId>.Open;
}

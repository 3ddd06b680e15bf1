using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Suppositions;
using NodaTime;

namespace LicensingModel.Tests.RealDeals;

/// <summary>Questions of every kind about a document on some of its days, made of nothing but what stands in it: who may do what, grant what and forbid what, what is owed and what is broken, where everything stands, and what the terms say.</summary>
internal static class Survey
{
    private const int Days = 3;

    /// <summary>Days on which something changes: of events and amendments, the day after an end, and the last one recorded.</summary>
    internal static IReadOnlyList<LocalDate> DaysOf(LicensingDocument document)
    {
        var changes = document.Events.Select(static happening => happening.On.StatedValue)
            .Concat(document.Agreements.SelectMany(static agreement => agreement.Amendments).Select(static amendment => amendment.Effective.StatedValue ?? amendment.Signed.StatedValue))
            .OfType<FixedDate>().Select(static date => date.Date)
            .Concat(document.Agreements.SelectMany(static agreement => agreement.Provisions.Select(static provision => provision.Term).Prepend(agreement.Term)).Select(static term => term.Until.StatedValue).OfType<FixedDate>().Select(static until => until.Date.PlusDays(1)))
            .Append(document.RecordedThrough ?? new LocalDate(2020, 1, 1))
            .Where(static change => change.Year is > 1900 and < 2200);
        return Spread([.. changes.Distinct().Order()], Days);
    }

    /// <summary>The questions about a day, by kinds; at most so many of each, taken evenly from all that there would be.</summary>
    internal static IEnumerable<(string Kind, IReadOnlyList<Question> Asked)> Of(LicensingDocument text, LocalDate day, int most)
    {
        var standing = StandingQuestions.Of(text, Assumptions.None, day).Questions.Select(static posed => posed.Ask).ToList();
        yield return ("status", Spread([.. standing.OfType<StatusQuestion>(), .. EndableBy(text, day)], most));
        yield return ("owed", Spread([.. standing.OfType<OwedQuestion>()], most));
        yield return ("may", Spread([.. May(text, day)], most * 2));
        yield return ("grant", Spread([.. Grant(text, day)], most));
        yield return ("assert", Spread([.. Assert(text, day)], most));
        yield return ("breach", Spread([.. Breach(text, day)], most));
        yield return ("fact", Spread([.. Facts(text, day)], most * 2));
    }

    /// <summary>The answers in a line: the first letters of what they come to, and a digest of the whole of them.</summary>
    internal static string Line(LicensingDocument document, string kind, IReadOnlyList<Question> asked)
    {
        var answers = asked.Select(question => Written(writer => AnswerJson.Write(writer, document.Ask(question)))).ToList();
        return $"{kind} {string.Concat(answers.Select(Letter))} #{Digest([.. answers.SelectMany(static answer => answer)])}";
    }

    internal static byte[] Written(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
            write(writer);
        return bytes.WrittenSpan.ToArray();
    }

    private static char Letter(byte[] answer)
    {
        using var all = JsonDocument.Parse(answer);
        var comesTo = new[] { "outcome", "verdict", "state", "status" }.Select(name => all.RootElement.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null).FirstOrDefault(static text => text is not null);
        return comesTo is null ? '.' : comesTo[0];
    }

    internal static string Digest(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes))[..12];

    private static IEnumerable<StatusQuestion> EndableBy(LicensingDocument text, LocalDate day)
        => from agreement in text.Agreements from party in agreement.AllParties select new StatusQuestion { Agreement = agreement.Id, EndableBy = party, On = day, PresumeThrough = day };

    private static IEnumerable<Question> May(LicensingDocument text, LocalDate day)
    {
        foreach (var actor in text.Parties.Select(static party => party.Id))
        {
            foreach (var patent in text.Patents.AsEnumerable())
            {
                foreach (var product in ProductsOf(text).Take(3))
                {
                    var countries = CountriesOf(patent).Take(2).ToList();
                    foreach (var country in countries)
                        yield return new MayQuestion { Actor = actor, Act = product is null ? Act.Make : Act.Sell, Product = Maybe(product), Country = country, Patents = PatentScope.Listed(patent.Id), On = day, PresumeThrough = day };
                }

                yield return new MayQuestion { Actor = actor, Patents = PatentScope.Listed(patent.Id), On = day };
            }
        }
    }

    private static IEnumerable<Question> Grant(LicensingDocument text, LocalDate day)
    {
        foreach (var (agreement, provision, grant) in GrantsOf(text))
        {
            var country = text.Patents.SelectMany(CountriesOf).Take(1).Select(Dimension<CountryCode>.At).SingleOrDefault();
            foreach (var by in grant.Grantees.Parties.Concat(grant.Grantors.Parties))
            {
                foreach (var to in text.Parties.Select(static party => party.Id).Where(party => party != by).Take(3))
                {
                    yield return new GrantQuestion { What = GrantAction.Sublicense, By = by, To = to, Agreement = agreement.Id, Provision = provision.Id, Country = country, On = day, PresumeThrough = day };
                    yield return new GrantQuestion { What = GrantAction.AssignAgreement, By = by, To = to, Agreement = agreement.Id, On = day, PresumeThrough = day };
                    yield return new GrantQuestion { What = GrantAction.AssignLicense, By = by, To = to, Agreement = agreement.Id, Provision = provision.Id, On = day, PresumeThrough = day };
                    foreach (var patent in text.Patents.Select(static patent => patent.Id).Take(2))
                    {
                        yield return new GrantQuestion { What = GrantAction.License, By = by, To = to, Patents = PatentScope.Listed(patent), Country = country, On = day, PresumeThrough = day };
                        yield return new GrantQuestion { What = GrantAction.AssignRight, By = by, To = to, Patents = PatentScope.Listed(patent), On = day, PresumeThrough = day };
                    }
                }
            }
        }
    }

    private static IEnumerable<Question> Assert(LicensingDocument text, LocalDate day)
        => from holder in text.Parties.Select(static party => party.Id)
           from against in text.Parties.Select(static party => party.Id)
           where holder != against
           from patent in text.Patents
           from country in CountriesOf(patent).Take(1)
           from remedy in new[] { Remedy.Damages, Remedy.Injunction }
           from months in new[] { 0, 18 }
           select new AssertQuestion { Holder = holder, Against = against, Act = Act.Sell, Product = Maybe(ProductsOf(text).First()), Country = country, Patents = PatentScope.Listed(patent.Id), On = day, Suit = day.PlusMonths(months), Remedy = remedy, PresumeThrough = day.PlusMonths(months) };

    private static IEnumerable<Question> Breach(LicensingDocument text, LocalDate day)
    {
        foreach (var agreement in text.Agreements.AsEnumerable())
        {
            foreach (var action in agreement.Provisions.Select(static provision => provision.Body).OfType<Duty>().Select(static duty => duty.Action).Distinct())
            {
                foreach (var by in agreement.AllParties.AsEnumerable())
                {
                    yield return new BreachQuestion { By = by, Action = action, Agreement = agreement.Id, On = day, PresumeThrough = day };
                    foreach (var to in text.Parties.Select(static party => party.Id).Where(party => party != by))
                        yield return new BreachQuestion { By = by, To = to, Action = action, Product = Maybe(ProductsOf(text).First()), On = day, PresumeThrough = day };
                }
            }
        }
    }

    private static IEnumerable<Question> Facts(LicensingDocument text, LocalDate day) => Matters(text, day).Select(matter => new FactQuestion { Of = matter, PresumeThrough = day });

    private static IEnumerable<Matter> Matters(LicensingDocument text, LocalDate day)
    {
        foreach (var patent in text.Patents.AsEnumerable())
            yield return new OwnerOfPatent { Patent = patent.Id, On = day };
        foreach (var agreement in text.Agreements.AsEnumerable())
        {
            yield return new DayOfTerm { Agreement = agreement.Id, Term = "term/until" };
            yield return new TotalOfPayments { Agreement = agreement.Id, On = day };
            yield return new TotalOfPayments { Agreement = agreement.Id, On = day, IsWhole = true };
            foreach (var provision in agreement.Provisions.AsEnumerable())
            {
                yield return new DayOfTerm { Agreement = agreement.Id, Provision = provision.Id, Term = "term/from" };
                if (provision.Body is TriggeredEffect)
                    yield return new TriggerMet { Provision = provision.Id, On = day };
            }
        }

        foreach (var (_, provision, grant) in GrantsOf(text))
        {
            yield return new ExclusivityOnDay { Provision = provision.Id, On = day };
            foreach (var party in text.Parties.AsEnumerable())
            {
                foreach (var side in Enum.GetValues<GrantSide>())
                    yield return new MemberOfSide { Provision = provision.Id, Side = side, Party = party.Id, On = day };
            }

            foreach (var patent in grant is PatentGrant ? text.Patents.AsEnumerable() : [])
                yield return new PatentInSubject { Provision = provision.Id, Patent = patent.Id, On = day };
        }
    }

    private static IEnumerable<(Agreement Agreement, Provision Provision, Grant Grant)> GrantsOf(LicensingDocument text)
        => from agreement in text.Agreements from provision in agreement.Provisions where provision.Body is Grant select (agreement, provision, (Grant)provision.Body);

    private static IEnumerable<ProductId?> ProductsOf(LicensingDocument text) => text.Products.Select(static product => (ProductId?)product.Id).DefaultIfEmpty(null);

    private static Dimension<ProductId> Maybe(ProductId? product) => product is null ? default : Dimension<ProductId>.At(product);

    private static IEnumerable<CountryCode> CountriesOf(Patent patent) => patent.Protection.TryGetValue(out var protection) ? protection.AsEnumerable().Select(static one => one.Country).Distinct() : [];

    private static List<T> Spread<T>(List<T> all, int most) => all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(index => all[index * (all.Count - 1) / (most - 1)])];
}

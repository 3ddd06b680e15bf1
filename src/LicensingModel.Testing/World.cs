using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Testing.Drafts;
using NodaTime;

namespace LicensingModel.Testing;

/// <summary>
/// A small world to ask: a document, made in a few steps. What a step does not say has a value that its draft states: everything is known, binding and seen in full, so that an answer
/// depends only on what the test is about. Immutable: every step gives another world. Each step can be changed by the records' own <c>with</c>.
/// </summary>
public sealed class World
{
    private static readonly LocalDate _recordedThrough = new(2030, 12, 31);

    private World(LicensingDocument document) => Document = document;

    /// <summary>A world with nothing in it, recorded through 2030-12-31.</summary>
    public static World Empty { get; } = new(new LicensingDocument { RecordedThrough = _recordedThrough });

    /// <summary>The document.</summary>
    public LicensingDocument Document { get; }

    /// <summary>A world of a document that was made elsewhere.</summary>
    /// <param name="document">The document.</param>
    public static World Of(LicensingDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document);
    }

    /// <summary>Through which day it is recorded what happened; 2030-12-31 without this.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public World RecordedThrough(int year, int month, int day) => new(Document with { RecordedThrough = new LocalDate(year, month, day) });

    /// <summary>Companies, each named by its id.</summary>
    /// <param name="ids">Their ids.</param>
    public World Companies(params ReadOnlySpan<string> ids) => Parties(PartyKind.Company, ids);

    /// <summary>A class of parties that others join and leave, such as the members of a network.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="members">The ids of parties that belong to it all the time.</param>
    public World OpenClass(string id, params ReadOnlySpan<string> members)
    {
        var world = Parties(PartyKind.OpenClass, id);
        foreach (var member in members)
            world = world.Member(id, member);
        return world;
    }

    /// <summary>That a party belongs to a class.</summary>
    /// <param name="of">The class's id.</param>
    /// <param name="member">The party's id.</param>
    /// <param name="from">The first day, as <c>2019-01-01</c>; null for always.</param>
    /// <param name="until">The last day; null for ever.</param>
    public World Member(string of, string member, string? from = null, string? until = null)
        => new(Document with { Memberships = [.. Document.Memberships, new() { Class = PartyId.Parse(of), Member = PartyId.Parse(member), During = Span(from, until) }] });

    /// <summary>That one company holds a share of another's votes.</summary>
    /// <param name="owner">Who holds it.</param>
    /// <param name="owned">In whom.</param>
    /// <param name="share">The share; all without this.</param>
    /// <param name="from">The first day, as <c>2019-01-01</c>; null for always.</param>
    /// <param name="until">The last day; null for ever.</param>
    public World Owns(string owner, string owned, string share = "100%", string? from = null, string? until = null)
        => new(Document with { Ownership = [.. Document.Ownership, new() { Owner = PartyId.Parse(owner), Owned = PartyId.Parse(owned), Share = Percentage.Parse(share), During = Span(from, until) }] });

    /// <summary>Categories of products, each named by its id and within no other.</summary>
    /// <param name="ids">Their ids.</param>
    public World Products(params ReadOnlySpan<string> ids)
        => new(Document with { Products = [.. Document.Products, .. Ids.Of<ProductId>(ids).Select(static id => new ProductCategory { Id = id, Name = Ids.Name(id.Value) })] });

    /// <summary>A category of products within another.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="within">The id of the other.</param>
    public World Product(string id, string within)
        => new(Document with { Products = [.. Document.Products, new() { Id = ProductId.Parse(id), Name = Ids.Name(id), Within = ProductId.Parse(within) }] });

    /// <summary>Standards, each named by its id and part of no other.</summary>
    /// <param name="ids">Their ids.</param>
    public World Standards(params ReadOnlySpan<string> ids)
        => new(Document with { Standards = [.. Document.Standards, .. Ids.Of<StandardId>(ids).Select(static id => new Standard { Id = id, Name = Ids.Name(id.Value) })] });

    /// <summary>A standard that is part of another.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="within">The id of the other.</param>
    public World Standard(string id, string within)
        => new(Document with { Standards = [.. Document.Standards, new() { Id = StandardId.Parse(id), Name = Ids.Name(id), Within = StandardId.Parse(within) }] });

    /// <summary>A patent.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="holder">The id of who holds it.</param>
    /// <param name="draft">More of it; null for what <see cref="PatentDraft"/> has without any step.</param>
    public World Patent(string id, string holder, Func<PatentDraft, PatentDraft>? draft = null)
    {
        var bare = PatentDraft.Of(id, [holder]);
        return new(Document with { Patents = [.. Document.Patents, (draft is null ? bare : draft(bare)).Patent] });
    }

    /// <summary>An agreement of two parties.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="one">The id of the one, who grants where a step does not say.</param>
    /// <param name="other">The id of the other.</param>
    /// <param name="draft">What it provides; null for nothing.</param>
    public World Agreement(string id, string one, string other, Func<AgreementDraft, AgreementDraft>? draft = null)
    {
        var bare = AgreementDraft.Of(id, one, other);
        return new(Document with { Agreements = [.. Document.Agreements, (draft is null ? bare : draft(bare)).Agreement] });
    }

    /// <summary>Something that may happen and is not recorded as having happened: a closing, a launch. What depends on it names it.</summary>
    /// <param name="id">Its id.</param>
    public World Awaited(string id) => new(Document with { Events = [.. Document.Events, new() { Id = EventId.Parse(id), Name = Ids.Name(id) }] });

    /// <summary>Something that happens on a day.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">What happens.</param>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    /// <param name="draft">Whose doing it is, and about what; null for nothing more.</param>
    public World Event(string id, EventKind kind, int year, int month, int day, Func<EventDraft, EventDraft>? draft = null)
    {
        var bare = new EventDraft(new() { Id = EventId.Parse(id), Name = Ids.Name(id), Kind = kind, On = AnchoredDate.On(year, month, day) });
        return new(Document with { Events = [.. Document.Events, (draft is null ? bare : draft(bare)).Event] });
    }

    /// <summary>The world, its document changed by the record's own <c>with</c>.</summary>
    /// <param name="change">Gives the changed document.</param>
    public World But(Func<LicensingDocument, LicensingDocument> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(Document));
    }

    /// <summary>The world with one of its agreements changed.</summary>
    /// <param name="id">The agreement's id.</param>
    /// <param name="change">Gives the changed agreement.</param>
    /// <exception cref="ArgumentException">There is no such agreement.</exception>
    public World ButAgreement(string id, Func<Agreement, Agreement> change)
        => new(Document with { Agreements = Changed(Document.Agreements, agreement => agreement.Id.Value == id, change, id) });

    /// <summary>The world with one of its patents changed.</summary>
    /// <param name="id">The patent's id.</param>
    /// <param name="change">Gives the changed patent.</param>
    /// <exception cref="ArgumentException">There is no such patent.</exception>
    public World ButPatent(string id, Func<Patent, Patent> change) => new(Document with { Patents = Changed(Document.Patents, patent => patent.Id.Value == id, change, id) });

    /// <summary>The world with one of its provisions changed.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="change">Gives the changed provision.</param>
    /// <exception cref="ArgumentException">There is no such provision.</exception>
    public World ButProvision(string id, Func<Provision, Provision> change)
    {
        var owner = Document.Agreements.FirstOrDefault(agreement => agreement.Provisions.Any(provision => provision.Id.Value == id))
            ?? throw new ArgumentException($"There is no `{id}` to change.", nameof(id));
        return ButAgreement(owner.Id.Value, agreement => agreement with { Provisions = Changed(agreement.Provisions, provision => provision.Id.Value == id, change, id) });
    }

    /// <summary>The world with what one of its provisions provides changed.</summary>
    /// <typeparam name="TBody">What it provides: <c>PatentGrant</c>, <c>Payment</c> …</typeparam>
    /// <param name="provision">The provision's id.</param>
    /// <param name="change">Gives the changed body.</param>
    /// <exception cref="ArgumentException">There is no such provision, or it provides something else.</exception>
    public World But<TBody>(string provision, Func<TBody, TBody> change)
        where TBody : ProvisionBody
    {
        ArgumentNullException.ThrowIfNull(change);
        return ButProvision(provision, found => found.Body is TBody body
            ? found with { Body = change(body) }
            : throw new ArgumentException($"`{provision}` is no {typeof(TBody).Name} but a {found.Body.GetType().Name}.", nameof(provision)));
    }

    private static ValueList<T> Changed<T>(ValueList<T> items, Func<T, bool> isMeant, Func<T, T> change, string id)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(change);
        return items.Any(isMeant) ? items.Select(item => isMeant(item) ? change(item) : item).ToValueList() : throw new ArgumentException($"There is no `{id}` to change.", nameof(id));
    }

    private static DateSpan Span(string? from, string? until) => DateSpan.Parse($"{from ?? ".."}/{until ?? ".."}");

    private World Parties(PartyKind kind, params ReadOnlySpan<string> ids)
        => new(Document with { Parties = [.. Document.Parties, .. Ids.Of<PartyId>(ids).Select(id => new Party { Id = id, Kind = kind, Name = Ids.Name(id.Value) })] });
}

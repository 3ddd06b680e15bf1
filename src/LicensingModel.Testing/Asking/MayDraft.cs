using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Numbers;
using LicensingModel.Patents.Scopes;
using NodaTime;

namespace LicensingModel.Testing.Asking;

/// <summary>A question whether somebody may, in the making, and the document that is to answer it. What no step fixes is open. Immutable: every step gives another draft.</summary>
public sealed class MayDraft
{
    internal MayDraft(LicensingDocument document, MayQuestion question) => (Document, Question) = (document, question);

    /// <summary>The document that is asked.</summary>
    public LicensingDocument Document { get; }

    /// <summary>The question so far.</summary>
    public MayQuestion Question { get; }

    /// <summary>May it make something?</summary>
    /// <param name="product">The id of the product; null for any.</param>
    public MayDraft Make(string? product = null) => Do(Act.Make, product);

    /// <summary>May it have something made?</summary>
    /// <param name="product">The id of the product; null for any.</param>
    public MayDraft HaveMade(string? product = null) => Do(Act.HaveMade, product);

    /// <summary>May it use something?</summary>
    /// <param name="product">The id of the product; null for any.</param>
    public MayDraft Use(string? product = null) => Do(Act.Use, product);

    /// <summary>May it sell something?</summary>
    /// <param name="product">The id of the product; null for any.</param>
    public MayDraft Sell(string? product = null) => Do(Act.Sell, product);

    /// <summary>May it offer something?</summary>
    /// <param name="product">The id of the product; null for any.</param>
    public MayDraft Offer(string? product = null) => Do(Act.Offer, product);

    /// <summary>May it import something?</summary>
    /// <param name="product">The id of the product; null for any.</param>
    public MayDraft Import(string? product = null) => Do(Act.Import, product);

    /// <summary>May it do something?</summary>
    /// <param name="act">What.</param>
    /// <param name="product">The id of the product; null for any.</param>
    public MayDraft Do(Act act, string? product = null)
        => But(question => question with { Act = act, Product = product is null ? Dimension<ProductId>.Open : ProductId.Parse(product) });

    /// <summary>In which country.</summary>
    /// <param name="country">Its code.</param>
    public MayDraft In(string country) => But(question => question with { Country = CountryCode.Parse(country) });

    /// <summary>On which day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public MayDraft On(int year, int month, int day) => On(new LocalDate(year, month, day));

    /// <summary>On which day.</summary>
    /// <param name="day">The day.</param>
    public MayDraft On(LocalDate day) => But(question => question with { On = day });

    /// <summary>Under which patents. Of several the answer is that of the least favourable.</summary>
    /// <param name="patents">Their ids, or their numbers in any usual spelling.</param>
    public MayDraft Under(params ReadOnlySpan<string> patents)
    {
        var ids = new PatentId[patents.Length];
        for (var i = 0; i < patents.Length; i++)
            ids[i] = Patent(patents[i]);
        return Under(PatentScope.Listed(ids));
    }

    /// <summary>Under the patents of a scope, listed in the document or not.</summary>
    /// <param name="scope">The scope.</param>
    public MayDraft Under(PatentScope scope) => But(question => question with { Patents = scope });

    /// <summary>Asks only what was captured of some agreements.</summary>
    /// <param name="agreements">Their ids.</param>
    public MayDraft Within(params ReadOnlySpan<string> agreements)
    {
        var ids = ValueSet.Create<AgreementId>(Texts(agreements).Select(AgreementId.Parse).ToArray());
        return But(question => question with { WithinAgreements = ids });
    }

    /// <summary>Presumes through a day that nothing happened that is not recorded.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public MayDraft PresumingThrough(int year, int month, int day) => But(question => question with { PresumeThrough = new LocalDate(year, month, day) });

    /// <summary>Asks somebody who knows nothing that became known after a day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public MayDraft KnownOn(int year, int month, int day) => But(question => question with { KnownOn = new LocalDate(year, month, day) });

    /// <summary>Supposes something besides what the document says, and what is supposed so far.</summary>
    /// <param name="assumptions">What.</param>
    public MayDraft Supposing(Assumptions assumptions) => But(question => question with { Assume = question.Assume.And(assumptions) });

    /// <summary>The question, changed by the record's own <c>with</c>.</summary>
    /// <param name="change">Gives the changed question.</param>
    public MayDraft But(Func<MayQuestion, MayQuestion> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(Document, change(Question));
    }

    /// <summary>Asks the document.</summary>
    public MayAnswer Ask() => Document.Ask(Question);

    private static string[] Texts(ReadOnlySpan<string> texts) => texts.ToArray();

    private PatentId Patent(string idOrNumber)
    {
        if (PatentId.TryParse(idOrNumber, out var id) && Document.Patents.Concat(Question.Assume.Patents).Any(patent => patent.Id == id))
            return id;
        if (PatentNumber.TryParse(idOrNumber, null, out var number) && Document.Patents.FirstOrDefault(patent => patent.Number is { } own && own.Value == number) is { } known)
            return known.Id;
        throw new ArgumentException($"The world has no patent `{idOrNumber}`, neither by id nor by number.", nameof(idOrNumber));
    }
}

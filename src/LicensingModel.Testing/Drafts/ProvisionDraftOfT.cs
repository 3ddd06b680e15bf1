using LicensingModel.Conditions;
using LicensingModel.Provisions;

namespace LicensingModel.Testing.Drafts;

/// <summary>A provision in the making. Immutable: every step gives another draft.</summary>
/// <typeparam name="TSelf">The draft's own type.</typeparam>
/// <typeparam name="TBody">What is provided.</typeparam>
public abstract class ProvisionDraft<TSelf, TBody>
    where TSelf : ProvisionDraft<TSelf, TBody>
    where TBody : ProvisionBody
{
    private protected ProvisionDraft(Provision provision) => Provision = provision;

    /// <summary>The provision so far.</summary>
    public Provision Provision { get; }

    /// <summary>What it provides so far.</summary>
    public TBody Body => (TBody)Provision.Body;

    /// <summary>Where in the text it stands; without this the text was not seen.</summary>
    /// <param name="clause">The clause, such as <c>§2.1</c>.</param>
    public TSelf At(string clause) => Made(Provision with { Clause = ClauseReference.Parse(clause) });

    /// <summary>It does not bind, although its agreement may.</summary>
    public TSelf NonBinding() => Made(Provision with { BindingEffect = BindingEffect.NonBinding });

    /// <summary>Its own first day; without this that of its agreement.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public TSelf From(int year, int month, int day) => From(AnchoredDate.On(year, month, day));

    /// <summary>Its own first day; without this that of its agreement.</summary>
    /// <param name="first">The day, however it is anchored; not captured or withheld where nobody knows.</param>
    public TSelf From(Disclosed<AnchoredDate> first) => Made(Provision with { Term = Provision.Term with { From = first } });

    /// <summary>Its own last day; without this that of its agreement.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public TSelf Until(int year, int month, int day) => Until(AnchoredDate.On(year, month, day));

    /// <summary>Its own last day; without this that of its agreement.</summary>
    /// <param name="last">The day, however it is anchored; not captured or withheld where nobody knows.</param>
    public TSelf Until(Disclosed<AnchoredDate> last) => Made(Provision with { Term = Provision.Term with { Until = last } });

    /// <summary>What must be met for it to operate; without this nothing.</summary>
    /// <param name="condition">The condition.</param>
    public TSelf If(Condition condition) => Made(Provision with { Condition = condition });

    /// <summary>What of it outlives the end of its agreement; without this nobody says.</summary>
    /// <param name="extent">How much.</param>
    public TSelf Surviving(SurvivalExtent extent) => Made(Provision with { Survival = new Survival { Extent = extent } });

    /// <summary>What it provides, changed by the record's own <c>with</c>.</summary>
    /// <param name="change">Gives the changed body.</param>
    public TSelf But(Func<TBody, TBody> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Made(Provision with { Body = change(Body) });
    }

    /// <summary>The provision, changed by the record's own <c>with</c>.</summary>
    /// <param name="change">Gives the changed provision.</param>
    public TSelf ButProvision(Func<Provision, Provision> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Made(change(Provision));
    }

    private protected abstract TSelf Made(Provision provision);
}

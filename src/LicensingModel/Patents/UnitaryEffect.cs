namespace LicensingModel.Patents;

/// <summary>
/// That a European patent has unitary effect: one right in the states in which the Agreement on a Unified Patent Court was in force on the day of registration, for its whole life;
/// states that join later are not added (Regulation (EU) 1257/2012, articles 3, 4 and 18). In other states it needs national validation.
/// </summary>
public sealed record UnitaryEffect : Element
{
    /// <summary>The day on which unitary effect was registered; it fixes the states.</summary>
    public required Disclosed<AnchoredDate> Registered { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day on which the grant was published, from which the right can be enforced in those states.</summary>
    public Disclosed<AnchoredDate> Granted { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>The last day on which it can be infringed, where a source says so; elsewhere it is computed.</summary>
    public Disclosed<AnchoredDate> LastDayInForce { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>What became of it at the office. Stated means everything.</summary>
    public Disclosed<ValueList<LegalStatusEntry>> Statuses { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<LegalStatusEntry>>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("registered", Registered);
        visitor.Term("granted", Granted);
        visitor.Term("lastDayInForce", LastDayInForce);
        visitor.Term("statuses", Statuses);
    }

    internal override UnitaryEffect Rewrite(ModelRewriter rewriter) => this with
    {
        Registered = rewriter.Term(Registered),
        Granted = rewriter.Term(Granted),
        LastDayInForce = rewriter.Term(LastDayInForce),
        Statuses = rewriter.Term(Statuses),
    };
}

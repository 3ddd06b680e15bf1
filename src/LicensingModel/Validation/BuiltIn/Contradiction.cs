using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>
/// Whether what a source gives contradicts what is stated. True only where it certainly does: wording cannot be compared, a date that is not known may be the
/// same, a source that names some acts or topics does not deny the others.
/// </summary>
internal static class Contradiction
{
    internal static bool IsCertain(object stated, object claimed, RuleContext context) => (stated, claimed) switch
    {
        _ when stated.Equals(claimed) => false,
        (LocalizedText, _) => false,
        (IUnrecognized, _) or (_, IUnrecognized) => false,
        (AnchoredDate one, AnchoredDate other) => AreDifferentDays(one, other, context),
        (ContractPeriod one, ContractPeriod other) => Length(one) != Length(other),
        (Quantity one, Quantity other) => AreDifferentCounts(one, other),
        (Territory one, Territory other) => one.IsEquivalentTo(other).IsFalse,
        (ValueSet<Act> whole, ValueSet<Act> part) => !part.IsSubsetOf(whole),
        (ValueSet<Topic> whole, ValueSet<Topic> part) => !part.IsSubsetOf(whole),
        (ValueList<NationalRight> whole, ValueList<NationalRight> part) => !HoldsAll(whole, part),
        (ValueList<TitleHolding> whole, ValueList<TitleHolding> part) => !HoldsAll(whole, part),
        (ValueList<Essentiality> whole, ValueList<Essentiality> part) => !HoldsAll(whole, part),
        (PatentScope one, PatentScope other) => AreDifferent(one, other),
        _ => true,
    };

    private static bool AreDifferentDays(AnchoredDate one, AnchoredDate other, RuleContext context)
    {
        var (first, second) = (context.Resolve(one), context.Resolve(other));
        return (first.TryGetDate(out var firstDay), second.TryGetDate(out var secondDay)) switch
        {
            (true, true) => firstDay != secondDay,
            (true, false) => second.IsNever,
            (false, true) => first.IsNever,
            _ => false,
        };
    }

    private static (int Months, int Days) Length(ContractPeriod period) => ((period.Years * 12) + period.Months, (period.Weeks * 7) + period.Days);

    private static bool AreDifferentCounts(Quantity one, Quantity other) => (one.Precision, other.Precision) switch
    {
        (Precision.Exactly, Precision.Exactly) => one.Number != other.Number,
        (Precision.Exactly, Precision.MoreThan) => one.Number <= other.Number,
        (Precision.MoreThan, Precision.Exactly) => other.Number <= one.Number,
        _ => false,
    };

    private static bool AreDifferent(PatentScope one, PatentScope other) => (one, other) switch
    {
        (PatentUnion first, PatentUnion second) => !HoldsAll(first.Scopes, second.Scopes) || !HoldsAll(second.Scopes, first.Scopes),
        (PatentIntersection first, PatentIntersection second) => !HoldsAll(first.Scopes, second.Scopes) || !HoldsAll(second.Scopes, first.Scopes),
        _ => true,
    };

    private static bool HoldsAll<T>(ValueList<T> whole, ValueList<T> part)
        where T : Element
        => new HashSet<T>(whole).IsSupersetOf(part);
}

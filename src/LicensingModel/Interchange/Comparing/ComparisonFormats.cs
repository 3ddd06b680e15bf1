using LicensingModel.Comparison;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Interchange.Comparing;

/// <summary>The words of comparisons.</summary>
internal static class ComparisonFormats
{
    internal static readonly EnumFormat<CoverageDirection> Direction = new(
        (CoverageDirection.Widened, "widened"),
        (CoverageDirection.Narrowed, "narrowed"),
        (CoverageDirection.BecameUnknown, "becameUnknown"),
        (CoverageDirection.BecameKnown, "becameKnown"),
        (CoverageDirection.Otherwise, "otherwise"));

    internal static readonly EnumFormat<TermChangeKind> Kind = new(
        (TermChangeKind.Added, "added"),
        (TermChangeKind.Removed, "removed"),
        (TermChangeKind.Changed, "changed"));

    internal static readonly EnumFormat<ComparisonMethod> Method = new(
        (ComparisonMethod.Exact, "exact"),
        (ComparisonMethod.Searched, "searched"));
}

using LicensingModel.Advisories.Rules;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;

namespace LicensingModel.Advisories.Findings;

/// <summary>That a rule is triggered by an agreement, or that nobody can say. What follows from it is for counsel.</summary>
public sealed record Advisory
{
    /// <summary>The rule.</summary>
    public required AdvisoryRule Rule { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Where in the document that stands which triggers it.</summary>
    public required JsonPointer Pointer { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it is triggered, or nobody can say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required AdvisoryStatus Status { get; init => field = Preconditions.Defined(value); }

    /// <summary>The days of which that is so, as far as that is known.</summary>
    public required DateSpan During { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What triggers it; at least one.</summary>
    public required ValueList<TriggerFact> Facts { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What would have to be known; none where it is triggered.</summary>
    public ValueList<string> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The advisory as a finding, with its facts as related places. What is not determinable is never more than advisory.</summary>
    public Diagnostic Diagnostic
    {
        get
        {
            var days = During.HasFirstDay && During.HasLastDay ? $" from {IsoDay.Format(During.FirstDay)} to {IsoDay.Format(During.LastDay)}" : During.HasFirstDay ? $" from {IsoDay.Format(During.FirstDay)}" : During.HasLastDay ? $" until {IsoDay.Format(During.LastDay)}" : string.Empty;
            var what = Status == AdvisoryStatus.Triggered ? $"triggered{days}: {string.Join("; ", Facts.Select(static fact => fact.Text).Distinct(StringComparer.Ordinal))}" : $"not determinable: missing {string.Join("; ", Missing)}";
            return new Diagnostic
            {
                Descriptor = Rule.Descriptor,
                Severity = Status == AdvisoryStatus.Triggered ? Rule.Descriptor.Severity : Severity.Advisory,
                Pointer = Pointer,
                Arguments = [$"{Rule.Descriptor.Title} ({Rule.Jurisdiction}) is {what}"],
                Related = Facts.Select(static fact => new RelatedPlace { Pointer = fact.Pointer, Note = fact.Text }).ToValueList(),
            };
        }
    }
}

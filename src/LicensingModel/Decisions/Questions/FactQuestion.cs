using LicensingModel.Decisions.Matters;

namespace LicensingModel.Decisions.Questions;

/// <summary>What follows from terms and facts together: the day of a date, the owner of a patent, whether somebody is an affiliate, a total? A stated term is asked for by <see cref="ValueQuestion"/>.</summary>
public sealed record FactQuestion : Question
{
    /// <summary>What is asked for.</summary>
    public required Matter Of { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The question in words.</summary>
    public override string ToString() => Of + Circumstances;
}

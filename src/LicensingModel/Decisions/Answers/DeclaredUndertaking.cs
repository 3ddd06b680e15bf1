using LicensingModel.Patents.Declarations;

namespace LicensingModel.Decisions.Answers;

/// <summary>What one declaration to a standards body means for one patent on a day: whether its undertaking binds whoever then holds the patent, and why. It is never a licence.</summary>
public sealed record DeclaredUndertaking
{
    /// <summary>The declaration.</summary>
    public required DeclarationId Declaration { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The patent.</summary>
    public required PatentId Patent { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who declared.</summary>
    public required PartyId Declarant { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who holds the patent on the day; null where that is not known.</summary>
    public PartyId? Holder { get; init; }

    /// <summary>What is undertaken; null where that is not stated.</summary>
    public LicensingUndertaking? Undertaking { get; init; }

    /// <summary>Through which transfers the patent passed from the declarant to the holder, in the order of time; empty where the declarant holds it, or the chain is not known.</summary>
    public ValueList<TitlePassage> Through { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether the declaration names the patent, whether it promises anything, and whether that binds the holder, each with its reason and what is missing.</summary>
    public required ValueList<TestResult> Tests { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether the undertaking binds the holder: all of <see cref="Tests"/> together. Unknown where the policy's text does not say.</summary>
    public Truth Binds => Tests.Aggregate(Truth.True, static (result, test) => result & test.Result);
}

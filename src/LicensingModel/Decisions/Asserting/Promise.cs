using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents.Declarations;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Asserting;

/// <summary>An undertaking that binds who asserts a right, or may.</summary>
/// <param name="Name">The declaration or provision by which it is made.</param>
/// <param name="Binds">Whether it binds; it may where that is unknown.</param>
/// <param name="Sort">What it promises.</param>
/// <param name="Why">Why it is not known what it promises, where it is not.</param>
internal sealed record Promise(string Name, Truth Binds, PromiseSort Sort, MissingReason Why)
{
    /// <summary>Whether who asserts the right made it, or somebody who may have spoken for it.</summary>
    internal bool MayBeOwn { get; init; }

    internal static Promise Of(string name, Truth binds, LicensingUndertaking? undertaking, MissingReason why)
        => new(name, binds, SortOf(undertaking?.Option), undertaking is null ? why : MissingReason.NotDecidable);

    internal static Promise Of(string name, Truth binds, UndertakingTerms? terms, MissingReason why)
        => new(name, binds, SortOf(terms), terms is null ? why : MissingReason.NotUnderstood);

    /// <summary>Tells a test whether what is asked for can be had in spite of the promise.</summary>
    /// <param name="test">The test.</param>
    /// <param name="what">What is asked for, with its article.</param>
    internal void Tell(TestBuilder test, string what)
    {
        var does = Binds.IsTrue ? "binds" : "may bind";
        var missing = new MissingFact("question", "remedy", MissingReason.NotDecidable, $"Whether {what} can be had in spite of the undertaking {Name}.");
        if (Sort == PromiseSort.License)
            test.Unknown($"{Name}, an undertaking to license, {does}; whether {what} can be had against somebody willing to take a licence depends on national law. Damages are not barred by it.", missing);
        else if (Sort == PromiseSort.FreeLicense)
            test.Unknown($"{Name}, an undertaking to license free of charge, {does}; whether {what} can be had against somebody to whom a licence was promised for nothing depends on national law.", missing);
        else if (Sort == PromiseSort.NotToEnforce)
            test.Unknown($"{Name}, an undertaking not to enforce, {does}; whether it keeps {what} back depends on its words and on national law.", missing);
        else
            test.Unknown($"{Name}, an undertaking, {does}; what it promises is not known, and so not whether it keeps {what} back.", new MissingFact(Name, "undertaking", Why, $"What {Name} promises."));
    }

    private static PromiseSort SortOf(UndertakingOption? option)
        => option == UndertakingOption.NotEnforced || option == UndertakingOption.NoLicenseRequired ? PromiseSort.NotToEnforce
            : option == UndertakingOption.RoyaltyFree ? PromiseSort.FreeLicense
            : option == UndertakingOption.Frand || option == UndertakingOption.StatedRate ? PromiseSort.License
            : PromiseSort.NotKnown;

    private static PromiseSort SortOf(UndertakingTerms? terms)
        => terms == UndertakingTerms.NonAssertion ? PromiseSort.NotToEnforce
            : terms == UndertakingTerms.RoyaltyFree ? PromiseSort.FreeLicense
            : terms == UndertakingTerms.Frand ? PromiseSort.License
            : PromiseSort.NotKnown;
}

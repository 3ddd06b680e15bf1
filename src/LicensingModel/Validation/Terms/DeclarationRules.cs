using System.Globalization;
using LicensingModel.Conditions;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether what is recorded of standards, essentiality and declarations can be so.</summary>
internal static class DeclarationRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Standard>("a standard is what its designation says", [DeclarationDiagnostics.DesignationContradicted], CheckDesignation),
        ValidationRule.Of<Essentiality>("essentiality is found by somebody", [DeclarationDiagnostics.FoundByNobody], CheckFinder),
        ValidationRule.Of<EssentialityDeclaration>("a declarant has to do with the patent", [DeclarationDiagnostics.NeverHeld], CheckHolder),
        ValidationRule.Of<EssentialityDeclaration>("a declaration follows the standard", [DeclarationDiagnostics.BeforeStandard], CheckDay),
        ValidationRule.Of<EssentialityDeclaration>("what is declared is recorded of the patent", [DeclarationDiagnostics.EssentialityContradicted], CheckEssentiality),
        ValidationRule.Of<LicensingUndertaking>("an undertaking is one of its policy", [DeclarationDiagnostics.NoSuchOption, DeclarationDiagnostics.ReciprocityNotOffered, DeclarationDiagnostics.TermsMissing], CheckUndertaking),
    ];

    private static void CheckDesignation(Standard standard, RuleContext context)
    {
        if (standard.Designation is not { } designation)
            return;

        Compare("body", standard.Body?.Value, designation.Body.Value);
        Compare("version", standard.Version, designation.Version);
        if (standard.Release is { } release && designation.Release is { } named && !release.Includes(named))
            Report("release", release.ToString(), named.ToString());

        void Compare(string member, string? own, string? said)
        {
            if (own is not null && said is not null && own != said)
                Report(member, own, said);
        }

        void Report(string member, string own, string said)
            => context.Report(DeclarationDiagnostics.DesignationContradicted, "/" + member, member, own, designation.ToString(), said);
    }

    private static void CheckFinder(Essentiality essentiality, RuleContext context)
    {
        if (essentiality.Status == EssentialityStatus.Declared || !essentiality.Status.IsKnown)
            return;

        var missing = (essentiality.By is null, essentiality.On.IsBlank) switch
        {
            (true, true) => "neither by whom nor when it was found is",
            (true, _) => "by whom it was found is not",
            (_, true) => "when it was found is not",
            _ => null,
        };
        if (missing is not null)
            context.Report(DeclarationDiagnostics.FoundByNobody, string.Empty, essentiality.Status.Value, missing);
    }

    private static void CheckHolder(EssentialityDeclaration declaration, RuleContext context)
    {
        foreach (var patent in Listed(declaration, context))
        {
            if (patent.Holders.TryGetValue(out var holders) && !holders.SelectMany(static holding => holding.Holders).Concat(Acquirers(patent.Id, context)).Any(holder => holder == declaration.Declarant || AreLinked(holder, declaration.Declarant)))
                context.Report(DeclarationDiagnostics.NeverHeld, "/declarant", declaration.Declarant.Value, patent.Id.Value);
        }

        bool AreLinked(PartyId one, PartyId other)
            => context.Document.Ownership.Any(stake => (stake.Owner == one || stake.Owned == one) && (stake.Owner == other || stake.Owned == other));
    }

    /// <summary>To whom the document's agreements and events pass a patent, or may: what passes by a description may be the patent too.</summary>
    private static IEnumerable<PartyId> Acquirers(PatentId patent, RuleContext context)
    {
        var byAgreement = from agreement in context.Document.Agreements
                          from provision in agreement.Provisions
                          let transfer = provision.Body as PatentTransfer
                          where transfer is not null && !(transfer.Subject.TryGetValue(out var subject) && subject is ListedPatents listed && !listed.Patents.Contains(patent))
                          select transfer.To;
        return byAgreement.Concat(context.Document.Events.Where(recorded => recorded.Kind == EventKind.Transfer && recorded.Patents.Contains(patent)).SelectMany(static recorded => recorded.Against));
    }

    private static void CheckDay(EssentialityDeclaration declaration, RuleContext context)
    {
        if (!context.TryGetDay(declaration.On, out var day) || !declaration.Standards.TryGetValue(out var standards))
            return;

        foreach (var standard in standards.Select(context.Find).OfType<Standard>())
        {
            if (standard.Designation is { Year: { } year } designation && day < new LocalDate(year, designation.Month ?? 1, 1))
            {
                var edition = year.ToString(CultureInfo.InvariantCulture) + (designation.Month is { } month ? month.ToString("-00", CultureInfo.InvariantCulture) : string.Empty);
                context.Report(DeclarationDiagnostics.BeforeStandard, "/on", IsoDay.Format(day), standard.Id.Value, edition);
            }
        }
    }

    private static void CheckEssentiality(EssentialityDeclaration declaration, RuleContext context)
    {
        if (!declaration.Standards.TryGetValue(out var standards))
            return;

        foreach (var patent in Listed(declaration, context))
        {
            if (!patent.Essentiality.TryGetValue(out var findings))
                continue;
            foreach (var standard in standards.Where(standard => findings.All(finding => finding.Standard != standard)))
                context.Report(DeclarationDiagnostics.EssentialityContradicted, declaration.Standards.IsPlain ? "/standards" : "/standards/value", patent.Id.Value, standard.Value);
        }
    }

    private static void CheckUndertaking(LicensingUndertaking undertaking, RuleContext context)
    {
        if ((undertaking.Option == UndertakingOption.StatedRate || undertaking.Option == UndertakingOption.AsWritten) && undertaking.Terms is null)
            context.Report(DeclarationDiagnostics.TermsMissing, "/option", undertaking.Option.Value);
        if (undertaking.Rule is not { } rule)
        {
            if (undertaking.Policy.IsKnown && undertaking.Option.IsKnown)
                context.Report(DeclarationDiagnostics.NoSuchOption, "/option", undertaking.Policy.Value, undertaking.Option.Value, Options(undertaking.Policy));
        }
        else if (!rule.AllowsReciprocity && undertaking.Reciprocity.TryGetValue(out var reciprocity) && reciprocity == UndertakingReciprocity.Required)
        {
            context.Report(DeclarationDiagnostics.ReciprocityNotOffered, "/reciprocity", undertaking.Policy.Value, undertaking.Option.Value);
        }
    }

    private static string Options(UndertakingPolicy policy)
        => string.Join(", ", PolicyRule.All.Where(rule => rule.Policy == policy).Select(rule => $"`{rule.Option}`"));

    /// <summary>The patents that a declaration lists, as far as the document declares them.</summary>
    private static IEnumerable<Patent> Listed(EssentialityDeclaration declaration, RuleContext context)
        => declaration.Patents.TryGetValue(out var scope) && scope is ListedPatents listed ? listed.Patents.Select(context.Find).OfType<Patent>() : [];
}

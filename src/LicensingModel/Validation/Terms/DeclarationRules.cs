using System.Globalization;
using LicensingModel.Conditions;
using LicensingModel.Parties;
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
        if (Listed(declaration) is not { } listed)
            return;

        foreach (var id in listed)
        {
            if (context.Find(id) is { } patent && patent.Holders.TryGetValue(out var holders) && !HasHeld(declaration.Declarant, id, holders, context))
                context.Report(DeclarationDiagnostics.NeverHeld, "/declarant", declaration.Declarant.Value, patent.Id.Value);
        }
    }

    /// <summary>Whether a party held a patent, or one linked to it did, or the document passes the patent to such a one, or may.</summary>
    private static bool HasHeld(PartyId declarant, PatentId patent, ValueList<TitleHolding> holders, RuleContext context)
    {
        foreach (var holding in holders)
        {
            foreach (var holder in holding.Holders)
            {
                if (IsOneOf(declarant, holder, context.Ownership))
                    return true;
            }
        }

        return Acquires(declarant, patent, context);
    }

    private static bool IsOneOf(PartyId declarant, PartyId holder, ValueList<OwnershipStake> ownership)
    {
        if (holder == declarant)
            return true;
        foreach (var stake in ownership)
        {
            if ((stake.Owner == holder || stake.Owned == holder) && (stake.Owner == declarant || stake.Owned == declarant))
                return true;
        }

        return false;
    }

    /// <summary>Whether the document's agreements or events pass a patent to a party, or may: what passes by a description may be the patent too.</summary>
    private static bool Acquires(PartyId declarant, PatentId patent, RuleContext context)
    {
        var document = context.Document;
        foreach (var agreement in document.Agreements)
        {
            foreach (var provision in agreement.Provisions)
            {
                if (provision.Body is PatentTransfer transfer && MayPass(transfer, patent) && IsOneOf(declarant, transfer.To, document.Ownership))
                    return true;
            }
        }

        foreach (var recorded in document.Events)
        {
            if (recorded.Kind != EventKind.Transfer || !recorded.Patents.Contains(patent))
                continue;
            foreach (var acquirer in recorded.Against)
            {
                if (IsOneOf(declarant, acquirer, document.Ownership))
                    return true;
            }
        }

        return false;
    }

    private static bool MayPass(PatentTransfer transfer, PatentId patent)
        => !(transfer.Subject.TryGetValue(out var subject) && subject is ListedPatents listed && !listed.Patents.Contains(patent));

    private static void CheckDay(EssentialityDeclaration declaration, RuleContext context)
    {
        if (!context.TryGetDay(declaration.On, out var day) || !declaration.Standards.TryGetValue(out var standards))
            return;

        foreach (var id in standards)
        {
            if (context.Find(id) is { } standard && standard.Designation is { Year: { } year } designation && day < new LocalDate(year, designation.Month ?? 1, 1))
            {
                var edition = year.ToString(CultureInfo.InvariantCulture) + (designation.Month is { } month ? month.ToString("-00", CultureInfo.InvariantCulture) : string.Empty);
                context.Report(DeclarationDiagnostics.BeforeStandard, "/on", IsoDay.Format(day), standard.Id.Value, edition);
            }
        }
    }

    private static void CheckEssentiality(EssentialityDeclaration declaration, RuleContext context)
    {
        if (!declaration.Standards.TryGetValue(out var standards) || Listed(declaration) is not { } listed)
            return;

        foreach (var id in listed)
        {
            if (context.Find(id) is not { } patent || !patent.Essentiality.TryGetValue(out var findings))
                continue;
            foreach (var standard in standards)
            {
                if (!IsFound(standard, findings))
                    context.Report(DeclarationDiagnostics.EssentialityContradicted, declaration.Standards.IsPlain ? "/standards" : "/standards/value", patent.Id.Value, standard.Value);
            }
        }
    }

    private static bool IsFound(StandardId standard, ValueList<Essentiality> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Standard == standard)
                return true;
        }

        return false;
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

    /// <summary>The patents that a declaration lists; null where it does not list any.</summary>
    private static ValueSet<PatentId>? Listed(EssentialityDeclaration declaration)
        => declaration.Patents.TryGetValue(out var scope) && scope is ListedPatents listed ? listed.Patents : null;
}

using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether what is said of parties, of who owns them and to which classes they belong, can be.</summary>
internal static class PartyRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<PartyIdentifier>("a legal entity identifier has its check digits", [TermDiagnostics.LeiCheckDigits], CheckIdentifier),
        ValidationRule.Of<Membership>("a member belongs to a class", [TermDiagnostics.NoOpenClass, TermDiagnostics.OwnMember], CheckMembership),
        ValidationRule.Of<OwnershipStake>("a stake has a size", [TermDiagnostics.StakeUnsized], CheckSize),
        ValidationRule.Of<OwnershipStake>("share and control agree", [TermDiagnostics.ControlContradicted], CheckControl),
    ];

    private static void CheckIdentifier(PartyIdentifier identifier, RuleContext context)
    {
        if (identifier.Scheme == IdentifierScheme.Lei && !IsLei(identifier.Value))
            context.Report(TermDiagnostics.LeiCheckDigits, "/value", identifier.Value);
    }

    /// <summary>ISO 17442 by way of ISO 7064: letters count from 10, and the whole leaves 1 modulo 97.</summary>
    private static bool IsLei(string text)
    {
        if (text.Length != 20 || !char.IsAsciiDigit(text[18]) || !char.IsAsciiDigit(text[19]))
            return false;

        var rest = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
                rest = ((rest * 10) + (character - '0')) % 97;
            else if (char.IsAsciiLetterUpper(character))
                rest = ((rest * 100) + (character - 'A' + 10)) % 97;
            else
                return false;
        }

        return rest == 1;
    }

    private static void CheckMembership(Membership membership, RuleContext context)
    {
        if (membership.Class == membership.Member)
            context.Report(TermDiagnostics.OwnMember, "/member", membership.Member.Value);
        else if (context.Find(membership.Class) is { Kind.IsKnown: true } party && party.Kind != PartyKind.OpenClass)
            context.Report(TermDiagnostics.NoOpenClass, "/class", membership.Class.Value);
    }

    private static void CheckSize(OwnershipStake stake, RuleContext context)
    {
        if (stake.Share.IsBlank && stake.Control.IsBlank)
            context.Report(TermDiagnostics.StakeUnsized);
    }

    private static void CheckControl(OwnershipStake stake, RuleContext context)
    {
        if (!stake.Share.TryGetValue(out var share) || !stake.Control.TryGetValue(out var control))
            return;

        var agrees = control == ControlKind.Majority ? share.Percent > 50
            : control == ControlKind.Whole ? share.Percent == 100
            : control != ControlKind.None || share.Percent <= 50;
        if (!agrees)
            context.Report(TermDiagnostics.ControlContradicted, "/control", share.ToString(), control.Value);
    }
}

using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.General;

/// <summary>What a general provision is about. An open vocabulary: an unknown word is kept.</summary>
public sealed class GeneralTopic : Code<GeneralTopic>, IScalar<GeneralTopic>, ICode<GeneralTopic>
{
    private GeneralTopic(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The law that governs. Written <c>governingLaw</c>.</summary>
    public static GeneralTopic GoverningLaw { get; } = new("governingLaw", true);

    /// <summary>How disputes are settled. Written <c>disputes</c>.</summary>
    public static GeneralTopic Disputes { get; } = new("disputes", true);

    /// <summary>Liability and its limits. Written <c>liability</c>.</summary>
    public static GeneralTopic Liability { get; } = new("liability", true);

    /// <summary>What is warranted. Written <c>warranty</c>.</summary>
    public static GeneralTopic Warranty { get; } = new("warranty", true);

    /// <summary>Whether rights or the agreement may be assigned. Written <c>assignment</c>.</summary>
    public static GeneralTopic Assignment { get; } = new("assignment", true);

    /// <summary>How notice is given. Written <c>notices</c>.</summary>
    public static GeneralTopic Notices { get; } = new("notices", true);

    /// <summary>What a change of control means for the agreement. Written <c>changeOfControl</c>.</summary>
    public static GeneralTopic ChangeOfControl { get; } = new("changeOfControl", true);

    /// <summary>How it may be ended. Written <c>termination</c>.</summary>
    public static GeneralTopic Termination { get; } = new("termination", true);

    /// <summary>Ending it without a cause. Written <c>convenience</c>.</summary>
    public static GeneralTopic Convenience { get; } = new("convenience", true);

    /// <summary>How it is renewed. Written <c>renewal</c>.</summary>
    public static GeneralTopic Renewal { get; } = new("renewal", true);

    /// <summary>A cap on liability. Written <c>liabilityCap</c>.</summary>
    public static GeneralTopic LiabilityCap { get; } = new("liabilityCap", true);

    /// <summary>What no cap limits. Written <c>uncappedLiability</c>.</summary>
    public static GeneralTopic UncappedLiability { get; } = new("uncappedLiability", true);

    /// <summary>Damages, agreed or excluded. Written <c>damages</c>.</summary>
    public static GeneralTopic Damages { get; } = new("damages", true);

    /// <summary>Insurance. Written <c>insurance</c>.</summary>
    public static GeneralTopic Insurance { get; } = new("insurance", true);

    /// <summary>Who may enforce it without being a party. Written <c>thirdPartyBeneficiaries</c>.</summary>
    public static GeneralTopic ThirdPartyBeneficiaries { get; } = new("thirdPartyBeneficiaries", true);

    /// <summary>Secrecy. Written <c>confidentiality</c>.</summary>
    public static GeneralTopic Confidentiality { get; } = new("confidentiality", true);

    /// <summary>Who owns what. Written <c>ownership</c>.</summary>
    public static GeneralTopic Ownership { get; } = new("ownership", true);

    /// <summary>What is owned jointly. Written <c>jointOwnership</c>.</summary>
    public static GeneralTopic JointOwnership { get; } = new("jointOwnership", true);

    /// <summary>What is to be done after its end. Written <c>postTermination</c>.</summary>
    public static GeneralTopic PostTermination { get; } = new("postTermination", true);

    /// <summary>Source code in escrow. Written <c>escrow</c>.</summary>
    public static GeneralTopic Escrow { get; } = new("escrow", true);

    /// <summary>Remedies. Written <c>remedies</c>.</summary>
    public static GeneralTopic Remedies { get; } = new("remedies", true);

    /// <summary>Indemnities. Written <c>indemnity</c>.</summary>
    public static GeneralTopic Indemnity { get; } = new("indemnity", true);

    /// <summary>What words mean in it. Written <c>definitions</c>.</summary>
    public static GeneralTopic Definitions { get; } = new("definitions", true);

    /// <summary>That it replaces what was said before. Written <c>entireAgreement</c>.</summary>
    public static GeneralTopic EntireAgreement { get; } = new("entireAgreement", true);

    /// <summary>Audits. Written <c>audit</c>.</summary>
    public static GeneralTopic Audit { get; } = new("audit", true);

    /// <summary>Prices. Written <c>price</c>.</summary>
    public static GeneralTopic Price { get; } = new("price", true);

    /// <summary>Volumes. Written <c>volume</c>.</summary>
    public static GeneralTopic Volume { get; } = new("volume", true);

    /// <summary>Compliance with law. Written <c>compliance</c>.</summary>
    public static GeneralTopic Compliance { get; } = new("compliance", true);

    /// <summary>What the parties acknowledge. Written <c>acknowledgement</c>.</summary>
    public static GeneralTopic Acknowledgement { get; } = new("acknowledgement", true);

    /// <summary>Days that are no business days. Written <c>businessDays</c>.</summary>
    public static GeneralTopic BusinessDays { get; } = new("businessDays", true);

    /// <inheritdoc/>
    public static ValueList<GeneralTopic> Known { get; } =
    [
        GoverningLaw,
        Disputes,
        Liability,
        Warranty,
        Assignment,
        Notices,
        ChangeOfControl,
        Termination,
        Convenience,
        Renewal,
        LiabilityCap,
        UncappedLiability,
        Damages,
        Insurance,
        ThirdPartyBeneficiaries,
        Confidentiality,
        Ownership,
        JointOwnership,
        PostTermination,
        Escrow,
        Remedies,
        Indemnity,
        Definitions,
        EntireAgreement,
        Audit,
        Price,
        Volume,
        Compliance,
        Acknowledgement,
        BusinessDays,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a topic of a general provision: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out GeneralTopic? result)
        => TryRead(text, static word => new GeneralTopic(word), out result);
}

using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Agreements;

/// <summary>What sort of agreement it is; a label for people, from which nothing is decided. An open vocabulary: an unknown word is kept.</summary>
public sealed class AgreementKind : Code<AgreementKind>, IScalar<AgreementKind>, ICode<AgreementKind>
{
    private AgreementKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>A licence of patents, one way. Written <c>patentLicense</c>.</summary>
    public static AgreementKind PatentLicense { get; } = new("patentLicense", true);

    /// <summary>Licences of patents both ways. Written <c>crossLicense</c>.</summary>
    public static AgreementKind CrossLicense { get; } = new("crossLicense", true);

    /// <summary>An assignment of patents for value. Written <c>patentPurchase</c>.</summary>
    public static AgreementKind PatentPurchase { get; } = new("patentPurchase", true);

    /// <summary>A licence of technology at large. Written <c>technologyLicense</c>.</summary>
    public static AgreementKind TechnologyLicense { get; } = new("technologyLicense", true);

    /// <summary>A licence of marks. Written <c>brandLicense</c>.</summary>
    public static AgreementKind BrandLicense { get; } = new("brandLicense", true);

    /// <summary>An agreement to work together in business. Written <c>businessCollaboration</c>.</summary>
    public static AgreementKind BusinessCollaboration { get; } = new("businessCollaboration", true);

    /// <summary>An agreement to supply. Written <c>supply</c>.</summary>
    public static AgreementKind Supply { get; } = new("supply", true);

    /// <summary>A settlement of disputes. Written <c>settlement</c>.</summary>
    public static AgreementKind Settlement { get; } = new("settlement", true);

    /// <summary>Covenants not to sue. Written <c>covenant</c>.</summary>
    public static AgreementKind Covenant { get; } = new("covenant", true);

    /// <summary>A licence of a pool or a network of members. Written <c>poolLicense</c>.</summary>
    public static AgreementKind PoolLicense { get; } = new("poolLicense", true);

    /// <summary>An agreement under which others are made. Written <c>framework</c>.</summary>
    public static AgreementKind Framework { get; } = new("framework", true);

    /// <summary>A memorandum of understanding. Written <c>memorandumOfUnderstanding</c>.</summary>
    public static AgreementKind MemorandumOfUnderstanding { get; } = new("memorandumOfUnderstanding", true);

    /// <summary>A letter of intent. Written <c>letterOfIntent</c>.</summary>
    public static AgreementKind LetterOfIntent { get; } = new("letterOfIntent", true);

    /// <summary>A term sheet. Written <c>termSheet</c>.</summary>
    public static AgreementKind TermSheet { get; } = new("termSheet", true);

    /// <summary>An undertaking to a standards body. Written <c>standardsUndertaking</c>.</summary>
    public static AgreementKind StandardsUndertaking { get; } = new("standardsUndertaking", true);

    /// <summary>A promise to the public. Written <c>publicPromise</c>.</summary>
    public static AgreementKind PublicPromise { get; } = new("publicPromise", true);

    /// <summary>A licence among the members of a network that may grow. Written <c>networkLicense</c>.</summary>
    public static AgreementKind NetworkLicense { get; } = new("networkLicense", true);

    /// <summary>An agreement to develop jointly. Written <c>jointDevelopment</c>.</summary>
    public static AgreementKind JointDevelopment { get; } = new("jointDevelopment", true);

    /// <summary>An agreement that transfers intellectual property, with licences beside it. Written <c>transferAgreement</c>.</summary>
    public static AgreementKind TransferAgreement { get; } = new("transferAgreement", true);

    /// <summary>A side letter. Written <c>sideLetter</c>.</summary>
    public static AgreementKind SideLetter { get; } = new("sideLetter", true);

    /// <summary>An investment. Written <c>investment</c>.</summary>
    public static AgreementKind Investment { get; } = new("investment", true);

    /// <summary>A licence of software. Written <c>softwareLicense</c>.</summary>
    public static AgreementKind SoftwareLicense { get; } = new("softwareLicense", true);

    /// <inheritdoc/>
    public static ValueList<AgreementKind> Known { get; } =
    [
        PatentLicense,
        CrossLicense,
        PatentPurchase,
        TechnologyLicense,
        BrandLicense,
        BusinessCollaboration,
        Supply,
        Settlement,
        Covenant,
        PoolLicense,
        Framework,
        MemorandumOfUnderstanding,
        LetterOfIntent,
        TermSheet,
        StandardsUndertaking,
        PublicPromise,
        NetworkLicense,
        JointDevelopment,
        TransferAgreement,
        SideLetter,
        Investment,
        SoftwareLicense,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of agreement: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AgreementKind? result)
        => TryRead(text, static word => new AgreementKind(word), out result);
}

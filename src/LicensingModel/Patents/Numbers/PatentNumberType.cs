namespace LicensingModel.Patents.Numbers;

/// <summary>What a number numbers. An application and a published application enforce nothing; only a grant can.</summary>
public enum PatentNumberType
{
    /// <summary>There is no number.</summary>
    Unspecified,

    /// <summary>A published document; whether an application or a grant, only a kind code, or its date, could tell.</summary>
    Document,

    /// <summary>An application as filed at an office.</summary>
    Application,

    /// <summary>An international application under the Patent Cooperation Treaty, as filed.</summary>
    InternationalApplication,

    /// <summary>A published application.</summary>
    Publication,

    /// <summary>A granted patent, or a registered utility model, design or plant.</summary>
    Grant,

    /// <summary>A document of another sort: a search report, a correction sheet, a translation of claims.</summary>
    Other,
}

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>The columns of <c>ISLD-export.csv</c>, as its first row names them.</summary>
internal static class IsldColumns
{
    internal const string DeclarationId = "IPRD_ID";
    internal const string Reference = "IPRD_REFERENCE";
    internal const string Signed = "IPRD_SIGNATURE_DATE";
    internal const string Company = "COMP_LEGAL_NAME";
    internal const string PreparedToGrant = "LICD_DEC_PREP_TO_GRANT_FLAG";
    internal const string Reciprocity = "LICD_REC_CONDI_FLAG";
    internal const string DisclosureId = "DIPG_ID";
    internal const string Standard = "Standard";
    internal const string EssentialToStandard = "Ess_To_Standard";
    internal const string DeliverableType = "WI_Type";
    internal const string DeliverableNumber = "WOIT_ETSI_DELIVERABLE_NUMBER";
    internal const string DeliverableVersion = "WOIT_VERSION";
    internal const string SpecificationType = "3GPP_Type";
    internal const string SpecificationNumber = "TGPP_NUMBER";
    internal const string SpecificationVersion = "TGPV_VERSION";
    internal const string Application = "PATT_APPLICATION_NUMBER";
    internal const string Publication = "PUBL_NUMBER";
    internal const string Title = "PBPA_TITLEEN";
    internal const string Country = "Country_Of_Registration";
    internal const string Filed = "PBPA_APP_DATE";
    internal const string Project = "ETPR_ACRONYM";
    internal const string EssentialToProject = "Ess_To_Project";

    /// <summary>All of them, in the order of the file.</summary>
    internal static readonly string[] All =
    [
        DeclarationId, Reference, Signed, "Reflected_Date", Company, "DECL_IS_PROP_FLAG", PreparedToGrant, Reciprocity, DisclosureId, "DIPG_DISPLAY_NUMBER", "DIPG_EXTERNAL_ID", Standard,
        EssentialToStandard, DeliverableType, DeliverableNumber, "WOIT_REFERENCE", DeliverableVersion, SpecificationType, SpecificationNumber, SpecificationVersion, "Patent_Type", Application,
        Publication, Title, "PBPA_PRIORITY_NUMBERS", Country, Filed, "ETPR_ID", Project, EssentialToProject, "Illustrative_Part", "DIPG_PATF_ID", "Original_Application_Number",
        "Original_Publication_Number", "Explicitely_Disclosed", "Normalized_Patent", "2G", "3G", "4G", "5G",
    ];

    /// <summary>Those for which the model has no place.</summary>
    internal static readonly string[] NotCarried =
    [
        "Reflected_Date", "DECL_IS_PROP_FLAG", "DIPG_DISPLAY_NUMBER", "DIPG_EXTERNAL_ID", "WOIT_REFERENCE", "Patent_Type", "PBPA_PRIORITY_NUMBERS", "ETPR_ID", "Illustrative_Part", "DIPG_PATF_ID",
        "Original_Application_Number", "Original_Publication_Number", "Explicitely_Disclosed", "Normalized_Patent", "2G", "3G", "4G", "5G",
    ];
}

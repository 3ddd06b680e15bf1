namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>Where something stands in a deal, or in the supposition beside it.</summary>
/// <param name="Deal">The name of the deal.</param>
/// <param name="IsSupposed">Whether it stands in the supposition.</param>
/// <param name="Id">The id of a provision, an agreement or another element, or the name of a member of the document.</param>
internal sealed record Place(string Deal, bool IsSupposed, string Id)
{
    /// <summary>The files that are read together, and before their extension that of the questions.</summary>
    public string File => IsSupposed ? $"deals/suppositions/{Deal}" : $"deals/{Deal}";
}

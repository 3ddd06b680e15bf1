using LicensingModel.Docs.Tests.Json;
using LicensingModel.Docs.Tests.Markdown;
using LicensingModel.Serialization;

namespace LicensingModel.Docs.Tests.Reference;

/// <summary>Which records and kinds stand in the blocks of JSON of a page.</summary>
internal sealed class Shown : ModelVisitor
{
    private readonly HashSet<Type> _types = [];

    public static IReadOnlySet<Type> On(Page page)
    {
        var shown = new Shown();
        foreach (var fence in page.Fences.Where(fence => fence.Language == "json"))
        {
            var part = fence.Info.Split(' ', 2).ElementAtOrDefault(1);
            var text = part is not null ? JsonCheck.Parts[part].Replace("$", fence.Text, StringComparison.Ordinal) : JsonCheck.IsDocument(fence) ? fence.Text : "{}";
            if (LicensingJson.Read(text, new ReadOptions { CheckIntegrity = false }).TryGetValue(out var document))
                shown.VisitElement(document);
        }

        return shown._types;
    }

    protected internal override void VisitElement(Element element)
    {
        _types.Add(element.GetType());
        base.VisitElement(element);
    }
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LicensingModel.Architecture.Tests.HouseRules;

/// <summary>House rules over source files: each answers with one line per violation.</summary>
internal static partial class SourceRules
{
    /// <summary>
    /// A file holds one public type and is named after it; generic <c>Foo&lt;T&gt;</c> may be in <c>FooOfT.cs</c>. When none is public, it is named after one of its types, or
    /// after the word that all their names end with: <c>PatentFormats.cs</c>.
    /// </summary>
    public static IEnumerable<string> One_public_type_per_file_named_after_it(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files)
        {
            var all = file.TopLevelTypes.ToArray();
            var open = all.Where(IsPublic).ToArray();
            if (open.Length > 1)
                yield return $"{file.Path} has {open.Length} public types ({string.Join(", ", open.Select(NameOf))}): one public type per file";

            var candidates = open.Length > 0 ? open : all;
            if (candidates.Length > 0 && !candidates.Any(type => IsNamedAfter(file.Name, type)) && !(open.Length == 0 && IsNamedAfterAll(file.Name, all)))
                yield return $"{file.Path} holds {NameOf(candidates[0])}: a file is named after its type";
        }
    }

    /// <summary>The namespace is the project's name and the folders below it.</summary>
    public static IEnumerable<string> Folder_is_namespace(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files.Where(file => file.TopLevelTypes.Any()))
        {
            var expected = string.Join('.', file.Folder.Split('/').Skip(1));
            var spaces = file.Syntax.DescendantNodes(node => node is CompilationUnitSyntax).OfType<BaseNamespaceDeclarationSyntax>().ToArray();
            if (spaces is not [FileScopedNamespaceDeclarationSyntax only] || only.Name.ToString() != expected)
                yield return $"{file.Path} is in namespace {string.Join(" and ", spaces.Select(space => space.Name.ToString()).DefaultIfEmpty("(none)"))}: its folder says `namespace {expected};`";
        }
    }

    /// <summary>A file is read in one sitting.</summary>
    public static IEnumerable<string> Files_are_short(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files.Where(file => file.LineCount > 400))
            yield return $"{file.Path} has {file.LineCount} lines: none has above 400";

        var longer = files.Where(file => file.LineCount > 250).ToArray();
        if (longer.Length * 20 > files.Count)
            yield return $"{longer.Length} of {files.Count} files have above 250 lines ({string.Join(", ", longer.Select(file => file.Path))}): at most 5 % may";

        var lengths = files.Select(file => file.LineCount).Order().ToArray();
        if (lengths.Length > 0 && lengths[lengths.Length / 2] >= 100)
            yield return $"the median file has {lengths[lengths.Length / 2]} lines: it stays under 100";
    }

    /// <summary>A folder holds what changes together; the kernel at the root of the library may be wider.</summary>
    public static IEnumerable<string> Folders_are_small(IReadOnlyList<SourceFile> files)
        => from folder in files.GroupBy(file => file.Folder)
           let most = folder.Key == "src/LicensingModel" ? 97 : 20
           where folder.Count() > most
           select $"{folder.Key} has {folder.Count()} files: at most {most}";

    /// <summary>Names say what a thing is: no bags.</summary>
    public static IEnumerable<string> No_bags(IReadOnlyList<SourceFile> files)
    {
        var folders = files.SelectMany(file => file.Folder.Split('/').Select(name => (Place: file.Folder, Name: name)));
        var types = files.SelectMany(file => file.Syntax.DescendantNodes()
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(member => (Place: file.Path, Name: NameOf(member))));
        return folders.Concat(types).Distinct()
            .Where(named => Bag().IsMatch(named.Name))
            .Select(named => $"{named.Place}: {named.Name} is the name of a bag; name what it holds");
    }

    public static IEnumerable<string> No_regions(IReadOnlyList<SourceFile> files)
        => from file in files
           from region in file.Syntax.DescendantTrivia(descendIntoTrivia: true)
           where region.IsKind(SyntaxKind.RegionDirectiveTrivia)
           select $"{file.Path}:{LineOf(region)} has a #region";

    public static IEnumerable<string> Nothing_is_left_unfinished(IReadOnlyList<SourceFile> files)
        => from file in files
           from line in file.Text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
           from Match mark in Unfinished().Matches(line.Text)
           select $"{file.Path}:{line.Number} says {mark.Value}";

    /// <summary>A suppression names what it suppresses and why: a comment after the pragma, or a justification.</summary>
    public static IEnumerable<string> Suppressions_carry_a_reason(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files)
        {
            foreach (var pragma in file.Syntax.DescendantTrivia(descendIntoTrivia: true).Select(trivia => trivia.GetStructure()).OfType<PragmaWarningDirectiveTriviaSyntax>())
            {
                if (pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword) && (pragma.ErrorCodes.Count == 0 || !Reason().IsMatch(pragma.ToFullString())))
                    yield return $"{file.Path}:{LineOf(pragma.ParentTrivia)} disables a warning: name it, and say why in a comment on the line";
            }

            foreach (var attribute in file.Syntax.DescendantNodes().OfType<AttributeSyntax>().Where(attribute => Suppression().IsMatch(attribute.Name.ToString())))
            {
                var reason = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.Text == "Justification");
                if (reason is null || reason.Expression is LiteralExpressionSyntax literal && (string.IsNullOrWhiteSpace(literal.Token.ValueText) || literal.Token.ValueText == "<Pending>"))
                    yield return $"{file.Path}:{attribute.GetLocation().GetLineSpan().StartLinePosition.Line + 1} suppresses a message without a justification";
            }
        }
    }

    private static bool IsPublic(MemberDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static string NameOf(MemberDeclarationSyntax type)
        => type is DelegateDeclarationSyntax named ? named.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;

    private static bool IsNamedAfter(string fileName, MemberDeclarationSyntax type)
    {
        var isGeneric = type is TypeDeclarationSyntax { TypeParameterList: not null } or DelegateDeclarationSyntax { TypeParameterList: not null };
        return fileName == NameOf(type) || (isGeneric && fileName.StartsWith(NameOf(type) + "OfT", StringComparison.Ordinal));
    }

    private static bool IsNamedAfterAll(string fileName, MemberDeclarationSyntax[] types)
        => types.Length > 1 && PluralWord().Match(fileName) is { Success: true } word && types.All(type => NameOf(type).EndsWith(word.Groups[1].Value, StringComparison.Ordinal));

    [GeneratedRegex("([A-Z][a-z0-9]+)s$", RegexOptions.CultureInvariant)]
    private static partial Regex PluralWord();

    private static int LineOf(SyntaxTrivia trivia) => trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    [GeneratedRegex("(?:Util|Utils|Helper|Helpers|Common|Misc|Manager)$|^Base(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Bag();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|NotImplementedException)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"//\s*\w", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex("(?:^|\\.)(?:Unconditional)?SuppressMessage(?:Attribute)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Suppression();
}

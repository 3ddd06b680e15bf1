using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace LicensingModel.MutantSample;

/// <summary>Finds the mutants of a namespace in an assembly that Stryker mutated: each is a question whether it is active, before the code that it changes. Those that only change a text are left out.</summary>
internal sealed class MutantScan
{
    private static readonly Dictionary<ushort, OpCode> Codes = typeof(OpCodes).GetFields().Select(static field => field.GetValue(null)).OfType<OpCode>().ToDictionary(static code => (ushort)code.Value);

    private readonly MetadataReader _metadata;
    private readonly PEReader _file;

    private MutantScan(PEReader file) => (_file, _metadata) = (file, file.GetMetadataReader());

    internal static IReadOnlyList<Mutant> Of(string path, string namespaceStart)
    {
        using var file = new PEReader(File.OpenRead(path));
        var scan = new MutantScan(file);
        var found = new SortedDictionary<int, Mutant>();
        foreach (var handle in scan._metadata.MethodDefinitions)
        {
            var method = scan._metadata.GetMethodDefinition(handle);
            var type = scan.NameOf(method.GetDeclaringType());
            if (method.RelativeVirtualAddress != 0 && type.StartsWith(namespaceStart, StringComparison.Ordinal))
            {
                foreach (var id in scan.In(method))
                    found.TryAdd(id, new Mutant(id, $"{type}.{scan._metadata.GetString(method.Name)}"));
            }
        }

        return [.. found.Values];
    }

    private string NameOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var name = _metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(outer)}+{name}" : $"{_metadata.GetString(type.Namespace)}.{name}";
    }

    private IEnumerable<int> In(MethodDefinition method)
    {
        var il = _file.GetMethodBody(method.RelativeVirtualAddress).GetILContent();
        int? pushed = null;
        for (var at = 0; at < il.Length;)
        {
            var (code, operand, next) = Decode(il, at);
            if (code == OpCodes.Call && pushed is { } id && IsQuestion(Token(il, operand)) && !ChangesText(il, next))
                yield return id;
            pushed = Constant(code, il, operand) ?? (code == OpCodes.Nop ? pushed : null);
            at = next;
        }
    }

    private bool IsQuestion(int token)
    {
        var handle = MetadataTokens.EntityHandle(token);
        return handle.Kind == HandleKind.MethodDefinition && _metadata.GetMethodDefinition((MethodDefinitionHandle)handle) is var method
            && _metadata.GetString(method.Name) == "IsActive" && NameOf(method.GetDeclaringType()).EndsWith("MutantControl", StringComparison.Ordinal);
    }

    private static bool ChangesText(ImmutableArray<byte> il, int at)
    {
        var (code, operand, next) = Decode(il, at);
        var target = code == OpCodes.Brtrue_S ? next + (sbyte)il[operand] : code == OpCodes.Brtrue ? next + Token(il, operand) : -1;
        return target >= 0 && target < il.Length && Decode(il, target).Code == OpCodes.Ldstr;
    }

    private static int Token(ImmutableArray<byte> il, int at) => il[at] | (il[at + 1] << 8) | (il[at + 2] << 16) | (il[at + 3] << 24);

    private static int? Constant(OpCode code, ImmutableArray<byte> il, int operand)
        => code == OpCodes.Ldc_I4 ? Token(il, operand)
        : code == OpCodes.Ldc_I4_S ? (sbyte)il[operand]
        : code.Value >= OpCodes.Ldc_I4_0.Value && code.Value <= OpCodes.Ldc_I4_8.Value ? code.Value - OpCodes.Ldc_I4_0.Value
        : null;

    private static (OpCode Code, int Operand, int Next) Decode(ImmutableArray<byte> il, int at)
    {
        var code = il[at] == 0xFE ? Codes[(ushort)(0xFE00 | il[at + 1])] : Codes[il[at]];
        var operand = at + code.Size;
        var length = code.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * Token(il, operand)),
            _ => 4,
        };
        return (code, operand, operand + length);
    }
}

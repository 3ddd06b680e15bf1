using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LicensingModel.MutantSample;

/// <summary>The assembly that Stryker mutated: which mutants it has, and what counts those that are reached.</summary>
internal static class MutatedAssembly
{
    /// <summary>The name of the field that is true for each mutant whose code was reached.</summary>
    internal const string Reached = "Reached";

    /// <summary>Finds the mutants of a namespace: each is a question whether it is active, before the code that it changes. Those that only change a text are left out.</summary>
    internal static IReadOnlyList<Mutant> MutantsOf(string path, string namespaceStart)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var found = new SortedDictionary<int, Mutant>();
        foreach (var method in assembly.MainModule.GetTypes().Where(type => OutermostOf(type).Namespace.StartsWith(namespaceStart, StringComparison.Ordinal)).SelectMany(static type => type.Methods).Where(static method => method.HasBody))
        {
            foreach (var call in method.Body.Instructions.Where(static call => call.OpCode == OpCodes.Call && IsQuestion((MethodReference)call.Operand) && !ChangesText(call.Next)))
            {
                if (call.Previous is { } pushed && ConstantOf(pushed) is { } id)
                    found.TryAdd(id, new Mutant(id, $"{method.DeclaringType.FullName}.{method.Name}"));
            }
        }

        return [.. found.Values];
    }

    /// <summary>Writes the question whether a mutant is active anew, so that it marks the mutant as reached and asks nothing else: Stryker's own looks through a list each time, which makes all tests slow.</summary>
    internal static void CountReached(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { ReadWrite = true });
        var control = assembly.MainModule.GetTypes().Single(static type => type.Name == "MutantControl");
        if (control.Fields.Any(static field => field.Name == Reached))
            return;
        var reached = new FieldDefinition(Reached, FieldAttributes.Public | FieldAttributes.Static, new ArrayType(assembly.MainModule.TypeSystem.Boolean));
        control.Fields.Add(reached);
        var question = control.Methods.Single(static method => method.Name == "IsActive");
        question.Body = new MethodBody(question);
        var il = question.Body.GetILProcessor();
        il.Emit(OpCodes.Ldsfld, reached);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Stelem_I1);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldsfld, control.Fields.Single(static field => field.Name == "ActiveMutant"));
        il.Emit(OpCodes.Ceq);
        il.Emit(OpCodes.Ret);
        assembly.Write();
    }

    private static TypeDefinition OutermostOf(TypeDefinition type) => type.DeclaringType is { } outer ? OutermostOf(outer) : type;

    private static bool IsQuestion(MethodReference method) => method.Name == "IsActive" && method.DeclaringType.Name == "MutantControl";

    private static bool ChangesText(Instruction? branch)
        => branch is { Operand: Instruction target } && (branch.OpCode == OpCodes.Brtrue || branch.OpCode == OpCodes.Brtrue_S) && target.OpCode == OpCodes.Ldstr;

    private static int? ConstantOf(Instruction pushed)
        => pushed.OpCode == OpCodes.Nop && pushed.Previous is { } before ? ConstantOf(before)
        : pushed.OpCode == OpCodes.Ldc_I4 ? (int)pushed.Operand
        : pushed.OpCode == OpCodes.Ldc_I4_S ? (sbyte)pushed.Operand
        : pushed.OpCode.Value >= OpCodes.Ldc_I4_0.Value && pushed.OpCode.Value <= OpCodes.Ldc_I4_8.Value ? pushed.OpCode.Value - OpCodes.Ldc_I4_0.Value
        : null;
}

using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LicensingModel.Architecture.Tests.Dependencies;

/// <summary>
/// Finds every mention of one type of an assembly by another, in what was compiled: base types, signatures, fields, attributes, generic
/// arguments and constraints, locals and instructions. What compiles away leaves no trace: <c>nameof</c>, inlined constants, documentation.
/// </summary>
internal sealed class UseCollector
{
    private readonly Dictionary<string, TypeDefinition> _types;
    private readonly HashSet<Use> _uses = [];
    private TypeDefinition _from = null!;
    private string _member = "";

    private UseCollector(ModuleDefinition module) => _types = module.GetTypes().ToDictionary(type => type.FullName);

    public static IReadOnlyCollection<Use> Collect(ModuleDefinition module, string root)
    {
        var collector = new UseCollector(module);
        foreach (var type in collector._types.Values.Where(type => !type.IsGeneratedAside(root)))
            collector.Type(type);
        collector._uses.RemoveWhere(use => use.From == use.To || collector.IsAside(use.To, root));
        return collector._uses;
    }

    private bool IsAside(string name, string root) => _types.TryGetValue(name, out var type) && type.IsGeneratedAside(root);

    private void Type(TypeDefinition type)
    {
        _from = type;
        In("base type", () => Add(type.BaseType));
        In("attribute", () => Attributes(type));
        foreach (var implementation in type.Interfaces)
            In("interface", () => { Add(implementation.InterfaceType); Attributes(implementation); });
        GenericParameters(type, "type parameter");

        foreach (var field in type.Fields)
            In(field.SourceMember(), () => { Add(field.FieldType); Attributes(field); });
        foreach (var property in type.Properties)
            In("property " + property.Name, () => { Add(property.PropertyType); Attributes(property); });
        foreach (var @event in type.Events)
            In("event " + @event.Name, () => { Add(@event.EventType); Attributes(@event); });
        foreach (var method in type.Methods)
            In(method.SourceMember(), () => Method(method));
    }

    private void Method(MethodDefinition method)
    {
        Signature(method);
        Attributes(method);
        Attributes(method.MethodReturnType);
        foreach (var parameter in method.Parameters)
            Attributes(parameter);
        GenericParameters(method, _member);
        foreach (var overridden in method.Overrides)
            Reference(overridden);
        if (method.HasBody)
            Body(method.Body);
    }

    private void Body(MethodBody body)
    {
        foreach (var variable in body.Variables)
            Add(variable.VariableType);
        foreach (var handler in body.ExceptionHandlers)
            Add(handler.CatchType);
        foreach (var instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type: Add(type); break;
                case MethodReference method: Reference(method); break;
                case FieldReference field: Add(field.DeclaringType); Add(field.FieldType); break;
                case CallSite site: Signature(site); break;
            }
        }
    }

    private void Reference(MethodReference method)
    {
        Add(method.DeclaringType);
        Signature(method);
        if (method is GenericInstanceMethod instance)
            Each(instance.GenericArguments);
    }

    private void Signature(IMethodSignature signature)
    {
        Add(signature.ReturnType);
        foreach (var parameter in signature.Parameters)
            Add(parameter.ParameterType);
    }

    private void GenericParameters(IGenericParameterProvider owner, string where)
    {
        foreach (var parameter in owner.GenericParameters)
        {
            In(where, () =>
            {
                Attributes(parameter);
                foreach (var constraint in parameter.Constraints)
                {
                    Add(constraint.ConstraintType);
                    Attributes(constraint);
                }
            });
        }
    }

    private void Attributes(ICustomAttributeProvider owner)
    {
        foreach (var attribute in owner.CustomAttributes)
        {
            Add(attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments.Concat(attribute.Properties.Concat(attribute.Fields).Select(named => named.Argument)))
                Argument(argument);
        }
    }

    private void Argument(CustomAttributeArgument argument)
    {
        Add(argument.Type);
        switch (argument.Value)
        {
            case TypeReference type: Add(type); break;
            case CustomAttributeArgument boxed: Argument(boxed); break;
            case CustomAttributeArgument[] items: Array.ForEach(items, Argument); break;
        }
    }

    private void Each(IEnumerable<TypeReference> types)
    {
        foreach (var type in types)
            Add(type);
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                Each(generic.GenericArguments);
                break;
            case IModifierType modifier:
                Add(modifier.ModifierType);
                break;
            case FunctionPointerType pointer:
                Signature(pointer);
                return;
        }

        if (type is TypeSpecification specification)
            Add(specification.ElementType);
        else if (_types.TryGetValue(type.FullName, out var used))
            _uses.Add(new Use(_from.SourceName(), _from.OuterNamespace(), _member, used.SourceName(), used.OuterNamespace()));
    }

    private void In(string member, Action collect)
    {
        var outer = _member;
        _member = member;
        collect();
        _member = outer;
    }
}

using System.Diagnostics;
using System.Reflection;

namespace LicensingModel.MutantSample;

/// <summary>The tests of an assembly, found by the attributes of xunit and run one after the other in this process.</summary>
internal sealed class TestCases
{
    private readonly List<TestCase> _cases = [];

    internal TestCases(Assembly tests, Func<string, bool> isMeant)
    {
        foreach (var type in tests.GetTypes().Where(type => type is { IsAbstract: false, IsClass: true } && isMeant(type.FullName!)))
        {
            foreach (var method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public))
            {
                var attributes = method.GetCustomAttributes().ToList();
                if (attributes.Exists(static attribute => attribute.GetType().Name == "TheoryAttribute"))
                    AddRows(type, method, attributes);
                else if (attributes.Exists(static attribute => attribute.GetType().Name == "FactAttribute"))
                    _cases.Add(new TestCase(type, method, []));
            }
        }
    }

    internal IReadOnlyList<TestCase> All => _cases;

    private void AddRows(Type type, MethodInfo method, List<Attribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            var read = attribute.GetType().GetMethod("GetData", [typeof(MethodInfo)]);
            if (read?.Invoke(attribute, [method]) is IEnumerable<object[]> rows)
                _cases.AddRange(rows.Select(row => new TestCase(type, method, row ?? [null])));
        }
    }
}

/// <summary>One test with its arguments.</summary>
internal sealed class TestCase(Type type, MethodInfo method, object?[] arguments)
{
    /// <summary>How long it took when nothing was mutated.</summary>
    internal TimeSpan Took { get; set; }

    /// <summary>The mutants whose code it reaches.</summary>
    internal HashSet<int> Reaches { get; } = [];

    /// <summary>Why it failed last.</summary>
    internal string? Problem { get; private set; }

    internal string Name => $"{type.Name}.{method.Name}";

    /// <summary>Takes over what was seen of it in another process.</summary>
    internal void Remember(TimeSpan took, IEnumerable<int> reaches)
    {
        Took = took;
        Reaches.UnionWith(reaches);
    }

    /// <summary>Whether it passes.</summary>
    internal bool Passes()
    {
        var watch = Stopwatch.StartNew();
        Problem = null;
        object? instance = null;
        try
        {
            instance = method.IsStatic ? null : Activator.CreateInstance(type);
            var parameters = method.GetParameters();
            var given = parameters.Select((parameter, index) => IsRest(parameter) && !(index == arguments.Length - 1 && parameter.ParameterType.IsInstanceOfType(arguments[index])) ? Rest(parameter, index)
                : index < arguments.Length ? Fit(arguments[index], parameter.ParameterType) : parameter.DefaultValue).ToArray();
            (method.Invoke(instance, given) as Task)?.GetAwaiter().GetResult();
            return true;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            Problem = (problem.InnerException ?? problem).Message.ReplaceLineEndings(" ");
            return false;
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
            Took = watch.Elapsed;
        }
    }

    private static bool IsRest(ParameterInfo parameter) => parameter.IsDefined(typeof(ParamArrayAttribute), false);

    private Array Rest(ParameterInfo parameter, int from)
    {
        var type = parameter.ParameterType.GetElementType()!;
        var rest = Array.CreateInstance(type, Math.Max(0, arguments.Length - from));
        for (var i = 0; i < rest.Length; i++)
            rest.SetValue(Fit(arguments[from + i], type), i);
        return rest;
    }

    private static object? Fit(object? value, Type type)
        => value is null || type.IsInstanceOfType(value) ? value : type.IsEnum ? Enum.ToObject(type, value) : value is IConvertible && !type.IsGenericType ? Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture) : value;
}

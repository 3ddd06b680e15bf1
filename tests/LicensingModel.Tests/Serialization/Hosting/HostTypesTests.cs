using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>The list of types is written by hand; here reflection checks that none was forgotten.</summary>
public class HostTypesTests
{
    private static readonly string[] NotWritten =
    [
        "Answer", "MayAnswer", "ValueAnswer", "Question", "MayQuestion", "ValueQuestion",
    ];

    public static TheoryData<Type> ModelTypes
        => [.. typeof(LicensingDocument).Assembly.GetExportedTypes().Where(IsWritten).SelectMany(type => MembersOf(type).Prepend(type)).Distinct().OrderBy(type => type.ToString())];

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void Every_type_of_the_model_and_of_its_members_can_stand_in_a_hosts_type(Type type)
        => new LicensingJsonConverter().CanConvert(type).Should().BeTrue();

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void Every_type_has_its_converter(Type type)
    {
        var converter = new LicensingJsonConverter().CreateConverter(type, JsonSerializerOptions.Default);

        converter.Should().NotBeNull();
        converter!.CanConvert(type).Should().BeTrue();
        converter.Type.Should().Be(type);
    }

    [Fact]
    public void Other_types_are_left_to_the_host()
    {
        new LicensingJsonConverter().CanConvert(typeof(string)).Should().BeFalse();
        new LicensingJsonConverter().CanConvert(typeof(List<Agreement>)).Should().BeFalse();
        new LicensingJsonConverter().CreateConverter(typeof(string), JsonSerializerOptions.Default).Should().BeNull();
    }

    [Fact]
    public void The_types_are_seen() => ModelTypes.Count.Should().BeGreaterThan(120);

    private static bool IsWritten(Type type)
        => !type.ContainsGenericParameters && !NotWritten.Contains(type.Name) && type.Namespace is not ("LicensingModel.Diagnostics" or "LicensingModel.Decisions")
            && (type.IsSubclassOf(typeof(Element)) || IsScalar(type)) && type != typeof(Claim);

    private static bool IsScalar(Type type) => type.BaseType is { IsGenericType: true } parent && (parent.GetGenericTypeDefinition() == typeof(Scalar<>) || IsScalar(parent));

    private static IEnumerable<Type> MembersOf(Type type)
        => type.IsSubclassOf(typeof(Element))
            ? type.GetProperties()
                .Where(property => property.SetMethod is not null && property.Name != nameof(Element.UnrecognizedMembers))
                .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
                .Where(member => member.Namespace!.StartsWith("LicensingModel", StringComparison.Ordinal) && member != typeof(RawJson))
            : [];
}

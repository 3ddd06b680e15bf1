using LicensingModel.Decisions.Answers;
using LicensingModel.Serialization;

namespace DealTests;

/// <summary>Laws that an application of its own wants to hold for any world.</summary>
public class GeneratedTests
{
    public static IEnumerable<object[]> Seeds => Enumerable.Range(1, 25).Select(seed => new object[] { seed });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_world_is_stored_and_read_again_without_a_difference(int seed)
    {
        var document = Generated.World(seed).Document;

        LicensingJson.Read(LicensingJson.Write(document)).GetValueOrThrow().Should().Be(document);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_licence_and_covenant_rests_on_a_provision(int seed)
    {
        var world = Generated.World(seed, new() { Size = 2 });
        foreach (var question in Generated.Questions(seed, world, 3))
        {
            var answer = world.Ask(question);
            if (answer.Outcome is Outcome.Licensed or Outcome.Covered)
                answer.Basis.Should().NotBeEmpty();
        }
    }
}

using LicensingModel.Integrity;
using LicensingModel.Serialization.Streaming;

namespace LicensingModel.Tests.Serialization.Streaming;

public class IdStoreTests
{
    private static readonly Type[] _kinds = [typeof(PatentId), typeof(PartyId), typeof(string)];

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(200_000)]
    public void It_holds_what_a_set_holds(int most)
    {
        var dice = new Random(most);
        var store = new IdStore();
        var set = new HashSet<IdKey>();
        for (var i = 0; i < 2 * most; i++)
        {
            var id = new IdKey(_kinds[dice.Next(_kinds.Length)], $"p{dice.Next(most)}");
            store.Add(id).Should().Be(set.Add(id));
        }

        store.Count.Should().Be(set.Count);
        for (var i = 0; i < most; i++)
        {
            foreach (var kind in _kinds)
                store.Contains(new IdKey(kind, $"p{i}")).Should().Be(set.Contains(new IdKey(kind, $"p{i}")));
        }

        foreach (var kind in _kinds)
            store.Of(kind).Order(StringComparer.Ordinal).Should().Equal(set.Where(id => id.Kind == kind).Select(static id => id.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(600)]
    [InlineData(3_000_000)]
    public void Ids_of_any_length_are_told_apart_to_the_last_letter(int length)
    {
        var store = new IdStore();
        string[] written = [new string('a', length), new string('a', length) + "b", new string('a', length) + "c", new string('ü', length) + "e"];
        foreach (var id in written)
            store.Add(new IdKey(typeof(string), id)).Should().BeTrue();
        foreach (var id in written)
            store.Add(new IdKey(typeof(string), id)).Should().BeFalse();
        store.Contains(new IdKey(typeof(string), new string('a', length) + "d")).Should().BeFalse();
        store.Contains(new IdKey(typeof(PatentId), written[0])).Should().BeFalse();
        store.Of(typeof(string)).Should().BeEquivalentTo(written);
    }

    [Fact]
    public void Where_there_is_no_more_room_it_says_so()
    {
        var store = new IdStore(mostChunks: 2);
        var many = new string('a', 700_000);
        store.Add(new IdKey(typeof(string), many + "1"));
        store.Add(new IdKey(typeof(string), many + "2"));
        store.IsFull.Should().BeFalse();
        store.Add(new IdKey(typeof(string), many + "3"));
        store.IsFull.Should().BeTrue();
        store.Count.Should().Be(2);
        store.Contains(new IdKey(typeof(string), many + "2")).Should().BeTrue();
    }

    [Fact]
    public void A_place_at_the_end_of_a_chunk_is_one_of_the_chunk()
    {
        // Entries of two to nine bytes end at every place of the chunk, of which several are filled.
        var store = new IdStore();
        for (var i = 0; i < 500_000; i++)
            store.Add(new IdKey(typeof(string), $"{i}")).Should().BeTrue();
        for (var i = 0; i < 500_000; i++)
            store.Contains(new IdKey(typeof(string), $"{i}")).Should().BeTrue();
        store.Contains(new IdKey(typeof(string), "500000")).Should().BeFalse();
    }
}

using LicensingModel.Decisions.Questions;
using LicensingModel.Testing.Generation;

namespace LicensingModel.Testing;

/// <summary>
/// Worlds and questions made by chance from a seed, for tests of laws that hold in any world. The same seed and options give the same world, to the byte, on every machine. Every world
/// validates without an error, and the worlds of many seeds together use every known word of what agreements grant, provide and wait for.
/// </summary>
public static class Generated
{
    /// <summary>A world.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="options">How large it is, and how much of it is unknown or contested; <see cref="GenerationOptions.Default"/> if null.</param>
    public static World World(int seed, GenerationOptions? options = null) => Testing.World.Of(new WorldMaker(seed, options ?? GenerationOptions.Default).Make());

    /// <summary>Questions to a world whether somebody may, some of their dimensions open. The day is always fixed, because an open day takes long. They name only what the
    /// world declares.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="world">The world; it has at least one party.</param>
    /// <param name="count">How many.</param>
    public static ValueList<MayQuestion> Questions(int seed, World world, int count)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var maker = new QuestionMaker(seed, world.Document);
        return Enumerable.Range(0, count).Select(_ => maker.May()).ToValueList();
    }

    /// <summary>Questions to a world what a term of an agreement is.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="world">The world; it has at least one agreement.</param>
    /// <param name="count">How many.</param>
    public static ValueList<ValueQuestion> TermQuestions(int seed, World world, int count)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var maker = new QuestionMaker(seed, world.Document);
        return Enumerable.Range(0, count).Select(_ => maker.Term()).ToValueList();
    }
}

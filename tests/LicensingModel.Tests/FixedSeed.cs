using FsCheck;
using FsCheck.Fluent;

namespace LicensingModel.Tests;

/// <summary>Laws over as many values as asked, the same at every run.</summary>
internal static class FixedSeed
{
    /// <summary>With a size as well, FsCheck would replay one single test, whatever number of them is asked for.</summary>
    internal static Config Sample(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(new Replay(new Rnd(20170705), null));

    /// <summary>Holds a law against numbers from which values are made.</summary>
    internal static void Hold(int count, Func<int, bool> law) => Check.One(Sample(count), Prop.ForAll(Gen.Choose(0, int.MaxValue - 2).ToArbitrary(), law));
}

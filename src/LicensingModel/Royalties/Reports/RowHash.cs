namespace LicensingModel.Royalties.Reports;

/// <summary>A number of 128 bits that tells rows apart. Somebody who seeks for two rows with the same number may find some: what it is for is a warning, and no sum.</summary>
internal static class RowHash
{
    internal static UInt128 Of(IReadOnlyList<string> cells)
    {
        var (one, other) = (0x9E3779B97F4A7C15UL, 0xC2B2AE3D27D4EB4FUL);
        for (var i = 0; i < cells.Count; i++)
        {
            foreach (var sign in cells[i])
                (one, other) = Mixed(one, other, sign);
            (one, other) = Mixed(one, other, 0x10000);
        }

        return new UInt128(Finished(one), Finished(other));
    }

    private static (ulong One, ulong Other) Mixed(ulong one, ulong other, uint sign)
        => ((one ^ sign) * 0x100000001B3UL, (ulong.RotateLeft(other, 5) ^ sign) * 0x9FB21C651E98DF25UL);

    private static ulong Finished(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}

namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>What words around a number say of it.</summary>
[Flags]
internal enum NumberHints
{
    None = 0,
    Application = 1,
    Publication = 2,
    Grant = 4,
    UtilityModel = 8,
    Design = 16,
    Examined = 32,
    EuropeanUnion = 64,
    Plant = 128,
    Reissue = 256,
    LaidOpen = 512,
}

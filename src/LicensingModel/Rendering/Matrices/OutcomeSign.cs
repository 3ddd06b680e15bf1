using LicensingModel.Decisions.Answers;

namespace LicensingModel.Rendering.Matrices;

/// <summary>The sign of an outcome in a cell, and its colours: never colour alone.</summary>
internal static class OutcomeSign
{
    /// <summary>The outcomes in the order of the legend.</summary>
    internal static readonly Outcome[] All = [Outcome.Licensed, Outcome.Covered, Outcome.NoLicenseNeeded, Outcome.Conflicting, Outcome.Undetermined, Outcome.NotLicensed];

    /// <summary>Colours of cells in a picture, by class, light and dark.</summary>
    internal const string PictureStyle = """
        svg .cell rect{stroke:#ffffff;stroke-width:1}
        svg .cell text{font-weight:600;text-anchor:middle}
        svg .o-licensed rect{fill:#b9d8f6}svg .o-licensed text{fill:#0b2f57}
        svg .o-covered rect{fill:#bfe8df}svg .o-covered text{fill:#06463a}
        svg .o-free rect{fill:#e6ebf1}svg .o-free text{fill:#39434f}
        svg .o-conflicting rect{fill:#e2cdf7}svg .o-conflicting text{fill:#3f1a6b}
        svg .o-unknown rect{fill:#ffe3a3}svg .o-unknown text{fill:#5c3b00}
        svg .o-none rect{fill:#f6b5a8}svg .o-none text{fill:#6b1307}
        @media (prefers-color-scheme:dark){
        svg .cell rect{stroke:#151a22}
        svg .o-licensed rect{fill:#134a7c}svg .o-licensed text{fill:#d8ecff}
        svg .o-covered rect{fill:#0d4f45}svg .o-covered text{fill:#c9f5ea}
        svg .o-free rect{fill:#2b3442}svg .o-free text{fill:#c6d0de}
        svg .o-conflicting rect{fill:#4a2a78}svg .o-conflicting text{fill:#ecdcff}
        svg .o-unknown rect{fill:#5f4300}svg .o-unknown text{fill:#ffe6ae}
        svg .o-none rect{fill:#7c2417}svg .o-none text{fill:#ffdcd5}
        }

        """;

    /// <summary>The same colours in a table of a page, and how such a table is set.</summary>
    internal const string PageStyle = """
        body{max-width:84rem}
        .matrix{overflow-x:auto;margin:.5rem 0 1.5rem}
        .matrix table{width:auto;margin:0;font-size:.9rem;border-collapse:separate;border-spacing:1px}
        .matrix caption{text-align:start;font-weight:600;padding-bottom:.4rem}
        .matrix th,.matrix td{border:0;padding:.2rem .3rem}
        .matrix thead th,.matrix thead th:nth-child(2){width:auto;border:0;text-align:center}
        .matrix thead th:first-child{text-align:start}
        .matrix tbody th{width:auto;max-width:18rem;min-width:14rem;position:sticky;left:0;background:var(--paper);font-weight:400}
        .matrix td,.legend td:first-child{min-width:1.9rem;text-align:center;font-weight:600}
        .legend{width:auto}
        .legend td{border:0;padding:.15rem .6rem}
        .o-licensed{background:#b9d8f6;color:#0b2f57}
        .o-covered{background:#bfe8df;color:#06463a}
        .o-free{background:#e6ebf1;color:#39434f}
        .o-conflicting{background:#e2cdf7;color:#3f1a6b}
        .o-unknown{background:#ffe3a3;color:#5c3b00}
        .o-none{background:#f6b5a8;color:#6b1307}
        @media (prefers-color-scheme:dark){
        .o-licensed{background:#134a7c;color:#d8ecff}
        .o-covered{background:#0d4f45;color:#c9f5ea}
        .o-free{background:#2b3442;color:#c6d0de}
        .o-conflicting{background:#4a2a78;color:#ecdcff}
        .o-unknown{background:#5f4300;color:#ffe6ae}
        .o-none{background:#7c2417;color:#ffdcd5}
        }
        @media print{
        .matrix{overflow:visible}
        .matrix td,.legend td{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        }

        """;

    /// <summary>The sign: one character, told in the legend.</summary>
    internal static char Of(Outcome outcome) => outcome switch
    {
        Outcome.Licensed => 'L',
        Outcome.Covered => 'C',
        Outcome.NoLicenseNeeded => '·',
        Outcome.Conflicting => '!',
        Outcome.Undetermined => '?',
        _ => 'X',
    };

    /// <summary>The class that gives the colour.</summary>
    internal static string ClassOf(Outcome outcome) => outcome switch
    {
        Outcome.Licensed => "o-licensed",
        Outcome.Covered => "o-covered",
        Outcome.NoLicenseNeeded => "o-free",
        Outcome.Conflicting => "o-conflicting",
        Outcome.Undetermined => "o-unknown",
        _ => "o-none",
    };
}

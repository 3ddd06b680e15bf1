namespace LicensingModel.Rendering.Layouts;

/// <summary>How a page looks: light and dark by the reader's preference, and on paper.</summary>
internal static class PageStyle
{
    internal const string Css = """
        :root{color-scheme:light dark;--paper:#ffffff;--ink:#1d2430;--soft:#4d5768;--line:#cdd4de;--band:#f1f4f8;--link:#0f4f9e}
        @media (prefers-color-scheme:dark){:root{--paper:#151a22;--ink:#e6eaf1;--soft:#b3bdcc;--line:#3b4555;--band:#1d2430;--link:#8fc1ff}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:64rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:break-word}
        h1{font-size:1.75rem;line-height:1.2;margin:.2em 0 .4em}
        h2{font-size:1.35rem;line-height:1.25;margin:2.2em 0 .6em;padding-bottom:.25em;border-bottom:2px solid var(--line)}
        h3{font-size:1.1rem;margin:1.8em 0 .5em}
        h4{font-size:1rem;margin:0}
        a{color:var(--link)}
        nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem}
        .kicker,.summary,figcaption,footer{color:var(--soft)}
        .kicker,.summary{margin:.1em 0 .6em}
        figure{margin:1rem 0;overflow-x:auto}
        figure svg{display:block;width:100%;height:auto;min-width:40rem;border:1px solid var(--line);border-radius:.5rem}
        figcaption{font-size:.9rem;margin-top:.4rem}
        table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:.95rem}
        th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
        thead th{font-size:.82rem;color:var(--soft);border-bottom:2px solid var(--line)}
        tbody th{width:11rem;font-weight:600}
        #parties tbody th{width:32%}
        thead th:nth-child(2){width:9.5rem}
        article{border:1px solid var(--line);border-inline-start:.3rem solid var(--soft);border-radius:.4rem;padding:.8rem 1rem .2rem;margin:0 0 1rem}
        article table{margin-top:.2rem}
        article.group-0{border-inline-start-color:#3f82d8}
        article.group-1{border-inline-start-color:#1e9ea0}
        article.group-2{border-inline-start-color:#1f9a74}
        article.group-4{border-inline-start-color:#b59d1c}
        article.group-5{border-inline-start-color:#cf7420}
        article.group-6{border-inline-start-color:#9467d1}
        article.group-7{border-inline-start-color:#cf4687}
        ul.claims,ul.tests{list-style:none;padding:0;margin:.35rem 0}
        ul.claims>li{padding:.15rem 0 .15rem .7rem;margin:.2rem 0;border-inline-start:3px solid var(--line);font-size:.92rem}
        cite{font-style:normal;font-weight:600}
        q{font-style:italic}
        small{color:var(--soft)}
        .badge{display:inline-block;padding:.05rem .5rem;border:1px solid currentColor;border-radius:1rem;font-size:.8rem;white-space:nowrap}
        td .badge+.badge{margin-top:.2rem}
        .stated{color:#0b5c43;background:#e3f5ee}
        .undisclosed,.redacted{color:#6d3a00;background:#fdf0de}
        .unstated,.unseen{color:#4d5768;background:#f1f4f8;border-style:dashed}
        .contested,.strange{color:#8d1230;background:#fde8ed;border-style:dashed}
        .chosen{color:#46287d;background:#f0eafb}
        .proof p{font-weight:600;margin:.9em 0 .2em}
        .proof .summary{font-weight:400}
        .proof ul{margin-inline-start:1rem}
        li.failed,li.open{font-weight:500}
        .answer{border:2px solid var(--link);border-radius:.5rem;padding:.2rem 1rem .6rem;margin-top:1.5rem}
        .answer h2{margin-top:.6em}
        @media (prefers-color-scheme:dark){
        .stated{color:#7fe0bd;background:#10312a}
        .undisclosed,.redacted{color:#ffc58a;background:#3a2610}
        .unstated,.unseen{color:#b3bdcc;background:#1d2430}
        .contested,.strange{color:#ffa3b6;background:#3d1620}
        .chosen{color:#d3bdff;background:#2a1f45}
        }
        @media print{
        :root{font-size:9.5pt}
        body{max-width:none;padding:0}
        nav{display:none}
        figure{overflow:visible}
        figure svg{min-width:0;width:100%;border:none}
        tr,figure{break-inside:avoid}
        h2,h3,h4{break-after:avoid}
        }

        """;
}

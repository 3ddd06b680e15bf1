namespace LicensingModel.Patents.Numbers;

/// <summary>A way in which databases spell a number. What a dialect cannot spell it does not spell; see <see cref="PatentNumber.LosesIn"/>.</summary>
public enum NumberDialect
{
    /// <summary>As the EPO's DOCDB spells it: <c>US2002066904A1</c>; an application with dots, <c>GB.0204635.W</c>.</summary>
    Docdb,

    /// <summary>As EPODOC and the classic Espacenet spell it: an application as code, year and seven digits, <c>MD20050000130</c>; an international one as <c>WO2007IB51010</c>.</summary>
    Epodoc,

    /// <summary>As Google's patent data spell it, with hyphens: <c>US-7650331-B1</c>.</summary>
    Google,

    /// <summary>As the United States office spells its own documents: <c>US20020066904A1</c>. It spells no other office's.</summary>
    Uspto,

    /// <summary>Letters and digits only, with the full serial number: <c>US20020066904A1</c>, <c>EP0007054A1</c>.</summary>
    Compact,
}

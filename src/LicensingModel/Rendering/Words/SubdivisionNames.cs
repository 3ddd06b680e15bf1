using System.Collections.Frozen;

namespace LicensingModel.Rendering.Words;

/// <summary>The English names of those parts of states whose law contracts choose: ISO 3166-2, for Canada, the United Kingdom and the United States.</summary>
internal static class SubdivisionNames
{
    private static readonly FrozenDictionary<string, string> _names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CA-AB"] = "Alberta",
        ["CA-BC"] = "British Columbia",
        ["CA-MB"] = "Manitoba",
        ["CA-NB"] = "New Brunswick",
        ["CA-NL"] = "Newfoundland and Labrador",
        ["CA-NS"] = "Nova Scotia",
        ["CA-NT"] = "Northwest Territories",
        ["CA-NU"] = "Nunavut",
        ["CA-ON"] = "Ontario",
        ["CA-PE"] = "Prince Edward Island",
        ["CA-QC"] = "Quebec",
        ["CA-SK"] = "Saskatchewan",
        ["CA-YT"] = "Yukon",
        ["GB-ENG"] = "England",
        ["GB-NIR"] = "Northern Ireland",
        ["GB-SCT"] = "Scotland",
        ["GB-WLS"] = "Wales",
        ["GB-EAW"] = "England and Wales",
        ["US-AL"] = "Alabama",
        ["US-AK"] = "Alaska",
        ["US-AZ"] = "Arizona",
        ["US-AR"] = "Arkansas",
        ["US-CA"] = "California",
        ["US-CO"] = "Colorado",
        ["US-CT"] = "Connecticut",
        ["US-DC"] = "District of Columbia",
        ["US-DE"] = "Delaware",
        ["US-FL"] = "Florida",
        ["US-GA"] = "Georgia",
        ["US-HI"] = "Hawaii",
        ["US-IA"] = "Iowa",
        ["US-ID"] = "Idaho",
        ["US-IL"] = "Illinois",
        ["US-IN"] = "Indiana",
        ["US-KS"] = "Kansas",
        ["US-KY"] = "Kentucky",
        ["US-LA"] = "Louisiana",
        ["US-MA"] = "Massachusetts",
        ["US-MD"] = "Maryland",
        ["US-ME"] = "Maine",
        ["US-MI"] = "Michigan",
        ["US-MN"] = "Minnesota",
        ["US-MO"] = "Missouri",
        ["US-MS"] = "Mississippi",
        ["US-MT"] = "Montana",
        ["US-NC"] = "North Carolina",
        ["US-ND"] = "North Dakota",
        ["US-NE"] = "Nebraska",
        ["US-NH"] = "New Hampshire",
        ["US-NJ"] = "New Jersey",
        ["US-NM"] = "New Mexico",
        ["US-NV"] = "Nevada",
        ["US-NY"] = "New York",
        ["US-OH"] = "Ohio",
        ["US-OK"] = "Oklahoma",
        ["US-OR"] = "Oregon",
        ["US-PA"] = "Pennsylvania",
        ["US-RI"] = "Rhode Island",
        ["US-SC"] = "South Carolina",
        ["US-SD"] = "South Dakota",
        ["US-TN"] = "Tennessee",
        ["US-TX"] = "Texas",
        ["US-UT"] = "Utah",
        ["US-VA"] = "Virginia",
        ["US-VT"] = "Vermont",
        ["US-WA"] = "Washington",
        ["US-WI"] = "Wisconsin",
        ["US-WV"] = "West Virginia",
        ["US-WY"] = "Wyoming",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a jurisdiction: <c>New York, United States</c>. One whose name is not known is shown as it is written.</summary>
    internal static string Of(Jurisdiction jurisdiction)
    {
        var country = jurisdiction.Country.EnglishName ?? jurisdiction.Country.Value;
        if (jurisdiction.Part is null)
            return country;
        return _names.TryGetValue(jurisdiction.ToString(), out var part) ? $"{part}, {country}" : $"{country} ({jurisdiction})";
    }
}

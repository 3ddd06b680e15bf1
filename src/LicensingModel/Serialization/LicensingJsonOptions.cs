using System.Text.Json;

namespace LicensingModel.Serialization;

/// <summary>Lets a host's own data types hold agreements, dates, ids and amounts, and be read and written by System.Text.Json.</summary>
public static class LicensingJsonOptions
{
    /// <summary>
    /// Makes System.Text.Json read and write every type of the model exactly as <see cref="LicensingJson"/> does, wherever it stands in the host's own types. Nothing
    /// else of the host's is changed, and the host's context may be source-generated. Calling it again changes nothing, or the way of reading if another is given.
    /// </summary>
    /// <param name="options">The host's options, before their first use.</param>
    /// <param name="reading">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are already in use and lack what is to be added.</exception>
    public static JsonSerializerOptions AddLicensingModel(this JsonSerializerOptions options, ReadOptions? reading = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var added = new LicensingJsonConverter(reading ?? ReadOptions.Default);
        var place = PlaceIn(options);
        if (place >= 0 && ((LicensingJsonConverter)options.Converters[place]).Reading == added.Reading)
            return options;

        if (options.IsReadOnly)
        {
            throw new InvalidOperationException(
                "These options are already in use, so nothing can be added: call AddLicensingModel before their first use, or on a copy, `new JsonSerializerOptions(options)`.");
        }

        if (place >= 0)
            options.Converters[place] = added;
        else
            options.Converters.Add(added);
        return options;
    }

    private static int PlaceIn(JsonSerializerOptions options)
    {
        for (var i = 0; i < options.Converters.Count; i++)
        {
            if (options.Converters[i] is LicensingJsonConverter)
                return i;
        }

        return -1;
    }
}

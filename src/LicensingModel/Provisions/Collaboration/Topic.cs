using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Collaboration;

/// <summary>What a collaboration is about. An open vocabulary: an unknown word is kept.</summary>
public sealed class Topic : Code<Topic>, IScalar<Topic>, ICode<Topic>
{
    private Topic(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Connected things. Written <c>internetOfThings</c>.</summary>
    public static Topic InternetOfThings { get; } = new("internetOfThings", true);

    /// <summary>Augmented reality. Written <c>augmentedReality</c>.</summary>
    public static Topic AugmentedReality { get; } = new("augmentedReality", true);

    /// <summary>Virtual reality. Written <c>virtualReality</c>.</summary>
    public static Topic VirtualReality { get; } = new("virtualReality", true);

    /// <summary>Artificial intelligence. Written <c>artificialIntelligence</c>.</summary>
    public static Topic ArtificialIntelligence { get; } = new("artificialIntelligence", true);

    /// <summary>Data centres and their networks. Written <c>dataCenter</c>.</summary>
    public static Topic DataCenter { get; } = new("dataCenter", true);

    /// <summary>The switched network that ties together the machines of a data centre. Written <c>dataCenterFabric</c>.</summary>
    public static Topic DataCenterFabric { get; } = new("dataCenterFabric", true);

    /// <summary>Carrying data over optical fibre. Written <c>opticalTransport</c>.</summary>
    public static Topic OpticalTransport { get; } = new("opticalTransport", true);

    /// <summary>Routing by the Internet Protocol. Written <c>ipRouting</c>.</summary>
    public static Topic IpRouting { get; } = new("ipRouting", true);

    /// <summary>Computing as a service. Written <c>cloud</c>.</summary>
    public static Topic Cloud { get; } = new("cloud", true);

    /// <summary>Equipment and construction of networks. Written <c>networkInfrastructure</c>.</summary>
    public static Topic NetworkInfrastructure { get; } = new("networkInfrastructure", true);

    /// <summary>Smartphones. Written <c>smartphones</c>.</summary>
    public static Topic Smartphones { get; } = new("smartphones", true);

    /// <summary>Laptops and laptop-style devices. Written <c>laptops</c>.</summary>
    public static Topic Laptops { get; } = new("laptops", true);

    /// <summary>Smart speakers and voice assistants. Written <c>smartSpeakers</c>.</summary>
    public static Topic SmartSpeakers { get; } = new("smartSpeakers", true);

    /// <summary>Speech and language. Written <c>speech</c>.</summary>
    public static Topic Speech { get; } = new("speech", true);

    /// <summary>Computer vision. Written <c>vision</c>.</summary>
    public static Topic Vision { get; } = new("vision", true);

    /// <summary>Search. Written <c>search</c>.</summary>
    public static Topic Search { get; } = new("search", true);

    /// <summary>Productivity software. Written <c>productivity</c>.</summary>
    public static Topic Productivity { get; } = new("productivity", true);

    /// <summary>Energy. Written <c>energy</c>.</summary>
    public static Topic Energy { get; } = new("energy", true);

    /// <summary>Carbon capture. Written <c>carbonCapture</c>.</summary>
    public static Topic CarbonCapture { get; } = new("carbonCapture", true);

    /// <summary>Hydrogen. Written <c>hydrogen</c>.</summary>
    public static Topic Hydrogen { get; } = new("hydrogen", true);

    /// <summary>Games. Written <c>games</c>.</summary>
    public static Topic Games { get; } = new("games", true);

    /// <summary>Operating systems. Written <c>operatingSystems</c>.</summary>
    public static Topic OperatingSystems { get; } = new("operatingSystems", true);

    /// <inheritdoc/>
    public static ValueList<Topic> Known { get; } =
    [
        InternetOfThings,
        AugmentedReality,
        VirtualReality,
        ArtificialIntelligence,
        DataCenter,
        DataCenterFabric,
        OpticalTransport,
        IpRouting,
        Cloud,
        NetworkInfrastructure,
        Smartphones,
        Laptops,
        SmartSpeakers,
        Speech,
        Vision,
        Search,
        Productivity,
        Energy,
        CarbonCapture,
        Hydrogen,
        Games,
        OperatingSystems,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a topic of collaboration: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Topic? result)
        => TryRead(text, static word => new Topic(word), out result);
}

using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Streaming;

/// <summary>Reads the elements of a text of which only a window is held.</summary>
internal abstract class ElementScanner
{
    /// <summary>How many elements were read.</summary>
    internal long Count { get; private protected set; }

    /// <summary>Whether everything was given.</summary>
    internal abstract bool IsDone { get; }

    /// <summary>How many bytes the window should hold before it is worth to go on.</summary>
    internal abstract int Wanted { get; }

    /// <summary>The next thing that was read; null where more of the text is needed, or nothing comes.</summary>
    internal abstract StreamedElement? Next();

    /// <summary>Stops, because a limit of the whole was passed.</summary>
    internal abstract void Stop(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments);
}

namespace LicensingModel.Cli.Matrices;

/// <summary>Lets the user stop long work with Ctrl+C, and shows to somebody who watches how far it has come.</summary>
internal sealed class Interruption : IDisposable, IProgress<int>
{
    private readonly ToolConsole _console;
    private readonly string _unit;
    private readonly CancellationTokenSource _stop = new();
    private bool _isShown;

    internal Interruption(ToolConsole console, string unit)
    {
        (_console, _unit) = (console, unit);
        Console.CancelKeyPress += OnCancel;
    }

    /// <summary>Is cancelled where the user asks for it.</summary>
    internal CancellationToken Token => _stop.Token;

    /// <inheritdoc/>
    public void Report(int value)
    {
        if (!_console.IsErrorTerminal)
            return;

        _isShown = true;
        _console.Error.Write(FormattableString.Invariant($"\r{value:#,0} {_unit}"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Console.CancelKeyPress -= OnCancel;
        _stop.Dispose();
        if (_isShown)
            _console.Error.Write("\r\e[K");
    }

    private void OnCancel(object? sender, ConsoleCancelEventArgs pressed)
    {
        pressed.Cancel = true;
        _stop.Cancel();
    }
}

namespace LicensingModel.Cli;

/// <summary>A command cannot go on, for a reason that its user can do something about. The message is one line.</summary>
internal sealed class ToolException(string message, Exception? cause = null) : Exception(message, cause);

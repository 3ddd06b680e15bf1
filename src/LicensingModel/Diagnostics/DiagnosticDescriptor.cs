using System.Globalization;

namespace LicensingModel.Diagnostics;

/// <summary>One kind of finding: its permanent code, what it means, and how it is worded. Codes are unique and never reused; the ledger lists them.</summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>Describes a kind of finding.</summary>
    /// <param name="code"><c>LM</c> and four digits, or a host's own: upper-case letters, then digits.</param>
    /// <param name="severity">How much it matters, unless a host decides otherwise.</param>
    /// <param name="title">What it is, in a few words.</param>
    /// <param name="message">One sentence: what is wrong and what was expected; <c>{0}</c>, <c>{1}</c> … stand for the arguments.</param>
    /// <exception cref="ArgumentException">The code is not of that form.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is none of the words of its type.</exception>
    public DiagnosticDescriptor(string code, Severity severity, string title, string message)
    {
        ArgumentNullException.ThrowIfNull(code);
        var letters = code.AsSpan().IndexOfAnyInRange('0', '9');
        if (letters < 2 || code.Length > 16 || code.AsSpan(0, letters).ContainsAnyExceptInRange('A', 'Z') || code.AsSpan(letters).ContainsAnyExceptInRange('0', '9'))
            throw new ArgumentException($"`{code}` is not a diagnostic code: at least two upper-case letters, then digits.", nameof(code));

        Code = code;
        Severity = Preconditions.Defined(severity, nameof(severity));
        Title = Preconditions.NotNull(title, nameof(title));
        Message = Preconditions.NotNull(message, nameof(message));
    }

    /// <summary>The permanent code: <c>LM1001</c>.</summary>
    public string Code { get; }

    /// <summary>How much it matters, unless a host decides otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>What it is, in a few words.</summary>
    public string Title { get; }

    /// <summary>How it is worded, with <c>{0}</c>, <c>{1}</c> … for the arguments.</summary>
    public string Message { get; }

    /// <summary>Whether a finding is about the name of the member that it points at, so that it stands in a text where the name does, and not where the value does.</summary>
    internal bool IsAboutName { get; init; }

    /// <summary>The page that explains the code, relative to the documentation's root.</summary>
    public string HelpAddress => $"diagnostics/{Code}.md";

    /// <summary>The sentence with its arguments filled in.</summary>
    /// <param name="arguments">As many as the message has places.</param>
    internal string Format(ValueList<string> arguments)
    {
        var values = new object[arguments.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i];
        return string.Format(CultureInfo.InvariantCulture, Message, values);
    }
}

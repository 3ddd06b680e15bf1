using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LicensingModel.Yaml;

/// <summary>The events of a YAML text, one after the other, until it ends or breaks.</summary>
internal sealed class YamlEvents
{
    private readonly Parser _parser;
    private readonly string _text;

    internal YamlEvents(string text)
    {
        _text = text;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>What is wrong where the text broke; null where it did not.</summary>
    internal (string Words, Mark Mark)? Break { get; private set; }

    /// <summary>Where the last event ended.</summary>
    internal Mark End { get; private set; } = Mark.Empty;

    /// <summary>The next event; null where the text ended or broke.</summary>
    internal ParsingEvent? Next()
    {
        try
        {
            if (!_parser.MoveNext())
                return null;
            End = _parser.Current!.End;
            return _parser.Current;
        }
        catch (YamlException broken)
        {
            Break = (broken.Message, broken.Message.Contains(" tab ", StringComparison.Ordinal) ? NextTab() : broken.Start);
            return null;
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException or FormatException or IndexOutOfRangeException or OverflowException)
        {
            // The parser's own mistakes with texts that nobody writes: the text is refused there as any other that cannot be parsed.
            Break = ("it cannot be parsed", End);
            return null;
        }
    }

    /// <summary>Where the tab stands that is complained of: the parser says where the object begins that it would indent.</summary>
    private Mark NextTab()
    {
        var at = _text.IndexOf('\t', (int)Math.Min(End.Index, _text.Length));
        if (at < 0)
            return End;

        var before = _text.AsSpan(0, at);
        return new Mark(at, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}

using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Streaming;

/// <summary>
/// Reads a document of which only a window is held, element by element. It finds what <see cref="JsonReading"/> finds in the whole text, and gives what was found with the
/// element in which it stands.
/// </summary>
internal sealed class DocumentScanner(TextWindow window, StreamOptions options) : ElementScanner
{
    private readonly ValueScanner _values = new(window);
    private readonly DocumentHead _head = new(window, options);
    private readonly Queue<StreamedElement> _ready = [];
    private Stand _stand = Stand.Before;
    private Field<Agreements.LicensingDocument>? _field;
    private string? _name;
    private int _index;
    private bool _isPassedOver;

    private enum Stand
    {
        Before,
        Members,
        Value,
        Items,
        Behind,
        Done,
    }

    internal override bool IsDone => _stand == Stand.Done && _ready.Count == 0;

    internal override int Wanted => _values.Wanted;

    private JsonPointer Here
    {
        get
        {
            if (_stand is Stand.Before or Stand.Behind || _name is null)
                return JsonPointer.Root;
            var member = JsonPointer.Root.Append(_name);
            return _stand == Stand.Items && _index > 0 ? member.Append(_index - 1) : member;
        }
    }

    /// <summary>Where the value stands that is gone over.</summary>
    private JsonPointer Around => _stand switch
    {
        Stand.Items => JsonPointer.Root.Append(_name!).Append(_index),
        Stand.Value => JsonPointer.Root.Append(_name!),
        _ => JsonPointer.Root,
    };

    internal override StreamedElement? Next()
    {
        try
        {
            while (_ready.Count == 0 && _stand != Stand.Done && Step())
            {
                // On to the next token.
            }
        }
        catch (JsonException broken)
        {
            Break(broken);
        }

        return _ready.TryDequeue(out var element) ? element : null;
    }

    internal override void Stop(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
    {
        if (_stand == Stand.Done)
            return;

        _head.Report(descriptor, Here, window.PositionAt(0), arguments);
        Finish(isCut: true);
    }

    private bool Step()
    {
        if (_values.First() is not { } token)
            return NeedsMore();

        if (_stand == Stand.Value)
            _head.BeginValue();
        if (_isPassedOver)
            return PassOver();

        switch (_stand)
        {
            case Stand.Before: Begin(token); return true;
            case Stand.Members when token == JsonTokenType.EndObject: Leave(Stand.Behind); return true;
            case Stand.Members: ReadName(); return true;
            case Stand.Value when token == JsonTokenType.StartArray && _field is { List: not null }: Enter(); return true;
            case Stand.Items when token == JsonTokenType.EndArray: Leave(Stand.Members); return true;
        }

        if (!_values.ToEnd(isPassed: false))
            return NeedsMore();

        ReadValue();
        return true;
    }

    private bool NeedsMore()
    {
        if (window.IsBroken)
        {
            BreakOffText();
            return false;
        }

        if (window.IsFinal)
        {
            Finish(isCut: false);
            return false;
        }

        if (window.Span.Length <= options.Limits.MaximumBytes)
            return false;

        if (_values.IsOpen && !_isPassedOver)
        {
            TooLong();
            _isPassedOver = true;
            return true;
        }

        // One string that is longer than all that may be held; there is no end of it in sight.
        _head.Report(ReadingDiagnostics.ElementTooLong, Here, window.PositionAt(0), JsonReading.Number(options.Limits.MaximumBytes));
        Finish(isCut: true);
        return false;
    }

    private void Begin(JsonTokenType token)
    {
        _head.Begin(window.PositionAt(_values.Start));
        if (token == JsonTokenType.StartObject)
        {
            Leave(Stand.Members);
            return;
        }

        _head.Report(ReadingDiagnostics.WrongType, JsonPointer.Root, window.PositionAt(_values.Start), "an object", ReadSession.Describe(token));
        _head.Refuse();
        _isPassedOver = true;
    }

    private void ReadName()
    {
        var reader = _values.Reader();
        reader.Read();
        (_name, _field) = (DocumentHead.NameOf(ref reader), null);
        _isPassedOver = !_head.Takes(ref reader, window.PositionAt(_values.Start), out _field);
        Leave(Stand.Value);
    }

    private void Enter()
    {
        var session = new ReadSession(options.Limits);
        var reader = _values.Reader();
        reader.Read();
        if (!session.Enter(ref reader))
        {
            _head.Take(session, _values.Start, _values.End, Here);
            _isPassedOver = true;
            return;
        }

        _index = 0;
        Leave(Stand.Items);
    }

    private bool PassOver()
    {
        options.Collecting?.Break();
        if (!_values.ToEnd(isPassed: true))
            return NeedsMore();

        _isPassedOver = false;
        _stand = _stand switch { Stand.Before => Stand.Behind, Stand.Value => Stand.Members, var same => same };
        return true;
    }

    private void Leave(Stand stand)
    {
        _values.Pass();
        _stand = stand;
    }

    private void ReadValue()
    {
        var stand = _stand == Stand.Items ? Stand.Items : Stand.Members;
        var reader = _values.Reader();
        reader.Read();
        if (_values.End - _values.Start > options.Limits.MaximumBytes)
            TooLong();
        else if (_stand == Stand.Items)
            Give(ref reader, new ReadSession(options.Limits, scalars: _head.Scalars), (_values.Start, _values.Start, _values.End), isWhole: true);
        else
            _head.ReadMember(ref reader, new ReadSession(options.Limits, scalars: _head.Scalars), _field, (_values.Start, _values.Start, _values.End), isWhole: true);
        if (_stand != Stand.Done)
            Leave(stand);
    }

    /// <summary>Reads an element of a list and gives it.</summary>
    private void Give(ref Utf8JsonReader reader, ReadSession session, (int Start, int Origin, int End) part, bool isWhole)
    {
        if (Count >= options.MaximumElements)
        {
            Stop(ReadingDiagnostics.TooManyItems, JsonReading.Number(options.MaximumElements));
            return;
        }

        _index++;
        Count++;
        var value = _field!.List!.TryReadItem(ref reader, session, out var read) ? (Element)read : null;
        _ready.Enqueue(new StreamedElement
        {
            Member = _name,
            Index = _index - 1,
            Value = value,
            Position = window.PositionAt(_values.Start),
            Diagnostics = _head.FindingsOf(value, session, part, Here, isWhole),
        });
    }

    private void TooLong()
    {
        var position = window.PositionAt(_values.Start);
        var limit = JsonReading.Number(options.Limits.MaximumBytes);
        if (_stand != Stand.Items)
        {
            _head.Report(ReadingDiagnostics.ElementTooLong, Here, position, limit);
            return;
        }

        _index++;
        Count++;
        var finding = JsonReading.At(new Finding(ReadingDiagnostics.ElementTooLong, 0, [limit]), Here, position);
        _ready.Enqueue(new StreamedElement { Member = _name, Index = _index - 1, Value = null, Position = position, Diagnostics = _head.Bounded([finding]) });
    }

    /// <summary>The text is no JSON from here on: what stands before, in the value that is open, is still read.</summary>
    private void Break(JsonException broken)
    {
        var isTooDeep = _values.OpenDepth >= TextLocator.MaximumDepth;
        (var at, broken) = PlaceOf(broken);
        var pointer = Here;
        if (_values.IsOpen && !_isPassedOver)
        {
            // What follows the break shows that a number before it is whole; what nests too deep is not looked at again.
            var text = isTooDeep ? window.Span[_values.Start.._values.End] : window.Span[_values.Start..];
            var mended = MendedText.Of(text);
            at = isTooDeep ? _values.Start + mended.CutAt : at;
            pointer = FoundHere.Below(Around, TextLocator.FindOffsets(text, [at - _values.Start])[0].Pointer);
            ReadMended(mended);
        }

        var position = window.PositionAt(at);
        if (isTooDeep)
            _head.Report(ReadingDiagnostics.TooDeep, pointer, position, JsonReading.Number(TextLocator.MaximumDepth));
        else
            _head.Report(ReadingDiagnostics.Syntax, pointer, position, JsonReading.Words(broken));
        Finish(isCut: _stand != Stand.Behind);
    }

    /// <summary>
    /// Where in the window the text breaks. A reader that goes on where another one ended counts otherwise than one that reads at once, so what is held is read again,
    /// behind the shortest text that leads to where it stands.
    /// </summary>
    private (int Offset, JsonException Broken) PlaceOf(JsonException broken)
    {
        if (_isPassedOver && _values.IsOpen)
            return (Math.Min(_values.End, window.Span.Length), broken);

        var lead = _stand switch
        {
            Stand.Before => ""u8,
            Stand.Members => _name is null ? "{"u8 : "{\"\":\"\""u8,
            Stand.Value => "{\"\":"u8,
            Stand.Items => _index == 0 ? "{\"\":["u8 : "{\"\":[\"\""u8,
            _ => "{}"u8,
        };
        byte[] text = [.. lead, .. window.Span];
        var reader = new Utf8JsonReader(text, window.IsFinal, new JsonReaderState(new JsonReaderOptions { MaxDepth = TextLocator.MaximumDepth }));
        try
        {
            while (reader.Read())
            {
                // On to the break.
            }
        }
        catch (JsonException again)
        {
            return (Math.Max(0, (int)JsonReading.OffsetOf(again, text) - lead.Length), again);
        }

        return (_values.End, broken);
    }

    private void ReadMended(MendedText mended)
    {
        if (mended.Utf8.IsEmpty)
            return;

        var session = new ReadSession(options.Limits, mended.CutAt, depth: _stand == Stand.Items ? -2 : -1, _head.Scalars);
        var reader = TextLocator.Reader(mended.Utf8);
        reader.Read();
        if (_stand == Stand.Items)
            Give(ref reader, session, (_values.Start, 0, window.Span.Length), isWhole: false);
        else if (_stand == Stand.Value)
            _head.ReadMember(ref reader, session, _field, (_values.Start, 0, window.Span.Length), isWhole: false);
    }

    /// <summary>What comes is no text.</summary>
    private void BreakOffText()
    {
        ReadOnlySpan<byte> rest = window.Span[(_values.IsOpen ? _values.Start : 0)..];
        var pointer = _values.IsOpen && !_isPassedOver ? FoundHere.Below(Around, JsonReading.PointerAtEnd(rest)) : PointerOfString(rest);
        _head.Report(ReadingDiagnostics.NotUtf8, pointer, window.PositionAt(window.Span.Length));
        Finish(isCut: true);
    }

    /// <summary>What a string belongs to that is broken off before it ends; where no string is open, what the token before belongs to.</summary>
    private JsonPointer PointerOfString(ReadOnlySpan<byte> rest)
    {
        if (_values.First() is not null)
            return Here;

        var reader = _values.Reader([.. rest, (byte)'"']);
        try
        {
            if (!reader.Read())
                return Here;
        }
        catch (JsonException)
        {
            return Here;
        }

        return reader.TokenType switch
        {
            JsonTokenType.PropertyName => JsonPointer.Root.Append(DocumentHead.NameOf(ref reader)),
            JsonTokenType.String when _stand is Stand.Items or Stand.Value => Around,
            _ => Here,
        };
    }

    private void Finish(bool isCut)
    {
        _stand = Stand.Done;
        _ready.Enqueue(_head.Whole(isCut));
    }
}

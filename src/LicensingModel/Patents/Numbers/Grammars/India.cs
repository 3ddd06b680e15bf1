namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>
/// Applications since 2016: year, office and type, six digits; before, serial number, office and year, <c>1234/DEL/2005</c>. A kind code makes the same digits a published
/// application. Patents: up to six digits. Source: Indian Patent Office, notification of 2015 on application numbers; EPO, Asian patent information, India.
/// </summary>
internal static class India
{
    internal static void Read(in NumberText number, ref Readings readings)
    {
        var value = number.Value;
        if (number is { Width: <= 18, HasInnerLetters: false, Letters.IsEmpty: true } && value / 100_000_000 is >= 2016 and <= 2099 && value / NumberSpelling.TenMillion % 10 is >= 1 and <= 4)
        {
            var series = number.Kind.IsNone || number.IsCalledApplication ? NumberSeries.Application : NumberSeries.Document;
            readings.Add(PatentNumber.Pack(Offices.IN, series, 0, value, number.Kind));
        }
        else if (number is { Count: 3, HasInnerLetters: true } && number[0].IsDigits && number[1].Length is >= 2 and <= 6 && number[2] is { IsDigits: true, Length: 4 })
        {
            ReadOld(number, ref readings);
        }
        else if (number.IsDotted || number.IsCalledApplication)
        {
            Applications.Read(number, ref readings);
        }
        else
        {
            OtherOffices.ReadDocument(number, ref readings);
        }
    }

    private static void ReadOld(in NumberText number, ref Readings readings)
    {
        Span<char> text = stackalloc char[24];
        var output = new NumberOutput(text);
        output.Write(number.At(0).TrimStart('0'));
        output.Write('/');
        output.Write(number.At(1));
        output.Write('/');
        output.Write(number.At(2));
        if (output.IsFull || text[0] == '/')
            readings.Refuse(NumberRefusal.UnknownForm);
        else
            readings.Add(PatentNumber.Keep(Offices.IN, NumberSeries.Application, text[..output.Length], number.Kind));
    }
}

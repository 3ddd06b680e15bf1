using System.Text;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Broken;

/// <summary>Texts that nobody wrote: a real deal with something put in, taken out, doubled or cut off, the same at every run.</summary>
public class AnyTextTests
{
    private static readonly string[] Splinters =
    [
        "\"", "{", "}", "[", "]", ",", ":", "null", "1e9", "-0", "\\", "\\ud800", "\"\\udfff\":0,", "\"kind\":\"x\",", "\"state\":\"contested\",", "\"id\":\"nokia\",",
        "\u0000", "\n", "9999999999999999999999", "\"value\":{},", "[[[[[[", "{\"a\":{\"a\":{\"a\":", "true", "\"2017-02-30\"",
    ];

    private static readonly byte[] Deal = File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_text_makes_reading_or_validation_throw_and_what_is_kept_is_stable(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            var text = Mutated(random);
            var read = LicensingJson.Read(text, new ReadOptions { Limits = ReadLimits.Default with { MaximumDiagnostics = 100 } });
            read.Diagnostics.Count.Should().BeLessThanOrEqualTo(101);
            read.Diagnostics.Should().NotContain(finding => finding.Position.IsNone || finding.Message.Length == 0);
            if (read.Value is not { } value)
            {
                read.HasErrors.Should().BeTrue();
                continue;
            }

            value.Validate().Should().NotContain(finding => finding.Code == "LM3001");
            var written = LicensingJson.Write(value);
            LicensingJson.Write(LicensingJson.Read(written).Value!).Should().Be(written);
        }
    }

    private static byte[] Mutated(Random random)
    {
        var text = Deal.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Count);
            var length = Math.Min(random.Next(1, 60), text.Count - at);
            switch (random.Next(5))
            {
                case 0: text.RemoveRange(at, length); break;
                case 1: text.InsertRange(at, text.GetRange(at, length)); break;
                case 2: text[at] = (byte)random.Next(256); break;
                case 3: text.InsertRange(at, Encoding.UTF8.GetBytes(Splinters[random.Next(Splinters.Length)])); break;
                default: text.RemoveRange(at, (text.Count - at) / random.Next(1, 10)); break;
            }

            if (text.Count == 0)
                text.Add((byte)'{');
        }

        return [.. text];
    }
}

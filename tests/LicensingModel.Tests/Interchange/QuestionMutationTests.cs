using System.Text;
using LicensingModel.Interchange;

namespace LicensingModel.Tests.Interchange;

public class QuestionMutationTests
{
    private const string Text = """
        {"questions":[{"id":"a","title":{"en":"One"},"ask":{"kind":"may","actor":"beta","act":"sell","product":"phones","country":"DE","on":"2017-08-15",
        "patents":{"kind":"except","scope":{"kind":"allPatents"},"excluded":{"kind":"listed","patents":["p1"]}},"within":{"agreements":["license"],"provisions":["grant"]},
        "presumeThrough":"2030-01-01","assume":{"patents":[{"id":"new","holders":[{"holders":["alpha"],"during":"../.."}]}]}},
        "expect":{"outcome":"licensed","basis":["grant"],"changesOn":{"day":"2020-01-01","becomes":"covered"},"missing":[{"subject":"a","term":"b"}]}},
        {"ask":{"kind":"value","agreement":"license","provision":"fee","term":"body/payer"},"expect":{"state":"stated","value":{"x":[1,null]}}}]}
        """;

    /// <summary>Whatever becomes of a text, reading it ends with a question set or with an error, and never throws; what was read can be asked.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_text_makes_reading_throw(int seed)
    {
        var random = new Random(seed);
        var original = Encoding.UTF8.GetBytes(Text);
        QuestionJson.Read(original, SmallDeal.Document).Diagnostics.Should().BeEmpty();
        for (var round = 0; round < 1500; round++)
        {
            var text = Mutated(original, random);
            var read = QuestionJson.Read(text, SmallDeal.Document);
            if (!read.TryGetValue(out var set))
            {
                read.HasErrors.Should().BeTrue();
                continue;
            }

            foreach (var question in set.Questions)
                SmallDeal.Document.Ask(question).Answer.Should().NotBeNull();
        }
    }

    private static byte[] Mutated(byte[] original, Random random)
    {
        List<byte> text = [.. original];
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Count);
            switch (random.Next(4))
            {
                case 0: text.RemoveRange(at, Math.Min(random.Next(1, 30), text.Count - at)); break;
                case 1: text.Insert(at, (byte)random.Next(256)); break;
                case 2: text[at] = (byte)"{}[],:\"\\ux0*".ToCharArray()[random.Next(12)]; break;
                default: text.InsertRange(at, text.GetRange(at, Math.Min(random.Next(1, 60), text.Count - at))); break;
            }
        }

        return [.. text];
    }
}

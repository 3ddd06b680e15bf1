using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Broken;

/// <summary>A member of any generated document taken out, doubled or renamed, wherever it stands: in a term, a claim, or in what this version does not know.</summary>
public class GeneratedMemberLaws
{
    private const int Sample = 300;
    private const int MembersOfEach = 5;
    private static readonly string[] Values = ["null", "-7.25", "\"no such thing\"", "{\"no such\":[]}", "[0.5]"];

    [Fact]
    public void A_member_that_is_left_out_is_missed_or_makes_another_document()
        => Hold((document, member) => Differs(document, member.Deleted()));

    [Fact]
    public void A_member_that_stands_twice_is_an_error_there_or_at_what_is_not_understood()
        => Hold((_, member) => LicensingJson.Read(member.Doubled()).Diagnostics.Any(finding =>
            (finding.Code == "LM1012" && finding.Pointer == member.Pointer)
            || (finding.Code == "LM1013" && $"{member.Pointer}/".StartsWith($"{finding.Pointer}/", StringComparison.Ordinal))));

    [Fact]
    public void A_member_under_another_name_makes_another_document_or_an_error()
        => Hold((document, member) => Differs(document, member.Renamed("no such name")));

    [Fact]
    public void A_member_of_another_value_makes_another_document_or_an_error()
        => Hold((document, member) => Values[member.Start % Values.Length] is var value && (value == member.Value || Differs(document, member.Replaced(value))));

    private static bool Differs(LicensingDocument document, byte[] text)
    {
        var read = LicensingJson.Read(text);
        return read.HasErrors || read.Value != document;
    }

    private static void Hold(Func<LicensingDocument, TextMember, bool> law)
        => FixedSeed.Hold(Sample, seed =>
        {
            var document = Documents.Of(seed);
            foreach (var member in new Dice(seed).Shuffled(TextMember.In(Texts.Written(document, indented: false))).Take(MembersOfEach))
            {
                if (!law(document, member))
                    throw new InvalidDataException($"{member} in {Encoding.UTF8.GetString(member.Text)}");
            }

            return true;
        });
}

using System.Buffers;
using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>What holds of reading and writing, whatever the document.</summary>
public class ReadWriteLaws
{
    private const int Sample = 300;
    private static readonly ReadOptions WithoutIntegrity = new() { CheckIntegrity = false };

    [Fact]
    public void What_is_written_reads_as_the_same_document()
        => Hold((document, _) => IsReadAs(document, Texts.Written(document, indented: true)) && IsReadAs(document, Texts.Written(document, indented: false)));

    [Fact]
    public void What_is_read_is_written_to_the_same_bytes_whatever_the_layout_in_which_it_was_read()
        => Hold((document, dice) =>
        {
            byte[][] texts = [Texts.Written(document, indented: true), Texts.Written(document, indented: false), Texts.WrittenByOthers(document), Texts.Mixed(document, dice)];
            return texts.Select(text => Read(text)).All(read =>
                Texts.Written(read, indented: true).AsSpan().SequenceEqual(texts[0]) && Texts.Written(read, indented: false).AsSpan().SequenceEqual(texts[1]));
        });

    [Fact]
    public void Layout_and_escapes_change_nothing()
        => Hold((document, dice) => IsReadAs(document, Texts.WrittenByOthers(document)) && IsReadAs(document, Texts.Mixed(document, dice)) && IsReadAs(document, Texts.Spaced(document, dice)));

    [Fact]
    public void Members_are_read_in_any_order() => Hold((document, dice) => IsReadAs(document, Texts.Shuffled(document, dice)));

    [Fact]
    public void What_refers_to_what_is_declared_has_no_errors_and_every_other_finding_is_of_something_unknown_and_has_its_place()
        => Hold((document, _) => LicensingJson.Read(Texts.Written(document, indented: true)).Diagnostics.All(finding =>
            finding.Severity != Severity.Error && finding.Code.StartsWith("LM201", StringComparison.Ordinal) && finding.Position.Line > 1));

    [Fact]
    public void An_agreement_alone_is_read_as_it_stands_in_its_document()
        => Hold((document, _) => document.Agreements.All(agreement =>
        {
            var output = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(output))
                LicensingJson.Write(writer, agreement);
            return LicensingJson.ReadAgreement(output.WrittenMemory, WithoutIntegrity).GetValueOrThrow() == agreement;
        }));

    private static LicensingDocument Read(byte[] text)
    {
        var read = LicensingJson.Read(text, WithoutIntegrity);
        return read.Diagnostics.Count == 0 ? read.Value! : throw new InvalidDataException($"{string.Join('\n', read.Diagnostics)}\n{Encoding.UTF8.GetString(text)}");
    }

    private static bool IsReadAs(LicensingDocument document, byte[] text)
    {
        var read = Read(text);
        var isSame = !ReferenceEquals(read, document) && read == document && read.Equals((object)document) && read.GetHashCode() == document.GetHashCode()
            && read.ToString() == document.ToString() && Print(read) == Print(document);
        return isSame ? true : throw new InvalidDataException(Texts.Difference(Texts.Written(document, indented: false), Texts.Written(read, indented: false)));
    }

    // A document prints as a summary; its agreements print whole.
    private static string Print(LicensingDocument document) => $"{document.Agreements} {document.Patents} {document.Sources} {document.Events} {document.Ownership}";

    private static void Hold(Func<LicensingDocument, Dice, bool> law)
        => FixedSeed.Hold(Sample, seed => law(Documents.Of(seed), new Dice(seed)));
}

using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Interchange.Checking;

/// <summary>What was found wrong with questions.</summary>
internal sealed class QuestionFindings
{
    private readonly List<Diagnostic> _all = [];

    internal IReadOnlyList<Diagnostic> All => _all;

    internal static string DidYouMean(string? closest) => closest is null ? string.Empty : $" (did you mean `{closest}`?)";

    internal void Add(DiagnosticDescriptor descriptor, JsonPointer pointer, params ReadOnlySpan<string> arguments)
        => _all.Add(new Diagnostic { Descriptor = descriptor, Pointer = pointer, Arguments = ValueList.Create(arguments) });

    internal void AddMembers(ValueList<UnrecognizedMember> members, JsonPointer owner, IReadOnlyList<string> known)
    {
        foreach (var member in members)
            Add(InterchangeDiagnostics.UnknownMember, owner.Append(member.Name), Excerpt.Of(member.Name), DidYouMean(Suggestion.Closest(member.Name, known)));
    }

    internal void AddUndeclared<T>(T id, DeclaredIds declared, JsonPointer pointer)
        where T : Identifier<T>, IScalar<T>
    {
        if (!declared.Contains(id))
            Add(InterchangeDiagnostics.UndeclaredId, pointer, IdNames.Of<T>(), id.Value, DidYouMean(declared.Closest(id)));
    }

    internal void AddWord<T>(T code, JsonPointer pointer)
        where T : Code<T>, IScalar<T>, ICode<T>
        => Add(InterchangeDiagnostics.UnknownWord, pointer, Excerpt.Of(code.Value), DidYouMean(Suggestion.Closest(code.Value, T.Known.Select(known => known.Value))));

    internal void AddCountry(CountryCode country, JsonPointer pointer)
    {
        if (!country.IsAssigned)
            Add(InterchangeDiagnostics.UnassignedCountry, pointer, country.Value, country.Value == "UK" ? DidYouMean("GB") : string.Empty);
    }

    /// <summary>An act that the library does not know can be asked about where the document itself speaks of it.</summary>
    internal void AddAct(Act act, LicensingDocument document, JsonPointer pointer)
    {
        if (act.IsKnown)
            return;

        var acts = from agreement in document.Agreements
                   from provision in agreement.DeclaredProvisions
                   let grant = provision.Body as Grant
                   where grant is not null
                   from said in grant.Acts.ClaimedValues.Append(grant.Acts.TryGetValue(out var stated) ? stated : [])
                   from one in said
                   select one;
        if (!acts.Contains(act))
            AddWord(act, pointer);
    }
}

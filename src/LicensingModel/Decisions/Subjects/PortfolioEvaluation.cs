using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Resolves a subject against patents, one by one. Contested terms count as unknown.</summary>
internal sealed class PortfolioEvaluation(Facts facts, PatentScope subject, LocalDate? from, LocalDate day)
{
    /// <summary>The patents that a document declares, of those that a question leaves open, each to be asked about by itself and in the order of the document; of a scope, those that are shown to be in it on a day. None where one right is asked about, or none that is a patent.</summary>
    internal static IEnumerable<AskedRight> Declared(Facts facts, AskedRight right, LocalDate day)
        => right.IsOne || right.Intangibles is not null ? []
            : facts.Document.Patents.Where(patent => right.Scope is not { } scope || new PatentMembership(facts, new JointReading(), patent, day, day).IsIn(scope).IsTrue).Select(static patent => new AskedRight { Patent = patent });

    internal SubjectResolution Resolve() => new()
    {
        Subject = subject.ToString(),
        From = from,
        On = day,
        Patents = facts.Document.Patents.Select(Resolve).ToValueList(),
    };

    private ResolvedPatent Resolve(Patent patent)
    {
        var membership = new PatentMembership(facts, new JointReading(), patent, from, day);
        var result = membership.IsIn(subject);
        return new ResolvedPatent
        {
            Patent = patent.Id,
            Result = result,
            Findings = membership.Parts.Select(part => Finding(patent, part.Part, part.Result)).ToValueList(),
            OnlyObstacle = result.IsFalse ? OnlyObstacle(patent, membership) : null,
            Missing = result.IsUnknown ? membership.Missing.Distinct().ToValueList() : [],
        };
    }

    /// <summary>The part that keeps it out while all the others would let it in; none where several would each have to give way, or where one alone would.</summary>
    private SubjectFinding? OnlyObstacle(Patent patent, PatentMembership membership)
    {
        var obstacles = membership.Parts.Where(static part => part.Result.IsFalse).Select(static part => part.Part)
            .Where(part => new PatentMembership(facts, new JointReading(), patent, from, day) { Supposed = part }.IsIn(subject).IsTrue).ToList();
        return obstacles is [var only] && !ReferenceEquals(only, subject) ? Finding(patent, only, Truth.False) : null;
    }

    private static SubjectFinding Finding(Patent patent, PatentScope part, Truth result) => new(part.ToString(), result, SubjectReasons.Of(patent, part));
}

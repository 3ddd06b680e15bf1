using System.Globalization;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Kinds;

/// <summary>A file of questions as it is written: many, or one by itself.</summary>
internal sealed record WrittenSet : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal ValueList<string> Documents { get; init; } = [];

    internal WrittenAssumptions? Given { get; init; }

    internal required ValueList<WrittenPosed> Questions { get; init; }

    /// <summary>Whether the file is one question by itself.</summary>
    internal bool IsAlone { get; init; }

    internal QuestionSet Set => new()
    {
        Documents = Documents,
        Given = Given?.Assumptions ?? Assumptions.None,
        Questions = Questions.Select(posed => IsAlone ? posed.Posed : posed.Posed with { Id = posed.Name }).ToValueList(),
    };

    internal static WrittenSet Of(QuestionSet set) => new()
    {
        Documents = set.Documents,
        Given = set.Given.IsEmpty ? null : WrittenAssumptions.Of(set.Given),
        Questions = set.Questions.Select(WrittenPosed.Of).ToValueList(),
        IsAlone = set.IsAlone && set.Questions is [{ Title: null, Expect: null }],
    };
}

/// <summary>One question of a file, with what surrounds it.</summary>
internal sealed record WrittenPosed : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    /// <summary>Its place in the list of the file, from zero; one that could not be read keeps its place.</summary>
    internal int Place { get; init; }

    internal string? Id { get; init; }

    internal LocalizedText? Title { get; init; }

    internal required WrittenQuestion Ask { get; init; }

    internal Expectation? Expect { get; init; }

    /// <summary>The id, or the number in the file where none is written.</summary>
    internal string Name => Id ?? (Place + 1).ToString(CultureInfo.InvariantCulture);

    internal PosedQuestion Posed => new() { Id = Id, Title = Title, Ask = Ask.Question, Expect = Expect };

    internal static WrittenPosed Of(PosedQuestion posed)
        => new() { Id = posed.Id, Title = posed.Title, Ask = WrittenKinds.Of(posed.Ask), Expect = posed.Expect };
}

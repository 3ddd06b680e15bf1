using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Formats;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>The table of one kind of question, with what every kind can have.</summary>
internal abstract class QuestionTable<T> : RecordFormat<T>
    where T : WrittenQuestion
{
    private readonly CircumstanceFields _circumstances;

    private protected QuestionTable(string kind, params Field<T>[] fields)
        : this(kind, fields, new CircumstanceFields())
    {
    }

    private QuestionTable(string kind, Field<T>[] fields, CircumstanceFields circumstances)
        : base(kind, [.. fields, circumstances.Within, circumstances.PresumeThrough, circumstances.KnownOn, circumstances.Assume])
        => _circumstances = circumstances;

    /// <summary>The question of the values read, without what every kind can have.</summary>
    private protected abstract T CreateBare(Slots slots);

    private protected sealed override T Create(Slots slots) => (T)((WrittenQuestion)CreateBare(slots) with
    {
        Within = slots.Find(_circumstances.Within),
        PresumeThrough = slots.Find(_circumstances.PresumeThrough),
        KnownOn = slots.Find(_circumstances.KnownOn),
        Assume = slots.Find(_circumstances.Assume),
        UnrecognizedMembers = slots.Unrecognized,
    });

    private protected static Field<T, Dimension<TValue>> Open<TValue>(string name, JsonFormat<TValue> format, Func<T, Dimension<TValue>> get)
        where TValue : notnull
        => Optional(name, new DimensionFormat<TValue>(format), get, Dimension<TValue>.Open);

    /// <summary>The fields of what every kind can have. A field belongs to one table, and one record can have several.</summary>
    private sealed class CircumstanceFields
    {
        internal Field<T, WrittenConfines> Within { get; } = Optional("within", new ConfinesTable(), static x => x.Within);

        internal Field<T, FixedDate> PresumeThrough { get; } = Optional("presumeThrough", KernelFormats.Day, static x => x.PresumeThrough);

        internal Field<T, FixedDate> KnownOn { get; } = Optional("knownOn", KernelFormats.Day, static x => x.KnownOn);

        internal Field<T, WrittenAssumptions> Assume { get; } = Optional("assume", new AssumptionsTable(), static x => x.Assume);
    }
}

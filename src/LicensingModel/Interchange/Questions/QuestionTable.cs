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
    private static readonly Field<T, WrittenConfines> WithinField = Optional("within", new ConfinesTable(), x => x.Within);
    private static readonly Field<T, FixedDate> PresumeThroughField = Optional("presumeThrough", KernelFormats.Day, x => x.PresumeThrough);
    private static readonly Field<T, FixedDate> KnownOnField = Optional("knownOn", KernelFormats.Day, x => x.KnownOn);
    private static readonly Field<T, WrittenAssumptions> AssumeField = Optional("assume", new AssumptionsTable(), x => x.Assume);

    private protected QuestionTable(string kind, params Field<T>[] fields)
        : base(kind, [.. fields, WithinField, PresumeThroughField, KnownOnField, AssumeField])
    {
    }

    /// <summary>The question of the values read, without what every kind can have.</summary>
    private protected abstract T CreateBare(Slots slots);

    private protected sealed override T Create(Slots slots) => (T)((WrittenQuestion)CreateBare(slots) with
    {
        Within = slots.Find(WithinField),
        PresumeThrough = slots.Find(PresumeThroughField),
        KnownOn = slots.Find(KnownOnField),
        Assume = slots.Find(AssumeField),
        UnrecognizedMembers = slots.Unrecognized,
    });

    private protected static Field<T, Dimension<TValue>> Open<TValue>(string name, JsonFormat<TValue> format, Func<T, Dimension<TValue>> get)
        where TValue : notnull
        => Optional(name, new DimensionFormat<TValue>(format), get, Dimension<TValue>.Open);
}

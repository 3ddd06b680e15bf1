namespace LicensingModel.Decisions.Questions;

/// <summary>
/// Something that an application asks of a document. A closed choice: <see cref="MayQuestion"/> or <see cref="ValueQuestion"/>. Immutable; compared by value.
/// </summary>
public abstract record Question
{
    private protected Question()
    {
    }
}

namespace LicensingModel.Validation.Rules;

/// <summary>Room in which a rule works, and that is used again for other documents. Rules hold no state, so it belongs to the run.</summary>
internal interface IRoom
{
    /// <summary>Forgets the document.</summary>
    void Forget();
}

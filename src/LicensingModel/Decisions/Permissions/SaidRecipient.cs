using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Permissions;

/// <summary>What comes of a question that says that the recipient whom it names is a subsidiary, or an affiliate, of the one who would grant or assign something.</summary>
internal static class SaidRecipient
{
    /// <param name="facts">What the document says.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="asRecorded">Whether it is an affiliate by the stakes that are recorded.</param>
    /// <param name="asSaid">Whether it is one if it is what the question says.</param>
    internal static Truth Judge(Facts facts, GrantQuestion question, PartyId to, Truth asRecorded, Truth asSaid)
    {
        if (asRecorded.IsTrue || (question.ToClass != BeneficiaryClass.Affiliates && question.ToClass != BeneficiaryClass.Subsidiaries) || facts.Control.Linked([question.By], question.On).Contains(to))
            return asRecorded;

        // Somebody of whom other stakes are recorded is no subsidiary; what is above him, or beside him, may not be recorded.
        if (facts.Document.Ownership.Any(stake => stake.Owned == to))
            return question.ToClass == BeneficiaryClass.Subsidiaries ? asRecorded : asRecorded | Truth.Unknown;
        return asRecorded | asSaid;
    }
}

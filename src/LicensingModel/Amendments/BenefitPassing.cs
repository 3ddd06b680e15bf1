using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Amendments;

/// <summary>Passes what a party has under a provision to another, and leaves to it what it owes.</summary>
internal sealed class BenefitPassing(PartyId from, PartyId to)
{
    private readonly PartySubstitution _substitution = new(from, to);

    /// <summary>Whether there was anything to pass.</summary>
    internal bool HasFound => _substitution.HasFound;

    internal Provision In(Provision provision) => provision with
    {
        Body = provision.Body switch
        {
            Grant grant => grant with { Grantees = _substitution.Of(grant.Grantees) },
            Payment payment => payment with { Payee = _substitution.Term(payment.Payee) },
            Duty duty => duty with { Direction = new ReceiverSubstitution(_substitution).Term(duty.Direction) },
            Transfer transfer => Of(transfer),
            var other => other,
        },
    };

    private Transfer Of(Transfer transfer) => transfer with { To = _substitution.Of(transfer.To) };

    /// <summary>Replaces the receiver of a flow alone.</summary>
    private sealed class ReceiverSubstitution(PartySubstitution substitution) : ModelRewriter
    {
        protected internal override Element Rewritten(Element element)
            => element is PartyFlow flow ? flow with { To = substitution.Of(flow.To) } : base.Rewritten(element);
    }
}

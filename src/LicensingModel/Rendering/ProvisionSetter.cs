using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Sets one provision: what it is in a line, then its terms.</summary>
internal sealed class ProvisionSetter(Layout layout, Names names, ValueWords values, TermSetter terms)
{
    private static readonly string[] Headings =
        ["Grants of patents", "Transfers of patents", "What is tied together", "Payments", "Joint work", "Duties", "Other provisions", "Provisions that are not understood"];

    /// <summary>In which group of the sheet a provision stands; groups come in this order.</summary>
    internal static int GroupOf(ProvisionBody body) => body switch
    {
        PatentGrant => 0,
        PatentTransfer => 1,
        Reciprocity => 2,
        Payment => 3,
        CollaborationScope => 4,
        Duty => 5,
        GeneralTerm => 6,
        _ => 7,
    };

    /// <summary>The heading of a group.</summary>
    internal static string HeadingOf(int group) => Headings[group];

    /// <summary>By what a provision is called: its clause, where there is one, and its id.</summary>
    internal static string LabelOf(Provision provision) => provision.Clause is { } clause ? $"{clause} ({provision.Id})" : provision.Id.Value;

    internal void Set(Provision provision)
    {
        layout.Provision(provision.Id.Value, GroupOf(provision.Body), LabelOf(provision), Summary(provision.Body));
        SetBody(provision.Body);
        terms.Set(1, "bindingEffect", provision.BindingEffect, isAlwaysShown: false);
        terms.Set(1, provision.Term, isAlwaysShown: false);
        terms.Claims(1, provision.Claims);
        terms.NotUnderstood(1, provision.UnrecognizedMembers);
        terms.NotUnderstood(1, provision.Body.UnrecognizedMembers);
    }

    /// <summary>What a provision is, in a line.</summary>
    internal string Summary(ProvisionBody body) => body switch
    {
        PatentGrant grant => $"{ValueWords.Code(grant.Effect)} from {Side(grant.Grantors)} to {Side(grant.Grantees)}",
        PatentTransfer transfer => $"assignment from {names.Of(transfer.From)} to {names.Of(transfer.To)}",
        Reciprocity reciprocity => $"{ValueWords.Code(reciprocity.Form)} of {Listing.And(reciprocity.Legs.Select(leg => leg.Value))}",
        Payment payment => payment.For.Count > 0 ? $"payment for {Listing.And(payment.For.Select(id => id.Value))}" : "payment",
        CollaborationScope joint => $"joint work of {names.Of(joint.Participants)}; it grants nothing by itself",
        Duty duty => $"{ValueWords.Code(duty.Modality)} {ValueWords.Code(duty.Action)}",
        GeneralTerm general => ValueWords.Code(general.Topic),
        UnrecognizedBody unknown => $"of the kind “{unknown.Kind}”; what it may bear on ({ValueWords.Code(unknown.BearsOn)}) counts as unknown",
        _ => "of an unknown kind",
    };

    private string Side(PartySet set) => names.Of(set.Parties);

    private void SetBody(ProvisionBody body)
    {
        switch (body)
        {
            case PatentGrant grant: SetGrant(grant); break;
            case PatentTransfer transfer: SetTransfer(transfer); break;
            case Reciprocity reciprocity: terms.Set(1, "body/mutuality", reciprocity.Mutuality, isAlwaysShown: true); break;
            case Payment payment: SetPayment(payment); break;
            case CollaborationScope joint: SetJointWork(joint); break;
            case Duty duty: SetDuty(duty); break;
            case GeneralTerm general: terms.Set(1, "body/text", general.Text, isAlwaysShown: true); break;
            default: break;
        }
    }

    private void SetGrant(PatentGrant grant)
    {
        terms.Set(1, "body/subject", grant.Subject, isAlwaysShown: true);
        terms.Set(1, "body/count", grant.Count, isAlwaysShown: false);
        terms.Set(1, "body/acts", grant.Acts, isAlwaysShown: true);
        terms.Set(1, "body/products", grant.Products, isAlwaysShown: true);
        terms.Set(1, "body/territory", grant.Territory, isAlwaysShown: true);
        if (grant.ConfinedIn.Count > 0)
            layout.Item(1, "no more than stated in", values.Of(grant.ConfinedIn));
        terms.Set(1, "body/exclusivity", grant.Exclusivity, isAlwaysShown: true);
        terms.Set(1, "body/grantors/affiliates", grant.Grantors.Affiliates, isAlwaysShown: false);
        terms.Set(1, "body/grantees/affiliates", grant.Grantees.Affiliates, isAlwaysShown: true);
    }

    private void SetTransfer(PatentTransfer transfer)
    {
        terms.Set(1, "body/subject", transfer.Subject, isAlwaysShown: true);
        terms.Set(1, "body/count", transfer.Count, isAlwaysShown: true);
        terms.Set(1, "body/closing", transfer.Closing, isAlwaysShown: true);
    }

    private void SetPayment(Payment payment)
    {
        terms.Set(1, "body/payer", payment.Payer, isAlwaysShown: true);
        terms.Set(1, "body/payee", payment.Payee, isAlwaysShown: true);
        terms.Set(1, "body/amount", payment.Amount, isAlwaysShown: true);
    }

    private void SetJointWork(CollaborationScope joint)
    {
        terms.Set(1, "body/topics", joint.Topics, isAlwaysShown: true);
        terms.Set(1, "body/depth", joint.Depth, isAlwaysShown: true);
    }

    private void SetDuty(Duty duty)
    {
        terms.Set(1, "body/direction", duty.Direction, isAlwaysShown: true);
        terms.Set(1, "body/object", duty.Object, isAlwaysShown: true);
    }
}

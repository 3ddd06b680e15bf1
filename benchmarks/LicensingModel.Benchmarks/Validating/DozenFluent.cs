using FluentValidation;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rights;
using LicensingModel.Sources;

namespace LicensingModel.Benchmarks.Validating;

/// <summary>The dozen rules as FluentValidation has them: a validator for each type, made once.</summary>
internal sealed class DozenFluent : AbstractValidator<LicensingDocument>
{
    public DozenFluent()
    {
        RuleForEach(document => document.Parties).SetValidator(new PartyRules());
        RuleForEach(document => document.Sources).SetValidator(new SourceRules());
        RuleForEach(document => document.Agreements).SetValidator(new AgreementRules());
    }

    private sealed class PartyRules : AbstractValidator<Party>
    {
        public PartyRules() => RuleFor(party => party.Jurisdiction).Must(static seat => seat is null || seat.IsAssigned);
    }

    private sealed class SourceRules : AbstractValidator<Source>
    {
        public SourceRules() => RuleFor(source => source.Published).Must(static (source, published) => !Facts.IsPublication(source.Kind) || published.IsStated);
    }

    private sealed class AgreementRules : AbstractValidator<Agreement>
    {
        public AgreementRules()
        {
            RuleFor(agreement => agreement.Parties).Must(static parties => parties.Count > 0);
            RuleFor(agreement => agreement.Provisions).Must(static provisions => provisions.Count > 0);
            RuleFor(agreement => agreement.Announced).Must(static (agreement, announced) => Facts.IsInOrder(agreement.Signed, announced));
            RuleFor(agreement => agreement.Term).SetValidator(new TermRules());
            RuleForEach(agreement => agreement.Status).SetValidator(new StatusRules());
            RuleForEach(agreement => agreement.Provisions).SetValidator(new ProvisionRules());
        }
    }

    private sealed class StatusRules : AbstractValidator<StatusEntry>
    {
        public StatusRules() => RuleFor(entry => entry.On).Must(static (entry, on) => !Facts.IsEnd(entry.Status) || on.IsStated);
    }

    private sealed class TermRules : AbstractValidator<OperativeTerm>
    {
        public TermRules() => RuleFor(term => term.Until).Must(static (term, until) => Facts.IsInOrder(term.From, until));
    }

    private sealed class ProvisionRules : AbstractValidator<Provision>
    {
        public ProvisionRules()
        {
            RuleFor(provision => provision.Term).SetValidator(new TermRules());
            RuleFor(provision => provision.Body).Must(static (provision, body) => body is not Payment payment || !payment.For.Contains(provision.Id));
            RuleFor(provision => provision.Body).SetInheritanceValidator(static bodies =>
            {
                bodies.Add<PatentGrant>(new GrantRules<PatentGrant>());
                bodies.Add<RightGrant>(new GrantRules<RightGrant>());
                bodies.Add<Payment>(new PaymentRules());
            });
        }
    }

    private sealed class GrantRules<T> : AbstractValidator<T>
        where T : Grant
    {
        public GrantRules()
        {
            RuleFor(grant => grant.Grantees).Must(static (grant, grantees) => !grant.Grantors.Parties.Overlaps(grantees.Parties));
            RuleFor(grant => grant.Territory).Must(static term => !term.TryGetValue(out var territory) || territory != Territory.None);
        }
    }

    private sealed class PaymentRules : AbstractValidator<Payment>
    {
        public PaymentRules()
        {
            RuleFor(payment => payment.Payee).Must(static (payment, _) => !Facts.IsToItself(payment));
            RuleFor(payment => payment.Amount).Must(static term => !term.TryGetValue(out var amount) || amount.Amount >= 0);
        }
    }
}

using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Reconciliation;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>The words of answers.</summary>
internal static class AnswerFormats
{
    internal static readonly EnumFormat<Outcome> Outcome = new(
        (Decisions.Answers.Outcome.NoLicenseNeeded, "no-license-needed"),
        (Decisions.Answers.Outcome.Licensed, "licensed"),
        (Decisions.Answers.Outcome.Covered, "covered"),
        (Decisions.Answers.Outcome.Conflicting, "conflicting"),
        (Decisions.Answers.Outcome.Undetermined, "undetermined"),
        (Decisions.Answers.Outcome.NotLicensed, "not-licensed"));

    internal static readonly EnumFormat<Verdict> Verdict = new(
        (Decisions.Answers.Verdict.Yes, "yes"),
        (Decisions.Answers.Verdict.No, "no"),
        (Decisions.Answers.Verdict.Undetermined, "undetermined"));

    internal static readonly EnumFormat<MissingReason> MissingReason = new(
        (Decisions.Answers.MissingReason.NotCaptured, "notCaptured"),
        (Decisions.Answers.MissingReason.Undisclosed, "undisclosed"),
        (Decisions.Answers.MissingReason.Redacted, "redacted"),
        (Decisions.Answers.MissingReason.Unstated, "unstated"),
        (Decisions.Answers.MissingReason.Contested, "contested"),
        (Decisions.Answers.MissingReason.NotUnderstood, "notUnderstood"),
        (Decisions.Answers.MissingReason.NotRecorded, "notRecorded"),
        (Decisions.Answers.MissingReason.NotDecidable, "notDecidable"));

    internal static readonly EnumFormat<TestKind> TestKind = new(
        (Decisions.Answers.TestKind.RightInForce, "rightInForce"),
        (Decisions.Answers.TestKind.OwnedByAnother, "ownedByAnother"),
        (Decisions.Answers.TestKind.Understood, "understood"),
        (Decisions.Answers.TestKind.Binding, "binding"),
        (Decisions.Answers.TestKind.InEffect, "inEffect"),
        (Decisions.Answers.TestKind.Captured, "captured"),
        (Decisions.Answers.TestKind.Power, "power"),
        (Decisions.Answers.TestKind.Actor, "actor"),
        (Decisions.Answers.TestKind.Act, "act"),
        (Decisions.Answers.TestKind.Product, "product"),
        (Decisions.Answers.TestKind.Territory, "territory"),
        (Decisions.Answers.TestKind.Permits, "permits"),
        (Decisions.Answers.TestKind.Quantity, "quantity"),
        (Decisions.Answers.TestKind.UnreadProvisions, "unreadProvisions"),
        (Decisions.Answers.TestKind.NamedInDeclaration, "namedInDeclaration"),
        (Decisions.Answers.TestKind.Promised, "promised"),
        (Decisions.Answers.TestKind.BindsHolder, "bindsHolder"),
        (Decisions.Answers.TestKind.Bound, "bound"),
        (Decisions.Answers.TestKind.Forbids, "forbids"),
        (Decisions.Answers.TestKind.Triggered, "triggered"),
        (Decisions.Answers.TestKind.Affiliate, "affiliate"));

    internal static readonly EnumFormat<SourceAgreement> SourceAgreement = new(
        (Reconciliation.SourceAgreement.Agreed, "agreed"),
        (Reconciliation.SourceAgreement.SingleSource, "singleSource"),
        (Reconciliation.SourceAgreement.DifferInBreadth, "differInBreadth"),
        (Reconciliation.SourceAgreement.Conflict, "conflict"));

    internal static readonly EnumFormat<Likeness> Likeness = new(
        (Aspects.Reciprocities.Likeness.Unknown, "unknown"),
        (Aspects.Reciprocities.Likeness.Same, "same"),
        (Aspects.Reciprocities.Likeness.Differs, "differs"));

    internal static readonly EnumFormat<LegDirection> LegDirection = new(
        (Aspects.Reciprocities.LegDirection.Forward, "forward"),
        (Aspects.Reciprocities.LegDirection.Backward, "backward"));
}

/// <summary>The words of answers on what is owed.</summary>
internal static class FactFormats
{
    internal static readonly EnumFormat<ObligationKind> Kind = new((ObligationKind.Payment, "payment"), (ObligationKind.Duty, "duty"));

    internal static readonly EnumFormat<ObligationState> State = new(
        (ObligationState.NotYetDue, "notYetDue"),
        (ObligationState.FallenDue, "fallenDue"),
        (ObligationState.Overdue, "overdue"),
        (ObligationState.Performed, "performed"),
        (ObligationState.Continuing, "continuing"),
        (ObligationState.Undated, "undated"),
        (ObligationState.Conditional, "conditional"),
        (ObligationState.Ended, "ended"),
        (ObligationState.NotOwed, "notOwed"),
        (ObligationState.Undetermined, "undetermined"));
}

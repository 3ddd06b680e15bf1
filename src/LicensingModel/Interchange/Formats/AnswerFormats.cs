using LicensingModel.Amendments;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Reconciliation;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Formats;

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

    internal static readonly EnumFormat<GrantAction> GrantAction = new(
        (Decisions.Questions.GrantAction.License, "license"),
        (Decisions.Questions.GrantAction.Sublicense, "sublicense"),
        (Decisions.Questions.GrantAction.AssignRight, "assignRight"),
        (Decisions.Questions.GrantAction.AssignAgreement, "assignAgreement"),
        (Decisions.Questions.GrantAction.AssignLicense, "assignLicense"));

    internal static readonly EnumFormat<GrantConditionKind> GrantConditionKind = new(
        (Decisions.Permissions.GrantConditionKind.Notice, "notice"),
        (Decisions.Permissions.GrantConditionKind.Assumption, "assumption"),
        (Decisions.Permissions.GrantConditionKind.StaysAffiliate, "staysAffiliate"),
        (Decisions.Permissions.GrantConditionKind.Offer, "offer"),
        (Decisions.Permissions.GrantConditionKind.PassOn, "passOn"),
        (Decisions.Permissions.GrantConditionKind.OnlyToClasses, "onlyToClasses"),
        (Decisions.Permissions.GrantConditionKind.Other, "other"));

    internal static readonly EnumFormat<BearingKind> BearingKind = new(
        (Decisions.Permissions.BearingKind.Allows, "allows"),
        (Decisions.Permissions.BearingKind.Forbids, "forbids"));

    internal static readonly EnumFormat<AmendmentState> AmendmentState = new(
        (Amendments.AmendmentState.Applied, "applied"),
        (Amendments.AmendmentState.Later, "later"),
        (Amendments.AmendmentState.Undetermined, "undetermined"),
        (Amendments.AmendmentState.NotBinding, "notBinding"));

    internal static readonly EnumFormat<AmendmentObstacle> AmendmentObstacle = new(
        (Amendments.AmendmentObstacle.ProvisionMissing, "provisionMissing"),
        (Amendments.AmendmentObstacle.ProvisionAlreadyThere, "provisionAlreadyThere"),
        (Amendments.AmendmentObstacle.PartyMissing, "partyMissing"),
        (Amendments.AmendmentObstacle.NothingPasses, "nothingPasses"),
        (Amendments.AmendmentObstacle.NotUnderstood, "notUnderstood"));

    internal static readonly EnumFormat<OperationState> OperationState = new(
        (Decisions.States.OperationState.NotYet, "notYet"),
        (Decisions.States.OperationState.InForce, "inForce"),
        (Decisions.States.OperationState.Dormant, "dormant"),
        (Decisions.States.OperationState.Suspended, "suspended"),
        (Decisions.States.OperationState.Expired, "expired"),
        (Decisions.States.OperationState.Terminated, "terminated"),
        (Decisions.States.OperationState.Converted, "converted"),
        (Decisions.States.OperationState.Denied, "denied"),
        (Decisions.States.OperationState.Rumoured, "rumoured"),
        (Decisions.States.OperationState.Undetermined, "undetermined"));

    internal static readonly EnumFormat<EndingKind> EndingKind = new(
        (Decisions.States.EndingKind.Termination, "termination"),
        (Decisions.States.EndingKind.Convenience, "convenience"),
        (Decisions.States.EndingKind.Revocation, "revocation"));

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
        (Decisions.Answers.TestKind.HolderStanding, "holderStanding"),
        (Decisions.Answers.TestKind.RemedyAvailable, "remedyAvailable"),
        (Decisions.Answers.TestKind.Exhaustion, "exhaustion"),
        (Decisions.Answers.TestKind.MayEnd, "mayEnd"),
        (Decisions.Answers.TestKind.PowerGiven, "powerGiven"),
        (Decisions.Answers.TestKind.Bound, "bound"),
        (Decisions.Answers.TestKind.Forbids, "forbids"),
        (Decisions.Answers.TestKind.Triggered, "triggered"),
        (Decisions.Answers.TestKind.Affiliate, "affiliate"));

    internal static readonly EnumFormat<SourceAgreement> SourceAgreement = new(
        (Reconciliation.SourceAgreement.Agreed, "agreed"),
        (Reconciliation.SourceAgreement.SingleSource, "singleSource"),
        (Reconciliation.SourceAgreement.DifferInBreadth, "differInBreadth"),
        (Reconciliation.SourceAgreement.Conflict, "conflict"));

    internal static readonly EnumFormat<SourceEffect> SourceEffect = new(
        (Reconciliation.SourceEffect.Contradicts, "contradicts"),
        (Reconciliation.SourceEffect.DiffersInBreadth, "differsInBreadth"),
        (Reconciliation.SourceEffect.Adds, "adds"),
        (Reconciliation.SourceEffect.Confirms, "confirms"),
        (Reconciliation.SourceEffect.Repeats, "repeats"),
        (Reconciliation.SourceEffect.Mentions, "mentions"));

    internal static readonly EnumFormat<Likeness> Likeness = new(
        (Aspects.Reciprocities.Likeness.Unknown, "unknown"),
        (Aspects.Reciprocities.Likeness.Same, "same"),
        (Aspects.Reciprocities.Likeness.Differs, "differs"));

    internal static readonly EnumFormat<LegDirection> LegDirection = new(
        (Aspects.Reciprocities.LegDirection.Forward, "forward"),
        (Aspects.Reciprocities.LegDirection.Backward, "backward"));
}

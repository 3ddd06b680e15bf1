using LicensingModel.Decisions;
using LicensingModel.Reconciliation;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Interchange;

/// <summary>The words of answers.</summary>
internal static class AnswerFormats
{
    internal static readonly EnumFormat<Outcome> Outcome = new(
        (Decisions.Outcome.NoLicenseNeeded, "no-license-needed"),
        (Decisions.Outcome.Licensed, "licensed"),
        (Decisions.Outcome.Covered, "covered"),
        (Decisions.Outcome.Conflicting, "conflicting"),
        (Decisions.Outcome.Undetermined, "undetermined"),
        (Decisions.Outcome.NotLicensed, "not-licensed"));

    internal static readonly EnumFormat<MissingReason> MissingReason = new(
        (Decisions.MissingReason.NotCaptured, "notCaptured"),
        (Decisions.MissingReason.Undisclosed, "undisclosed"),
        (Decisions.MissingReason.Redacted, "redacted"),
        (Decisions.MissingReason.Unstated, "unstated"),
        (Decisions.MissingReason.Contested, "contested"),
        (Decisions.MissingReason.NotUnderstood, "notUnderstood"),
        (Decisions.MissingReason.NotRecorded, "notRecorded"),
        (Decisions.MissingReason.NotDecidable, "notDecidable"));

    internal static readonly EnumFormat<TestKind> TestKind = new(
        (Decisions.TestKind.RightInForce, "rightInForce"),
        (Decisions.TestKind.OwnedByAnother, "ownedByAnother"),
        (Decisions.TestKind.Understood, "understood"),
        (Decisions.TestKind.Binding, "binding"),
        (Decisions.TestKind.InEffect, "inEffect"),
        (Decisions.TestKind.Captured, "captured"),
        (Decisions.TestKind.Power, "power"),
        (Decisions.TestKind.Actor, "actor"),
        (Decisions.TestKind.Act, "act"),
        (Decisions.TestKind.Product, "product"),
        (Decisions.TestKind.Territory, "territory"),
        (Decisions.TestKind.UnreadProvisions, "unreadProvisions"));

    internal static readonly EnumFormat<SourceAgreement> SourceAgreement = new(
        (Reconciliation.SourceAgreement.Agreed, "agreed"),
        (Reconciliation.SourceAgreement.SingleSource, "singleSource"),
        (Reconciliation.SourceAgreement.DifferInBreadth, "differInBreadth"),
        (Reconciliation.SourceAgreement.Conflict, "conflict"));
}

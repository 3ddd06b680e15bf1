using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Writes the answer to a question whether somebody may grant or transfer something.</summary>
internal sealed class GrantText(Layout layout, Names names)
{
    private readonly AnswerParts _parts = new(layout, names);
    private readonly ValueWords _values = new(names);

    internal void Write(GrantAnswer answer)
    {
        layout.Paragraph(Sentence(answer));
        _parts.Basis(answer.Basis);
        _parts.List("It would need the consent", answer.Consents.Select(Consent));
        _parts.List(answer.Verdict == Verdict.Yes ? "Under these conditions" : "Short of consent, this would do", answer.Conditions.Select(condition => $"{condition.Words} — {_parts.Place(condition.Agreement, condition.Provision, condition.Clause)}"));
        _parts.Missing(answer.Missing);
        _parts.Presumed(answer.Presumptions);
        _parts.List("Fails on one test only", answer.NearMisses.Select(miss => $"{_parts.Place(miss.Agreement, miss.Provision, miss.Clause)} — {miss.FailedTest.Reason}"));
        _parts.BoundExceeded(answer.IsBoundExceeded);
        foreach (var proof in answer.Proof)
            WriteProof(proof);
    }

    private string Sentence(GrantAnswer answer)
    {
        var question = answer.Question;
        var who = names.Of(question.By);
        var deed = Deed(question);
        return answer.Verdict switch
        {
            Verdict.Yes => $"Yes: {who} may {deed} without further consent.",
            Verdict.No => $"No: {who} may not {deed} without further consent.",
            _ => $"Undetermined: whether {who} may {deed} without further consent depends on what is not known.",
        };
    }

    /// <summary>What is asked whether somebody may do it.</summary>
    internal string Deed(GrantQuestion question)
    {
        var to = question.To.TryGetValue(out var party) ? $" to {names.Of(party)}" : question.ToClass is null ? " to anybody" : string.Empty;
        var @class = question.ToClass is { } some ? $" to {(question.To.IsFixed ? "one of its " : "its ")}{ValueWords.Code(some)}" : string.Empty;
        var occasion = question.Occasion is { } how ? $" in the course of: {ValueWords.Code(how)}," : string.Empty;
        var what = question.What switch
        {
            GrantAction.License => $"grant a licence {Under(question)}",
            GrantAction.Sublicense => $"grant a sublicence {Under(question)}",
            GrantAction.AssignRight => $"assign {Right(question)}",
            GrantAction.AssignAgreement => $"assign {(question.Agreement is { } agreement ? names.Of(agreement) : "the agreement")}",
            _ => $"assign the licence {question.Provision}",
        };
        return $"{what}{to}{@class}{occasion} on {IsoDay.Format(question.On)}";
    }

    private string Under(GrantQuestion question)
    {
        var act = question.Act.TryGetValue(out var some) ? $" to {ValueWords.Code(some)}" : string.Empty;
        var product = question.Product.TryGetValue(out var one) ? $" for {names.Of(one)}" : string.Empty;
        var country = question.Country.TryGetValue(out var where) ? $" in {where.EnglishName ?? where.Value}" : string.Empty;
        return $"{(question.Intangible.IsFixed ? "of" : "under")} {Right(question)}{act}{product}{country}";
    }

    private string Right(GrantQuestion question)
        => question.Intangible.TryGetValue(out var intangible) ? names.Of(intangible)
            : question.Patents.TryGetValue(out var patents) ? _values.Of(patents)
            : "some patent";

    private string Consent(NeededConsent consent)
    {
        var standard = consent.Standard is { } free ? $", {ValueWords.Code(free)}" : string.Empty;
        var otherwise = consent.Otherwise is { } without ? $"; without it: {ValueWords.Code(without)}" : string.Empty;
        return $"of {names.Of(consent.Of)}, {_parts.Place(consent.Agreement, consent.Provision, consent.Clause)}{standard}{otherwise}";
    }

    private void WriteProof(GrantProof proof)
    {
        layout.Heading(2, proof.Reading.Count == 0 ? "Proof" : $"Proof, if {string.Join("; ", proof.Reading)}");
        foreach (var test in proof.Power)
            _parts.Test(test);
        foreach (var provision in proof.Provisions)
        {
            layout.Paragraph($"{AnswerParts.Mark(provision.Result)} {(provision.Provision is null ? "Provisions that were not seen of " : string.Empty)}{_parts.Place(provision.Agreement, provision.Provision, provision.Clause)} — {(provision.Does == BearingKind.Allows ? "would allow it" : "would stand in the way")}:");
            foreach (var test in provision.Tests)
                _parts.Test(test);
        }
    }
}

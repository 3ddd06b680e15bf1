using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Payments;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Standing;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Texts;

namespace LicensingModel.Royalties;

/// <summary>What is owed: the payments of an agreement that say how they are reckoned, over a report of sales.</summary>
public static class RoyaltyStatements
{
    private const int RowsBetweenReports = 10_000;

    /// <summary>
    /// Reckons what is owed. The report is comma-separated values with the names of its columns in the first line. <c>period</c> must be one of them; known besides are <c>units</c>, <c>price</c>, <c>sales</c>, <c>currency</c>, <c>product</c>, <c>territory</c>, <c>seller</c>, <c>category</c>,
    /// <c>technologies</c> (with <c>;</c> between), <c>kind</c> (<c>sale</c> or <c>return</c>), and <c>overdue</c>, <c>due</c> and <c>paid</c> for what was paid late; any other is there for the schedule that names it. Rows are read one at a time: memory grows with the times and things over which is counted, and not with
    /// the rows.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="sales">The report of sales.</param>
    /// <param name="progress">Told now and then how many rows were read; may be null.</param>
    /// <param name="cancellation">Ends it before its end.</param>
    /// <exception cref="ArgumentNullException">An argument is null that must not be.</exception>
    /// <exception cref="ArgumentException">The document has no such agreement, or the agreement no such payment.</exception>
    /// <exception cref="OperationCanceledException">It was ended before its end.</exception>
    public static RoyaltyStatement Royalties(this LicensingDocument document, RoyaltyRequest request, TextReader sales, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(sales);
        var agreement = document.Agreements.FirstOrDefault(agreement => agreement.Id == request.Agreement) ?? throw new ArgumentException($"The document has no agreement `{request.Agreement}`.", nameof(request));
        if (request.Payment is { } one && !agreement.DeclaredProvisions.Any(provision => provision.Body is Payment && provision.Id == one))
            throw new ArgumentException($"The agreement `{request.Agreement}` has no payment `{one}`.", nameof(request));

        List<Diagnostic> diagnostics = [.. request.Rates.Diagnostics, .. request.References.Diagnostics];
        var events = new RecordedDates(document.Events, document.RecordedThrough);
        var all = PaymentTexts.Of(AgreementTexts.Of(document, agreement, events, out var untold) ?? [new AgreementText(ReportWindow.Life, agreement, new HashSet<ProvisionId>())]);
        var payments = all.FindAll(payment => request.Payment is null || payment.Payment == request.Payment);
        var misfits = payments.ToDictionary(static payment => payment.Payment, payment => LedgerFit.Obstacle(request.Prior, payment, all));
        var obstacles = payments.Select(payment => payment.Obstacle ?? (payment.Texts.Count > 0 ? misfits[payment.Payment] : null) ?? (payment.Texts.Count > 0 ? untold : null)).OfType<UnknownAmount>().Distinct().ToValueList();
        if (obstacles.Count == 0 && untold is not null && agreement.DeclaredProvisions.Any(static provision => provision.Body is Payment { Royalty: not null }))
            obstacles = [untold];
        var texts = untold is null ? payments.Where(payment => misfits[payment.Payment] is null).SelectMany(static payment => payment.Texts).ToList() : [];
        var reader = new SalesReader(sales, document, texts.SelectMany(static text => ScheduleParts.Numbers(text.Schedule)), diagnostics);
        if (reader.Header is not { } header)
            return new RoyaltyStatement { Agreement = agreement.Id, Diagnostics = [.. diagnostics], LeftOut = [new RowsLeftOut(diagnostics[^1].Code, 0)], Ledger = request.Prior };

        var isLateShared = texts.Where(static text => text.Schedule.Late is not null).Select(static text => text.Provision.Id).Distinct().Count() > 1;
        PaymentRun Run(PaymentText text) => new(new ScheduleParts(document, text, header, events, request.Rates) { Standing = new PaymentStanding(document, agreement.Id, text.Provision.Id, request.PresumeThrough), IsLateShared = isLateShared, IsRounded = !request.IsUnrounded, References = request.References });
        var runs = texts.ConvertAll(Run);
        var bounds = texts.Select(BoundedRates.Of).OfType<PaymentText>().Select(Run).ToList();
        if (header.Find("currency") < 0)
        {
            foreach (var currency in texts.Where(static text => text.Schedule.Lines.Any(static line => line.Steps.Any(static step => step is BasisStep { Measure: not null }))).Select(static text => text.Schedule.Currency.StatedValue).OfType<Currency>().Distinct())
                diagnostics.Add(ReportDiagnostics.At(ReportDiagnostics.NoCurrency, 1, 1, currency.ToString()));
        }

        Read(reader, runs, bounds, new ScheduleNames(texts.Select(static text => text.Schedule), header), request, progress, cancellation);

        var book = new LedgerBook(request.Prior);
        var periods = runs.SelectMany(run => run.Statements(book)).Where(period => request.Period is not { } span || IsAskedAbout(period, span)).ToValueList();
        if (bounds.Count > 0)
        {
            var beside = new LedgerBook(request.Prior);
            var most = bounds.Where(static run => !run.IsAnyBack).SelectMany(run => run.Statements(beside)).ToList();
            periods = periods.Select(period => BoundedRates.With(period, most)).ToValueList();
        }

        foreach (var overlap in runs.Select(static run => run.Overlap).OfType<(ReportWindow One, ReportWindow Other)>())
            diagnostics.Add(ReportDiagnostics.At(ReportDiagnostics.OverlappingPeriods, 1, 1, overlap.One.ToString(), overlap.Other.ToString()));
        return new RoyaltyStatement
        {
            Agreement = agreement.Id,
            Periods = periods,
            Totals = Totals(periods),
            NotReckoned = obstacles,
            Presumptions = runs.SelectMany(static run => run.Presumptions).Concat(LedgerFit.Presumptions(request.Prior, texts)).Distinct().OrderBy(static used => used.Subject, StringComparer.Ordinal).ThenBy(static used => used.Explanation, StringComparer.Ordinal).ToValueList(),
            Rows = reader.Rows,
            LeftOut = reader.LeftOut.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => new RowsLeftOut(entry.Key, entry.Value)).ToValueList(),
            Diagnostics = [.. diagnostics],
            Ledger = LedgerFit.Marked(book.Closed, texts),
        };
    }

    // What was sold before is counted, so that a tier or a cap is where it was; by the ledger where there is one.
    private static bool IsCounted(ReportWindow days, DateSpan asked, RoyaltyLedger prior)
        => (!asked.HasLastDay || days.Last <= asked.LastDay) && (prior.Entries.Count == 0 || asked.Contains(days.First));

    private static bool IsAskedAbout(PeriodStatement period, DateSpan asked) => (!asked.HasFirstDay || asked.FirstDay <= period.Last) && (!asked.HasLastDay || period.First <= asked.LastDay);

    private static void Read(SalesReader reader, List<PaymentRun> runs, List<PaymentRun> bounds, ScheduleNames names, RoyaltyRequest request, IProgress<long>? progress, CancellationToken cancellation)
    {
        foreach (var row in reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.Rows % RowsBetweenReports == 0)
                progress?.Report(reader.Rows);
            if (request.Period is { } span && !IsCounted(row.Window, span, request.Prior))
            {
                // A later row is not counted, but says that the report goes on beyond the time asked about.
                if (span.HasLastDay && row.Window.First > span.LastDay)
                    runs.ForEach(run => run.Reach(span.LastDay));
                reader.LeaveOut(ReportDiagnostics.OutsidePeriod, -1, row.Window.ToString(), span.ToString());
                continue;
            }

            // What would fall under a line all the same, as if the name were another, would be reckoned as what it is not.
            if (names.Misspelt(row) is { } misspelt && runs.Exists(run => run.MayInclude(row)))
            {
                reader.LeaveOut(ReportDiagnostics.Misspelt, misspelt.Column, misspelt.Value, misspelt.Name, misspelt.Meant);
                continue;
            }

            var isAny = false;
            foreach (var run in runs)
                isAny |= run.Count(row);
            foreach (var bound in bounds)
                bound.Count(row);
            if (!isAny && runs.Count > 0)
                reader.LeaveOut(ReportDiagnostics.UnderNoLine, -1, names.Difference(row));
            foreach (var name in names.NotNamed(row))
                reader.Note(ReportDiagnostics.NotNamed, name, names.Technologies);
        }

        progress?.Report(reader.Rows);
    }

    // What is not known in any currency may change the sum in each.
    private static ValueList<StatementTotal> Totals(ValueList<PeriodStatement> periods)
    {
        var all = periods.SelectMany(static period => period.Totals).ToList();
        var anywhere = all.Where(static total => total.Currency is null).SelectMany(static total => total.Unknown).ToList();
        return all.GroupBy(static total => total.Currency).OrderBy(static group => group.Key?.ToString(), StringComparer.Ordinal).Select(group => new StatementTotal
        {
            Currency = group.Key,
            Amount = anywhere.Count == 0 && group.All(static total => total.Amount is not null) ? group.Sum(static total => total.Amount) : null,
            Known = group.Sum(static total => total.Known),
            Most = anywhere.Count == 0 && group.Any(static total => total.Amount is null) && group.All(static total => total.Amount is not null || total.Most is not null) ? group.Sum(static total => total.Amount ?? total.Most) : null,
            Unknown = group.SelectMany(static total => total.Unknown).Concat(anywhere).Distinct().ToValueList(),
        }).ToValueList();
    }
}

/** Accounting, payroll, tax, banking, insurance. The format stands at `readPhraseTable`. */
export const FINANCE = `
# accounts-payable: Supplier invoices and payment runs
accounts payable, process invoices, invoice processing, supplier invoices, vendor invoices, pay bills, payment runs, three-way match, bill payments, vendor payments, purchase ledger, invoice matching, 3-way match, purchase-order-matching, duplicate-invoices, supplier-statements, statement-reconciliation, supplier payments, invoice-approval, invoice-coding, invoice-queries, blocked-invoices, procure-to-pay, vendor-master-data, ^payables, supplier queries, vendor inquiries, vendor queries, supplier enquiries, check runs, cheque runs, BACS, foreign currency payments, electronic payments, invoice register, invoices on hold, held invoices, prompt payment, paid within terms, non-PO invoices, purchase order discrepancies, goods received not invoiced
posting: match payments to invoices, process payments to vendors, coding invoices, match invoices, code-invoices, accounts-payable-clerk, set-up-vendors, prepare payment runs, prepare payments, respond to vendor, respond to supplier, resolve invoice queries, process ~ invoices, scan invoices, chase approvals, chase approvers, weekly payment run, prioritise payments, ^invoices
story: invoice-came-twice, paid-twice, pay-twice, paid-same-invoice, double-invoice, invoice-was-wrong, invoice-did-not-match, invoices-in-drawer, pile-of-invoices, unpaid-invoices, did-not-pay-it, stopped-payment, delivery-note-and-invoice, approved-by-nobody, supplier-stopped-delivering, new-bank-details, changed-bank-account, invoice, invoices, vendor, vendors, check-run, hit-submit, duplicate-invoice, duplicate-payment, duplicate-payments, payment-terms, payment-run, paid-one-bill-twice, paid-it-twice, same-invoice-twice, wrong-bank-details, invoice-without-order, price-on-invoice, waited-for-money, stack-of-invoices, had-ordered, double-payment, supplier-rang, rang-for-money, when-do-I-get-paid, supplier-put-us-on-stop, put-us-on-stop, on stop, final-demand, waiting-to-be-approved, sat-on-desk, never-approved, nobody-would-approve, manager-had-not-approved, no-order-number, without-order-number, no PO, PO-was-wrong, price-was-different, more-than-we-ordered, charged-for-delivery, delivery-note-missing, nobody-had-received, goods-received, matched it to, matched them to, hold-pile, on-hold-until, query-pile, in the drawer, unopened, paid-wrong, wrong-supplier, same-name, two-suppliers-called, credited us, credit-notes, took-discount, early-payment-discount, friday-run, thursday-run, payment-file, the run, invoices by, invoices-week, invoices-month
de: Kreditorenbuchhaltung, Eingangsrechnungen, Rechnungsprüfung, Zahlungsverkehr, Kreditoren, Zahlungsläufe
fr: comptabilité fournisseurs, factures fournisseurs, règlement des factures, comptes fournisseurs, rapprochement de factures, règlement fournisseurs
es: cuentas a pagar, facturas de proveedores, pago a proveedores, contabilización de facturas, conciliación de facturas, pagos a proveedores

# accounts-receivable: Getting paid and chasing late payers
accounts receivable, credit control, issue invoices, customer invoices, outstanding payments, debt collection, collect payments, aged debt, aging report, sales ledger, ^receivables, dunning, bad debt, credit controller, chase payments, chasing payments, late payers, late payments, overdue accounts, overdue invoices, outstanding debts, aged debtors, debtor days, DSO, payment reminders, dunning letters, customer statements, payment arrangements, payment plans, ^collections, cash collection, stop accounts, ^invoicing, cash application, payment allocation, lockbox, ledger of customers
posting: follow up on overdue, collect outstanding, customer billing, collection calls, follow up late payers, issue statements, reduce debtor days, resolve invoice queries, collect overdue, chase customers, post customer payments, customer payments, allocate cash, apply cash, investigate short payments, short payments, raise invoices, raise sales invoices, send invoices to customers, ^deductions, allocate customer
story: had-not-paid, did-not-pay, owed us, still-owed, oldest-invoices, reminder-letters, called-every-customer-who, paid-within, paid-in-instalments, paid-in-installments, agreed-on-plan-to-pay, money-came-in, invoices-out-late, wrote-off, owed, overdue, customers who, unpaid, reminder, reminders, paid-late, slow-payers, pay-when, payment-plan, money in, outstanding-balances, outstanding-invoices, past-due, days-sales-outstanding, customers-owed, over-60-days, over-ninety-days, getting-money-in, made-list-every-friday, how-old, excuse, excuses, cheque-in-post, check-is-in-mail, missing-PO, PO-number, invoice-went-to-someone-who-had-left, wrong-address-on-invoice, rang at, in instalments, four-payments, put-it-in-writing, paid-on-time, stopped-supplying, on stop, small-claims, letter before, final-notice, did-not-use-overdraft, payment-without-reference, no reference on, without-reference, paid-short, underpaid by, short by, which-invoice-it-was-for, never-got-invoice, had-not-got-invoice, resent-invoice, oldest-debt, days-late, promised-to-pay-on, promise-to-pay, cheque-bounced, our invoices, sent-invoices-late, the debtors, debtors-list, aged-list
de: Debitorenbuchhaltung, Mahnwesen, Forderungsmanagement, Rechnungsstellung, Fakturierung, Debitoren, Ausgangsrechnungen
fr: comptabilité clients, recouvrement, facturation, relances clients, impayés
es: cuentas a cobrar, cobros, facturación, gestión de cobros, morosidad

# reconciliation: Reconciling bank, cards and ledgers
reconciliation, reconcile, reconciliations, bank reconciliation, account reconciliation, balance sheet reconciliation, reconcile bank, intercompany reconciliation, match transactions, supplier statements, bank statements, bank reconciliations, credit card reconciliations, reconcile bank accounts, reconcile credit cards, suspense account, suspense items, unallocated cash, cash allocation, cash posting, ledger reconciliation, supplier statement reconciliation, control accounts, balance sheet reconciliations, ^intercompany
posting: reconcile accounts, reconcile bank activities, general ledger reconciliation, reconcile statements, account analysis, clear suspense, post cash, allocate receipts, reconcile loan, reconcile daily, reconcile ~ accounts, agree balances, clear aged items, clear reconciling items, balance sheet accounts, reconcile control, reconcile to the ledger, agree ~ ledger, supplier statement reconciliations, statement reconciliations
story: did-not-balance, would-not-balance, did-not-match, bank-statement, line-by-line, difference of, to the cent, to the penny, was off by, found-difference, old-difference, open-items, unexplained, transposed-digits, went-back-three-years, ticked-every, reconciled, balance, balanced, off by, off-by-$, ledger, tied-out, penny, cents, reconciling, unreconciled, variance, variances, discrepancy, general-ledger, trial-balance, traced-transaction, balance-sheet, out by, was out by, did-not-agree, would-not-agree, agreed-to-penny, agree-to-bank, the difference, after the export, old-items, in suspense, posted-twice, posted-to-wrong, paid-twice, transposed, ticked-every-line, ticked-off-each, bank-said, went-back-to-january, supplier's-statement, their statement, statement-said, statement-against, asked-for-statement, matched-line-by, each-line-against, the export and, two-lists-side-by-side, coloured-ones, crossed-them-off, not on our ledger, missing-from-ours, did-not-tie, tied-back-to, agreed-to-statement
de: Abstimmung, Kontenabstimmung, Bankabstimmung, Kontenklärung
fr: rapprochement bancaire, rapprochements, lettrage, justification des comptes
es: conciliación, conciliaciones bancarias, conciliación bancaria, cuadre de cuentas

# month-end: Closing the books
month-end close, month end, year-end close, year end, closing of books, monthly close, financial close, close process, quarter-end, accruals, journal entries, prepayments, closing entries, post-journals, accruals-and-prepayments, balance-sheet-reconciliations, trial-balance, general-ledger, close-calendar, intercompany, revenue-recognition, deferred-revenue, management-accounts
posting: monthly closing, year-end closing, post journal entries, prepare journal, period end, prepare-journals, general-ledger-accountant, record-to-report, audit-schedules, assist with month-end, close the month, close the books, month-end tasks, month-end deadlines, prepare accruals, monthly accounts close, post accruals, support month end
story: close-took, closed-on-day, closing-took, tenth-working-day, fifth-working-day, day-five, last-day-of-month, every-month-end, month-end-was, always-late-with-month, checklist-for-close, late-nights-at-end-of-month, booked-in-wrong-month, close from, days-to-close, accrual, cut-off, closing-process, close-cycle, adjusting-entries, books-were-closed, the ledger, accrual-was, suspense-account, trial-balance-did, numbers-did-not-add-up, intercompany-did, last-working-day, first-working-day, working-day-three, working-day-four, working-day-five, day-three-instead, day-eight, cut-two-days-off-close, closed in, closed-month, the close, reversed-accrual, reversing, missed-accrual, forgot-to-accrue, prepaid, journals, a journal, wrong-period, posted after, ledger-was-locked, rent-quarter, done-late-every-month, one-of-us-off, on-leave-at-month-end
de: Monatsabschluss, Jahresabschluss, Monatsabschlüsse, Jahresabschlüsse, Abschlussbuchungen, Rückstellungen, Abgrenzungen, Hauptbuch, Konzernabschluss, Journalbuchungen
fr: clôture mensuelle, clôtures, clôture annuelle, arrêtés comptables, clôture des comptes, écritures comptables, grand livre, consolidation, comptes annuels
es: cierre mensual, cierre contable, cierre anual, asientos contables, cierres, libro mayor, consolidación, cuentas anuales

# bookkeeping: Bookkeeping
bookkeeping, bookkeeper, general ledger, double entry, chart of accounts, trial balance, day-to-day accounting, financial transactions, accounting records, accounting principles, GAAP, IFRS, post transactions, accounting experience, full cycle accounting, financial records
posting: manage daily financial, maintain financial records, record transactions, maintain ledgers, accounting procedures, accounting software
story: did-books, kept-books, booked it, booked ~ wrong, wrong-account, shoebox, shoe-box, receipts in a, receipts-were-missing, boxes-of-receipts, tax-adviser, tax-advisor, the accountant, accounts-of-association, ledger, journal-entry, misposted, miscoded
de: Buchhaltung, Buchführung, Finanzbuchhaltung, Hauptbuch, Kontierung, Verbuchung
fr: comptabilité, comptabilité générale, saisie comptable, tenue de la comptabilité, écritures comptables
es: contabilidad, contabilidad general, libros contables, registro contable

# payroll: Payroll
payroll, process payroll, wages, salaries, pay slips, payslips, timesheets, time sheets, payroll processing, payroll taxes, payroll administration, garnishments, salary payments, payroll deductions, payroll starters, starters and leavers, new starters payroll, statutory payments, statutory sick pay, tax codes, P45, P60, P11D, RTI, auto-enrolment, weekly payroll, monthly payroll, payroll queries, payroll journals, payroll reconciliation, final pay, overtime payments, W-2, W-4, 1099, payroll run, payroll runs, statutory pay, overtime pay, pay-queries, ^deductions, payroll-tax, pension contributions, holiday-pay, sick-pay, back-pay, multi-state payroll, payroll cut-off, payroll-compliance, wage-calculation
posting: run payroll, payroll reports, accurate payroll, process weekly, process monthly payrolls, calculate statutory, answer payroll queries, submit payroll, end-to-end payroll, run payrolls, payroll-administrator, payroll-specialist, process starters, statutory deductions, starters leavers, salary sacrifice, year-end payroll, payroll controls, pension files, payroll legislation
story: paid-too-little, paid-too-much, wages-were-wrong, wage-was-wrong, overtime-was-missing, was not paid, got-no-wage, wages-on-time, pay-day, payday, payslip, hours-were-wrong, time-sheets-came-late, bonus-was-missing, corrected-pay, paycheck, paychecks, got-shorted, shorted, time-cards, payroll-errors, employee-pay, the wages, weekly-wages, run-wages, ran-wages, on weekly, new-lad, new-starter, emergency-tax, less-than-he-had-counted, less-than-she-expected, rent-to-pay, short-in-wages, short-in-pay, re-ran it, ran-it-again, faster-payment, same-day-payment, on-hold-with-tax-office, rang-tax-office, starter-pack, without-form, plain-words-what-comes-off, pension-should-have-started, made-it-good, made-good, back-to-date, had-not-got-overtime, got-pay, pay-was-wrong, missing-hours, timesheets-came-late, her payslip, his payslip, rate-was-wrong, wages-were-late, paid-by-friday, bonus-was-forgotten, ^timesheet, time-sheet, hours-in-late, hours-came-in, missed-cut-off, tax-code-was, emergency-code, nobody-got-paid, everyone-got-paid, paid-on-thursday, before christmas, student-loan, child-support, attachment-of-earnings, two-payslips, maternity-pay, SSP, bonus-run, paid-leaver, still-being-paid, after-she-had-left, after-he-had-left
de: Lohnabrechnung, Gehaltsabrechnung, Entgeltabrechnung, Lohnbuchhaltung, Lohn- und Gehaltsabrechnung, Lohnsteuer, Sozialversicherungsmeldungen
fr: paie, gestion de la paie, bulletins de paie, établissement des paies, charges sociales, variables de paie
es: nóminas, nómina, gestión de nóminas, salarios, seguros sociales, horas extra, cotizaciones

# expenses: Expense claims
expense reports, expense claims, travel expenses, expense reimbursement, corporate cards, credit card reconciliation, expense policy, reimbursements, staff expenses, employee expenses, company credit card, credit card returns, purchasing cards, p-cards, corporate card, mileage claims, out-of-pocket
posting: process expenses, review expense, process staff expenses, check expenses, card returns, review expense claims, review ~ expense reports, in line with expense policy
story: receipt-was-missing, no receipts, dinner for, taxi-receipts, refused-claim, asked-for-receipt, director's-expenses, boss's-expenses, private-dinner, expense, expenses, receipts, mileage, reimbursed, expense-claim, claims-wait, his expenses, her expenses, claimed-twice, claimed for, lost-receipt, receipt for, alcohol, first-class, sent-it-back-to-him, sent-it-back-to, card-statement, whose-card, blocked-card, month-of-receipts
de: Reisekostenabrechnung, Spesen, Reisekosten
fr: notes de frais, remboursement des frais
es: notas de gastos, gastos de viaje, liquidación de gastos

# tax: Taxes
taxes, tax law, tax matters, tax rules, tax season, tax returns, tax filing, tax compliance, tax authorities, withholding tax, tax preparation, tax audit, ^tax, tax authority, tax audits, duties and taxes
posting: file tax, tax reporting, tax planning
story: tax-office, tax-return, wrote-to-tax, fine-from-tax, tax-inspector, refund-from-tax, filed-late, deadline-of-tax, filing-deadline, the tax, tax-bill, taxman, HMRC, the revenue, IRS, fined, penalty-for-late
de: Steuern, Umsatzsteuer, Steuererklärungen, Umsatzsteuervoranmeldung, Finanzamt
fr: fiscalité, TVA, déclarations fiscales, impôts, déclarations de TVA
es: impuestos, IVA, declaraciones fiscales, fiscalidad, hacienda

# financial-audit: Financial audits and controls
external auditors, financial audit, internal controls, SOX, audit support, audit schedules, control environment, segregation of duties, audit adjustments, control testing, internal auditor, audit testing, internal audit, external-audit, audit-planning, test of controls, management-letters, audit findings, substantive testing, audit workpapers, sampling-of-transactions, control weaknesses, SOX testing, audit-reports, remediation of controls, risk-based audits, audit programme, audit fieldwork, audit recommendations, audit actions, operating effectiveness, control design, design of controls, control walkthroughs, process walkthroughs, control owners, SOX controls, control gaps, assurance reviews, audit committee, professional scepticism, professional skepticism
posting: support external audit, strengthen controls, audit requests, liaise with auditors, test controls, audit-associate, audit senior, perform-audits, evaluate-internal-controls, statutory audit, carry out internal audits, test the design, follow up on ~ recommendations, lead audits, supervise audit juniors, report to the audit committee, improve controls, strengthen the control, finance controls
story: auditors-asked, auditors-came, auditors-wanted, auditors-found, ready-for-auditors, folder-for-auditors, four-eyes, same-person-who, auditors, auditor, sign-off, signed-off, control-gap, audit-preparation, supporting-documentation, compliance-review, the auditors, auditor-asked, sample-of-invoices, second-signature, same-person-approved, signed-own, paper-trail, missing-receipts, found-in-audit, workpapers, finding-was-closed, tested-twenty, picked-sample, picked-ten, no evidence of, no-proof-that-anybody, nobody-checked-it, signed-without-looking, signed-off-by-nobody, signed after, override, approved-own, she-could-order-and-pay, one-person-had, keys to both, closed-gap, agreed-action, due-in-march, they-disagreed-with-finding, closing-meeting, watched-them-do-it, asked-them-to-show-me
de: Wirtschaftsprüfer, interne Kontrollen, IKS, Abschlussprüfung, Wirtschaftsprüfung, interne Revision, Kontrolltests, Prüfungsplanung
fr: contrôle interne, commissaires aux comptes, audit financier, audit interne, commissariat aux comptes, tests de contrôle
es: auditores externos, control interno, auditoría financiera, auditoría interna, auditoría externa, pruebas de control

# budget-forecast: Budgets, forecasts and deviations
financial planning, FP&A, budget process, annual budget, rolling forecast, variance analysis, budget variance, financial planning and analysis, long-range plan, budget preparation, prepare budgets, financial forecast, variance commentary, forecasting costs, budget-owners, budget holders, cost-centres, cost-center, business-partnering-finance, scenario modelling, financial modelling, financial models, budget-cycle, spend-analysis, investment-appraisal, business-cases, ^reforecast, ^forecasting, budget setting, budget monitoring, zero-based
posting: prepare forecasts, budget vs actual, analyze variances, support budgeting, build-budgets, build-forecasts, financial-analyst, finance-business-partner, explain-variances, analyse actuals, actuals against budget, budget and forecast, monthly forecast, prepare the budget, support budget holders, challenge budget
story: plan-for-next-year, budget-for-next-year, built-budget, forecast-was-wrong, forecast-was-off, off by ~ percent, against-budget, why ~ more than planned, what-if-sales, three-scenarios, asked-each-department, scenarios, next-year, budget-planning, projections, forecast-accuracy, half-year's-money, spent-half, over-budget-by-march, budget-was-gone, money-was-gone, numbers-were-off, overspent, underspent, where-money-went, cut-budget, spreadsheet-for-budget, money-for-year, year's-money, what-they-would-spend, spent by, by-september-they-had, went-through-it-line, cost-centre, heads of, budget-holder, department-heads, the overspend, underspend, agency-staff-had, overtime-had, full-year, at this rate, straight-line, seasonality, run-rate, low-case, high-case, worst-case, best-case, phased, how-much-is-left, asked them what they
de: Finanzplanung, Forecast, Budgetierung, Abweichungsanalyse, Planung und Forecasting, Soll-Ist-Vergleich, Abweichungsanalysen, Controlling, Kostenstellen
fr: élaboration budgétaire, prévisions, analyse des écarts, prévisions budgétaires, budgets et prévisions, contrôle de gestion, reporting budgétaire
es: planificación financiera, previsiones, análisis de desviaciones, elaboración de presupuestos, presupuestos y previsiones, control de gestión, centros de coste

# financial-reports: Financial statements and reports
financial statements, financial reports, financial reporting, balance sheet, balance sheets, income statement, profit and loss statement, P&L, cash flow statement, key financial reports, weekly financial, financial reviews, COGS, financial consolidation, group consolidation, ^consolidation, consolidated accounts, statutory accounts, statutory financial statements, FRS 102, accounts preparation, prepare accounts, final accounts, notes to the accounts, regulatory returns in finance
posting: prepare financial, generate and analyze, financial statement preparation, report to the CFO, financial analysis, prepare consolidated, prepare statutory, draft accounts, prepare accounts for
story: numbers-for-owner, numbers-for-bank, report-for-owner, showed-owner, profit was, loss was, margin was, margin-per, owner-thought, we-made-loss, lost-money-on, every-monday-owner-got, statements, profit-and-loss, reporting-package
de: Finanzberichte, Bilanz, Monatsreporting, Konzernabschluss, Bilanzierung
fr: états financiers, compte de résultat, reporting financier, liasse fiscale
es: estados financieros, cuenta de resultados, informes financieros, consolidación

# cash-flow: Cash, loans and covenants
cash flow, cash management, liquidity, working capital, cash position, cash forecasting, bank relations, credit lines, cash flow management, banking relationships, ^treasury, cash flow forecasting, liquidity planning, thirteen-week cash flow, ^covenants, loan management, foreign exchange, ^hedging, bank accounts administration, cash flow forecast, thirteen week, 13-week, cash collection plan, ^solvency, refinancing, overdraft facilities
posting: manage cash flow, monitor cash, treasury operations, forecast cash, manage bank relationships, monitor covenants, manage foreign exchange, daily cash position, forecast cash flow, produce cash flow, monitor liquidity
story: not-enough-money-on-account, account-was-empty, money-until, could-not-pay-wages, paid-suppliers-later, asked-bank, spoke-with-bank, credit-line, overdraft, weeks-of-cash, moved-payment, line-of-credit, covenant, week-by-week, runway, enough-for-wages, at the limit, loan-on-machine, renew-loan, bank-manager, week-by-week-what-comes-in, what comes in and, pay-on-friday, pushed it to, paid-them-in-two, exchange-rate, fixed-rate, ran-out-of-cash, running-out-of-money, enough-to-pay, who-to-pay-first, paid-wages-first, wages-on-friday, put-off-paying, asked-suppliers-for, asked-for-more-time, asked-for-30-days-more, loan-came, bank-wanted, cash-came-in
de: Liquidität, Liquiditätsplanung, Treasury, Cashflow
fr: trésorerie, gestion de trésorerie, flux de trésorerie
es: tesorería, flujo de caja, liquidez

# costing: Costs of products
cost accounting, cost analysis, product costing, standard costing, margin analysis, profitability analysis, cost allocation, pricing analysis, cost centers, inventory valuation, job costing, cost of sales, unit costs, standard costs, recipe costing, cost model
posting: analyze costs, cost of goods sold, profitability of
story: what one ~ really costs, calculated what, price-was-below, sold-below-cost, we-lost-on-every, costs-had-doubled, cost-sheet, margin of, counted-hours-for, loses-money, lost-money, cost-per-unit, what it cost us, what-each-one-costs, hours in it, priced-below, costs-more-to-make, made-loss-on, real-cost, minutes-per-piece, material-went-up
de: Kostenrechnung, Kalkulation, Deckungsbeitrag, Controlling, Kostenstellenrechnung
fr: contrôle de gestion, comptabilité analytique, coûts de revient, calcul des coûts
es: contabilidad analítica, contabilidad de costes, control de gestión, costes

# fixed-assets: Fixed assets
fixed assets, depreciation, capital expenditure, capex, asset register, fixed asset register, leases, asset disposals
posting: maintain fixed asset, track capital
story: asset-list, machine-was-still-in-books, sold-long-ago, depreciated, labels-on-every
de: Anlagenbuchhaltung, Abschreibungen, Anlagevermögen
fr: immobilisations, amortissements
es: activos fijos, inmovilizado, amortizaciones

# credit-analysis: Loans, mortgages and judging credit
credit analysis, underwriting, loan applications, credit risk, mortgage, creditworthiness, loan officer, credit checks, loan processing, borrowers, mortgage advice, mortgage applications, lending decisions, ^affordability, affordability checks, credit assessment, business lending, credit files, loan documentation, arrears management, ^forbearance, credit-applications, loan origination, underwriting loans, covenants, credit-scoring, business-loans, mortgage underwriting, loan-servicing, assess loan, loan decisions, ability to repay, income verification, mortgage advisers, first-time buyers, collections of loans, collections strategy
posting: evaluate loan, assess creditworthiness, underwrite, assess loan applications, review mortgage, process loans, support customers in arrears, structure loans, credit proposals, assess-credit, mortgage-adviser, monitor-covenants, credit-analyst, advise-customers-on-mortgages, loan processor, assess mortgage applications, assess ~ applications against, verify income, underwrite mortgages, lending policy
story: loan for, wanted-loan, refused-loan, could-not-afford, three-pay-slips, house-too-expensive, mortgage for, guarantor, repay, the mortgage, wanted-to-borrow, could-they-afford, three-months-of-statements, self-employed, accounts-for-two-years, fixed-rate, fell-behind, missed-payments, payment-holiday, repossession, lower-payment, bank-said-no, valued at, the loan, loan-was, loan-was-refused, payslips, credit-score, interest-rate, bank-said, monthly-instalment, repayments, shop-wanted-loan, income-did-not, payslips-did-not, bank-statements-showed, gambling-on-statements, other-loans, outgoings, hidden-loan, credit-file, default on, deposit of, first-house, declined it, declined the, offered-less, referred-it-up, explained-why-we-could-not
de: Kreditprüfung, Kredite, Bonität, Baufinanzierung, Kreditbearbeitung, Kreditanträge, Bonitätsprüfung
fr: analyse crédit, prêts, crédits, risque de crédit, analyse de crédit, prêts immobiliers, conseiller crédit, instruction de prêts
es: análisis de crédito, préstamos, hipotecas, riesgo crediticio, solicitudes de crédito, riesgo de crédito

# bank-branch: Customers of a bank branch
bank teller, teller, retail banking, branch banking, withdrawals, account opening, banking products, personal banker, relationship banker, wire transfers, counter service, cashier service, digital banking, mobile banking support, savings accounts, current accounts, cards and payments, appointments with customers, referrals to specialists, product sales bank, financial education, till balancing, cash handling bank, savings products, savings account, deposits and withdrawals, everyday banking, personal banking, ISA, ISAs, cash machine, ATM
posting: open accounts, teller transactions, cross-sell banking, serve customers in the branch, help customers with digital, refer customers to, identify customer needs in branch, balance tills, explain savings, help members save, get on the housing ladder, refer customers to mortgage, mortgage and wealth specialists, financial needs of customers, help customers save, savings and mortgages, building society, members of the society, book appointments with advisers
story: at-counter-of-bank, old-customer-wanted-to-withdraw, transfer-abroad, grandchild-trick, wanted-to-send-money, asked-who-had-called, stopped-transfer, queue-in-branch, opened-account, ID-was-expired, no passport, online-banking, showed-app, forgot-pin, card-swallowed, card-stopped, large-withdrawal, wanted-it-in-cash, on-phone-telling, till-was-out, over by, short by, savings-rate, booked her in with, wanted-to-withdraw, passbook, pension-day, joint-account, opened-first-account, closed-account, standing-order, ID-she-had, wrong-form-of-ID, proof-of-address, no-proof-of-address, power-of-attorney, counter, cashier, the branch
de: Bankschalter, Kundenberater Bank, Kontoeröffnung, Privatkunden
fr: guichet, conseiller bancaire, opérations bancaires, ouverture de comptes
es: cajero de banco, banca minorista, apertura de cuentas, operaciones bancarias

# insurance-claims: Insurance claims
claims handling, claims adjuster, policyholders, underwriter, claims processing, loss assessment, settle claims, insurance policies, claim files, insurance products, ^adjuster, ^adjusters, claims assessment, claims assessor, claims handler, claims specialist, assess claims, claims decisions, coverage decisions, authority limit, settlement offers, ^reserves, claims reserving, decline claims, declined claims, claims adjusting, claim-investigation, motor-claims, property-claims, claims settlement, liability claims, claims reserves, policy-coverage, subrogation, first-notice-of-loss, loss adjuster, injury claims, repair-estimates, claims-negotiation, travel-claims, health-claims, claims outcomes, ^declinature, ^declinatures, claims authority, claim decisions, claims team, policy conditions, policy exclusions, household claims, claims experience, claims lifecycle
posting: investigate claims, evaluate claims, claim settlement, make fair decisions, review policy coverage, set reserves, negotiate settlements, portfolio of claims, handle-motor-claims, handle claims, adjudicate claims, claims examiner, explain claim decisions, manage claims from, manage a portfolio of claims, keep claims moving, claims from notification to settlement, handle their claim, settle claims within
story: burst-pipe, storm-damage, roof-was-gone, claim was, looked-at-damage, photos-of-damage, did-not-fit-story, paid-out, policy-did-not-cover, told-that-it-is-not-covered, insurer, what-policy-says, not covered, paid-claim, discretion, ex-gratia, settled for, offered them, claim-form, water-damage, burst-pipe-claim, accident-report, settled-claim, surveyor-went, witness-of-accident, stolen-bicycle, total-loss, said-no-to-claim, had-to-say-no, excluded, exclusion, small-print, under-insured, underinsured, wear-and-tear, excess, cash-settlement, replaced it, like-for-like, made-offer, paid-it-same-day, bent-rule, the reserve, reserved at, overpaid-claim, old-damage
de: Versicherung, Schadenbearbeitung, Schadenregulierung, Versicherungen, Schadensregulierung, Kfz-Schäden, Schadenmanagement
fr: assurance, gestion des sinistres, sinistres, indemnisation, gestion de sinistres, expertise sinistres, déclarations de sinistre
es: seguros, gestión de siniestros, siniestros, pólizas, tramitación de siniestros, peritaje, indemnizaciones

# money-laundering: Knowing one's customers
AML, KYC, anti-money laundering, sanctions screening, know your customer, customer due diligence, transaction monitoring, suspicious transactions, financial crime, beneficial owner, enhanced due diligence, KYC files, KYC reviews, source of funds, source of wealth, politically exposed, PEP, PEPs, screening alerts, false positives in screening, suspicious activity reports, SAR, SARs, client onboarding checks, periodic reviews of clients, risk rating of clients, sanctions alerts
posting: conduct due diligence, investigate alerts, file SARs, review KYC, carry out due diligence, investigate transaction monitoring alerts, clear alerts, customer risk rating, onboard corporate clients
story: cash-in-envelopes, where-money-came-from, where-money-comes-from, could-not-explain-money, refused-to-open-account, passport-did-not, reported-transaction, owner-behind-company, where-cash, cash-deposits, paid-in-cash, every-friday-same-amount, under-ten, under-limit, shell, owned-by-company, who really owns, structure-chart, alerts, false-hit, false-hits, same-name-as, sanctions-list, filed-report, reported-it-to-officer, closed-account, exited-client, chased-client-for, certified-copy
de: Geldwäsche, Geldwäscheprävention, KYC
fr: lutte contre le blanchiment, LCB-FT, KYC, conformité bancaire
es: blanqueo de capitales, prevención de blanqueo, KYC

# investments: Investments
portfolio management, asset management, equity research, financial modeling, financial modelling, valuation, wealth management, mergers and acquisitions, M&A, due diligence, private equity, capital markets, investment analysis
posting: build financial models, investment recommendations, valuation models
story: built-model, valued-company, deal-fell-through, data-room, pitch-book, lost-money-on, buy-company
de: Investitionen, Unternehmensbewertung, Wertpapiere, Finanzmodelle, Vermögensverwaltung
fr: investissements, gestion de portefeuille, fusions-acquisitions, valorisation
es: inversiones, gestión de carteras, valoración de empresas, fusiones y adquisiciones

# finance-advice: Advising on money
financial advisor, financial advice, financial counseling, retirement planning, financial planner, client portfolios, wealth planning, pension advice, financial literacy
posting: advise clients on, financial goals of clients, client investment
story: saved for, explained-interest, lost-savings, too-risky-for, wrong-product-for, told-him-not-to
de: Finanzberatung, Anlageberatung, Altersvorsorge
fr: conseil patrimonial, conseiller financier, épargne
es: asesor financiero, asesoramiento financiero

# finance-with-others: Finance as partner of other departments
finance business partner, collaborate with the CFO, financial decision-making, support business decisions, financial insights, partner with operations, non-finance, ^finance ^business ^partnering, commercial finance, finance partner, non-financial managers, non-finance colleagues, budget holder support
posting: optimize financial processes, contribute to financial, support management with, decision support, business partner with budget holders, partner with budget, work with budget holders, challenge the business, influence spending, support commercial decisions, ad hoc analysis for
story: sat-with-head-of-sales-over, explained-numbers-to, explained-margin, sales-did-not-understand-why, kitchen-manager, site-manager-and-I-went-through, they-stopped-ordering, changed-price-after, did-not-understand-report, does-not-read-numbers, showed-chef, showed-foreman, showed-site-manager, with-project-managers, in-euros-per, in-hours-instead, what it means for his, what it means for her, did-not-know-it-cost, they changed the, stopped-doing-it-when
de: Business Partner, kaufmännische Beratung, Entscheidungsvorlagen
fr: partenaire financier, aide à la décision
es: socio financiero, apoyo a la toma de decisiones

# grants-accounting: Accounts of charities, clubs and funds
fund accounting, grant accounting, nonprofit accounting, restricted funds, cost allocation to grants, government accounting, charity accounting, ^treasurer, grant reporting, club accounts, petty cash, gift aid, donations accounting, annual return charity, honorary treasurer
posting: track grant, financial reports to funders, maintain fund accounts, report to funders, manage petty cash, prepare charity accounts
story: money-of-project, project-account, spent-on-wrong-project, report-to-foundation, one-card-with-limit, photo-of-receipt, cash-box, into-ledger, our accounts were, funds-said-no, where-money-went, one-page-sheet, got-it-back, accounts-for-hall
de: Projektabrechnung, Verwendungsnachweis
fr: comptabilité associative, justification des subventions
es: justificación de subvenciones, contabilidad de proyectos
`;

/** Accounting, payroll, tax, banking, insurance. The format stands at `readPhraseTable`. */
export const FINANCE = `
# accounts-payable: Supplier invoices and payment runs
accounts payable, process invoices, invoice processing, supplier invoices, vendor invoices, pay bills, payment runs, three-way match, bill payments, vendor payments, purchase ledger, invoice matching, 3-way match, purchase-order-matching, duplicate-invoices, supplier-statements, statement-reconciliation, supplier payments, invoice-approval, invoice-coding, invoice-queries, blocked-invoices, procure-to-pay, vendor-master-data
posting: match payments to invoices, process payments to vendors, coding invoices, match invoices, code-invoices, accounts-payable-clerk, set-up-vendors
story: invoice came twice, paid twice, pay twice, paid the same invoice, double invoice, invoice was wrong, invoice did not match, invoices in a drawer, pile of invoices, unpaid invoices, did not pay it, stopped the payment, delivery note and the invoice, approved by nobody, supplier stopped delivering, new bank details, changed bank account, invoice, invoices, vendor, vendors, check run, hit submit, duplicate invoice, duplicate payment, duplicate payments, payment terms, payment run, paid-one-bill-twice, paid-it-twice, same-invoice-twice, wrong-bank-details, invoice-without-order, price-on-invoice, waited-for-money, stack-of-invoices, had-ordered, double-payment
de: Kreditorenbuchhaltung, Eingangsrechnungen, Rechnungsprüfung, Zahlungsverkehr, Kreditoren, Zahlungsläufe
fr: comptabilité fournisseurs, factures fournisseurs, règlement des factures, comptes fournisseurs, rapprochement de factures, règlement fournisseurs
es: cuentas a pagar, facturas de proveedores, pago a proveedores, contabilización de facturas, conciliación de facturas, pagos a proveedores

# accounts-receivable: Getting paid and chasing late payers
accounts receivable, credit control, issue invoices, customer invoices, outstanding payments, debt collection, collect payments, aged debt, aging report, invoicing, sales ledger, ^receivables, dunning, bad debt, credit controller, chase payments, chasing payments, late payers, late payments, overdue accounts, overdue invoices, outstanding debts, aged debtors, debtor days, DSO, payment reminders, dunning letters, customer statements, payment arrangements, payment plans, ^collections, cash collection, stop accounts
posting: follow up on overdue, collect outstanding, customer billing, collection calls, follow up late payers, issue statements, reduce debtor days, resolve invoice queries, collect overdue, chase customers
story: had not paid, did not pay, owed us, still owed, oldest invoices, reminder letters, called every customer who, paid within, paid in instalments, paid in installments, agreed on a plan to pay, money came in, ninety days, sixty days, invoices out late, wrote off, owed, overdue, customers who, unpaid, reminder, reminders, paid late, slow payers, pay when, payment plan, money in, invoice, invoices, outstanding balances, outstanding invoices, past due, days sales outstanding, customers owed, over 60 days, over ninety days, getting the money in, made a list every friday, how old, excuse, excuses, cheque in the post, check is in the mail, missing PO, PO number, invoice went to someone who had left, wrong address on the invoice, rang at, in instalments, four payments, put it in writing, paid on time, stopped supplying, on stop, small claims, letter before, final notice, did not use the overdraft
de: Debitorenbuchhaltung, Mahnwesen, Forderungsmanagement, Rechnungsstellung, Fakturierung, Debitoren, Ausgangsrechnungen
fr: comptabilité clients, recouvrement, facturation, relances clients, impayés
es: cuentas a cobrar, cobros, facturación, gestión de cobros, morosidad

# reconciliation: Reconciling bank, cards and ledgers
reconciliation, reconcile, reconciliations, bank reconciliation, account reconciliation, balance sheet reconciliation, reconcile bank, intercompany reconciliation, match transactions, supplier statements, bank statements, bank reconciliations, credit card reconciliations, reconcile bank accounts, reconcile credit cards, suspense account, suspense items, unallocated cash, cash allocation, cash posting, ledger reconciliation, supplier statement reconciliation, control accounts, balance sheet reconciliations, ^intercompany
posting: reconcile accounts, reconcile bank activities, general ledger reconciliation, reconcile statements, account analysis, clear suspense, post cash, allocate receipts, reconcile loan, reconcile daily
story: did not balance, would not balance, did not match, bank statement, line by line, difference of, to the cent, to the penny, was off by, found the difference, old difference, open items, unexplained, transposed digits, went back three years, ticked every, reconciled, balance, balanced, off by, off by $, ledger, tied out, penny, cents, reconciling, unreconciled, variance, variances, discrepancy, general ledger, trial balance, traced the transaction, balance sheet, out by, was out by, did not agree, would not agree, agreed to the penny, agree to the bank, the difference, after the export, old items, in suspense, posted twice, posted to the wrong, paid twice, transposed, ticked every line, ticked off each, bank said, went back to january
de: Abstimmung, Kontenabstimmung, Bankabstimmung, Kontenklärung
fr: rapprochement bancaire, rapprochements, lettrage, justification des comptes
es: conciliación, conciliaciones bancarias, conciliación bancaria, cuadre de cuentas

# month-end: Closing the books
month-end close, month end, year-end close, year end, closing of books, monthly close, financial close, close process, quarter-end, accruals, journal entries, prepayments, closing entries, post-journals, accruals-and-prepayments, balance-sheet-reconciliations, trial-balance, general-ledger, close-calendar, intercompany, year-end accounts, lead-schedules, revenue-recognition, deferred-revenue, statutory accounts, management-accounts
posting: monthly closing, year-end closing, post journal entries, prepare journal, period end, prepare-journals, general-ledger-accountant, record-to-report, prepare-management-accounts, audit-schedules
story: close took, closed on day, closing took, tenth working day, fifth working day, day five, last day of the month, every month end, month end was, always late with the month, checklist for the close, late nights at the end of the month, booked in the wrong month, close from, days to close, accrual, cut-off, closing process, close cycle, adjusting entries, books-were-closed, the ledger, accrual-was, last-day-of-month, suspense account, trial-balance-did, numbers-did-not-add-up, checklist-for-close, intercompany did
de: Monatsabschluss, Jahresabschluss, Monatsabschlüsse, Jahresabschlüsse, Abschlussbuchungen, Rückstellungen, Abgrenzungen, Hauptbuch, Konzernabschluss, Journalbuchungen
fr: clôture mensuelle, clôtures, clôture annuelle, arrêtés comptables, clôture des comptes, écritures comptables, grand livre, consolidation, comptes annuels
es: cierre mensual, cierre contable, cierre anual, asientos contables, cierres, libro mayor, consolidación, cuentas anuales

# bookkeeping: Bookkeeping
bookkeeping, bookkeeper, general ledger, double entry, chart of accounts, trial balance, day-to-day accounting, financial transactions, accounting records, accounting principles, GAAP, IFRS, post transactions, accounting experience, full cycle accounting, financial records
posting: manage daily financial, maintain financial records, record transactions, maintain ledgers, accounting procedures, accounting software
story: did the books, kept the books, booked it, booked ~ wrong, wrong account, shoebox, shoe box, receipts in a, receipts were missing, boxes of receipts, tax adviser, tax advisor, the accountant, accounts of the association, ledger, journal entry, misposted, miscoded
de: Buchhaltung, Buchführung, Finanzbuchhaltung, Hauptbuch, Kontierung, Verbuchung
fr: comptabilité, comptabilité générale, saisie comptable, tenue de la comptabilité, écritures comptables
es: contabilidad, contabilidad general, libros contables, registro contable

# payroll: Payroll
payroll, process payroll, wages, salaries, pay slips, payslips, timesheets, time sheets, payroll processing, payroll taxes, payroll administration, garnishments, salary payments, payroll deductions, payroll starters, starters and leavers, new starters payroll, statutory payments, statutory sick pay, tax codes, P45, P60, P11D, RTI, auto-enrolment, weekly payroll, monthly payroll, payroll queries, payroll journals, payroll reconciliation, final pay, overtime payments, W-2, W-4, 1099, payroll run, payroll runs, statutory pay, overtime pay, pay-queries, ^deductions, payroll-tax, pension contributions, holiday-pay, sick-pay, back-pay, multi-state payroll, payroll cut-off, payroll-compliance, wage-calculation
posting: run payroll, payroll reports, accurate payroll, process weekly, process monthly payrolls, calculate statutory, answer payroll queries, submit payroll, end-to-end payroll, run payrolls, payroll-administrator, payroll-specialist, process starters, statutory deductions
story: paid too little, paid too much, wages were wrong, wage was wrong, overtime was missing, was not paid, got no wage, wages on time, pay day, payday, payslip, hours were wrong, time sheets came late, bonus was missing, paid twice his, corrected the pay, overtime, paycheck, paychecks, got shorted, shorted, keyed, timesheet, time cards, payroll errors, employee pay, the wages, weekly wages, run the wages, ran the wages, on weekly, new lad, new starter, emergency tax, tax code, less than he had counted, less than she expected, rent to pay, short in his wages, short in her pay, re-ran it, ran it again, faster payment, same day payment, on hold with the tax office, rang the tax office, starter pack, without the form, plain words what comes off, pension should have started, made it good, made good, back to the date, had-not-got-overtime, got-pay, pay-was-wrong, missing-hours, timesheets-came-late, her payslip, his payslip, rate-was-wrong, wages-were-late, paid-by-friday, bonus-was-forgotten
de: Lohnabrechnung, Gehaltsabrechnung, Entgeltabrechnung, Lohnbuchhaltung, Lohn- und Gehaltsabrechnung, Lohnsteuer, Sozialversicherungsmeldungen
fr: paie, gestion de la paie, bulletins de paie, établissement des paies, charges sociales, variables de paie
es: nóminas, nómina, gestión de nóminas, salarios, seguros sociales, horas extra, cotizaciones

# expenses: Expense claims
expense reports, expense claims, travel expenses, expense reimbursement, corporate cards, credit card reconciliation, expense policy, reimbursements
posting: process expenses, review expense
story: receipt was missing, no receipts, dinner for, taxi receipts, refused the claim, asked for the receipt, director's expenses, boss's expenses, private dinner, expense, expenses, receipts, mileage, reimbursed
de: Reisekostenabrechnung, Spesen, Reisekosten
fr: notes de frais, remboursement des frais
es: notas de gastos, gastos de viaje, liquidación de gastos

# tax: Taxes
taxes, VAT, tax law, tax matters, tax rules, tax season, sales tax, tax returns, tax filing, tax compliance, corporate tax, income tax, tax authorities, withholding tax, tax preparation, GST, tax audit
posting: prepare tax, file tax, tax reporting, tax planning
story: tax office, tax return, wrote to the tax, VAT return, wrong VAT, fine from the tax, tax inspector, input tax, refund from the tax, filed late, deadline of the tax, tax, filing, filed, penalty, filing deadline, deductions
de: Steuern, Umsatzsteuer, Steuererklärungen, Umsatzsteuervoranmeldung, Finanzamt
fr: fiscalité, TVA, déclarations fiscales, impôts, déclarations de TVA
es: impuestos, IVA, declaraciones fiscales, fiscalidad, hacienda

# financial-audit: Financial audits and controls
external auditors, financial audit, internal controls, SOX, audit support, audit schedules, control environment, segregation of duties, audit adjustments, control testing, internal auditor, audit testing, internal audit, external-audit, audit-planning, test of controls, management-letters, audit findings, substantive testing, audit workpapers, sampling-of-transactions, control weaknesses, SOX testing, audit-reports, walkthroughs of controls, remediation of controls
posting: support external audit, strengthen controls, audit requests, liaise with auditors, test controls, audit-associate, audit senior, perform-audits, evaluate-internal-controls, statutory audit
story: auditors asked, auditors came, auditors wanted, auditors found, ready for the auditors, folder for the auditors, two signatures, four eyes, one person could, same person who, auditors, auditor, sign off, signed off, two people, control gap, audit preparation, supporting documentation, compliance review, the auditors, auditor-asked, sample-of-invoices, second-signature, same-person-approved, signed-own, paper-trail, missing-receipts, found-in-audit, workpapers, finding-was-closed
de: Wirtschaftsprüfer, interne Kontrollen, IKS, Abschlussprüfung, Wirtschaftsprüfung, interne Revision, Kontrolltests, Prüfungsplanung
fr: contrôle interne, commissaires aux comptes, audit financier, audit interne, commissariat aux comptes, tests de contrôle
es: auditores externos, control interno, auditoría financiera, auditoría interna, auditoría externa, pruebas de control

# budget-forecast: Budgets, forecasts and deviations
financial planning, FP&A, forecasting, forecasts, budget process, annual budget, rolling forecast, variance analysis, budget variance, financial planning and analysis, long-range plan, budget preparation, prepare budgets, financial forecast, variance commentary, forecasting costs, budget-owners, budget holders, cost-centres, cost-center, business-partnering-finance, scenario modelling, financial modelling, financial models, budget-cycle, spend-analysis, investment-appraisal, business-cases
posting: prepare forecasts, budget vs actual, analyze variances, support budgeting, build-budgets, build-forecasts, financial-analyst, finance-business-partner, budget-monitoring, explain-variances
story: plan for next year, budget for next year, built the budget, forecast was wrong, forecast was off, off by ~ percent, against the budget, why ~ more than planned, what if sales, three scenarios, asked each department, scenarios, next year, budget planning, projections, forecast accuracy, half-year's-money, spent-half, over-budget-by-march, budget was gone, money was gone, numbers-were-off, overspent, underspent, where-money-went, cut-budget, spreadsheet-for-budget, money for the year, year's money
de: Finanzplanung, Forecast, Budgetierung, Abweichungsanalyse, Planung und Forecasting, Soll-Ist-Vergleich, Abweichungsanalysen, Controlling, Kostenstellen
fr: élaboration budgétaire, prévisions, analyse des écarts, prévisions budgétaires, budgets et prévisions, contrôle de gestion, reporting budgétaire
es: planificación financiera, previsiones, análisis de desviaciones, elaboración de presupuestos, presupuestos y previsiones, control de gestión, centros de coste

# financial-reports: Financial statements and reports
financial statements, financial reports, financial reporting, balance sheet, balance sheets, income statement, profit and loss statement, P&L, cash flow statement, management accounts, key financial reports, weekly financial, financial reviews, COGS, board reporting, financial consolidation, group consolidation
posting: prepare financial, generate and analyze, financial statement preparation, report to the CFO, financial analysis
story: numbers for the owner, numbers for the bank, report for the owner, showed the owner, profit was, loss was, margin was, margin per, the owner thought, we made a loss, lost money on, every monday the owner got, statements, one page, profit and loss, reporting package, variance analysis
de: Finanzberichte, Bilanz, Monatsreporting, Konzernabschluss, Bilanzierung
fr: états financiers, compte de résultat, reporting financier, liasse fiscale
es: estados financieros, cuenta de resultados, informes financieros, consolidación

# cash-flow: Cash, loans and covenants
cash flow, cash management, liquidity, working capital, cash position, cash forecasting, bank relations, credit lines, cash flow management, banking relationships, ^treasury, cash flow forecasting, liquidity planning, thirteen-week cash flow, ^covenants, loan management, foreign exchange, ^hedging, bank accounts administration, payment runs
posting: manage cash flow, monitor cash, treasury operations, forecast cash, manage bank relationships, monitor covenants, manage foreign exchange, daily cash position
story: not enough money on the account, account was empty, money until, could not pay the wages, paid suppliers later, asked the bank, spoke with the bank, credit line, overdraft, weeks of cash, moved the payment, line of credit, covenant, week by week, runway, money in the bank, enough for the wages, at the limit, loan on the machine, renew the loan, the bank manager, week by week what comes in, what comes in and, pay on friday, pushed it to, paid them in two, exchange rate, fixed the rate
de: Liquidität, Liquiditätsplanung, Treasury, Cashflow
fr: trésorerie, gestion de trésorerie, flux de trésorerie
es: tesorería, flujo de caja, liquidez

# costing: Costs of products
cost accounting, cost analysis, product costing, standard costing, margin analysis, profitability analysis, cost allocation, pricing analysis, cost centers, inventory valuation, job costing
posting: analyze costs, cost of goods sold, profitability of
story: what one ~ really costs, calculated what, cost per, price was below, sold below cost, we lost on every, costs had doubled, cost sheet, margin of, counted the hours for, per unit, calculated, loses money, lost money
de: Kostenrechnung, Kalkulation, Deckungsbeitrag, Controlling, Kostenstellenrechnung
fr: contrôle de gestion, comptabilité analytique, coûts de revient, calcul des coûts
es: contabilidad analítica, contabilidad de costes, control de gestión, costes

# fixed-assets: Fixed assets
fixed assets, depreciation, capital expenditure, capex, asset register, fixed asset register, leases, asset disposals
posting: maintain fixed asset, track capital
story: asset list, machine was still in the books, sold long ago, depreciated, labels on every
de: Anlagenbuchhaltung, Abschreibungen, Anlagevermögen
fr: immobilisations, amortissements
es: activos fijos, inmovilizado, amortizaciones

# credit-analysis: Loans, mortgages and judging credit
credit analysis, underwriting, loan applications, credit risk, mortgage, creditworthiness, loan officer, credit checks, loan processing, borrowers, mortgage advice, mortgage applications, lending decisions, ^affordability, affordability checks, credit assessment, business lending, credit files, loan documentation, arrears management, ^collections, ^forbearance, debt counselling, credit-applications, loan origination, underwriting loans, covenants, credit-scoring, business-loans, mortgage underwriting, loan-servicing
posting: evaluate loan, assess creditworthiness, underwrite, assess loan applications, review mortgage, process loans, support customers in arrears, structure loans, credit proposals, assess-credit, mortgage-adviser, monitor-covenants, credit-analyst, advise-customers-on-mortgages, loan processor
story: loan for, wanted a loan, refused the loan, could not afford, three pay slips, house too expensive, mortgage for, guarantor, repay, the mortgage, wanted to borrow, could they afford, three months' statements, self-employed, accounts for two years, fixed rate, fell behind, missed payments, payment holiday, repossession, lower payment, business plan, bank said no, valued at, valuation, the loan, loan-was, loan-was-refused, payslips, credit-score, interest-rate, bank-said, monthly-instalment, repayments, shop-wanted-loan
de: Kreditprüfung, Kredite, Bonität, Baufinanzierung, Kreditbearbeitung, Kreditanträge, Bonitätsprüfung
fr: analyse crédit, prêts, crédits, risque de crédit, analyse de crédit, prêts immobiliers, conseiller crédit, instruction de prêts
es: análisis de crédito, préstamos, hipotecas, riesgo crediticio, solicitudes de crédito, riesgo de crédito

# bank-branch: Customers of a bank branch
bank teller, teller, retail banking, branch banking, withdrawals, account opening, banking products, personal banker, relationship banker, wire transfers, counter service, cashier service, digital banking, mobile banking support, savings accounts, current accounts, cards and payments, appointments with customers, referrals to specialists, product sales bank, financial education, till balancing, cash handling bank
posting: open accounts, process transactions, teller transactions, cross-sell banking, serve customers in the branch, help customers with digital, refer customers to, identify customer needs in branch, balance tills, cross-sell products
story: at the counter of the bank, old customer wanted to withdraw, transfer abroad, grandchild trick, wanted to send money, asked her who had called, stopped the transfer, queue in the branch, at the till, opened an account, ID was expired, no passport, online banking, showed her the app, forgot her pin, card swallowed, card stopped, withdraw, large withdrawal, wanted it in cash, scam, told to lie to us, on the phone telling her, rang the police, banking protocol, till was out, over by, short by, savings rate, booked her in with
de: Bankschalter, Kundenberater Bank, Kontoeröffnung, Privatkunden
fr: guichet, conseiller bancaire, opérations bancaires, ouverture de comptes
es: cajero de banco, banca minorista, apertura de cuentas, operaciones bancarias

# insurance-claims: Insurance claims
claims handling, claims adjuster, policyholders, underwriter, claims processing, loss assessment, settle claims, insurance policies, claim files, insurance products, ^adjuster, ^adjusters, claims assessment, claims assessor, claims handler, claims specialist, assess claims, claims decisions, policy terms, policy wording, coverage decisions, authority limit, income protection, disability claims, benefit decisions, eligibility decisions, ^eligibility, ^entitlement, settlement offers, ^reserves, claims reserving, decline claims, declined claims, claims adjusting, claim-investigation, motor-claims, property-claims, claims settlement, liability claims, claims reserves, policy-coverage, subrogation, first-notice-of-loss, loss adjuster, injury claims, repair-estimates, claims-negotiation, travel-claims, health-claims
posting: investigate claims, evaluate claims, claim settlement, make fair decisions, review policy coverage, determine eligibility, determine entitlement, set reserves, negotiate settlements, portfolio of claims, handle-motor-claims, handle claims, adjudicate claims, claims examiner
story: burst pipe, storm damage, roof was gone, claim was, looked at the damage, photos of the damage, did not fit the story, paid out, policy did not cover, told her that it is not covered, insurer, I decide claims, decide claims, decided the claim, claimant, the claimant, standard rate, turned it down, turned down the, refused it, what the policy says, not covered, paid the claim, points for, scored too low, discretion, up to me, ex gratia, settled for, offered them, the form said, the claim, claim-form, her claim, his claim, water-damage, burst-pipe-claim, accident-report, settled-claim, surveyor-went, witness-of-accident, stolen-bicycle, total loss
de: Versicherung, Schadenbearbeitung, Schadenregulierung, Versicherungen, Schadensregulierung, Kfz-Schäden, Schadenmanagement
fr: assurance, gestion des sinistres, sinistres, indemnisation, gestion de sinistres, expertise sinistres, déclarations de sinistre
es: seguros, gestión de siniestros, siniestros, pólizas, tramitación de siniestros, peritaje, indemnizaciones

# money-laundering: Knowing one's customers
AML, KYC, anti-money laundering, sanctions screening, know your customer, customer due diligence, transaction monitoring, suspicious transactions, financial crime, beneficial owner
posting: conduct due diligence, investigate alerts, file SARs
story: cash in envelopes, where the money came from, where the money comes from, could not explain the money, refused to open the account, passport did not, reported the transaction, owner behind the company, suspicious, passport, source of, transfers
de: Geldwäsche, Geldwäscheprävention, KYC
fr: lutte contre le blanchiment, LCB-FT, KYC, conformité bancaire
es: blanqueo de capitales, prevención de blanqueo, KYC

# investments: Investments
portfolio management, asset management, equity research, financial modeling, financial modelling, valuation, wealth management, mergers and acquisitions, M&A, due diligence, private equity, capital markets, investment analysis
posting: build financial models, investment recommendations, valuation models
story: built a model, valued the company, deal fell through, data room, pitch book, lost money on the, buy the company
de: Investitionen, Unternehmensbewertung, Wertpapiere, Finanzmodelle, Vermögensverwaltung
fr: investissements, gestion de portefeuille, fusions-acquisitions, valorisation
es: inversiones, gestión de carteras, valoración de empresas, fusiones y adquisiciones

# finance-advice: Advising on money
financial advisor, financial advice, financial counseling, retirement planning, financial planner, client portfolios, wealth planning, pension advice, financial literacy
posting: advise clients on, financial goals of clients, client investment
story: saved for, explained the interest, lost his savings, too risky for her, wrong product for, told him not to
de: Finanzberatung, Anlageberatung, Altersvorsorge
fr: conseil patrimonial, conseiller financier, épargne
es: asesor financiero, asesoramiento financiero

# finance-with-others: Finance as partner of other departments
business partnering, finance business partner, collaborate with the CFO, financial decision-making, support business decisions, financial insights, partner with operations, non-finance
posting: optimize financial processes, contribute to financial, support management with, decision support
story: the CFO, sat with the head of sales over, explained the numbers to, explained the margin, sales did not understand why, kitchen manager, site manager and I went through, they stopped ordering, changed the price after, explained
de: Business Partner, kaufmännische Beratung, Entscheidungsvorlagen
fr: partenaire financier, aide à la décision
es: socio financiero, apoyo a la toma de decisiones

# grants-accounting: Accounts of charities, clubs and funds
fund accounting, grant accounting, nonprofit accounting, restricted funds, cost allocation to grants, government accounting, charity accounting, ^treasurer, grant reporting, club accounts, petty cash, gift aid, donations accounting, annual return charity, honorary treasurer
posting: track grant, financial reports to funders, maintain fund accounts, report to funders, manage petty cash, prepare charity accounts
story: money of the project, project account, spent on the wrong project, report to the foundation, one card with a limit, photo of the receipt, cash box, into a ledger, our accounts were, funds said no, where the money went, one page sheet, got it back, accounts for the hall
de: Projektabrechnung, Verwendungsnachweis
fr: comptabilité associative, justification des subventions
es: justificación de subvenciones, contabilidad de proyectos
`;

/** Accounting, payroll, tax, banking, insurance. The format stands at `readPhraseTable`. */
export const FINANCE = `
# accounts-payable: Paying bills
accounts payable, process invoices, invoice processing, supplier invoices, vendor invoices, pay bills, payment runs, three-way match, bill payments, vendor payments, purchase ledger
posting: match payments to invoices, process payments to vendors, coding invoices, invoice approval
story: invoice came twice, paid twice, pay twice, paid the same invoice, double invoice, invoice was wrong, invoice did not match, invoices in a drawer, pile of invoices, unpaid invoices, did not pay it, stopped the payment, delivery note and the invoice, approved by nobody, supplier stopped delivering, new bank details, changed bank account, invoice, invoices, vendor, vendors, check run, hit submit
story: duplicate invoice, duplicate payment, duplicate payments, payment terms, payment run
de: Kreditorenbuchhaltung, Eingangsrechnungen, Rechnungsprüfung, Zahlungsverkehr, Kreditoren
fr: comptabilité fournisseurs, factures fournisseurs, règlement des factures, comptes fournisseurs
es: cuentas a pagar, facturas de proveedores, pago a proveedores, contabilización de facturas

# accounts-receivable: Getting paid
accounts receivable, credit control, issue invoices, customer invoices, outstanding payments, debt collection, collect payments, aged debt, aging report, invoicing, sales ledger, ^receivables, dunning, bad debt
posting: follow up on overdue, collect outstanding, payment plans, customer billing, collection calls
story: had not paid, did not pay, owed us, still owed, overdue invoices, oldest invoices, reminder letters, called every customer who, paid within, paid in instalments, paid in installments, agreed on a plan to pay, money came in, ninety days, sixty days, invoices out late, wrote off, owed, overdue, customers who, unpaid, reminder, reminders, paid late, slow payers, pay when, payment plan, money in, invoice, invoices
story: outstanding balances, outstanding invoices, past due, overdue accounts, days sales outstanding
de: Debitorenbuchhaltung, Mahnwesen, Forderungsmanagement, Rechnungsstellung, Fakturierung, Debitoren, Ausgangsrechnungen
fr: comptabilité clients, recouvrement, facturation, relances clients, impayés
es: cuentas a cobrar, cobros, facturación, gestión de cobros, morosidad

# reconciliation: Reconciling accounts
reconciliation, reconcile, reconciliations, bank reconciliation, account reconciliation, balance sheet reconciliation, reconcile bank, intercompany reconciliation, match transactions, supplier statements, bank statements
posting: reconcile accounts, reconcile bank activities, general ledger reconciliation, reconcile statements, account analysis
story: did not balance, would not balance, did not match, bank statement, line by line, difference of, to the cent, to the penny, was off by, found the difference, old difference, open items, suspense account, unexplained, transposed digits, went back three years, ticked every, reconciled, balance, balanced, off by, off by $, ledger, tied out, penny, cents
story: reconciling, unreconciled, variance, variances, discrepancy, general ledger, trial balance, traced the transaction, balance sheet
de: Abstimmung, Kontenabstimmung, Bankabstimmung, Kontenklärung
fr: rapprochement bancaire, rapprochements, lettrage, justification des comptes
es: conciliación, conciliaciones bancarias, conciliación bancaria, cuadre de cuentas

# month-end: Closing the books
month-end close, month end, month-end, year-end close, year end, closing of books, monthly close, financial close, close process, quarter-end, accruals, journal entries, prepayments, closing entries
posting: monthly closing, year-end closing, post journal entries, prepare journal, period end
story: close took, closed on day, closing took, tenth working day, fifth working day, day five, last day of the month, every month end, month end was, always late with the month, checklist for the close, late nights at the end of the month, booked in the wrong month, close from, days to close, accrual, cut-off
story: closing process, close cycle, adjusting entries, year-end
de: Monatsabschluss, Jahresabschluss, Monatsabschlüsse, Jahresabschlüsse, Abschlussbuchungen, Rückstellungen
fr: clôture mensuelle, clôtures, clôture annuelle, arrêtés comptables, clôture des comptes
es: cierre mensual, cierre contable, cierre anual, asientos contables, cierres

# bookkeeping: Bookkeeping
bookkeeping, bookkeeper, general ledger, double entry, chart of accounts, trial balance, day-to-day accounting, financial transactions, accounting records, accounting principles, GAAP, IFRS, post transactions, accounting experience, full cycle accounting, financial records
posting: manage daily financial, maintain financial records, record transactions, maintain ledgers, accounting procedures, accounting software
story: did the books, kept the books, booked it, booked ~ wrong, wrong account, shoebox, shoe box, receipts in a, receipts were missing, boxes of receipts, tax adviser, tax advisor, the accountant, accounts of the association, ledger
story: journal entry, misposted, miscoded
de: Buchhaltung, Buchführung, Finanzbuchhaltung, Hauptbuch, Kontierung, Verbuchung
fr: comptabilité, comptabilité générale, saisie comptable, tenue de la comptabilité, écritures comptables
es: contabilidad, contabilidad general, libros contables, registro contable

# payroll: Payroll
payroll, process payroll, wages, salaries, pay slips, payslips, timesheets, time sheets, payroll processing, payroll taxes, payroll administration, garnishments, salary payments, payroll deductions
posting: run payroll, payroll reports, payroll compliance, accurate payroll
story: paid too little, paid too much, wages were wrong, wage was wrong, overtime was missing, was not paid, got no wage, wages on time, pay day, payday, payslip, hours were wrong, time sheets came late, bonus was missing, paid twice his, corrected the pay, overtime, paycheck, paychecks, got shorted, shorted, keyed, timesheet, time cards
story: payroll errors, payroll run, employee pay
de: Lohnabrechnung, Gehaltsabrechnung, Entgeltabrechnung, Lohnbuchhaltung, Lohn- und Gehaltsabrechnung
fr: paie, gestion de la paie, bulletins de paie, établissement des paies
es: nóminas, nómina, gestión de nóminas, salarios

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
story: tax office, tax return, wrote to the tax, VAT return, wrong VAT, fine from the tax, tax inspector, input tax, refund from the tax, filed late, deadline of the tax, tax, vat, filing, filed, penalty
story: filing deadline, deductions
de: Steuern, Umsatzsteuer, Steuererklärungen, Umsatzsteuervoranmeldung, Finanzamt
fr: fiscalité, TVA, déclarations fiscales, impôts, déclarations de TVA
es: impuestos, IVA, declaraciones fiscales, fiscalidad, hacienda

# financial-audit: Financial audits and controls
external auditors, financial audit, internal controls, SOX, audit support, audit schedules, control environment, segregation of duties, audit adjustments, control testing, internal auditor
posting: support external audit, strengthen controls, audit requests, liaise with auditors
story: auditors asked, auditors came, auditors wanted, auditors found, ready for the auditors, folder for the auditors, two signatures, four eyes, one person could, same person who, auditors, auditor, sign off, signed off, two people
story: control gap, audit preparation, supporting documentation, compliance review
de: Wirtschaftsprüfer, interne Kontrollen, IKS, Abschlussprüfung
fr: contrôle interne, commissaires aux comptes, audit financier
es: auditores externos, control interno, auditoría financiera

# budget-forecast: Budgeting and forecasting
financial planning, FP&A, forecasting, forecasts, budget process, annual budget, rolling forecast, variance analysis, budget variance, financial planning and analysis, long-range plan, budget preparation, prepare budgets, financial forecast
posting: prepare forecasts, budget vs actual, analyze variances, support budgeting
story: plan for next year, budget for next year, built the budget, forecast was wrong, forecast was off, off by ~ percent, against the budget, why ~ more than planned, what if sales, three scenarios, asked each department, scenarios, next year
story: budget planning, projections, forecast accuracy
de: Finanzplanung, Forecast, Budgetierung, Abweichungsanalyse, Planung und Forecasting, Soll-Ist-Vergleich
fr: élaboration budgétaire, prévisions, analyse des écarts, prévisions budgétaires
es: planificación financiera, previsiones, análisis de desviaciones, elaboración de presupuestos

# financial-reports: Financial statements and reports
financial statements, financial reports, financial reporting, balance sheet, balance sheets, income statement, profit and loss statement, P&L, cash flow statement, management accounts, key financial reports, weekly financial, financial reviews, COGS, board reporting, financial consolidation, group consolidation
posting: prepare financial, generate and analyze, financial statement preparation, report to the CFO, financial analysis
story: numbers for the owner, numbers for the bank, report for the owner, showed the owner, profit was, loss was, margin was, margin per, the owner thought, we made a loss, lost money on, every monday the owner got, statements, one page
story: profit and loss, reporting package, variance analysis
de: Finanzberichte, Bilanz, Monatsreporting, Konzernabschluss, Bilanzierung
fr: états financiers, compte de résultat, reporting financier, liasse fiscale
es: estados financieros, cuenta de resultados, informes financieros, consolidación

# cash-flow: Cash and liquidity
cash flow, cash management, liquidity, working capital, cash position, cash forecasting, bank relations, credit lines, cash flow management, banking relationships
posting: manage cash flow, monitor cash, treasury operations
story: not enough money on the account, account was empty, money until, could not pay the wages, paid suppliers later, asked the bank, spoke with the bank, credit line, overdraft, weeks of cash, moved the payment, line of credit, covenant, week by week, runway
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

# credit-analysis: Judging credit and loans
credit analysis, underwriting, loan applications, credit risk, mortgage, creditworthiness, loan officer, credit checks, loan processing, borrowers
posting: evaluate loan, assess creditworthiness, underwrite
story: loan for, wanted a loan, refused the loan, could not afford, three pay slips, house too expensive, mortgage for, guarantor, repay
de: Kreditprüfung, Kredite, Bonität, Baufinanzierung
fr: analyse crédit, prêts, crédits, risque de crédit
es: análisis de crédito, préstamos, hipotecas, riesgo crediticio

# bank-branch: At the bank counter
bank teller, teller, retail banking, branch banking, withdrawals, account opening, banking products, personal banker, relationship banker, wire transfers
posting: open accounts, process transactions, teller transactions, cross-sell banking
story: at the counter of the bank, old customer wanted to withdraw, transfer abroad, grandchild trick, wanted to send money, asked her who had called, stopped the transfer
de: Bankschalter, Kundenberater Bank, Kontoeröffnung, Privatkunden
fr: guichet, conseiller bancaire, opérations bancaires, ouverture de comptes
es: cajero de banco, banca minorista, apertura de cuentas, operaciones bancarias

# insurance-claims: Insurance claims
claims handling, claims adjuster, policyholders, underwriter, claims processing, loss assessment, settle claims, insurance policies, claim files, insurance products, ^adjuster, ^adjusters
posting: investigate claims, evaluate claims, claim settlement, policy coverage
story: burst pipe, storm damage, roof was gone, claim was, looked at the damage, photos of the damage, did not fit the story, paid out, policy did not cover, told her that it is not covered, insurer
de: Versicherung, Schadenbearbeitung, Schadenregulierung, Versicherungen
fr: assurance, gestion des sinistres, sinistres, indemnisation
es: seguros, gestión de siniestros, siniestros, pólizas

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

# grants-accounting: Accounting for funds
fund accounting, grant accounting, nonprofit accounting, restricted funds, cost allocation to grants, government accounting
posting: track grant, financial reports to funders
story: money of the project, project account, spent on the wrong project, report to the foundation
de: Projektabrechnung, Verwendungsnachweis
fr: comptabilité associative, justification des subventions
es: justificación de subvenciones, contabilidad de proyectos
`;

/** The daily work of bookkeepers, accountants, controllers and payroll clerks. The format stands at `readPhraseTable`. */
export const ACCOUNTS_PRACTICE = `
# vat-returns: VAT and sales tax returns
VAT returns, VAT return, sales tax returns, GST returns, BAS, making tax digital, MTD, reverse charge, partial exemption, flat rate scheme, EC sales, ^intrastat, VAT reconciliation, indirect tax, VAT compliance, ^VAT, GST, sales tax, value added tax, digital VAT, import VAT
posting: prepare VAT, submit VAT, file VAT, prepare sales tax, review VAT, sales tax filing
story: VAT-figure, redid-return, vat-number, zero-rated, charged-VAT, claimed-it-back, credit-notes, two-days-before-deadline, tax-office, HMRC, the taxman, the vat was, vat on, VAT-numbers, checked-VAT, no vat on, vat-receipt, box-six, claimed on entertaining, entertaining, took-it-out-of-return, inspector-came-and, VAT inspector, everything-was-in-folder, wrong rate, over the threshold, threshold in may, quarter end

# small-clients: Books of several small firms
accountancy practice, accounting practice, bookkeeping practice, client bookkeeping, portfolio of clients, small business clients, sole traders, limited companies, client portfolio, bookkeeping clients, client books, freelance clients
posting: maintain clients' books, look after clients, manage a portfolio of clients, client queries, request missing paperwork, work with small businesses, trial balance using, requesting missing paperwork, portfolio of around, sole traders to limited
story: two-sets-of-books, sets-of-books, books for, do-books, did-books-for, small-firm, shoebox, carrier-bag, receipts in a, missing-receipts, missing-invoices, nagged for, came-in-every-january, the builder, club's-accounts, treasurer, smaller-sets-of-books, do-books-for, the books for, clients-in-january, client-rang, one-client, my clients, garage's-books, cafe's-books, the plumber, receipts-from-builder, bag-of-receipts, carrier-bag-of-receipts, thirty-firms, a cafe and, two salons, over the threshold, each-quarter-bag, builder's-books, books-for-a

# books-to-cloud: Moving books to new software
cloud accounting, cloud software, accounting software migration, Xero migration, QuickBooks migration, desktop packages, bank feeds, data migration, training clients in software
posting: support clients moving, migrate to cloud, implement accounting software, train users in finance systems, moving from spreadsheets
story: desktop-package, went-over-to, moved-to-Xero, moved-to-QuickBooks, over-to-Xero, opening-balances, open-invoices, brought-over, closed ~ dead accounts, dead-supplier, old-balances, written-off, ran both for, both in parallel, disagreed by, bank-feed, went-back-to-paper, phone-app, cut-off-date, parallel-run

# payment-fraud: Tricks with payments
payment fraud, invoice fraud, CEO fraud, phishing payments, supplier bank details, bank detail changes, fraud prevention finance, payment controls, payment authorisation, payment authorization, dual approval, segregation of duties, internal controls, call-back procedure, mandate fraud, bank detail fraud, changes of bank details, fraudulent invoices, payment fraud prevention
posting: verify bank details, maintain payment controls, follow internal controls, prevent fraud, payment approval, authorise payments
story: email-from-director, mail-from-boss, pay-today, bank-details, changed-banks, not-changed-banks, do-not-ring-me, invoice-number, rang-supplier, number-in-own-file, number-we-hold, bank's-fraud-line, fraud-line, second-person, initialling, initialled, scam, fake-invoice, fake, almost-paid, nearly-paid, sent-to-wrong-account, recalled-payment, new-bank-account-for, please-use-new-account, one-letter-different-in-address, one-letter-out, domain was, address-was-one-letter, urgent-transfer, urgent-payment, gift-cards-for, spoofed, on-mobile-number-I, rang-number-we-had, change-bank-details, asked-to-change-bank, rang-them-on-old-number, address-of-employee, supplier-with-address, same-address-as-employee, CEO-mail, stopped-payment-run

# contractors-tax: Subcontractors and deductions
CIS returns, construction industry scheme, subcontractor payments, deduction statements, ^withholding, 1099s, contractor payments, self-billing, umbrella companies, IR35, CIS deductions
posting: submit CIS, verify subcontractors, issue deduction, process subcontractor invoices
story: subcontractors, the subbie, verified-him-with, without-UTR, labour-and-materials, statement-for-each

# year-end-pack: Year end and working papers
year-end, year-end accounts, year-end working papers, working papers, statutory accounts, year-end file, audit file, audit pack, lead schedules, accruals and prepayments, year-end adjustments, financial close, external accountants, annual accounts, annual audit, audit requests, auditor queries, interim audit, audit sampling, year-end schedules
posting: assist accountants, prepare working papers, prepare year-end, respond to audit queries, support the audit, prepare schedules, prepare audit schedules, statutory filing, provide supporting documents, take part in the annual audit, support external audit, pull invoices for, assist auditors, support audit, audit queries
story: signed-accounts, signed-off-accounts, the accountant, our accountant, accountant-asked, auditor-asked, list-of-schedules, stock-count, count-stock, working-days, bank-wanted-accounts, bank-wanted, renew-loan, files-for-audit, folder-for-each, tied-to-ledger, cut-off, year-end-took, auditors in on, auditors-came, auditors-picked, picked-thirty, their sample, sample-of-25, pulled-invoices, pulled-every-invoice, every-one-they-asked-for, found-every-one, audit-list, what-they-ask-for-every-year, asked-last-year, nothing-outstanding, clean-audit, no adjustments, wait-until-after, year-end-with, questions-from-auditors, forty-questions, auditors, shared-sheet-for-auditors, schedule-behind-each, behind-each-number, each-number-on-balance-sheet, new year's eve with a torch, stock-count-with-auditor, audit adjustments, accounts-filed, filed-in-month-nine

# job-profit: What each job earns
job costing, project accounting, project profitability, job profitability, cost codes, cost coding, cost centres, cost allocation, work in progress, WIP, contract accounting, project controlling, project cost reporting, gross margin by
posting: track project costs, allocate costs, monitor project profitability, report margins, maintain job costs, review WIP
story: coding-everything-to, sundries, job-number, job-numbers, cost-code, coded it, coded-to-wrong, which-job, for-which-job, bought-for-which-job, still-to-come, jobs-were-losing, thought-was-loser, looked-like-they-made-money, priced-differently, every-wednesday, went-through-jobs, on-delivery-note, the merchant, margin-per-job, four-digits

# monthly-pack: Monthly figures with words
management accounts, monthly accounts, management reporting, management reports, monthly reporting, board pack, board reports, reporting pack, KPI reports, ^commentary, variance commentary, flash reports, dashboards for management, ^management ^accounting, month-end reporting, monthly figures, weekly figures, financial packs, performance packs
posting: produce management accounts, prepare management accounts, prepare monthly reports, write commentary, present results to, explain variances, report to the board, produce monthly accounts, produce weekly figures, monthly management accounts, explain the movements, report on performance to, present financial results, prepare the management pack, results to non-finance
story: numbers-for-board, pack-for-board, board-wanted, figures-by-day, by-day-five, one-page-for-owner, two-lines-on-each, in words, what-happened-and-why, against-budget, against-last-year, margin-fell-because, cost-more-because, nobody-read-it, graph-instead-of, made-it-shorter, traffic-lights, figures-every-monday, the figures for, sheet-every-monday, report-every-friday, by department, what moved, what-had-changed-since, explained-why-it-was, on-one-page, for the meeting, they read it, actually-read, in colour, owner-asked-why, lines-under-figures, wrote-three-lines-under, why-it's-down, one page for the board, what-moved-and-why

# cost-saving: Spending less
cost savings, cost reduction, cost control, reduce costs, cost optimisation, cost efficiency, spend control, savings targets, overhead reduction, cost-conscious, value for money, budget responsibility
posting: identify savings, control costs, deliver savings, manage costs, monitor spend
story: saved us, saved-about, saves us, cancelled the, nobody-used-it, paid-for-twice, paying-retail, found-cheaper, rang-three, three-quotes, played-them-off, got ~ percent off, got-money-off, thousand-off, knocked ~ off, percent-off, renegotiated, changed-supplier, stopped-paying, phones-nobody-used, licences-nobody-used, subscriptions, off-bill, electricity-bill, consolidated-suppliers, consolidated-vendors, saved ~ percent on, cut-costs-by, reduced-spend, annual-savings

# stock-value: Stock in the books
inventory accounting, stock valuation, inventory valuation, stock count, stock counts, ^stocktake, physical inventory, inventory reconciliation, obsolete stock, provisions for stock, cost of sales, standard cost variances
posting: value stock, support stock counts, reconcile inventory, investigate variances in stock
story: stock-was-wrong, counted-stock, never-counted, shelves of, pallets-nobody, system-said, on the shelf, stock-sheet, counted-on-sunday

# supplier-records: Records of suppliers
^vendor ^master, vendor master file, supplier master data, supplier set-up, vendor set-up, vendor setup, supplier onboarding, vendor onboarding, new vendors, new suppliers form, W-9, supplier records, supplier database
posting: set up new vendors, set up suppliers, maintain supplier records, maintain the vendor, verify vendor, add vendors, keep supplier data
story: supplier-file, supplier-list, vendor-list, not-used-in-three-years, not used for, merged-doubles, duplicate-suppliers, two-of-same, set-up-twice, same-supplier-under, wrong-address-in, old-bank-details, letter-on-headed-paper, without-W-9, tax-number, checked-VAT-numbers, closed-old-suppliers, dead-suppliers, supplier-statement, statement-said-six, got-copy-and-sorted

# payment-release: Getting payments authorised and out
payment authorisation, payment authorization, payment approval, authorisation limits, approval limits, delegation of authority, bank mandates, signatories, CHAPS, same-day payments, wire payments
posting: prepare payment runs for authorisation, release payments, authorise payments, set up payments, obtain approval for payments, for authorisation
story: second-signature, two-signatures, two-to-sign, signatory, needed-two-people, cut-off-at-bank, before the cut-off, before-three-o'clock, same-day-payment, bank-recalled, rang-bank, bank-could-not, payment-went-to, sent-to-wrong, paid-wrong, money-had-gone, got-money-back, limit-on-card, director-to-sign, nobody-to-sign

# income-taxes: Income, company and personal tax
corporation tax, corporate income tax, corporate tax, income tax, self-assessment, personal tax, tax computations, tax provisions, deferred tax, capital gains, inheritance tax, transfer pricing, tax planning, tax credits, R&D claims, individual returns, business returns, tax advisory, expatriate tax, payroll tax returns, franchise tax
posting: prepare tax returns, prepare individual, prepare corporate tax, tax compliance work, tax advice to, self-assessment returns, review tax, tax filings, statutory deadlines, statutory filings
story: tax-season, by-end-of-january, 31-january, sixteenth-of-april, april-fifteenth, tax-return, tax-bill, tax-bill-was, dividend, rental-income, allowances, claimed-expenses, deduction, deductible, refund from, letter-from-tax, IRS, the accountant for his, filed-extension, dependants, shoebox of, tax-filings, tax-savings, tax-returns-for, filed ~ returns, tax-position

# credit-limits: Credit limits and accounts for new customers
credit limits, credit checks on customers, credit applications from customers, trade credit, credit insurance, credit policy, credit terms, accounts on hold, order blocks, credit references
posting: set credit limits, review credit limits, assess new customers, open customer accounts, place accounts on hold, release orders on hold, review credit applications
story: over-limit, asked-for-references, wanted-account, wanted-to-buy-on-account, on account, pro-forma, proforma, cash-up-front, paid-up-front, money-up-front, deposit before, credit-report, county-court-judgment, went-bust, went-under, gone-bust, stopped-order, would-not-release, sales-wanted-to-ship, ship-anyway, put-them-on-stop

# finance-systems: Working in and changing finance systems
finance systems, finance system, accounting system, ERP finance, general ledger system, e-invoicing, invoice automation, invoice scanning, OCR invoices, workflow approvals, finance automation, integrated ERP, purchase ledger system, financial software, accounting software
posting: implement a new finance system, knowledge of ERP finance, finance system administration, experience of finance systems, automate finance, improve finance systems, proficient in accounting software, use accounting software
story: new-finance-system, new-ledger, ran-systems, in parallel for, cut-over, opening-balances, open-items, moved-over, imported, import-failed, test-company, mapped-codes, account-codes, new-codes, approval-on-phone, scanned by, reads-invoice, template-for-upload, upload, export-to-excel, report-out-of, lookup, vlookup, pivot, ran-both-systems, both-systems-for, Sage to Xero, moved from Sage, to Xero over, lookups to find, wasn't-in-both, what-was-not-in-both, bank feed, bank feeds, chart-of-accounts-tidied, imported-balances

# finance-improving: Making accounts work simpler
finance process improvement, improve finance processes, improve accounts processes, accounts payable processes, streamline finance, close faster, reduce manual work in finance, standardise finance, finance efficiency, paperless invoices
posting: suggest improvements to accounts, improve the close, improve payment processes, simplify approvals, document finance procedures, streamline invoice, financial processes and controls, improve financial processes, improve controls, internal controls, processes and controls
story: three-people-touched-it, printed-and-signed, printed-every-invoice, by-email-instead, one-inbox-for, invoices-to-one-address, order-number-or-it-goes-back, no-PO-no-pay, sent-back-without, list-of-who-can-approve, reminder-every-monday-to, took-week-now, took-ten-days, now-two-days, down from ~ days, hand-entered, typed-in-twice, stopped-printing, set-up-supplier-and-pay-them, one-person-could-set-up, split-it-between-two, got rid of the cheques, rid of cheques, macro-that-did, macro-did-in-one-minute, what-took-me-tuesdays, automated-bank, rules-in-bank-feed, codes-itself, stopped-typing

# finance-team: Leading people in accounts
finance team leadership, lead an accounts team, supervise finance staff, team of accountants
posting: supervise accounts assistants, lead the finance team, develop finance staff, mentor junior accountants, manage accounts staff
story: two clerks, one clerk, my clerks, purchase ledger clerk, holiday-cover-in-accounts, cross-trained-holidays, holidays-don't-stop-us, split-ledgers, showed-once-wrote-it-up, had-show-me, gave her the bank rec, studying-for-exams, AAT, part-qualified
de: Leitung Buchhaltung, Führung im Rechnungswesen
fr: encadrement d'équipe comptable
es: responsable de equipo contable
`;

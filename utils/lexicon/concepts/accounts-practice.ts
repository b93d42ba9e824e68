/** The daily work of bookkeepers, accountants, controllers and payroll clerks. The format stands at `readPhraseTable`. */
export const ACCOUNTS_PRACTICE = `
# vat-returns: VAT and sales tax returns
VAT returns, VAT return, VAT, sales tax returns, GST returns, BAS, making tax digital, MTD, reverse charge, partial exemption, flat rate scheme, EC sales, ^intrastat, VAT reconciliation, indirect tax, VAT compliance
posting: prepare VAT, submit VAT, file VAT, prepare sales tax, review VAT, sales tax filing
story: VAT figure, the quarter to, redid the return, vat number, wrong rate, zero rated, supplier abroad, charged VAT, claimed it back, claimed it, credit notes, two days before the deadline, tax office, HMRC, the taxman

# small-clients: Books of several small firms
accountancy practice, accounting practice, bookkeeping practice, client bookkeeping, portfolio of clients, small business clients, sole traders, limited companies, client portfolio, bookkeeping clients, client books, practice experience, freelance clients
posting: maintain clients' books, look after clients, manage a portfolio of clients, client queries, request missing paperwork, work with small businesses
story: two sets of books, sets of books, books for, do the books, did the books for, keep the accounts, kept the accounts, small firm, shoebox, carrier bag, receipts in a, missing receipts, missing invoices, nagged for, came in every january, the builder, the club's accounts, treasurer

# books-to-cloud: Moving books to new software
cloud accounting, cloud software, accounting software migration, Xero migration, QuickBooks migration, ERP migration finance, system migration finance, finance system implementation, desktop packages, bank feeds, data migration, finance transformation, go-live finance, training clients in software
posting: support clients moving, migrate to cloud, implement accounting software, implement finance systems, train users in finance systems, moving from spreadsheets
story: desktop package, went over to, moved to Xero, moved to QuickBooks, over to Xero, opening balances, open invoices, brought over, closed ~ dead accounts, dead supplier, old balances, written off, ran both for, both in parallel, disagreed by, bank feed, went back to paper, phone app, cut-off date, parallel run

# payment-fraud: Tricks with payments
payment fraud, invoice fraud, CEO fraud, phishing payments, supplier bank details, bank detail changes, vendor master data, fraud prevention finance, payment controls, payment authorisation, payment authorization, dual approval, segregation of duties, internal controls, call-back procedure
posting: verify bank details, maintain payment controls, follow internal controls, prevent fraud, maintain vendor master, payment approval, authorise payments
story: email from the director, mail from the boss, pay today, bank details, changed banks, not changed banks, do not ring me, in meetings, out of order, invoice number, rang the supplier, number in our own file, number we hold, the bank's fraud line, fraud line, second person, initialling, initialled, scam, fake invoice, fake, almost paid, nearly paid, sent to the wrong account, recalled the payment

# contractors-tax: Subcontractors and deductions
CIS, CIS returns, construction industry scheme, subcontractor payments, deduction statements, ^withholding, 1099s, contractor payments, self-billing, umbrella companies, IR35
posting: submit CIS, verify subcontractors, issue deduction, process subcontractor invoices
story: subcontractors, the subbie, verified him with, without a UTR, labour and materials, statement for each

# year-end-pack: Year end and working papers
year-end, year-end accounts, year-end working papers, working papers, statutory accounts, year-end file, audit file, audit pack, lead schedules, accruals and prepayments, year-end adjustments, financial close, external accountants, annual accounts, annual audit
posting: assist accountants, prepare working papers, prepare year-end, respond to audit queries, support the audit, prepare schedules, prepare audit schedules, statutory filing
story: signed accounts, signed off the accounts, the accountant, our accountant, accountant asked, auditor asked, list of the schedules, stock count, count the stock, working days, bank wanted accounts, the bank wanted, renew the loan, files for the audit, folder for each, tied to the ledger, cut-off, year end took

# job-profit: What each job earns
job costing, project accounting, project profitability, job profitability, cost codes, cost coding, cost centres, cost allocation, work in progress, WIP, contract accounting, project controlling, project cost reporting, gross margin by
posting: track project costs, allocate costs, monitor project profitability, report margins, maintain job costs, review WIP
story: coding everything to, sundries, job number, job numbers, cost code, coded it, coded to the wrong, which job, for which job, bought for which job, still to come, jobs were losing, thought was a loser, looked like they made money, priced differently, every wednesday, went through the jobs, on the delivery note, the merchant, margin per job, four digits

# monthly-pack: Monthly figures with words
management accounts, monthly accounts, management reporting, management reports, monthly reporting, board pack, board reports, reporting pack, KPI reports, ^commentary, variance commentary, profit and loss, cash forecasts, flash reports, dashboards for management
posting: produce management accounts, prepare management accounts, prepare monthly reports, write commentary, present results to, explain variances, report to the board
story: numbers for the board, pack for the board, board wanted, figures by day, by day five, one page for the owner, two lines on each, in words, what happened and why, against budget, against last year, margin fell because, cost more because, the directors, nobody read it, graph instead of, made it shorter, traffic lights

# cost-saving: Spending less
cost savings, cost reduction, cost control, reduce costs, cost optimisation, cost efficiency, spend control, savings targets, overhead reduction, cost-conscious, value for money, budget responsibility
posting: identify savings, control costs, deliver savings, manage costs, monitor spend
story: saved us, saved about, saves us, cancelled the, nobody used it, paid for twice, paying retail, found a cheaper, rang three, three quotes, played them off, got ~ off, percent off, renegotiated, changed supplier, stopped paying, phones nobody used, licences nobody used, subscriptions, off the bill, electricity bill

# stock-value: Stock in the books
inventory accounting, stock valuation, inventory valuation, stock count, stock counts, ^stocktake, physical inventory, inventory reconciliation, obsolete stock, provisions for stock, cost of sales, standard cost variances
posting: value stock, support stock counts, reconcile inventory, investigate variances in stock
story: stock was wrong, counted the stock, never counted, wrote it down, written down, shelves of, pallets nobody, system said, on the shelf, stock sheet, counted on a sunday
`;

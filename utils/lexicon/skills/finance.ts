/** Accounting, finance, banking, insurance. The format stands at `readSkillTables`. */
export const FINANCE = `
[accounting software: accounting software packages, accounting systems, accounting program, bookkeeping software, accounting packages, accounting system, accounting tools, industry-specific software]
QuickBooks: Quickbooks Online, QuickBooks Online, QBO, Quick Books
Xero
=Sage: Sage 50, Sage Intacct, Sage 200, Sage 100, Peachtree
FreshBooks: Freshbooks
MYOB
=Tally: Tally ERP, TallyPrime
DATEV
Lexware: lexoffice, sevDesk
NetSuite: Oracle NetSuite
Restaurant365: R365
Zoho Books
Wave Accounting
Exact Online
Twinfield
AccountEdge
Pennylane: Cegid, EBP

Yardi: Yardi Voyager, AppFolio, Buildium
MRI Software: RealPage, Entrata
Deltek: Deltek Vision, Costpoint
FreeAgent: Dext, Hubdoc

[ERP: ERP system, ERP systems, ERP software, enterprise resource planning, enterprise resource planning system]
=SAP: SAP ERP, SAP S/4HANA, S/4HANA, SAP ECC, SAP R/3, SAP FI, SAP FICO, SAP FI/CO, SAP MM, SAP SD, SAP PP
Oracle ERP: Oracle E-Business Suite, Oracle EBS, Oracle Fusion, Oracle Financials, Oracle Cloud ERP
+NetSuite
Microsoft Dynamics ERP: Business Central, Navision, Dynamics NAV, Dynamics GP, Dynamics AX, Great Plains
JD Edwards: JDE
=Infor: Infor LN, Infor M3, Baan
Epicor
Odoo
=IFS
Acumatica
SAP Business One: SAP B1
Lawson ERP: Infor Lawson
Syspro
proALPHA: abas ERP
PeopleSoft: Oracle PeopleSoft
weclapp

[payroll software: payroll systems, payroll system, payroll program]
=ADP: ADP Workforce Now, ADP Run
Paychex
Paycom
Paylocity
=Gusto
Ceridian: Dayforce
=Kronos: UKG, UKG Pro, UltiPro
Sage Payroll
=Deel: Remote.com
Personio
DATEV Lohn: Lohn und Gehalt software
SAP HCM: SAP SuccessFactors payroll
=Rippling

[planning software: FP&A software, budgeting software, planning tools, consolidation software]
Anaplan
Adaptive Planning: Adaptive Insights, Workday Adaptive
Hyperion: Oracle Hyperion, Essbase
OneStream
Vena Solutions
BlackLine
Planful: Host Analytics
SAP BPC
LucaNet
Jedox
FloQast: Trintech
Workiva: Wdesk

[tax software: tax preparation software]
TurboTax: ProSeries
Lacerte
ProConnect: UltraTax, CCH Axcess, Drake Tax
Avalara: Vertex tax
ELSTER
Thomson Reuters ONESOURCE

[financial data tool: market data platforms]
Bloomberg: Bloomberg Terminal
FactSet
Capital IQ: S&P Capital IQ
Refinitiv: Eikon, Thomson Reuters Eikon
PitchBook
Morningstar: Morningstar Direct
=Argus: Argus Enterprise

[expense tool: expense management software]
+SAP Concur
+Expensify
Coupa
Bill.com
!Ramp: Ramp card
Tipalti: AvidXchange
SAP Ariba: Ariba
Spendesk: Pleo
Brex

[core banking system: banking software]
Temenos: T24
Finacle
Fiserv: Jack Henry
Calypso trading: Murex
Encompass LOS
Guidewire: Duck Creek
Avaloq

[~accounting method]
accounts payable: =AP, A/P, invoice processing
accounts receivable: =AR, A/R, credit control
general ledger: =GL, G/L
bank reconciliation: bank reconciliations, account reconciliation, account reconciliations, reconciliations, balance sheet reconciliation, balance sheet reconciliations, credit card reconciliations, intercompany reconciliations
month-end close: month end close, month-end closing, month end closing, monthly close, year-end close, year end close, period close
bookkeeping
payroll: payroll processing, payroll administration
journal entries: journal entry
financial reporting: financial statements, financial statement preparation
budgeting: budget preparation, budget planning
financial forecasting: cash flow forecasting, financial planning
financial analysis: financial analyses
financial modelling: financial modeling, financial models
variance analysis
cost accounting: product costing, standard costing
management accounting: management accounts
fixed asset accounting: fixed assets
tax preparation: tax returns, tax filing, tax compliance
VAT returns: VAT, GST returns, sales tax
auditing: financial audit, external audit, internal audit
internal controls: SOX, Sarbanes-Oxley
cash management: cash flow management
treasury: treasury management
invoicing: billing, progress billing, progress billings
expense management: expense reports, expense reporting
intercompany accounting: intercompany transactions
revenue recognition: ASC 606, IFRS 15, deferred revenue, deferred income
fund accounting
purchase ledger: sales ledger
debt collection: collections calls
financial planning and analysis: FP&A
consolidation of accounts: group consolidation
inventory accounting: inventory valuation
accruals: accruals and prepayments, prepayments, prepaid expenses
trial balance: trial balances
order-to-cash: quote-to-cash, order to cash, quote to cash, O2C
procure-to-pay: purchase-to-pay, procure to pay
audit schedules: PBC schedules, PBC lists, PBC requests, audit support
job costing: project accounting, WIP reporting, certified payroll
lease accounting: ASC 842, IFRS 16
stock compensation: ASC 718, equity accounting
1099 reporting: 1099s, W-9s
=PAYE: HMRC submissions, CIS returns, Construction Industry Scheme
Making Tax Digital
depreciation: depreciation schedules, amortization schedules
chart of accounts: ledger coding
grant accounting: restricted funds

[accounting standard: accounting standards]
IFRS
US GAAP: GAAP
HGB: German GAAP
UK GAAP: FRS 102
Basel III

[~finance method]
credit analysis: credit risk analysis, credit assessment
underwriting: loan underwriting
loan processing: loan origination
investment analysis: equity research
portfolio management: investment portfolio management
valuation: DCF, discounted cash flow
mergers and acquisitions: M&A
due diligence
KYC: know your customer
=AML: anti-money laundering
claims handling: claims processing, claims adjustment
actuarial analysis: actuarial science
wealth management: financial planning for clients
cash handling: money handling
trade finance: letters of credit
risk modelling: risk modeling
fraud detection: fraud prevention
derivatives: options trading

[finance certificate: accounting qualification, accounting certification, professional accounting qualification]
CPA: certified public accountant
CFA: chartered financial analyst
ACCA
CIMA
=CMA: certified management accountant
=ACA: chartered accountant
=AAT
CIA certification: certified internal auditor
FRM: financial risk manager
Enrolled Agent
Bilanzbuchhalter: DSCG, DCG
Series 7: FINRA Series 7, Series 66

[audit software]
CaseWare: Caseware
CCH Engagement: ProSystem fx
IDEA audit: ACL Analytics

[insurance software: policy administration system]
Applied Epic: AMS360, Vertafore
Acturis: SSP insurance
Majesco: Sapiens insurance

[insurance licence: insurance license, adjuster license, insurance producer license]
property and casualty license: P&C license, P&C licensed
life and health license: life insurance license
CPCU: AINS
ACII: Cert CII, Dip CII

[lending licence: mortgage license]
NMLS: MLO license, NMLS license
CeMAP: Certificate in Mortgage Advice

[~banking method]
payment processing: wire transfers, ACH payments, SEPA payments, SWIFT payments, BACS
transaction monitoring: sanctions screening, suspicious activity reports
mortgage underwriting: FHA loans, VA loans
account opening: opening accounts for customers
affordability assessments: lending affordability
loss adjusting: subrogation, loss assessment

[financial crime certificate]
CAMS: ACAMS, ACAMS certified
ICA diploma: ICA certificate

[~insurance method]
claims investigation: claim investigation, investigating claims, special investigations unit
claims reserves: setting reserves, loss reserves, case reserves
insurance coverage analysis: policy coverage, coverage determinations, policy wordings
workers' compensation claims: workers' comp claims, workers compensation claims
settlement negotiation: negotiating settlements, claims settlement
damage estimating: damage estimates, damage appraisals, auto appraisals
insurance broking: insurance brokerage, insurance placement
reinsurance: treaty reinsurance
policy renewals: insurance renewals
policy servicing: policy endorsements, mid-term adjustments

[claims system: claims management software, claims management system, claims management systems, claims software]
+Guidewire
CCC ONE: Mitchell estimating, Audatex
ClaimCenter: Claims Workstation

[~actuarial method]
actuarial reserving
Solvency II: IFRS 17
pricing models in insurance: GLM pricing, GLMs, generalised linear models
Prophet modelling: Moody's AXIS, Emblem

[actuarial and advice certificate]
actuarial exams: SOA exams, IFoA, FSA ASA exams
=CFP: certified financial planner
Series 65: Series 63, SIE exam
Diploma in Regulated Financial Planning: Level 4 Diploma in Financial Planning, DipPFS
ChFC: CLU designation

[~advice method]
retirement planning: pension advice, pensions advice
suitability reports: suitability report, fact finds, fact find
cashflow modelling: cash flow modelling, cashflow planning
risk profiling: attitude to risk
Redtail: Intelliflo, Iress Xplan

[~tax method]
individual tax returns: Form 1040, 1040s, personal tax returns
business tax returns: Form 1120, Form 1065, K-1s, Schedule K-1
corporation tax: corporate tax, corporation tax returns
transfer pricing: international tax
R&D tax credits: R&D claims, tax credits for research
self assessment: self-assessment returns, self assessment returns

[tax certificate: tax qualification]
CTA qualification: chartered tax adviser
ATT qualification: ATT qualified
Steuerberater: Steuerfachangestellte

[~bank branch method]
cash drawer: cash drawers, balancing a cash drawer, till balancing
vault management: vault cash, night deposits
BSA: Bank Secrecy Act, BSA/AML
safe deposit boxes: ATM balancing

[trading system]
Charles River IMS
BlackRock Aladdin
Fidessa
Advent Geneva
SimCorp: SimCorp Dimension
Eagle PACE
Euroclear
SWIFT messages
Refinitiv Eikon

[lending system]
Encompass lending
Blend lending
nCino
Calyx Point
Desktop Underwriter: Fannie Mae DU
Black Knight MSP
Mambu
Moody's CreditLens: CreditLens

[treasury system]
Kyriba
GTreasury
FIS Quantum
Bloomberg TOMS
Reval

[close and consolidation tool]
HFM: Hyperion Financial Management
Tagetik: CCH Tagetik

[insurance platform]
PolicyCenter
Snapsheet
Mitchell claims
Verisk
FIS Prophet: Prophet actuarial
WTW Radar
Emblem pricing

[fraud and compliance tool]
Actimize: NICE Actimize
LexisNexis Bridger: Bridger Insight
World-Check: Refinitiv World-Check
Dow Jones Risk
SAS AML
ComplyAdvantage
Quantexa
Featurespace

[debt collection system]
Experian Tallyman
Latitude collections
Debtex
Experian PowerCurve
`;

/** Sales, customer support, call centres. The format stands at `readSkillTables`. */
export const SALES = `
[CRM: CRM system, CRM systems, CRM software, CRM tool, CRM tools, CRM platform, customer relationship management, customer relationship management system, our crm]
Salesforce: SFDC, Sales Cloud, Salesforce.com, Service Cloud, Salesforce CRM, Salesforce Lightning
HubSpot: Hubspot CRM, Hub Spot
Microsoft Dynamics: Dynamics 365, Dynamics CRM, MS Dynamics
Zoho CRM: Zoho
Pipedrive
SugarCRM
SAP CRM: SAP Sales Cloud, SAP C4C
Freshsales
Insightly
!Copper: Copper CRM
!Close: Close.io
Oracle Siebel: Siebel
=Bullhorn
Veeva: Veeva CRM
Keap: Infusionsoft
Nutshell CRM
Vtiger
=Creatio
Blackbaud: Raiser's Edge, DonorPerfect, Bloomerang
kvCORE: Follow Up Boss

[sales engagement tool: sales engagement platform, sales tools, sales automation]
!Outreach: Outreach.io
SalesLoft: Salesloft
=Gong: Gong.io, Chorus.ai
LinkedIn Sales Navigator: Sales Navigator
ZoomInfo
Apollo.io
Seamless.AI: Lusha
=Clari
CPQ: Salesforce CPQ, configure price quote
Highspot: Seismic enablement
Demandbase: 6sense
Cognism: Hunter.io

[support software: customer support software, customer service software, help desk tools, customer support platform, live chat software]
+Zendesk
=Intercom
+Freshdesk
Gorgias
!Front: Front app, Frontapp
Kustomer
LiveChat: LivePerson, Tidio
!Drift
=Gladly
Crisp chat
Zoho Desk
Helpshift

[customer success tool: customer success platform]
Gainsight
ChurnZero
Totango
Planhat: =Vitally

[call centre software: call center software, contact center software, contact centre software, dialer, auto dialer, call center systems]
Five9
Genesys: Genesys Cloud
Talkdesk
NICE inContact: CXone
Aircall
Dialpad
Amazon Connect
+Avaya
+RingCentral
Vonage
Verint

[~sales method]
cold calling: cold calls
prospecting: sales prospecting, outbound prospecting
lead generation: lead gen
lead qualification: qualifying leads, BANT
account management: key account management, account managers
consultative selling: solution selling, consultative sales
SPIN selling: Challenger Sale
MEDDIC: MEDDPICC
Sandler: Sandler training
B2B sales: business-to-business sales, =B2B
B2C sales: =B2C
inside sales
outside sales: field sales
sales forecasting
pipeline management
objection handling
contract negotiation: negotiating contracts
upselling: cross-selling, cross selling, upsell
territory management
channel sales: partner sales, reseller management
sales presentations: product demonstrations, product demos
RFP responses: RFP, RFPs, request for proposal, tender writing, bid writing
customer success: customer success management
customer retention: churn reduction
door-to-door sales: canvassing
telesales: telemarketing
sales enablement
SaaS sales: =SaaS
pre-sales: presales, solution engineering, sales engineering
business development
real estate sales
car sales: automotive sales
medical device sales: pharmaceutical sales
clienteling
markdowns: markdown management
shrinkage control: shrink reduction, stock shrinkage, inventory shrinkage

[~support method]
live chat: live chat support, chat support
email support
phone support: telephone support, telephone service
complaint handling: complaints handling
first call resolution: first contact resolution
average handle time: AHT
CSAT: customer satisfaction score
NPS: Net Promoter Score
call scripting: call scripts
de-escalation: deescalation
quality monitoring: call monitoring
technical troubleshooting: in-depth troubleshooting
SLA management: service level agreements, SLA, SLAs
returns processing: RMA processing
order management: order processing
IVR: interactive voice response
outbound calls: outbound calling

[real estate software: property software, property CRM]
MLS listings: Multiple Listing Service, MLS systems
Reapit: Vebra Alto, Jupix, Dezrez
Rightmove: Zoopla, OnTheMarket
Zillow: Realtor.com, Redfin
Dotloop: SkySlope
Matterport

[~letting method]
tenancy agreements: assured shorthold tenancies, assured shorthold tenancy, lease agreements
deposit protection: tenancy deposits, tenancy deposit schemes, security deposits
right to rent checks: right to rent
tenant referencing: tenant screening
property inspections: periodic inspections of property, move-out inspections, check-out inspections
property inventories: inventory clerk, check-in inventories
possession notices: section 21 notices, section 8 notices, eviction notices
landlord compliance: gas safety certificates, EICR, EICRs, energy performance certificates, Tenant Fees Act
property valuation: market appraisals, property appraisals, comparative market analysis
property viewings: accompanied viewings, open houses, property showings
lease administration: lease renewals, rent reviews, lease abstraction
service charge management: service charges, Section 20 consultation, service charge budgets
block management: HOA management, homeowners associations, condominium management
fair housing: Fair Housing Act
escrow: title search, title and escrow, closing disclosures
sales progression: conveyancing progression

[real estate licence: real estate license, realtor license, real estate salesperson license]
Propertymark: ARLA, NAEA, ARLA Propertymark, NAEA Propertymark
RICS: MRICS, FRICS, AssocRICS
community association manager license: CAM license

[contact centre tool]
NICE CXone
Calabrio
Aspect WFM: Aspect workforce
Avaya Aura
Cisco UCCX: UCCX
Vonage contact
Erlang C

[bid tool]
Loopio
RFPIO: Responsive RFP
Qvidian
Shipley bids: Shipley method
APMP
Contracts Finder
SAM.gov

[property portal]
Alto property
Arthur Online
Goodlord
Inventory Hive

[charity system]
Donorfy
Donorbox
Beacon CRM
CAF Donate
`;

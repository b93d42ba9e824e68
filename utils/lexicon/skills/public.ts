/** Law, public service, social work, protection. The format stands at `readSkillTables`. */
export const PUBLIC = `
[legal research tool: legal research tools, legal databases, legal research database]
Westlaw: Thomson Reuters Westlaw
LexisNexis: Lexis, Lexis Advance
Bloomberg Law
PACER
HeinOnline: Fastcase
Practical Law
beck-online: juris database, Dalloz

[law office software: practice management software, legal case management software]
Clio: Clio Manage
MyCase: PracticePanther
RA-MICRO: Advoware
=Relativity: Relativity One, e-discovery platform, eDiscovery
Everlaw: Logikcull
Worldox: NetDocuments
contract lifecycle management: Icertis, CLM software
Concord contracts: Juro

[~legal method]
contract drafting: drafting contracts, draft contracts
contract review: reviewing contracts
legal research
legal writing: legal drafting
litigation: litigation support
e-discovery: eDiscovery work, document review
due diligence reviews
regulatory compliance: compliance management
GDPR: DSGVO, RGPD, data protection regulation
CCPA
corporate law: company law
intellectual property: patent law, trademark law, patents
family law
criminal law: criminal defense
immigration law
tax law
labour law advice
conveyancing: real estate law
arbitration: mediation of disputes
paralegal work: paralegal
notarial work: notary public, notary
legal translation
court filing: court filings, docketing
deposition preparation: trial preparation
compliance training
anti-bribery: FCPA, UK Bribery Act
corporate governance: board secretary
privacy impact assessment: data protection impact assessment, DPIA

[social services system: case management system, case management software, client database]
Apricot social: Bonterra, Social Solutions
Liquidlogic: Mosaic social care
HMIS: ClientTrack, Service Point
CaseWorthy: Penelope case

[~social work method]
case management of clients: social casework, casework
needs assessment: needs assessments
intake interviews: client intake
risk assessment of clients: safeguarding assessments
child protection work: child welfare
counselling skills: counseling skills
solution-focused therapy: systemic therapy, family therapy
group facilitation: group work
community outreach: street outreach
benefits advice: welfare advice
debt counselling: debt advice
housing support: tenancy support
addiction counselling: substance abuse counseling, addiction counseling
refugee support: asylum support
youth work: youth development
supported employment: job coaching
volunteer management: volunteer coordination
fundraising: donor management
grant management: grants management
client advocacy
foster care: kinship care
home visiting: home visits
restorative justice: victim support
disability support: personal assistance
elder care services: senior services

[~public service method]
policy analysis: policy development
public administration: local government administration
public procurement: public tenders, government contracting
legislative drafting: legislative analysis
citizen service: counter service
permit processing: licensing applications
inspections of premises: code enforcement
freedom of information: FOIA, FOI requests
public consultation: stakeholder consultation
committee clerking: council clerking
emergency planning: emergency management
urban planning: town planning, zoning
official statistics
international relations
election administration
civil registration: registry office
tax administration: tax collection
environmental health inspection

[~security method]
access control: access control systems
CCTV monitoring: CCTV, video surveillance
patrolling: foot patrol, mobile patrol
crowd management: crowd control
conflict de-escalation: de-escalation techniques
self-defence: restraint techniques, MAPA, PMVA, CPI training
loss prevention: theft prevention
fire safety: fire prevention, fire warden, fire marshal
incident reporting: incident reports
evacuation drills: emergency evacuation
private investigation: criminal investigation
firefighting: fire fighting
search and rescue
baggage screening: airport security screening
close protection: bodyguard
alarm systems: alarm response, intrusion alarm

[security licence: security guard license, guard card, security guard licence]
SIA licence: SIA badge, SIA door supervisor

§34a: Sachkundeprüfung 34a, CQP APS
NEBOSH: IOSH
`;

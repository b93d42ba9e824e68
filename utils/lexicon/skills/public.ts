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
+iManage
Aderant: Elite 3E
CaseMap: TextMap, TrialDirector
Kira Systems: Luminance legal
PracticeEvolve: Osprey Approach

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
court filing: court filings, docketing, e-filing, electronic filing
deposition preparation: trial preparation, deposition summaries, summarizing depositions
compliance training
anti-bribery: FCPA, UK Bribery Act
corporate governance: board secretary
privacy impact assessment: data protection impact assessment, DPIA
cite-checking: cite checking, citation checking, Bluebook citation
pleadings: drafting pleadings, pleadings and motions
discovery requests: interrogatories, requests for production, discovery responses
affidavits: witness statements, declarations and affidavits
subpoenas: service of process
probate: estate planning, estate administration, wills and trusts
personal injury law: personal injury claims, personal injury cases, personal injury litigation
bankruptcy law: insolvency law
+employment law
trial exhibits: exhibit preparation, exhibit lists, trial binders
legal billing: time recording, e-billing, billable hours
company secretarial work: Companies House filings

[social services system: case management system, case management software, client database]
Apricot social: Bonterra, Social Solutions
Liquidlogic: Mosaic social care, LCS social care, !Mosaic
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

[planning licence: town planning qualification]
RTPI: MRTPI, chartered town planner
AICP

[~planning method]
development management: development control, planning applications, planning application, planning appeals, planning permission, permitted development
planning policy: local plans, local plan, neighbourhood plans, neighborhood plans, comprehensive plans
planning enforcement: breaches of planning control
heritage planning: conservation areas, listed buildings
environmental impact assessment: environmental impact assessments
transport assessment: transport assessments, traffic impact assessment, traffic impact assessments, traffic modelling, travel plans
urban design: masterplanning, master planning
Section 106: Section 106 agreements, community infrastructure levy
Town and Country Planning Act: planning legislation, National Planning Policy Framework, NPPF

[planning and council software]
Idox Uniform: Idox, IDOX
Civica: Northgate Housing, Capita One
Orchard housing: MRI Housing, Aareon QL

[~government method]
ministerial briefings: ministerial submissions, parliamentary questions
policy briefs: briefing papers, policy papers
Green Book appraisal: Better Business Cases, business case appraisal
public spending rules: Managing Public Money
public sector reform: machinery of government

[social work licence: social work registration, social work license]
Social Work England: registered with Social Work England, Social Work England registration, Social Work Wales
AMHP: approved mental health professional
best interests assessor: best interests assessments
ASYE: newly qualified social worker programme

[~statutory social work]
Child in Need plans: child in need, child protection plans, child protection planning, section 47 enquiries, section 47
single assessments: child and family assessments, C&F assessments
court reports: court statements, care proceedings, pre-proceedings
multi-agency safeguarding: multi-agency safeguarding hub, =MASH
Signs of Safety: strengthening families
Care Act assessments: Care Act, Care Act 2014
Children Act: Children Act 1989, Children Act 2004, Children's Act 1989
Mental Health Act: Mental Health Act 1983, Mental Health Act assessments
life story work: direct work with children
fostering assessments: Form F, adoption assessments
Working Together to Safeguard Children

[~housing method]
lettings: residential lettings, property lettings
housing allocations: voids management, void management
rent arrears: arrears management, rent collection
tenancy management: tenancy enforcement, estate inspections
homelessness prevention: homelessness assessments, Homelessness Reduction Act
housing standards: HHSRS, housing disrepair

[legal qualification: paralegal certificate, paralegal certification]
NALA certified paralegal: certified paralegal, ABA-approved paralegal program
CILEX: CILEx
SRA regulations: SRA Accounts Rules, admitted solicitor

[emergency service standard]
JESIP: Incident Command System, NIMS
body-worn cameras: body-worn video, body worn video
breathing apparatus: BA wearer, SCBA
PACE interviews: Police and Criminal Evidence Act
Police National Computer: NICHE RMS, Niche RMS

[~fire and rescue method]
pump operations: fire pump operations, fire hydrants, hose handling
wildland firefighting: wildfire suppression
vehicle extrication: road traffic collision extrication
hazmat response: hazmat operations

[fire certificate: firefighter certification]
Firefighter I: Firefighter II, Firefighter 1, Firefighter 2
CPAT: candidate physical ability test

[~guarding method]
guard tours: guard tour systems, guard tour system
body searches: bag searches, pat-down searches
radio communication: two-way radio, two-way radios, radio procedure
lone working

[youth and community certificate]
JNC youth work: JNC qualified, JNC recognised
Duke of Edinburgh: DofE, Duke of Edinburgh's Award
detached youth work: street-based youth work, county lines

[emergency control system]
CAD dispatch: computer aided dispatch, computer-aided dispatch
Airwave radio: TETRA radio
ProQA
STORM command
Tyler CAD: New World CAD
Motorola PremierOne
CentralSquare

[police system]
HOLMES 2
PACE Code C
PEACE interviewing: PEACE model
Axon body camera: Axon Evidence
NCIC: NIBRS
Connect Police: NEC Connect

[court system]
HMCTS Common Platform
Tyler Odyssey: Odyssey case management
CM/ECF
eFiling courts: File & ServeXpress
CE-File

[border and military qualification]
Advance passenger information
Combat medic: team medical technician
Field artillery
Signals regiment: military communications
UK MOD security clearance: SC clearance, DV clearance
TS/SCI: Top Secret clearance

[inspection qualification]
EHORB: EHRB registration
HACCP auditing: HACCP lead auditor
Housing Act 2004: HHSRS rating
PACE interviews under caution: interviews under caution
Trading standards qualification: DCATS

[planning data]
CIL
Ocella
Planning Portal

[aid standard]
Sphere standards: Sphere handbook
KoboToolbox: Kobo Toolbox
CommCare
Logframe: logical framework
DHIS2
ActivityInfo
Theory of change
`;

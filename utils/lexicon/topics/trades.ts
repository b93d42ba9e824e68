/** Topics of single trades: their things, places and doings, in the words of postings and of the shop floor. The format stands at `readTopics`. */
export const TRADES = `
# machines
machine machinery equipment motor gear gearbox bearing belt chain conveyor pump shaft hydraulic pneumatic press mixer compressor engine
actuator valve mechanical drive rotary linear lubricate grease spindle roller industrial running stopped broken parts oil noise vibration
repaired replace line production tools motion systems

# maintenance
maintain maintenance repair service inspect preventive breakdown spare part technician engineer fitter mechanic replace downtime stripped
overhaul tools spanner wrench bolt faulty fault plant facility fixed checked broken worn machine pump bearing leak changed troubleshooting
upkeep keep running

# electrical
electrical electrician electronics wire cable circuit breaker panel voltage volt switch fuse switchgear transformer generator conduit
schematic diagram sensor plc control current meter solder power light motor tested measured multimeter rated

# installation
install assemble fit commission mount setup bracket configure test build component erect connect site drawing wired put set-up cables
customer machine equipment systems instructions

# plumbing-heating
pipe pipework boiler heating radiator plumbing plumber leak drain valve tap tank water gas flange gasket cooling ventilation hvac
refrigeration fridge freezer fan

# construction
construction build builder site concrete slab scaffold roof wall floor brick foundation contractor subcontractor architect crew drawing
blueprint plan surveyor carpenter timber paint excavation crane demolition renovate inspector permit foreman schedule trades

# civil-engineering
engineer design structural steel bridge road drawing calculation specification code cad autocad survey load

# manufacturing
factory production manufacture line plant operator shift output press machine assembly batch yield scrap throughput changeover packaging
quality lean tolerance raw defects setup

# vehicles
vehicle car truck lorry van bus driver driving fleet engine tyre tire brake garage mechanic trailer fuel route licence mileage tachograph
repaired road

# transport-dispatch
transport dispatch route delivery driver carrier freight haulage load unload truck trailer van customs shipment logistics window empty
distribution late customers planned fuel kilometres miles roads

# warehouse
warehouse warehousing pallet forklift rack aisle dock picking picker pack packer stock inventory inbound outbound shipping receiving
scanner label parcel storage distribution fulfilment conveyor bin goods order returns logistics boxes shelf scanned trucks loading
delivery counted shift

# food-kitchen
kitchen chef cook food dish menu meal recipe restaurant waiter allergen haccp hygiene ingredient portion plate catering bake baker bakery
fridge covers brigade nutrition diet taste serve guests fresh allergy temperature waste ordering suppliers expo station grill fryer sauce
section pass prep special specials walk-in freezer butcher produce cooks sous line knife oven pan pans buffet banquet wedding bin bins
cost rota head plates inspector probe nuts gluten

# hospitality
guest hotel room reception receptionist front-desk check-in checkout booking reservation housekeeping concierge lobby restaurant bar
waiter tip stay arrival suite hospitality checked breakfast desk table complaint upgrade overbooked guests housekeeper maid key keys
luggage taxi walked oversold occupancy rate manager minibar folio night porter wedding event events cake review reviews spa group groups
tour tourist visitors

# retail
store shop retail shelf till register cashier customer merchandise display window planogram sale discount shrink return receipt stockroom
floor associate aisle cash stock sold staff delivery counter queue queues target targets head-office area stocktake shoplifter security
size sizes measured fitting rail checkout customers voucher refund online collect parcel footfall saturday christmas

# nursing
nurse patient ward hospital clinic doctor physician medication medicine dose drug insulin tablet blood pulse pressure vital signs symptom
infection wound bed unit drip chart triage surgery surgeon care discharge admission therapy health healthcare registrar bedside night
observations breathing fever family relatives nursing clinical bloods consultant ecg bp charge preceptor outpatient vaccine vaccination
injection infusion dressing relative obs deteriorate handover rounds theatre ambulance er icu catheter lab specimen referral prescription
pharmacist provider physio

# personal-care
care carer resident elderly dementia bathing dressing feeding meal hoist wheelchair personal dignity independent living home support needs
plan disability autism wash walk choice helped eat old family visit medication residents washing toilet toileting shower lunch breakfast
fall fell pad commode mobility frame carers visits respite sleep-in daily notes funeral daughter son lonely tea lounge activities outing
learning disabilities autistic behaviour trigger

# mental-health
mental health therapy therapist counselling counsellor depression anxiety crisis suicide trauma addiction group psychiatric psychologist
behaviour wellbeing burnout suicidal self-harm panic voices overdose psychosis sectioned calm anxious medication supervision session
sessions counselor relapse sober recovery

# social-work
social worker case caseload client family benefit housing referral safeguarding assessment court foster agency welfare visit vulnerable
homeless support home children meeting plan trust capacity placement panel carer carers respite landlord police gp council funding budget
review reviews duty statutory adult adults protection risk supervision records referrals benefits debt mum dad visited neighbour bank
pension drug alcohol

# childcare
nursery children toddler play early-years room key-person parents observation development nap ratio carer biting kids lunch story group
garden mum dad mums inspector eyfs nappy potty settle settling toddlers outdoor gate register ratios staff pickup tantrum words speech
keyperson planning crying

# emergency-response
emergency ambulance fire rescue police first-aid defibrillator evacuate alarm incident responder cpr heart attack injury called collapsed
breathing smoke first aid calm hospital saved unconscious compressions paramedic paramedics siren 911 999 seizure bleeding choking stroke
evacuation burn injured

# law
law legal lawyer attorney court judge case contract clause filing hearing litigation counsel client evidence statute docket petition
immigration settlement notary compliance witness paralegal documents deadline signed

# accounting
account accounting accountant bookkeeping invoice payable receivable ledger reconcile reconciliation bank balance payment payroll vendor
month-end close audit tax expense cash journal accrual statement books check cheque controller treasurer paid supplier spreadsheet excel
month auditors receipts numbers

# finance-analysis
finance financial budget forecast variance profit loss margin revenue cost report p-l balance sheet cash flow investment model valuation
portfolio fund bank credit loan equity securities numbers owner board

# payroll-hr
payroll pay salary wage overtime benefits leave holiday hr compensation bonus employee contract tax pension hours grievance policy mistake
payslip

# banking-insurance
bank loan credit mortgage insurance policy claim premium underwriting broker teller deposit account interest risk fraud

# public-service
council public government citizen municipal state federal ministry agency policy benefit application permit office counter authority grant
regulation

# police-security
police officer guard security patrol incident report theft arrest camera access control suspicious crowd

# cleaning
clean cleaner housekeeping wash disinfect laundry linen mop vacuum waste room floors chemicals hygiene dirty guests hoover bleach toilets
washroom bathroom bins spill offices bedrooms sheets cloth mopped scrubbed keys supervisor sites products sanitise sanitize tidy

# agriculture
farm farmer crop harvest field animal cattle milk soil tractor greenhouse garden plant bees seed irrigation feed weather

# science-lab
laboratory lab experiment sample research scientist biology chemistry assay protocol instrument microscope method data validation results
measured

# software-building
software code developer develop programming application app feature backend frontend front-end full-stack api web website framework
library architecture javascript typescript python java c go golang ruby php html css refactor codebase release prototype sdk cli service
rewrite wrote built bug test deployed language engineer technical implementation designing solution platform

# front-end
front-end frontend javascript html css dom browser web website page interface react angular vue jquery responsive accessibility layout ui
ux template design user

# cloud-operations
cloud aws azure gcp docker kubernetes container containerize k8s deploy deployment pipeline ci cd devops sre infrastructure server cluster
terraform linux unix vm registry production environment release scale region on-premises migration configuration hosting pods automation
script infrastructure-as-code systems operations platform legacy bare-metal baremetal

# monitoring
monitor alert alarm dashboard metric log observability latency uptime availability outage incident on-call pager slo sla health detect
noticed users before checked graph visibility proactive measure

# incidents
incident outage on-call postmortem post-mortem rollback roll restore recovery recover root cause pager escalation down failure downtime
runbook mitigate weekend called broke night fixed investigation analysis team communication updates customers

# performance-scale
performance scale scalable throughput latency load capacity peak traffic optimise bottleneck parallel multithreaded multiprocessing
concurrency distributed cache slow fast faster speed high-performance seconds minutes tested users requests improved memory cpu

# distributed-systems
distributed queue microservice event-driven kafka rabbitmq asynchronous worker sync synchronization replicate registries cluster sharding
multi-region messaging task services

# databases
database sql query postgres postgresql mysql oracle mongodb nosql schema index table column migration backfill partition data-model
modelling slow data optimised

# data-engineering
etl pipeline data warehouse ingestion batch streaming airflow dbt spark kafka schema transformation real-time refresh incremental source
integration lake

# bi-reporting
dashboard report bi power-bi powerbi tableau looker visualization kpi metrics self-service semantic dax excel analytics executive users
managers data charts training adoption business

# machine-learning
model machine learning training prediction predictive statistics algorithm neural nlp recommendation forecast regression feature scientist

# testing
test tester qa automated unit integration regression bug defect coverage selenium cypress playwright release acceptance load flaky
reproduce found test-cases cases manual quality checks verify

# security-it
security vulnerability encryption authentication access penetration threat scan audit compliance firewall token secure sast findings patch

# networks-it
network router switch firewall dns vpn server windows linux active-directory hardware desktop laptop printer troubleshoot user support
helpdesk installation

# product-management
product roadmap backlog feature user requirement stakeholder prioritise launch market discovery feedback release story metrics customers
priorities requests decide engineers designers

# requirements-analysis
requirement specification business analyst process gather elicitation translate document mock-ups prototype validate stakeholder user
needs asked interviewed workshop functional understand meetings

# customer-onboarding
onboarding integration customer client implementation documentation training adoption setup sdk example new start

# media-writing
journalist editor article story newsroom publish interview headline video podcast photo audience deadline press

# real-estate
property tenant lease landlord building rent apartment housing inspection viewing broker facility

# energy-utilities
power grid plant turbine solar wind energy utility meter substation outage gas water treatment

# aviation
flight airport aircraft passenger gate baggage crew pilot boarding airline runway passengers cancelled delayed delay rebook suitcase
luggage cabin oversold connection stranded travel

# beauty-fitness
salon hair stylist treatment client appointment gym fitness coach trainer sport team training wellness spa colour cut dye bleach wax nails
massage facial skin lashes barber haircut members membership class classes exercise exercises injury knee weights pool swim swimmer
lifeguard match players session sessions warm-up appointments

# school-exams-results
exam exams revision paper papers mock grade grades predicted resit pass passed failed fail marks score scores attainment progress average
tables sats gcse test tests data group intervention

# special-needs-support
autism autistic adhd dyslexia senco ta assistant iep ehcp needs disability visual timetable cards sensory behaviour meltdown independent
support inclusion adapt adapted step steps calm

# university
university lecturer lecture seminar module student students dissertation thesis research paper grant conference supervisor phd
postgraduate undergraduate exam essay plagiarism office hours faculty department programme professor academic publish journal

# event-work
event venue stage speaker guests band caterer marquee conference wedding schedule setup sound badge registration tickets rain crew
supplier suppliers delegates exhibition festival volunteers run sheet

# youth
youth young teenager teenagers lads girls boys club street gang police school excluded mentor trust football music residential camp
session centre parents drugs knife
`;

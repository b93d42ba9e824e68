/** Topics of how work is done in any trade. The format stands at `readTopics`. */
export const WORK_TOPICS = `
# trouble
problem issue trouble fault failure fail broke breakdown stop stuck jam wrong error down outage leak burst crash missing lost late
emergency crisis unforeseen unexpected challenge blocker obstacle overcome happened suddenly burned dead cut refused bad worse nothing
mess chaos alarm warning repeated recurring constantly unstable bug defect complaint difficulty difficult situation handle arise occur

# finding-causes
cause root why investigate diagnose diagnosis diagnostic troubleshoot trace debug analyse analysis analytical find discover detect turned
realise check look pattern reason logic hypothesis evidence symptom inspect asked compared counted tested followed noticed out because
pulled list went through tracking data numbers logs clue examined identify determine measure critical thinking systematic methodical
rigorous problem-solving

# fixing
fix repair mend solve solution resolve restore workaround patch replace rebuild correct remedy recover working temporary bodge improvise
sorted again back running changed swapped borrowed found rang made built permanent quick tackle saved rescued helped handled managed steps

# improving
improve reduce cut faster quicker save efficient streamline simplify simpler optimise better lean kaizen waste fewer less eliminate
continuous redesign rework change process easier simple shorter time since now standard template checklist new idea introduced built
system workflow method procedures

# measured-result
percent increase decrease grew growth reduce doubled halved dropped fell rose rate average target kpi metric measure before after result
number from to half times less more faster fewer saved hours days weeks year exceeded record sales satisfaction score reached achieved
outcome impact success results-oriented

# measuring
measure count track monitor record metric kpi data chart graph table statistics spreadsheet weigh log rate compare survey noted wrote
numbers before after weekly daily test checked clock minutes list tallied figures indicators evaluation capacity availability

# data
data database dataset sql query report dashboard analytics analysis analyse analyst insight trend statistics chart spreadsheet excel model
number figures forecast metric visualization pulled looked compared found pattern evidence tool records extract mathematics

# experiment
experiment test trial try tried pilot prototype hypothesis a-b holdout control compare proof innovate idea creative invent new different
results first small curious prove wrong right version learnt conceptual

# automation
automate automatic script macro bot robot manual repetitive by-hand pipeline schedule batch workflow tool program python excel built saves
hand repeated tasks runs nightly system efficiency

# planning
plan schedule calendar timeline milestone organise organisational coordinate agenda list checklist prepare arrange roadmap project
deadline ahead board weeks dates steps order advance booked sorted divided assigned timetable time time-management well-organised plan-b
logistics resource

# deadline
deadline due late urgent rush hurry night midnight weekend overtime hours time tight schedule ready punctual before finish last-minute
pressure promised delay postponed friday monday tonight tomorrow morning minutes days week early time-limit delivered delivery extension
last worked

# pressure
pressure stress busy peak rush fast-paced hectic overload queue backlog crowd chaos panic crisis urgent demanding juggle multitask several
simultaneously calm quick quickly fast emergency handle many everything once line waiting shouting short-staffed alone deadlines composed
resilient

# prioritising
prioritise priority first urgent important triage most worst wait decide sort order rank drop backlog competing focus trade-off then later
list focused postponed time management multiple tasks balance organise

# ownership
own ownership myself alone volunteer initiative proactive responsible charge independent autonomous asked unasked self-starter
self-motivated follow-through accountable end-to-end stayed took decided nobody everyone waited started noticed offered offered-to fixed
drive self motivated without done finish follow

# project
project milestone budget scope delivery deliver launch rollout implement roll go-live phase plan timeline manage stakeholder risk scrum
agile sprint led coordinated deadline team weeks months stages finished completed execution execute requirements deliverables tasks

# change
change transformation transition migrate new switch adopt adoption resist old legacy replace introduce convert reorganise restructure
merger adapt flexible different way used afraid convinced trained moved system adjusted open

# learning
learn learnt study taught-myself curious curiosity course book read documentation tutorial practise unfamiliar new beginner pick master
training certificate quickly taught watched asked tried online weeks myself knowledge language technology understand interest latest
developments keep grow evolve

# mistake
mistake wrong error fault forgot missed misread overlooked warning admit blame apologise ashamed regret shouldn't guessed assume
underestimated lesson should my told boss learned since now always never again checklist double check embarrassing failure fail

# documentation
document manual instructions procedure sop handbook wiki runbook knowledge-base guide template checklist write-up photo sheet article page
drawing diagram form wrote steps pictures laminated examples knowledge shared create creation process described

# records
record log file archive register form paperwork document entry database enter chart notes update accurate sheet list tracking wrote folder
book excel date number report kept information system tracker gradebook receipts

# accuracy
accurate accuracy detail detail-oriented careful meticulous precise precision check double-check error typo mistake verify verification
reconcile match mismatch compare count inspect correct exact noticed discrepancy difference duplicate proofread twice wrong right found
caught missing double numbers exactly eyes attention thorough consistent

# quality
quality standard inspect inspection defect reject test audit control assurance iso acceptance tolerance complaint specification conform
review sample rework scrap checked better consistent improve level requirements process meet metrics

# compliance
compliance comply compliant regulation regulatory rule law legal policy procedure audit auditor inspector inspection standard permit
licence certificate certified requirement forbidden sign signature approval allowed document guidelines code protocol according adhere
follow governance

# audit
audit auditor inspector inspection finding evidence external review compliance control sample bank regulator certification checked
documents list questions answer passed inspected report

# safety
safety safe accident injury injured hurt hazard danger risk protective helmet gloves harness ppe osha lockout tagout lock guard incident
near-miss first-aid fire alarm evacuation emergency unsafe permit warning rules stop near careful procedures secure forklift machine
training walk

# risk
risk mitigate contingency danger exposure backup insurance prevent prevention worst-case vulnerability threat scenario assess hedge risky
consider plan alternative test worst potential proactive

# money
money cost budget price pay payment spend expense cheap save invoice dollar euro pound profit revenue cash margin fund financial finance
cheaper refunded discount value worth bill thousand million

# budget
budget forecast spend cost p-l profit loss margin financial overspend saving allocation funding grant payroll plan money cheaper price
figures approve

# decision
decide decision choose choice judgment option alternative weigh trade-off compare criteria evaluate call determine select alone quickly
right wrong risk information data recommended

# strategy
strategy strategic vision mission direction long-term roadmap market goal objective plan growth position future focus prioritise expand
expansion opportunity business model competitors grow priorities decide long big picture

# ambiguity
ambiguous unclear undefined uncertain uncertainty unknown vague scratch zero startup blank assumption confusing evolving nobody knew new
nothing start guess figure change flexible

# reporting
report status update summary weekly monthly daily dashboard slides management board presentation figures overview review brief one-page
page numbers showed manager prepared sheet chart informed communicate analyze

# meetings
meeting standup workshop session agenda minutes facilitate huddle discussion weekly retrospective sync planning discussed talked agreed
morning table round sat together call presentation

# handover
handover hand-over shift next night morning log book relay pass transition takeover leave successor rotation told note wrote informed
colleague list open items summary status

# procurement
purchase buy order supplier vendor quote quotation tender contract delivery sourcing procurement negotiate spare stock catalogue price
offers part material

# materials-stock
stock inventory stores warehouse shelf pallet parts spare supplies material count replenish shortage scrap item goods bin ordered missing
list boxes equipment tools

# service-support
ticket helpdesk service desk support incident user request queue sla agent troubleshoot knowledge article customer answer response resolve
escalate first-line calls problem solved helped question complaint technical issues

# technology-use
computer software app application system laptop tablet smartphone device scanner handheld excel spreadsheet office email printer digital
online screen typed keyboard program data-entry internet phone learn technical technology

# tools-adoption
software system tool rollout implement training adoption users vendor migrate upgrade configure switch parallel paper electronic digital
new taught introduce app spreadsheet old online

# remote
remote distributed virtual online video zoom timezone home hybrid teams global call countries continents time-zone different offices
internationally

# travel
travel trip drive flight fly visit abroad on-site site miles route hotel road car region national international field countries customers
weeks away train kilometres onsite

# physical
lift carry heavy walk stand climb ladder bend physical stamina hands dirty outdoors weather pound kilograms shovel pushed pulled tools
boxes stairs cold hot rain snow outside strong by-hand

# shifts
shift night weekend holiday overtime on-call rota roster early late sunday saturday christmas flexible availability cover worked stayed
swap

# cleanliness
clean cleanliness tidy hygiene sanitation sanitary disinfect dust dirt spill sweep mop wash housekeeping orderly dirty mess organised
sorted 5s

# environment
environment environmental sustainability waste recycle energy carbon emissions green solar water pollution compost reuse bins reduce saved
thrown

# security
security secure guard theft steal thief fraud camera lock access keys alarm patrol breach vulnerability password authentication badge
intruder police door checked

# research
research study literature survey interview findings source investigate benchmark compare explore report paper desk evidence trends read
searched asked looked tested

# events
event conference fair booth exhibition wedding party festival trip venue guests catering programme invite show launch concert organised
planned booked hall stand visitors speakers

# partners
partner partnership channel vendor supplier agency subcontractor contractor alliance network relationships external government institution
agreements negotiated contract company joint schools

# sales
sell sale prospect lead pipeline quota target deal close pitch territory rep account upsell cross-sell crm cold-call revenue customer demo
quote competitor buyer commission business-development offer price contract won lost visit called cold

# account-growth
account grow growth renew upsell nurture retention relationship existing portfolio strategic won-back lost key client customer expand kept
stayed visit called trust retained won back repeat

# marketing
marketing market brand campaign advertising ad promotion promote social media content newsletter seo audience followers engagement
influencer agency copy launch website traffic conversion press public-relations posts clicks reach customers video photos story

# design-creative
design creative visual layout sketch mock-up mockup prototype wireframe colour photo photography video illustration brand poster
typography user-experience ux ui interface drew picture new look creating customers users usability
`;

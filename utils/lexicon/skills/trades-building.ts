/** Building sites: software, methods, machines, tools and contracts. The format stands at `readSkillTables`. */
export const BUILDING_TRADES = `
[building software: construction software, construction management software, estimating software]
Procore
Bluebeam: Bluebeam Revu
Buildertrend: CoConstruct
PlanGrid: Autodesk Build, Fieldwire
Sage 300 Construction: Timberline
On-Screen Takeoff: PlanSwift, STACK estimating
RSMeans: HeavyBid
Revit: Autodesk Revit, BIM
Navisworks
ArchiCAD: Allplan, Vectorworks
Tekla: Tekla Structures
Civil 3D
ServiceTitan: Housecall Pro, Jobber
ORCA AVA: California AVA, GAEB
Bentley MicroStation: MicroStation, OpenRoads
ETABS: SAP2000, STAAD.Pro
Aconex: Oracle Aconex
Viewpoint Vista: Viewpoint construction software, 4Projects
Asta Powerproject: Powerproject
BIM 360: Autodesk Construction Cloud
Xactimate: Symbility
CostX: Candy estimating, Causeway estimating
Solibri: Revizto

[~building method]
carpentry: joinery, framing carpentry
cabinet making: cabinetmaking, furniture making
drywall: drywalling, plasterboard, dry lining
plastering
painting and decorating: interior painting, house painting, spray painting
tiling: tile setting, floor tiling
flooring installation: floor laying
bricklaying: masonry
concrete work: concrete finishing, concreting, formwork, pour the slab, poured the slab, poured concrete, concrete pour
roofing: roof repair, slating
scaffolding: scaffold erection
insulation installation: loft insulation
demolition: asbestos removal
steel fixing: rebar placement, steel erection
glazing: window installation, window fitting
excavation: groundworks, earthmoving
land surveying: site surveying, total station
blueprint reading: reading blueprints, blueprints, technical drawings, construction drawings, read the drawings, drawing was wrong
cost estimation: quantity takeoff, estimating costs, bid preparation, priced the job, priced it, priced from, quoted the job, price jobs
site supervision: site management, construction supervision, supervise trades, on my site, ran the site
snagging: punch lists, punch list, snag list, snags, list of defects, defects list
setting out
waterproofing: damp proofing
landscaping: garden design
road construction: asphalt paving, paving
quantity surveying: bills of quantities, interim valuations, measured works
building regulations: building codes, building code compliance, international building code
method statements: RAMS method statements, risk assessments and method statements, toolbox talks, site inductions, method statement
traffic management on site: temporary traffic control, Chapter 8 traffic management
temporary works: shoring, falsework
working at height: working at heights, fall protection, rope access, harness, clipped on, roof edge
confined space entry: confined spaces, confined space
concrete testing: slump tests
pile driving: piling rig, piling rigs
MEP coordination: M&E coordination, MEP systems
party wall matters: party wall, dilapidations
condition surveys: building surveys, HomeBuyer reports, stock condition surveys
topographic surveys: topographical surveys, GNSS survey, GNSS surveying, GPS surveying, Leica instruments
schedules of rates: schedule of rates

[heavy equipment: heavy machinery, construction equipment, plant machinery, earthmoving equipment]
excavator: excavators, mini excavator, digger
bulldozer: dozer
backhoe: backhoe loader
wheel loader: front-end loader, skid steer
cranes: crane operation, tower crane, mobile crane, overhead crane
telehandler: boom lift, scissor lift, MEWP, aerial lift
dump truck: dumper
road roller: compactor
concrete pump: concrete mixer truck

[~hand and power tool use]
hand tools: use of hand tools
power tools: use of power tools, cordless drills, angle grinder, grinders
measuring tools: laser level, tape measure
nail gun: circular saw, table saw, jigsaw
chainsaw: chainsaw operation

[site safety card: construction safety card, safety certification, construction safety certification]
OSHA 10: OSHA 30, OSHA certification
CSCS: CSCS card
SMSTS: SSSTS
IPAF: PASMA
SCC safety: VCA safety
White Card safety
CPCS: NPORS
NRSWA: street works ticket, streetworks
asbestos awareness: UKATA
CISRS: scaffolder card
NCCCO: CCO certified crane operator, crane operator certification
slinger signaller: slinger/signaller, banksman, rigging and signaling, rigging and hoisting
confined space certificate: confined space ticket

[construction contract: construction contracts, standard forms of contract]
NEC contracts: NEC3, NEC4
JCT: JCT contracts
FIDIC
AIA contracts: AIA billing

[construction estimating software]
HCSS: HeavyJob
Sage Estimating
RIB iTWO

[survey instrument]
GNSS receiver: GPS rover, GNSS rover, RTK GPS
3D laser scanning: terrestrial laser scanning, point clouds, Leica RTC360
Theodolite
Trimble Business Center
Leica Infinity
`;

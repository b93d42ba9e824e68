/** Building, electrical, plumbing, vehicles, property, gardens, farms. The format stands at `readSkillTables`. */
export const TRADES = `
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

[maintenance system: CMMS, computerized maintenance management system, maintenance management software, work order system]
Maximo: IBM Maximo
SAP PM: SAP Plant Maintenance
UpKeep: Fiix, Limble
eMaint: MaintainX, Hippo CMMS
Infor EAM
Planon: Archibus

[~electrical method]
electrical installation: electrical wiring, wiring installation, house wiring
electrical troubleshooting: electrical fault finding, electrical fault-finding
electrical testing: PAT testing, inspection and testing, insulation resistance testing
control panel wiring: panel building, control panels, switchgear
conduit bending: cable tray installation, conduit installation
motor control: motor controls, VFD, variable frequency drives, frequency converters
low voltage systems: structured cabling systems
high voltage switching: high voltage systems, medium voltage
solar installation: photovoltaic installation, PV installation, solar panel installation
EV charger installation: EV charging points
fire alarm installation: fire alarms, fire alarm systems
lighting installation: lighting systems
multimeter: multimeters, oscilloscope
generator maintenance: standby generators
KNX: building automation, BMS controls, building management system
wiring diagrams: electrical schematics, reading schematics, wiring diagram

[electrical standard: electrical code, wiring regulations]
=NEC: National Electrical Code
18th Edition: BS 7671
VDE 0100: VDE, DGUV V3
NFPA 70E: arc flash safety
ATEX: IECEx

[electrical licence: electrician license, electrical license]
journeyman electrician: journeyman license
master electrician: Elektromeister
ECS card: NVQ electrical
Habilitation électrique: B0 H0

[~plumbing and heating method]
plumbing: plumbing installation, pipe fitting, pipefitting
soldering pipes: brazing pipes, pipe soldering
drain cleaning: drain clearing
boiler maintenance: boiler servicing, boiler repair
HVAC: heating ventilation and air conditioning, HVAC maintenance, HVAC repair, heating and cooling
refrigeration: refrigerant handling, refrigerant recovery
heat pump installation: heat pumps
gas fitting: gas installation
water treatment: water purification
ductwork: duct installation, sheet metal ductwork
sprinkler systems: sprinkler fitting

[gas and refrigerant licence]
EPA 608: EPA certification, EPA Section 608
Gas Safe: Gas Safe registered
F-Gas: F-gas certificate
backflow certification: medical gas certification

[~building method]
carpentry: joinery, framing carpentry
cabinet making: cabinetmaking, furniture making
drywall: drywalling, plasterboard, dry lining
plastering
painting and decorating: interior painting, house painting, spray painting
tiling: tile setting, floor tiling
flooring installation: floor laying
bricklaying: masonry
concrete work: concrete finishing, concreting, formwork
roofing: roof repair, slating
scaffolding: scaffold erection
insulation installation: loft insulation
demolition: asbestos removal
steel fixing: rebar placement, steel erection
glazing: window installation, window fitting
excavation: groundworks, earthmoving
land surveying: site surveying, quantity surveying, total station
blueprint reading: reading blueprints, blueprints, technical drawings, construction drawings
cost estimation: quantity takeoff, estimating costs, bid preparation
site supervision: site management, construction supervision
snagging: punch lists, punch list
setting out
waterproofing: damp proofing
landscaping: garden design
road construction: asphalt paving, paving

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

[~maintenance method]
preventive maintenance: preventative maintenance, planned maintenance, PPM schedules
predictive maintenance: vibration analysis, thermography, condition monitoring
corrective maintenance: breakdown repair, equipment repair, machine repair
mechanical maintenance: mechanical repair
building maintenance: facility maintenance, facilities maintenance, property maintenance
lubrication systems
lockout/tagout: LOTO, lock out tag out, lockout tagout
hydraulics: hydraulic systems, hydraulic system
pneumatics: pneumatic systems, pneumatic system
pump repair: pumps and valves
conveyor maintenance: conveyor systems, conveyors
gearbox repair: gearboxes, gear drives
lift maintenance: elevator maintenance, escalator maintenance
laser alignment: shaft alignment
appliance repair: white goods repair
locksmithing: lock repair
grounds maintenance: groundskeeping, lawn care
cleaning of buildings: janitorial work, custodial work
pest control
pool maintenance: swimming pool maintenance

[~vehicle method]
vehicle diagnostics: automotive diagnostics, OBD diagnostics, OBD-II, fault code reading
engine repair: engine overhaul, engine rebuild
brake repair: brake systems, brake service
transmission repair: clutch replacement
suspension repair: steering and suspension
automotive electrics: vehicle electrics, auto electrical
diesel engines: diesel mechanics, diesel engine
tire fitting: tyre fitting, wheel alignment
body repair: auto body repair, dent repair, panel beating
vehicle painting: car painting
oil changes: vehicle servicing, routine servicing
hybrid and electric vehicles: EV maintenance, high-voltage vehicles
MOT testing: vehicle inspection
motorcycle repair: bicycle repair
agricultural machinery repair: tractor repair
aircraft maintenance: A&P mechanic, aviation maintenance
ship repair: marine engines

[vehicle certificate: automotive certification]
=ASE: ASE certified, ASE certification
EASA Part 66: EASA licence
A&P license: FAA A&P
MOT tester licence: MOT tester

[vehicle workshop software]
Mitchell 1: Alldata, ALLDATA
Autodata: TecDoc
CDK Global: Reynolds and Reynolds, Kerridge
Snap-on diagnostics: VCDS, Bosch diagnostics

[~gardening and farming method]
horticulture: plant care, plant propagation
pruning: tree pruning, hedge trimming
tree surgery: arboriculture, tree felling
irrigation systems
pesticide application: spraying licence, PA1 PA6
crop production: crop management
harvesting: fruit picking
livestock care: animal husbandry, cattle handling
milking: dairy farming
tractor driving: tractor operation, farm machinery
greenhouse management
viticulture: vineyard work
beekeeping
aquaculture: fish farming
forestry: forest management
soil testing: soil analysis
precision agriculture: GPS farming
`;

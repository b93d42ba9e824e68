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
Aconex: Oracle Aconex
Viewpoint Vista: Viewpoint construction software, 4Projects
Asta Powerproject: Powerproject
BIM 360: Autodesk Construction Cloud
Xactimate: Symbility
CostX: Candy estimating, Causeway estimating
Solibri: Revizto

[maintenance system: CMMS, computerized maintenance management system, maintenance management software, work order system]
Maximo: IBM Maximo
SAP PM: SAP Plant Maintenance
UpKeep: Fiix, Limble
eMaint: MaintainX, Hippo CMMS
Infor EAM
Planon: Archibus

[~electrical method]
electrical installation: electrical wiring, wiring installation, house wiring, ran the cables, ran cable, ran the wires, wired the, wired up, rewired, board change, new fuse board, install conduit
electrical troubleshooting: electrical fault finding, electrical fault-finding, fault find, fault finding on, traced the fault, no power, kept tripping, loose neutral, diagnose electrical faults, electrical problems, electrical faults
electrical testing: PAT testing, inspection and testing, insulation resistance testing, test sheet, tested every circuit, tested the circuits, insulation test, fixed-wire testing, fixed wire testing, emergency light testing, tested emergency lights
control panel wiring: panel building, control panels, switchgear
conduit bending: cable tray installation, conduit installation
motor control: motor controls, VFD, variable frequency drives, frequency converters, contactor, starter panel, phase failure relay
low voltage systems: structured cabling systems
high voltage switching: high voltage systems, medium voltage
solar installation: photovoltaic installation, PV installation, solar panel installation, solar job, solar panels, solar PV
EV charger installation: EV charging points
fire alarm installation: fire alarms, fire alarm systems, fire alarm panel, smoke detectors
lighting installation: lighting systems
multimeter: multimeters, oscilloscope, oscilloscopes, digital multimeter
generator maintenance: standby generators, generator started, generator did not start, temporary generator
KNX: building automation, BMS controls, building management system
wiring diagrams: electrical schematics, reading schematics, wiring diagram, circuit drawings
motor control centers: motor control centres, motor starters, contactors, relays and contactors
power distribution: electrical distribution, power transformers, transformers and switchgear, panelboards, panel swap, distribution board
electrical metering: smart meters, smart metering

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
AM2 assessment: =AM2
NICEIC: NAPIT registered
City & Guilds 2391: C&G 2391, City and Guilds 2391
JIB card: JIB gold card

[~plumbing and heating method]
plumbing: plumbing installation, pipe fitting, pipefitting, leaking pipe, burst pipe, blocked drain
soldering pipes: brazing pipes, pipe soldering
drain cleaning: drain clearing
boiler maintenance: boiler servicing, boiler repair, boiler house, boiler went, boiler broke
HVAC: heating ventilation and air conditioning, HVAC maintenance, HVAC repair, heating and cooling
refrigeration: refrigerant handling, refrigerant recovery
heat pump installation: heat pumps
gas fitting: gas installation
water treatment: water purification
ductwork: duct installation, sheet metal ductwork
sprinkler systems: sprinkler fitting
refrigerant charging: refrigerant leak detection, refrigerant leak checking, refrigerants, system evacuation
chiller maintenance: chiller systems, chiller plant, cooling towers
manifold gauges: gauge manifold, gauge manifold set, manifold gauge set
air balancing: test and balance
underfloor heating: radiant heating
pipe threading: pipe bending, PEX
water heater installation: water heater repair, water heater replacement
gas lines: gas line installation, gas piping
rough-in plumbing: rough-in of pipes
hydro jetting: sewer camera, sewer cameras, drain cameras, CCTV drain survey
backflow prevention: backflow preventers
plumbing code: Uniform Plumbing Code, International Plumbing Code
press fittings

[gas and refrigerant licence]
EPA 608: EPA certification, EPA Section 608
Gas Safe: Gas Safe registered
F-Gas: F-gas certificate
backflow certification: medical gas certification
NATE certification: =NATE, NATE certified
EPA 609: EPA Section 609
ACS gas: CCN1
OFTEC

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

[~maintenance method]
preventive maintenance: preventative maintenance, planned maintenance, PPM schedules, greased, grease points, oil change on the, service plan of the machines, scheduled maintenance
predictive maintenance: vibration analysis, thermography, condition monitoring
corrective maintenance: breakdown repair, equipment repair, machine repair, reactive maintenance, broke down, repaired the machine, breakdowns, stripped it down, got it running
mechanical maintenance: mechanical repair, mechanical aptitude, stripped the pump, rebuilt the pump
building maintenance: facility maintenance, facilities maintenance, property maintenance, repairs in the building, tenant repairs
lubrication systems
lockout/tagout: LOTO, lock out tag out, lockout tagout, locked it off, locked off, own lock, isolated the, prove dead, proved dead, safe isolation, lock-off
hydraulics: hydraulic systems, hydraulic system, hose burst, hydraulic hose, hydraulic ram
pneumatics: pneumatic systems, pneumatic system, air leak, compressed air, air cylinder
pump repair: pumps and valves, pump seized, pump motor, vacuum pump, changed the pump
conveyor maintenance: conveyor systems, conveyors, conveyor stopped, conveyor belt, conveyor motor, roller stuck
gearbox repair: gearboxes, gear drives, gearbox failed, gearbox seal
lift maintenance: elevator maintenance, escalator maintenance
laser alignment: shaft alignment, precision alignment, coupling alignment
appliance repair: white goods repair
locksmithing: lock repair
grounds maintenance: groundskeeping, lawn care
cleaning of buildings: janitorial work, custodial work
pest control
pool maintenance: swimming pool maintenance
electric motor repair: electric motors, motors and drives, motor rewinding
bearing replacement: bearings and seals, bearing changes, bearing failed, bearings failing, new bearing, bearing kit, seized bearing
sensors and actuators: actuators and sensors, proximity sensors, limit switches
thermal imaging: thermal cameras, thermographic scanning, infrared thermography, thermographic inspections

[~vehicle method]
vehicle diagnostics: automotive diagnostics, OBD diagnostics, OBD-II, fault code reading, fault code, error code, engine light
engine repair: engine overhaul, engine rebuild
brake repair: brake systems, brake service
transmission repair: clutch replacement, transmissions and clutches, clutch repair, automatic transmissions
suspension repair: steering and suspension, suspension systems, steering systems
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
truck repair: HGV maintenance, heavy vehicle repair, heavy goods vehicle maintenance
ADAS calibration: camera calibration of vehicles
vehicle air conditioning: automotive air conditioning
safety inspections of vehicles: PMI inspections, DOT inspections
avionics
composite repair: airframe repair, aircraft structures
borescope inspection: borescoping
turbocharger repair: fuel injection systems
wheel balancing: tire rotations, tire rotation, tyre rotation
airbag systems: airbags, anti-lock brakes, ABS systems
drivetrain repair: differentials and axles, drive axles, driveshafts, drivetrain
emissions testing of vehicles: emissions inspections, emissions inspection, smog checks, smog check
road testing of vehicles: road tests of vehicles, road test vehicles
repair orders: repair order, warranty repairs
parts counter: parts catalogues
air brakes: air brake systems
aircraft structures repair: riveting, rivet work, sheet metal aircraft repair
Part 145: EASA Part 145, FAA Part 145
aircraft maintenance records: aircraft maintenance manuals, non-routine cards, TRAX maintenance

[vehicle certificate: automotive certification]
=ASE: ASE certified, ASE certification, ASE Master, ASE Master Technician
EASA Part 66: EASA licence
A&P license: FAA A&P
MOT tester licence: MOT tester
IMI accreditation: IMI qualified
IRTEC

[vehicle workshop software]
Mitchell 1: Alldata, ALLDATA
Autodata: TecDoc
CDK Global: Reynolds and Reynolds, Kerridge
Snap-on diagnostics: VCDS, Bosch diagnostics, scan tools, scan tool, diagnostic scanners, OBD-II scanners, OBD scanner
Cummins Insite: Caterpillar ET, Cat ET, JPRO

[~gardening and farming method]
horticulture: plant care, plant propagation
pruning: tree pruning, hedge trimming
tree surgery: arboriculture, tree felling
irrigation systems
pesticide application: spraying licence, PA1 PA6
crop production: crop management
harvesting: fruit picking
livestock care: animal husbandry, cattle handling, sick calf, cows, feeding cattle
milking: dairy farming
tractor driving: tractor operation, farm machinery
greenhouse management
viticulture: vineyard work
beekeeping
aquaculture: fish farming
forestry: forest management
soil testing: soil analysis
precision agriculture: GPS farming
turf maintenance: greenkeeping, turf management
mowing: ride-on mower, ride-on mowers, strimmer, strimmers, hedge cutter, hedge cutters
leaf blowing: leaf blower
milking parlour: milking parlor, robotic milking
calving: lambing, farrowing
fencing work: stock fencing, fence repair, fence building
crop rotation: grain drying, grain storage
quad bike: quad bikes, ATV, ATVs
GPS guidance: auto-steer

[construction contract: construction contracts, standard forms of contract]
NEC contracts: NEC3, NEC4
JCT: JCT contracts
FIDIC
AIA contracts: AIA billing

[land work ticket]
NPTC: LANTRA, City & Guilds NPTC
pesticide applicator license: pesticide license, BASIS certificate

[energy and offshore certificate]
NABCEP: MCS certified
GWO: Global Wind Organisation
BOSIET: HUET, FOET
wind turbine maintenance: wind turbine technician, wind turbines

[cleaning skill]
floor scrubber: scrubber dryer, floor buffing, floor machine, floor machines, floor stripping, floor waxing
carpet cleaning: carpet extraction
window cleaning: high-reach cleaning
COSHH: safe use of chemicals, hazardous substances training
BICSc: British Institute of Cleaning Science
pest control licence: BPCA, RSPH Level 2

[rail and marine certificate]
Personal Track Safety: PTS card, PTS certificate
train driving licence: train driver licence
STCW: STCW95
ENG1: seafarer medical
RYA Powerboat: RYA Yachtmaster, Yachtmaster

[pipe and duct material]
PEX pipe: PEX piping
Copper pipe soldering: copper pipework, sweat soldering

[boiler maker]
Worcester Bosch: Worcester boilers
Vaillant
Viessmann
Buderus

[fire and security system]
Gent fire panels: Gent Vigilon
Paxton Net2: Net2
Hikvision
Honeywell Galaxy
Texecom
Avigilon
Milestone XProtect
Lenel: LenelS2, OnGuard access control
C-CURE

[building control system]
Trend BMS
Tridium Niagara: Niagara framework, Niagara 4
Metasys: Johnson Controls Metasys
Desigo: Siemens Desigo
EcoStruxure
BACnet
DALI lighting: DALI lighting control
Loxone

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

[vehicle diagnostic tool]
Snap-on scanner
Autel: MaxiSys
Bosch KTS: Bosch ESI
ODIS
Xentry: Mercedes Star diagnosis
ISTA: BMW ISTA
Techstream
GDS2

[tree work machine]
Wood chipper: woodchipper
Stump grinder
Brush cutter: brushcutter

[farm machine and system]
John Deere: John Deere Operations Center
Claas
Fendt
New Holland tractors
DeLaval: DeLaval milking
Lely: Lely Astronaut, milking robot
AgLeader: Ag Leader
Trimble Ag
Self-propelled sprayer: crop sprayer
Telehandler farm: Merlo, Manitou

[plant maker]
Caterpillar machines: CAT excavators, Caterpillar excavators
JCB: JCB 3CX
Komatsu
Liebherr
Volvo CE: Volvo construction equipment
Bobcat loaders
Genie lifts: Genie boom

[aircraft maintenance licence]
Part 66 licence: B1 licence, B2 licence
Airframe and powerplant licence: airframe and powerplant
CAMO: Part-CAMO

[aircraft type]
Airbus A320: A320, A320neo
Boeing 737: B737, 737 NG
Boeing 787: B787
ATR 72
King Air

[aviation system]
AMOS aviation: AMOS maintenance
TRAX aviation: TRAX eMRO
Sabre AirCentre
Jeppesen: Jeppesen charts
ForeFlight
Altea: Altéa

[rail safety competence]
COSS
ERTMS: ETCS
Rule Book rail: GE/RT8000

[marine certificate]
GMDSS
ECDIS
OOW certificate: officer of the watch
`;

/** Electrics, pipes, heating and the upkeep of plants and buildings. The format stands at `readSkillTables`. */
export const INSTALLATIONS = `
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

[~maintenance method]
preventive maintenance: preventative maintenance, planned maintenance, PPM schedules, greased, grease points, oil change on the, service plan of the machines, scheduled maintenance
predictive maintenance: vibration analysis, thermography, condition monitoring
corrective maintenance: breakdown repair, equipment repair, machine repair, reactive maintenance, machine broke down, repaired the machine, machine breakdowns, equipment breakdowns, respond to breakdowns, stripped it down, got it running
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
`;

/** Manufacturing, engineering, quality, laboratories. The format stands at `readSkillTables`. */
export const MANUFACTURING = `
[CAD software: CAD, CAD software packages, CAD tools, computer-aided design, 3D CAD]
AutoCAD: Auto CAD
SolidWorks: Solidworks, SOLIDWORKS
CATIA
Siemens NX: Unigraphics, NX CAD
=Creo: PTC Creo, Pro/ENGINEER, Pro/E
=Inventor: Autodesk Inventor
Fusion 360
Solid Edge
Onshape
FreeCAD: OpenSCAD
EPLAN: ePLAN, AutoCAD Electrical
Altium: Altium Designer
KiCad: Eagle PCB
OrCAD: Cadence Allegro
GD&T: geometric dimensioning and tolerancing
PDM: SolidWorks PDM, product data management

[simulation software: FEA software, simulation tools, finite element software]
ANSYS: Ansys
Abaqus
COMSOL
Nastran: HyperMesh
Simulink: MATLAB Simulink
OpenFOAM: Star-CCM+
LTspice: PSpice
Aspen Plus: Aspen HYSYS, HYSYS
Moldflow
GT-SUITE: AVL simulation
CarMaker: dSPACE

[PLM system: PLM, product lifecycle management]
Teamcenter: Siemens Teamcenter
Windchill: PTC Windchill
ENOVIA: 3DEXPERIENCE
Arena PLM
Agile PLM

[manufacturing execution system: MES, manufacturing execution systems]
Siemens Opcenter: SIMATIC IT
Wonderware: AVEVA
FactoryTalk: Rockwell MES
SAP PP-PI: SAP ME
Tulip Interfaces
=HYDRA: MPDV

[PLC system: PLC, PLCs, PLC programming, programmable logic controllers, programmable logic controller, industrial controllers]
Siemens S7: Simatic, SIMATIC S7, Step 7, TIA Portal
Allen-Bradley: Allen Bradley, RSLogix, Studio 5000, ControlLogix, Rockwell PLC
Beckhoff: TwinCAT
Codesys: CODESYS
Mitsubishi PLC: GX Works, Melsec
Omron PLC: Sysmac
Schneider PLC: Modicon, Unity Pro
ladder logic: ladder diagram, structured text
SCADA: SCADA systems, supervisory control and data acquisition
HMI: HMI programming, operator panels, WinCC
Ignition SCADA
=DCS: distributed control system, DeltaV
Profinet: PROFIBUS, Profibus, EtherCAT, EtherNet/IP
OPC UA

[industrial robot: industrial robots, robot programming, robotics]
Fanuc: FANUC robots
KUKA
ABB robots: ABB robot, RobotStudio
Yaskawa: Motoman
Universal Robots: cobots, collaborative robots, cobot
machine vision: vision systems, Cognex, Keyence
AGV: AGVs, autonomous mobile robots

[machine tool: machine tools, CNC machines, CNC, CNC machining, CNC programming, CNC operation]
Sinumerik: Siemens Sinumerik, Siemens 840D, Siemens controls
Heidenhain: Heidenhain TNC
Fanuc control: Fanuc CNC
=Haas: Haas CNC
Mazak: Mazatrol, DMG Mori, Okuma, Doosan, Hurco
G-code: M-code
Mastercam: MasterCAM
hyperMILL: Esprit CAM, GibbsCAM, PowerMill, SolidWorks CAM, SOLIDWORKS CAM, FeatureCAM, NX CAM, Edgecam
laser cutting: Trumpf, waterjet cutting
wire EDM: EDM machining

[~machining method]
lathe work: lathe operation, lathe, CNC turning, lathes, manual lathe, turning centers, turning centres, CNC lathe, CNC lathes
milling machines: CNC milling, 5-axis milling, 5-axis machining, CNC mills, CNC mill, machining centers, machining centres, Bridgeport
surface grinding
drilling and tapping: drill press
sheet metal work: sheet metal fabrication, press brake
welding: arc welding, fusion welding, welding processes
soldering: hand soldering, IPC-A-610, J-STD-001, reflow soldering, SMT rework
metal fabrication: structural steel fabrication
tool and die making: toolmaking, tool and die
injection moulding: injection molding, plastic injection molding
extrusion: blow molding
foundry work
metal stamping: stamping presses
3D printing: additive manufacturing
powder coating: electroplating, galvanizing
heat treatment
machine setup: machine set-up, changeovers, quick changeover, SMED, changed the tooling, changeover took, set up the machine
assembly work: mechanical assembly, electromechanical assembly, electronic assembly
cable harness assembly: wire harness assembly
SMT: surface mount technology, pick and place machines
sewing: industrial sewing machine
woodworking: CNC router
offset printing: flexography, screen printing
packaging line operation: packaging machines, packaging machinery, packing machine, case packer, label machine
machine operation: machine operating, ran the machine, cleared the jam, machine jammed
precision measurement: calipers, micrometers, micrometer, height gauge, bore gauges, bore gauge, height gauges, vernier calipers, dial indicators, gauge blocks
CMM: coordinate measuring machine, PC-DMIS
deburring: grinding and polishing, metal polishing
fixture design: jigs and fixtures, workholding
manual machining: conventional machining
cleanroom work: cleanroom, cleanrooms, gowning procedures
clean in place: CIP cleaning, CIP systems
ESD handling: ESD precautions, electrostatic discharge
filling machines: filling lines, bottling lines, bottling line
palletiser operation: palletisers, palletizers, palletizer
shrink wrapping: shrink wrap machines, stretch wrapping

[welding certificate: welding certification, certified welder]
AWS D1.1: AWS certified welder
ISO 9606: EN ISO 9606, Schweißerschein
ASME IX: ASME Section IX, ASME welding
API 1104
CWI: certified welding inspector, CSWIP

[quality standard: quality standards, quality management system, QMS]
ISO 9001: ISO9001
ISO 13485
ISO 14001
ISO 45001: OHSAS 18001
IATF 16949: TS 16949
AS9100
ISO 17025
GMP: cGMP, good manufacturing practice, good manufacturing practices
ISO 22000: FSSC 22000, BRC
CE marking: UL certification
FDA 21 CFR Part 11: 21 CFR, 21 CFR Part 820
EU MDR: medical device regulation
AS5553: NADCAP

[~quality method]
quality control: =QC, quality inspection, quality checks, checked the parts, sorted out bad parts
quality assurance: =QA
visual inspection: incoming inspection, final inspection, checked by eye, looked at every part
statistical process control: =SPC, control charts
FMEA: failure mode and effects analysis, PFMEA, DFMEA
8D: 8D reports, 8D report
CAPA: corrective and preventive action, corrective and preventive actions, corrective actions after
PPAP: APQP
measurement system analysis: MSA, gauge R&R
design of experiments: DOE
process validation: IQ/OQ/PQ, equipment qualification, three validation batches, validation runs, validation protocol
quality auditing: quality audits, process audits
instrument calibration: equipment calibration, calibration of instruments, calibration of gauges, calibrating instruments, calibrate equipment, calibration records, metrology
document control in quality: controlled documents
non-conformance management: nonconformance reports, blocked the batch, put on quarantine, quarantined
batch record review: batch records, batch documentation, batch record was, batch papers
poka-yoke: error proofing
supplier auditing: supplier audits
reliability testing: HALT, environmental testing
non-destructive testing: NDT, ultrasonic testing, dye penetrant
first article inspection: first-article inspection, first article inspections, first-article inspections, =FAI, AS9102, measured the first part, first part off
good documentation practices: GDocP
in-process inspection: in-process checks, line clearance
SQF: GFSI
control plans: control plan
process capability: Cpk, CpK, Ppk
sampling plans: AQL, acceptance sampling
metal detector checks: checkweighers, checkweigher, metal detector stopped
scrap reduction: rework and scrap, scrap went down, scrap rate went

[~lean method]
lean manufacturing: lean production, lean principles
Six Sigma: Lean Six Sigma, six sigma green belt, six sigma black belt, Green Belt, Black Belt, DMAIC
Kaizen: kaizen events
5S: 5S methodology, 6S
value stream mapping: VSM
Total Productive Maintenance: TPM
OEE: overall equipment effectiveness
Gemba walks: gemba walk
A3 problem solving: A3 reports
takt time: line balancing
pull systems: kanban system
standard work: standardized work, work instructions, wrote the work instruction, sheet with photos

[~engineering method]
mechanical design: mechanical engineering, designed a bracket, redesigned the part
electrical engineering: power electronics
electronics design: PCB design, circuit design, schematic design
structural engineering: structural analysis
civil engineering: highway design
chemical engineering: process engineering
thermodynamics: heat transfer
fluid mechanics: CFD, computational fluid dynamics
finite element analysis: FEA, FEM
tolerance analysis: tolerance stack-up
control engineering: PID control, control systems engineering
systems engineering: MBSE, SysML
design for manufacturing: DFM, DFMA, design for assembly
prototyping of parts: rapid prototyping of parts
product testing: validation testing, test bench, test rig, tested until it broke
piping design: P&ID, P&IDs
commissioning: equipment commissioning, plant commissioning, commissioned, first start-up, started up the new
field service: field service engineering, at the customer's site, service visits to customers
engineering drawings: engineering drafting, mechanical drawings
bill of materials: BOM, BOMs
failure analysis: why it failed, why it kept failing
energy efficiency audits: energy audits
acoustics: vibration testing
automation engineering: industrial automation
mechatronics
materials science: metallurgy
laser optics: optical engineering
battery technology: lithium-ion batteries
functional safety: ISO 26262, IEC 61508
EMC testing: electromagnetic compatibility
stormwater design: stormwater, drainage design, storm drainage
hydraulic modelling: HEC-RAS, HEC-HMS, InfoWorks
traffic engineering: Synchro traffic, VISSIM
erosion control: SWPPP, sediment control
site grading: grading plans, earthworks design

[engineering licence: professional engineer license, engineering license]
PE license: Professional Engineer, PE licensed
=EIT: FE exam
chartered engineer: CEng

[welding process]
+welding
MIG welding > welding: GMAW, =MIG, MAG welding, MIG/MAG, gas metal arc welding
TIG welding > welding: GTAW, =TIG, gas tungsten arc welding
stick welding > welding: SMAW, MMA welding, manual metal arc, shielded metal arc welding
flux-cored welding > welding: FCAW, flux core, flux-core welding, flux cored arc welding
submerged arc welding > welding: SAW welding
spot welding > welding: resistance welding
orbital welding > welding: robotic welding
pipe welding > welding: 6G welding, coded welding, coded welder
tack welding > welding: tack welds
plasma cutting: oxy-fuel cutting, flame cutting, flame-cutting, oxyacetylene, oxy-acetylene, torch cutting

[~fabrication document]
welding procedure specifications: weld procedures, welding procedures, =WPS, =PQR, =WPQR
welding symbols: weld symbols
isometric drawings: piping isometrics
weld fit-up: pipe fit-up, joint fit-up, part fit-up
pressure vessels: pressure vessel fabrication, pressure equipment

[coordinate measuring system]
Zeiss Calypso
FARO arm: FaroArm
Keyence measurement: Keyence IM
Romer arm
Mitutoyo

[CNC machine maker]
Doosan machines: DN Solutions
Amada
Bystronic

[moulding machine maker]
Arburg
Engel moulding
KraussMaffei: Krauss Maffei
Sumitomo Demag
Husky moulding

[printing machine]
Heidelberg press: Heidelberg Speedmaster, Speedmaster
Komori
HP Indigo
Xerox Versant: Versant press
Konica Minolta AccurioPress
Roland large format: Roland DG
Prinect
EFI Fiery

[sewing machine maker]
Juki
Brother industrial
Overlocker: overlock machine, serger
Gerber AccuMark: AccuMark
Lectra: Lectra Modaris
CLO 3D: CLO3D
Optitex

[plant control system]
Honeywell Experion: Experion PKS
Yokogawa Centum: Centum VP
ABB 800xA: 800xA
PCS 7: PCS7, Simatic PCS 7
OSIsoft PI: PI System, AVEVA PI, PI historian

[process simulation]
UniSim
PRO/II
gPROMS
HTRI
AspenTech flare

[packaging machine]
Multivac
Ishida
Flow wrapper: flow-wrapper
Tetra Pak: TetraPak
Krones
Bosch packaging: Syntegon
Stretch wrapper: pallet wrapper

[condition monitoring tool]
SKF analyser: SKF Microlog
FLIR: FLIR camera
Prüftechnik: Rotalign, Optalign
Emerson AMS: AMS Device Manager
Vibration analyst category II: ISO 18436

[non-destructive test]
Magnetic particle inspection: MPI testing
Radiographic testing
Eddy current testing
PCN certificate: PCN Level 2
ASNT: SNT-TC-1A

[medical device standard]
21 CFR 820
MDR 2017/745
ISO 14971
IEC 62304

[food standard]
BRCGS: BRC audit
IFS Food
Red Tractor
`;

/** Vehicles on roads, rails, water and in the air. The format stands at `readSkillTables`. */
export const VEHICLES = `
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

[rail and marine certificate]
Personal Track Safety: PTS card, PTS certificate
train driving licence: train driver licence
STCW: STCW95
ENG1: seafarer medical
RYA Powerboat: RYA Yachtmaster, Yachtmaster

[vehicle diagnostic tool]
Snap-on scanner
Autel: MaxiSys
Bosch KTS: Bosch ESI
ODIS
Xentry: Mercedes Star diagnosis
ISTA: BMW ISTA
Techstream
GDS2

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

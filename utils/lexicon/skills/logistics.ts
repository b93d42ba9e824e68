/** Warehouses, transport, supply chain, purchasing. The format stands at `readSkillTables`. */
export const LOGISTICS = `
[warehouse management system: WMS, warehouse management systems, warehouse management software, warehouse systems]
SAP EWM: SAP WM, SAP Extended Warehouse Management
Manhattan WMS: Manhattan Associates
Blue Yonder: JDA, RedPrairie
HighJump: Körber WMS
ShipStation
=Fishbowl: Fishbowl Inventory
ShipHero
Infor WMS
Oracle WMS
Reflex WMS: PSIwms
3PL Central: Extensiv
Mintsoft: Linnworks, Veeqo
inFlow inventory: Sortly, Cin7

[transport management system: TMS, transportation management system, transport management software, dispatch software]
SAP TM: SAP Transportation Management
Oracle Transportation Management: OTM
McLeod: McLeod Software
MercuryGate
Transporeon
CargoWise
Samsara: Geotab, Motive ELD, KeepTruckin
=Descartes
project44: FourKites
DAT load board: load boards, load board

[planning system for supply chains: supply chain planning software, APS]
Kinaxis: RapidResponse
o9 Solutions
SAP APO: SAP IBP
ToolsGroup: Slimstock
Logility

[procurement software: procurement systems, e-procurement, purchasing software]
+SAP Ariba
+Coupa
Jaggaer
Ivalua
GEP SMART
Basware: Zycus

[lift truck: lift trucks, material handling equipment, powered industrial trucks, MHE, powered industrial truck, power equipment, warehouse equipment]
forklift: forklifts, fork lift, forklift truck, forklift operation, forklift license, forklift licence, forklift certification, counterbalance, counterbalance truck
reach truck: reach trucks
pallet jack: pallet jacks, pallet truck, pallet trucks, hand pallet truck, electric pallet jack
order picker: order pickers, order picker truck, stock picker, stock pickers, cherry picker
stacker truck: walkie stacker
tugger: tuggers, tow tractor
narrow aisle truck: VNA truck
dock leveler: dock loader

[scanning device: handheld scanners, hand-held devices, RF technology, RF equipment, hand-held technology devices, barcode scanning]
RF scanner: RF scanners, RF gun, RF guns, barcode scanner, barcode scanners, hand scanner
voice picking: pick-by-voice, pick by voice
label printer: label printers, Zebra printer
RFID

[~warehouse method]
order picking: order fulfilment, order fulfillment, picking and packing, pick and pack, pick rates, picking orders, picked orders, pick notes, lines per hour, picked boxes
packing orders
goods receiving: shipping and receiving, receiving goods, goods in, goods-in, goods in sheets, unloaded the container, booked in the delivery, checked the delivery, booked in the stock
stock control: inventory control, stock management, stock difference, stock differences, stock was wrong, missing stock
inventory management: inventory planning
cycle counting: cycle counts, cycle count, stocktaking, stocktake, physical inventory, stock take, stock count, year end count, counted the shelves, counted every location
loading and unloading: unloading trucks, truck loading, loaded the truck, unloaded the truck, loaded the trailer, unloaded the lorry, loading bay
put-away: putaway, putting away, put it away in the rack
cross-docking: cross docking
kitting
pallet building: palletizing, palletising, stacked the pallet, wrapped the pallet, restacked
returns handling: reverse logistics, pile of returns, returned goods, returned boxes
shipping documents: packing lists, bills of lading, bill of lading
hazardous goods handling: hazmat, dangerous goods, hazardous materials, ADR certificate
load securing: cargo securing, strapped down, load straps, load was not secured
FIFO: FEFO, first in first out
cold chain: cold storage, temperature of the load, reefer temperature, chilled goods, frozen goods
warehouse safety: racking inspection, damaged racking, near miss in the warehouse, pedestrian walkways
5S housekeeping

[~supply chain method]
supply chain management: =SCM, supply chain
demand planning: demand forecasting, forecast was wrong, demand forecast
material planning: MRP, material requirements planning, materials planning
production planning: production scheduling
procurement: purchasing, sourcing, strategic sourcing
supplier management: vendor management, supplier relationship management
category management
contract management
logistics management
freight forwarding: freight management, freight brokerage
customs clearance: customs declarations, customs brokerage
import and export: import/export, international trade
Incoterms: INCOTERMS
route planning: route optimization, route optimisation, trip planning, planned the routes, plan routes, plan daily routes, routes for the drivers, changed the route, planned tours
fleet management: vehicle fleet, fleet utilisation, vans on the road, vehicles off the road
last-mile delivery: last mile delivery, parcel delivery
load dispatching
S&OP: sales and operations planning, IBP
just-in-time: JIT, Just in Time
Kanban replenishment
tendering: RFQ, RFQs, RFI
cost reduction
trade compliance: export control
SCOR model
inventory optimization: safety stock
purchase orders: purchase order processing, raising purchase orders
supplier scorecards: vendor scorecards, supplier performance
supplier negotiation: negotiating with suppliers, vendor negotiation, negotiate rates, negotiated with the supplier, haggled
lead time management: minimum order quantities

[driving licence class: commercial driver's license, professional driver's license, truck licence]
CDL: CDL A, Class A CDL, CDL Class A, CDL B
HGV licence: HGV, LGV licence, Category C licence, category C+E, LGV, LGV1, LGV2, Class 1 licence, Class 2 licence, HGV Class 1, HGV Class 2, Class 1 HGV, Class 2 HGV, Class 1 driver, Class 2 driver, Cat C, Cat C+E, Cat C1, C+E licence, C1 licence, 7.5 tonne licence
driver's licence: driver's license, driving licence, driving license, valid driver's license
bus licence: PCV licence, category D licence, passenger endorsement
tachograph: digital tachograph, digital tachographs, tacho card, digi card, digital tacho, tachograph card
hazmat endorsement: ADR licence, ADR trained, ADR qualified, ADR driver, ADR training, hazardous materials endorsement
motorcycle licence: motorbike licence
drone licence: drone pilot, UAV
Driver CPC: CPC card, CPC licence, valid CPC, driver qualification card, =DQC, DCPC, Certificate of Professional Competence
tanker endorsement: tanker driving, petroleum driver passport
HIAB: Hiab, lorry loader, ALLMI
Moffett forklift: truck-mounted forklift, Moffett truck
transport manager CPC: operator licence, operator's licence, FORS accreditation

[supply chain certificate]
=APICS: CPIM, CSCP
CIPS: MCIPS
CILT: CLTD

[~driving method]
vehicle checks: walkaround checks, walk-around checks, pre-trip inspections, pre-trip inspection, DVIR, vehicle defect reporting, daily vehicle checks, checked the truck, checked the van, morning truck check, checked tyres, found a defect on the
drivers' hours: driver hours regulations, drivers hours regulations, =Hours of Service, Working Time Directive, over his hours, out of hours, hours were up, driving hours, driving time limits, rest breaks of drivers
multi-drop deliveries: multi-drop, multidrop, multi-drop delivery, drops a day, stops a day
articulated vehicles: artic driving, articulated lorry, articulated lorries, tractor-trailer, tractor-trailers, semi-trailer, 18-wheeler
tail lift: tail lifts, tail-lift, tail-lifts, lift gate, liftgate
refrigerated transport: reefer, reefers, temperature-controlled transport
flatbed hauling: tarping, flatbed trailers
proof of delivery: ePOD, proofs of delivery, signed delivery note, delivery note signed
reversing in tight spaces: backing trailers, reversed onto the bay

[fleet tracking system: telematics, vehicle tracking]
Microlise: Webfleet, TomTom Webfleet
Paragon routing: Route4Me, OptimoRoute
Verizon Connect: Fleetmatics, Teletrac Navman

[lift truck certificate: lift truck certification]
RTITB: ITSSAR, AITT
B1 counterbalance licence: B1 counterbalance

[dangerous goods regulation]
IATA DGR: IATA dangerous goods, IATA DG
IMDG: IMDG Code
AEO: C-TPAT

[freight system]
Magaya
ASYCUDA
CHIEF customs: CDS customs
ACE customs: Automated Commercial Environment
ATLAS customs: ATLAS Zoll
Portbase
INTTRA
Freightos

[route planning tool]
Optimo route
Circuit for Teams
Routific
Omnitracs

[lift truck maker]
Linde trucks: Linde forklift
Jungheinrich
Toyota forklift: BT reach truck
Crown lift trucks: Crown forklift
Hyster
Raymond reach truck

[voice and automation in warehouses]
Vocollect: Honeywell Voice
AutoStore
Knapp shuttle
Dematic
Swisslog
Kiva robots: Amazon Robotics
Pick to light: pick-to-light
Put to light
`;

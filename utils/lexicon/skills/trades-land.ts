/** Gardens, farms, forests and their machines. The format stands at `readSkillTables`. */
export const LAND_WORK = `
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

[land work ticket]
NPTC: LANTRA, City & Guilds NPTC
pesticide applicator license: pesticide license, BASIS certificate

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
`;

/** Hotels, kitchens, shops, travel, beauty and sport. The format stands at `readSkillTables`. */
export const HOSPITALITY = `
[hotel system: property management system, hotel management system, hotel software, =PMS, hotel reservation system]
Opera PMS: Oracle Opera, Opera Cloud, Micros Fidelio, Fidelio
Cloudbeds
=Mews
Protel
Maestro PMS: RoomKey
Guestline: Apaleo
SiteMinder: channel manager, channel managers
=IDeaS: Duetto
Airbnb: Booking.com, Booking.com extranet

[point-of-sale system: POS, POS system, POS systems, point of sale, point of sale system, cash register, cash registers, till system, EPOS]
!Toast: Toast POS
+Square
=Micros: Oracle Micros, Micros POS
Aloha POS: NCR Aloha
Lightspeed
!Clover: Clover POS
TouchBistro: Revel POS
Shopify POS
NCR: NCR Counterpoint
Retail Pro: Vend POS
Orderbird: gastronovi, Vectron

[restaurant booking tool: reservation system, table booking system]
OpenTable: Open Table
Resy: SevenRooms
ResDiary: Quandoo, TheFork

[travel reservation system: GDS, global distribution system]
Amadeus GDS
=Sabre: Sabre Red
=Galileo: Travelport, Worldspan

[kitchen and restaurant software]
MarketMan: CrunchTime
+7shifts
FoodLogiQ: Jolt checklists
Fourth Hospitality: Procure Wizard

[food safety certificate: food handler card, food safety certification, food hygiene certificate, food handlers card]
ServSafe
Level 2 Food Hygiene: Level 3 Food Hygiene
food handler certificate: food handlers certificate, manipulador de alimentos
TIPS certification: alcohol server certification, RSA certificate, personal licence
Gesundheitszeugnis: Infektionsschutzbelehrung
WSET: Cicerone, sommelier certification

[~kitchen method]
food preparation: food prep, prep work
cooking techniques: culinary techniques
grilling: grill station, grill cooking, on grill, the flattop
baking: bread baking, pastry, patisserie
butchery: meat cutting
knife skills: filleting, julienne, filleted, diced, knife work
menu planning: menu design, menu development, wrote the menu, new menu, daily specials
food costing: food cost control, recipe costing, food cost, food costs, cost per plate
food presentation: plating food
sous vide
banquet catering: catering service
sushi preparation: sushi making
cake decorating
dishwashing: kitchen portering
vegan cooking: vegetarian cooking
commercial kitchen equipment: combi oven, combi ovens, fryers, deep fryers, salamander grill, flat top grill
portion control: portioning, portion sizes
food ordering: ordering food and supplies, stock ordering, par levels, order sheet
pizza making: pizza dough, wood-fired pizza
special diets: dietary requirements, gluten-free cooking, dietary requests, puree diet

[~food safety method]
food safety: food hygiene, kitchen hygiene, health inspector, hygiene inspector, food poisoning, use-by dates
HACCP: APPCC, temperature log, fridge temperatures, probed, food probe, test strips
allergen management: allergen awareness, allergens, food allergies, food allergy, nut allergy, allergic to nuts, gluten-free, coeliac
stock rotation: rotating stock, rotated the stock

[~service method]
table service: waiting tables, silver service, waitressing
bartending: mixology, cocktail making, cocktails
barista skills: latte art, espresso preparation, coffee making
wine service: wine knowledge, sommelier
banquet service: event service
guest relations: guest services
front desk operations: check-in and check-out, hotel reception, checking guests in, check guests in, checked guests in
housekeeping: room cleaning, room attendant
concierge services: concierge
revenue management: yield management, room rates, hotel occupancy
reservation handling: hotel reservations, overbooked, oversold, double booked the room, double booked rooms
tour guiding: guided tours
event catering
hosting guests: restaurant hosting
room service
cellar management: beer lines, beer line cleaning, keg changing
responsible service of alcohol
banqueting: banquet event orders, BEOs
menu costing: food margins, gross profit targets
cabin service: in-flight service, inflight service, galley service
cabin safety: aircraft evacuation, SEP training, safety and emergency procedures

[~shop method]
retail sales: shop sales, selling in store
visual merchandising: window displays, store displays, shop window, window display, moved the display
stock replenishment: shelf stocking, stocking shelves, shelf filling
cash register operation: till operation, operating a till, cashiering, on the till, at the till, behind the till
store opening and closing: keyholding
loss prevention in store: shoplifting prevention, shoplifters, shoplifting, shrink
planograms: planogram
in-store demonstrations: in-store tastings
customer returns: refunds and exchanges, money back, without a receipt
personal shopping: style advice
inventory counts in store: store stocktakes
online order picking: click and collect, online orders in store
suit fitting: garment fitting
gift wrapping: floristry, flower arranging
key cutting: shoe repair

[~beauty and sport method]
hair cutting: haircutting, hairdressing, hair styling
hair colouring: hair coloring, balayage, hair colour, colour correction
manicure: pedicure, nail art
makeup application: make-up artistry, makeup artistry
facial treatments: skin care treatments, skincare
waxing
barbering
personal training: fitness coaching
group fitness: spin classes, aerobics
yoga instruction: pilates, yoga teaching
lifeguarding: pool lifeguard
refereeing: umpiring
gel nails: acrylic nails, gel polish
eyelash extensions: lash extensions, lash lift, LVL lashes
threading of eyebrows: eyebrow threading, brow shaping
dermaplaning: microdermabrasion, chemical peels
spray tanning: spray tans
patch testing in salons: skin patch tests, patch test
hair foils: highlights and foils, foil highlights
blow drying: blow dry, blow-dry
keratin treatments: hair smoothing treatments
functional training: TRX, kettlebells
gym inductions
exercise programme design: exercise programming

[beauty and fitness certificate]
cosmetology license: barber license
NASM: ACE certification, ACSM
=REPs: CIMSPA
lifeguard certification: NPLQ
NVQ Beauty Therapy: NVQ Level 3 Beauty, NVQ Level 2 Beauty, CIBTAC
NVQ Hairdressing: NVQ Level 2 Hairdressing, NVQ Level 3 Hairdressing
Level 3 Personal Training: Level 2 Fitness Instructor, Level 2 Gym Instructor, Level 3 Personal Trainer

[event software: event management software, registration software]
Cvent
Eventbrite: Ticket Tailor
Tripleseat: Social Tables, Delphi FDC

[~event method]
venue sourcing: venue finding
run sheets: run of show, show callers
AV equipment: audio-visual equipment, audiovisual equipment, AV setup
event registration: delegate registration
exhibition stands

[flight licence: pilot's license, pilot licence, pilot license]
ATPL: airline transport pilot
commercial pilot licence: commercial pilot license, CPL licence
type rating: B737 type rating, A320 type rating
instrument rating: instrument flying, IFR
flight instructor certificate: CFI certificate, certified flight instructor
crew resource management: CRM for crews
multi-engine rating: multi-engine

[coffee equipment]
La Marzocco
Espresso machine: espresso machines
Mahlkönig: EK43
SCA barista: SCA certificate

[kitchen equipment]
Rational oven: Rational combi
Thermomix
Blast chiller
Josper grill: charcoal grill
Deck oven: deck ovens
Dough sheeter
Planetary mixer: Hobart mixer
Meat slicer
Band saw butchery: butcher's bandsaw

[box office system]
Ticketmaster
Tessitura
Spektrix
AudienceView
Vista cinema
Galaxy attractions: Gateway Galaxy

[hotel revenue system]
Expedia Partner Central
STR reports: STR report

[salon and gym system]
Phorest
Fresha
Mindbody
Booker salon
ClubWise
Gladstone leisure: Gladstone360
Legend leisure
Wella colour: Wella
L'Oréal colour: L'Oréal Professionnel
Schwarzkopf colour
Dermalogica
Microneedling

[~fitness method of a studio]
HIIT: high intensity interval training
CrossFit
Les Mills
Yoga
Olympic lifting

[~funeral practice]
Embalming
Dip FD: NAFD diploma, Diploma in Funeral Directing
Funeral arranging
Removals of the deceased
`;

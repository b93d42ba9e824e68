/** Places and things of work, whatever the trade: cleaning, lifting, driving, travelling, tools, the environment. The format stands at `readPhraseTable`. */
export const PLACES_THINGS = `
# cleanliness: Clean and tidy workplace
cleanliness, housekeeping, clean and organized, clean work area, orderliness, 5S, tidy, clean environment, sanitation, cleaning duties, maintain cleanliness, keep work area, keep ~ clean
posting: clean and safe, maintain a clean, sanitary, cleanliness of, work area clean, orderly, tidiness, general cleaning
story: mopped, swept, wiped, wiped down, tidied, tidied up, threw away, mess, messy, dirty, dirt, dust, rubbish, spill, spilled, everything had its place, its own place, labelled the shelves, marked on the floor, bleach, disinfected, clean, cleaning, wash, shelves were, smelled, rotten
de: Sauberkeit, Ordnung, Reinigung, Ordnung und Sauberkeit, Hygiene
fr: propreté, nettoyage, rangement, entretien des locaux, hygiène
es: limpieza, orden y limpieza, higiene, orden

# physical-work: Physical work
heavy lifting, lift up to, stand for, standing for, physical demands, physically demanding, manual labor, physically fit, manual handling, on feet, bend, climb, ^ladders, outdoors, all weather, physical stamina, manual work
posting: ability to lift, able to lift, pounds, lbs, kg, prolonged standing, stand for long periods, push and pull, physical ability, hands dirty, ^lifting, carrying heavy, carry heavy, lifting and carrying, lift and carry, carry loads, standing and walking, walking and standing, walking long, lift and carry heavy, manual labouring, labouring, manual labour
story: heavy, pushed the, on my feet, in the rain, in the cold, in the heat, up the stairs, fourth floor, no lift, sweating, bags of cement, pallets, crates, carried the, carried them, carried boxes, lifted the, lifted it, heavy boxes, back hurt, carried, lifted, dug, shovel, climbed, on my knees, ten hours, on our feet, up the ladder, on the ladder, on a ladder, off the ladder, kilo bags, twenty-five kilo, off-container, off-by-hand, fridges-off, all day in august, bend-knees, bent my knees, carried-it-up, carried-them-up, up-three-floors, barrowed, barrow, shovelled, handballed, hand ball, hundred-bags, carried-boards, carried slabs, blisters, back ached, lugged, humped
de: körperliche Belastbarkeit, körperlich, schweres Heben, körperliche Arbeit, Heben und Tragen
fr: port de charges, manutention, travail physique, bonne condition physique, station debout
es: esfuerzo físico, carga y descarga, levantar peso, trabajo físico, condición física

# travel: Travelling for work
travel, willingness to travel, business travel, business trips, on-site visits, site visits, field visits, client sites, customer sites, travel required, domestic travel, customer facilities
posting: open to travel, ability to travel, travel to, travel up to, extensive travel, travels to, on the ground
story: drove to, flew to, took the train, on the road, away from home, went there myself, drove out to, visited every, three weeks in, by car, travelled to, went to see, from the hotel, nights in a hotel, drove, drove over, drove out, drove there, train to, trip to, visited, flew, travelled
de: Reisebereitschaft, Dienstreisen, Außendienst, Reisetätigkeit
fr: déplacements, mobilité, disponibilité pour voyager, voyages
es: viajes, disponibilidad para viajar, desplazamientos, viajar

# driving: Driving
driver's license, driving licence, drive vehicles, operate vehicles, company vehicle, delivery driver, clean driving record, truck driving, driving record, transport passengers, valid driver's license, driving license, vehicle driving, drive vans, drive trucks, van driver, van driving, HGV, category B
posting: valid driving, own vehicle, reliable transportation, drive a van, operate company vehicle
story: behind the wheel, on the motorway, on the highway, black ice, traffic jam, stuck in traffic, tyre, puncture, sat nav, driving in the snow, the road, roads, route, kilometres, kilometers, drove
de: Führerschein, Fahrer, fahren, Kraftfahrer, Firmenwagen
fr: permis de conduire, conduite, chauffeur, permis B, conducteur
es: carnet de conducir, permiso de conducir, conducir, conductor, chofer

# remote-work: Working apart
remote work, work remotely, distributed team, remote team, remote teams, time zones, virtual team, telework, work from home, home office, offshore, asynchronous communication|work|collaboration|culture, work asynchronously, ^async communication|work
posting: remote environment, remote collaboration, different time zones, globally distributed, hybrid work, hybrid working, hybrid role, hybrid environment, working remotely, home working, works from home, distributed teams, virtual teams, across time zones, ^async, ^asynchronously
story: from home, video call, on zoom, zoom call, teams call, in another country, other office, six hours ahead, never met in person, during covid, lockdown, pandemic, cameras off, chat channel, remotely, virtual, offshore team
de: Homeoffice, remote, verteilte Teams, mobiles Arbeiten
fr: télétravail, à distance, équipes distantes, distanciel
es: teletrabajo, remoto, a distancia, trabajo remoto

# equipment-care: Looking after equipment
equipment maintenance, maintain equipment, care of equipment, equipment inspection, inspect equipment, operate equipment, tools and equipment, use of equipment, machinery, handheld devices, hand-held, power equipment, power tools
posting: operation of equipment, proper use of equipment, operate a variety of, operate machinery, hand tools, safely operate, material handling equipment, equipment maintained, workshop equipment, maintain workshop equipment, workshop safe
story: broke down, machine stopped, stopped working, did not start, would not start, made a noise, strange noise, spare part, oiled, greased, cleaned the machine, charged overnight, battery, morning check, checked the machine, repaired it, fuse, motor, repaired, fixed the, switched it off and on, maintenance said, called maintenance, maintenance man, serviced, the machine, my machine, lift was creeping, creeping down, oil-on-floor-sand, sand-on-oil, welding-next-to-tank, next-to-tank
de: Geräte, Wartung der Geräte, Maschinen bedienen, Bedienung von Maschinen, Werkzeuge
fr: entretien du matériel, matériel, équipements, utilisation des machines, outillage
es: mantenimiento de equipos, equipos, manejo de maquinaria, herramientas, maquinaria

# physical-move: Moving to a new place
relocation, office move, site move, store opening, opening of new, move premises, new location, new site, new branch, new store, facility opening, renovation
posting: open new locations, new office, expand into, launch new sites
story: moved to the new, moved into, move took, new building, opened the shop, opening day, opened the branch, empty hall, everything packed, over one weekend, first day in the new, builders, packed the boxes, packing boxes, moved the whole, new office, opened the new
de: Umzug, Eröffnung, Neueröffnung, Standortaufbau
fr: déménagement, ouverture, nouveau site, aménagement
es: mudanza, apertura, traslado, nueva tienda

# sustainability: Environment and waste
^sustainability, ^sustainable, environmental, recycling, waste reduction, reduce waste, energy efficiency, carbon footprint, energy saving, environmental compliance, environmental impact, climate change
posting: ESG, environmental regulations, environmental management, sustainability initiatives
story: threw away less, thrown away, bins, separate waste, recycled, food waste, switched off, electricity bill, energy bill, less paper, waste, wasted food, threw out, energy, electricity, solar, compost
de: Nachhaltigkeit, Umweltschutz, Abfall, Energieeffizienz, nachhaltig, Recycling
fr: développement durable, environnement, déchets, recyclage, RSE, économies d'énergie
es: sostenibilidad, medio ambiente, residuos, reciclaje, eficiencia energética
`;

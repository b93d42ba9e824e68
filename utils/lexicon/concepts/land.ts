/** Farming, forestry, fishing, animals of the farm, the sea. The format stands at `readPhraseTable`. */
export const LAND = `
# crops: Growing crops
agriculture, farming, crop production, harvesting, planting crops, farm work, greenhouse, agronomy, irrigation systems, pesticides, fertilizer, orchard, vineyard, organic farming
posting: plant and harvest, tend crops, crop management, farm operations
story: harvested, apples, grapes, seedlings, sowed, weeds, rained for, pickers, in the greenhouse
de: Landwirtschaft, Ernte, Ackerbau, Anbau, Pflanzenschutz
fr: agriculture, récolte, maraîchage, viticulture
es: agricultura, cosecha, cultivos, invernadero, recolección

# livestock: Keeping animals
livestock, ^milking, cattle, poultry, animal husbandry, herd management, feeding animals, animal welfare on farms
posting: care for livestock, feed animals, herd health
story: cows, calves, ^milked, pigs, chickens, sheep, sick calf, vet came, calving
de: Viehhaltung, Tierhaltung, Melken, Milchvieh
fr: élevage, bovins, traite, animaux d'élevage
es: ganadería, ganado, ordeño, explotación ganadera

# farm-machines: Farm machines
farm machinery, agricultural machinery, tractors, combine harvester, machinery operation agricultural, farm equipment
posting: operate tractors, maintain farm equipment
story: tractor broke, harvester, baler, plough, stuck in the mud, hydraulics of the tractor
de: Landmaschinen, Traktor, Schlepper
fr: machines agricoles, tracteur
es: maquinaria agrícola, tractores

# forestry: Forests
forestry, tree felling, chainsaw operation, woodland management, wildlife management, park ranger, nature conservation
posting: manage woodland, conservation work, habitat restoration
story: felled, chainsaw, storm in the forest, marked the trees, path was blocked, visitors in the park, planted trees
de: Forstwirtschaft, Waldpflege, Naturschutz
fr: sylviculture, forêt, espaces naturels
es: silvicultura, conservación de la naturaleza

# sea: Ships and fishing
seafarer, deckhand, maritime, port operations, ship crew, aquaculture, marine engineering
posting: vessel operations, crew members on board
story: on the boat, on the ship, at sea, storm at sea, harbour, engine room, crew on board, man overboard, the captain
de: Schifffahrt, Fischerei, Hafen, Besatzung
fr: maritime, navire, pêche, équipage
es: marítimo, buque, pesca, tripulación
`;

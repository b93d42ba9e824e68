/** Farming, forestry, fishing, animals of the farm, the sea. The format stands at `readPhraseTable`. */
export const LAND = `
# crops: Growing crops through the year
agriculture, farming, planting crops, farm work, ^greenhouses, agronomy, pesticides, fertilizer, orchard, vineyard, organic farming, harvest planning, harvest crews, seasonal pickers, crop walking, crop protection, spray applications, spraying records, soil management, drilling and sowing, irrigation scheduling, greenhouse climate, packhouse, produce-quality, yield per hectare, farm records, ^harvesting, crop-production, arable farming, sowing, harvesting crops, crop spraying, irrigation-systems, soil-preparation, ploughing, combine harvester, tractor-driving, greenhouse-growing, fruit-picking, vegetable-growing, pest-and-disease-of-crops, fertiliser, plant propagation, vineyards, nursery plants, agronomist, precision-farming, ^grain
posting: plant and harvest, tend crops, crop management, farm operations, plan the harvest, supervise harvest, crop health, monitor crops, pest and disease in crops, farm team, plant harvest, seasonal workers, crops for pests, pruning fruit, greenhouse work, grade produce, irrigation, harvest crops, sow and plant, spray crops, drive-tractors, farm-worker, field-worker, pick-fruit, grower, crop scouting, operate-farm-machinery, prune-and-pot, water-plants
story: harvested, apples, grapes, seedlings, sowed, weeds, rained for, pickers, in the greenhouse, frost, late frost, hail, no rain, before the rain, hay, silage, straw, bales, wheat, barley, potatoes, strawberries, vines, aphids, blight, slugs, sprayed, irrigated, drip lines, polytunnel, picking crew, paid by the kilo, trays, supermarket sent back, hectares, acres, top-field, picked by hand, crates of, rain was coming, greenfly, caterpillars, soil test, muck, ploughed, pump for the irrigation, tonnes
story: combine-broke, middle-of-harvest, harvest-was, field-was-too-wet, the tractor, glasshouse, leaves-turned, drought, watering, compost heap, the soil, seed drill
de: Landwirtschaft, Ernte, Ackerbau, Anbau, Pflanzenschutz, Ernteplanung, Pflanzenschutzmaßnahmen, Bestandesführung, Erntehelfer, Aussaat, Gewächshaus, Obstbau, Traktorfahren
fr: agriculture, récolte, maraîchage, viticulture, conduite de cultures, protection des cultures, chantiers de récolte, grandes cultures, semis, serres, conduite de tracteur
es: agricultura, cosecha, cultivos, invernadero, recolección, planificación de cosecha, tratamientos fitosanitarios, manejo de cultivos, siembra, fruticultura, tractorista

# farm-machines: Farm machines
farm machinery, agricultural machinery, tractors, combine harvester, machinery operation agricultural, farm equipment
posting: operate tractors, maintain farm equipment, sprayers, harvesting machinery, maintain machinery, trailed equipment, GPS guidance
story: tractor broke, harvester, baler, plough, stuck in the mud, hydraulics of the tractor, knotter, tractor, belt went, hydraulic hose, PTO, welded it in the field, in the field, broke down in the field, before the rain, neighbour lent, track-off, track off on a digger
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
`;

/** Farming, forestry, fishing, animals of the farm, the sea. The format stands at `readPhraseTable`. */
export const LAND = `
# crops: Growing crops through the year
agriculture, farming, crop production, harvesting, planting crops, farm work, greenhouse, agronomy, irrigation systems, pesticides, fertilizer, orchard, vineyard, organic farming, harvest planning, harvest crews, seasonal pickers, crop walking, crop protection, spray applications, spraying records, soil management, drilling and sowing, irrigation scheduling, greenhouse climate, packhouse, produce-quality, yield per hectare, farm records
posting: plant and harvest, tend crops, crop management, farm operations, plan the harvest, supervise harvest, crop health, monitor crops, pest and disease in crops, farm team, plant harvest, seasonal workers, crops for pests, harvest, sow, spray, pruning fruit, greenhouse work, pick fruit, grade produce, irrigation
story: harvested, apples, grapes, seedlings, sowed, weeds, rained for, pickers, in the greenhouse, frost, late frost, hail, no rain, before the rain, hay, silage, straw, bales, combine, wheat, barley, potatoes, strawberries, vines, aphids, blight, slugs, sprayed, irrigated, drip lines, polytunnel, picking crew, paid by the kilo, trays, supermarket sent back, hectares, acres, top-field, picked by hand, crates of, rain was coming, greenfly, caterpillars, soil test, muck, ploughed, pump for the irrigation, tonnes
de: Landwirtschaft, Ernte, Ackerbau, Anbau, Pflanzenschutz, Ernteplanung, Pflanzenschutzmaßnahmen, Bestandesführung, Erntehelfer
fr: agriculture, récolte, maraîchage, viticulture, conduite de cultures, protection des cultures, chantiers de récolte
es: agricultura, cosecha, cultivos, invernadero, recolección, planificación de cosecha, tratamientos fitosanitarios, manejo de cultivos

# farm-machines: Farm machines
farm machinery, agricultural machinery, tractors, combine harvester, machinery operation agricultural, farm equipment
posting: operate tractors, maintain farm equipment, sprayers, harvesting machinery, maintain machinery, trailed equipment, GPS guidance
story: tractor broke, harvester, baler, plough, stuck in the mud, hydraulics of the tractor, knotter, tractor, combine, belt went, hydraulic hose, PTO, welded it in the field, in the field, broke down in the field, before the rain, neighbour lent
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

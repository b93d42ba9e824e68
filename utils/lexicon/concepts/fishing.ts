/** Fish: raising them, catching them, watching over both. The format stands at `readPhraseTable`. */
export const FISHING = `
# fish-farms: Fish and shellfish farms
aquaculture, fish farming, fish farm, shellfish, oysters, mussels, hatchery, hatcheries, fish stocks, fish health, salmon, net pens, fish feed, sea cages, seaweed, fish processing, fry rearing, ^spawning, water parameters
posting: feed fish, raise fish, harvest fish, breed fish, grade fish, fish farm technician, maintain tanks and pumps
story: sea lice, dead fish, oxygen in the water, feed barge, oyster beds, low tide, workboat, smolt, algae, nets were torn
de: Aquakultur, Fischzucht, Muschelzucht, Fischwirt
fr: aquaculture, pisciculture, ostréiculture, conchyliculture
es: acuicultura, piscifactoría, mejillones, ostras

# fishing-trade: Fishing and its control
commercial fishing, fishing vessels, fishing gear, trawling, fishing nets, catch quotas, landing fish, icing fish, net mending, fisheries management, fishing licences, fisheries inspection, marine conservation, game warden, poaching, hunting licences, unlawful fishing
posting: fisheries officer, inspect catches, patrol waters, enforce fishing, fishing crew, conservation warden
story: trawler, hauled the nets, nets came up, skipper, undersized fish, quota was, poachers, lobster pots, harbour master, storm at sea, three days out
de: Fischerei, Fischereiaufsicht, Fangquoten
fr: marin-pêcheur, surveillance des pêches, quotas de pêche, pêche en mer
es: pescador, inspección pesquera, cuotas de pesca, pesca
`;

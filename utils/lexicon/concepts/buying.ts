/** Money and those it goes to, whatever the trade: budgets, suppliers, contracts, cash. The format stands at `readPhraseTable`. */
export const BUYING = `
# budget: Budgets and costs
budget, budgets, ^budgeting, budget management, budget responsibility, cost control, control costs, cost management, cost reduction, cost savings, cost-effective, reduce costs, ^expenses, ^spending, overspend
posting: manage budgets, fiscal responsibility, P&L, profit and loss, monitor expenditure, within budget, budgetary, financial responsibility, cost-conscious, manages a budget, budget holder, controls costs, value for money, on budget, financial management, financial awareness
story: over budget, under budget, too expensive, cheaper, saved ~ euros, saved ~ dollars, saved ~ pounds, saved ~ thousand, saved us, cost us, costs us, cut costs, cut the cost, money left, no money for, got a quote, three quotes, price went, per month less, half the price, free of charge, spent too much, costs money, cost money, budget was, ran over, ran out of money, no budget, thousand a year, a year in, paid less, spent less, worth it, reduced costs, reduced spending, saved the company, saving the company, annual savings, budget constraints, cut spending, return on investment
de: Budget, Budgetverantwortung, Budgetplanung, Kostenkontrolle, Kosten senken, Kosteneinsparung, Kostensenkung
fr: budget, gestion budgétaire, maîtrise des coûts, réduction des coûts, suivi budgétaire
es: presupuesto, presupuestos, control de costes, reducción de costes, control de gastos, control presupuestario

# negotiation: Negotiating
negotiate, negotiation, negotiating, bargaining, contract negotiations, price negotiations, terms and conditions, negotiate contracts
posting: negotiation skills, commercial terms, favorable terms, secure ~ terms, negotiates terms, ^negotiates, reach agreements, reach agreement, suit both sides, gets a good deal, good deal, best deal, best terms, best price, best value, favourable terms, win-win, strong negotiator, skilled negotiator, ^negotiator, bargaining skills, negotiating skills, commercial negotiation
story: haggled, discount, gave us a discount, got ~ percent off, better price, lower price, came down to, met halfway, meet in the middle, walked away, made an offer, counter offer, his offer, their offer, final offer, in return, in exchange, agreed on a price, payment terms, ^instalments, ^instalment, ^installments, asked for a week, got four days, asked for ~ percent, got ~ off, brought ~ down to, came down, agreed to pay, agreed to ~ instead, offered them, offered him, offered her, in return they, instead of a penalty, without a penalty, extended the, split the difference, negotiated, renegotiated, negotiated with, agreed on terms, better terms, favourable terms, concessions, reached an agreement, volume discount, contract terms, asked-for-nine, I-said-six, said-six-and, shook-at, shook-on, shook-hands-on, half-now-and-half, half-now, half-up-front, half-when-it, up-front, if-he-dropped, if-they-dropped, if-you-drop, dropped-first, dropped-price, dropped-fee, knocked-off, knocked-ten, knocked-it-down, took-off, got-that-off, got-it-off, would-not-move-on, would-not-budge, did-not-budge, moved-bit, moved-in-end, let him|her|them talk-himself-down, talked-him-down, talked-them-down, talked-down, talked-it-down-to, down-from-forty, by-not-saying, said-nothing-and-he, have-us-for-two-years, for-two-years-and, if-you-take, if-we-take, if-you-give-me, if-I-give-you, give-and-take, gave-them-the ~ for-the, traded, traded-the, swapped-one-for, in-exchange-they, in-exchange-we, and-they-took-it, everybody-got-something, was-ready-to-walk, ready-to-walk-away, I-got-up-to-go, got-up-to-leave, last-word, final-price, bottom-line-was, my-limit, our-limit, their-limit, wanted-forty, wanted-ten-percent, wanted-twelve-percent, wanted-it-by, ended-at, ended-up-at, settled-at, settled-on, settled-for, agreed-price, agreed-date, agreed-to-half, agreed-three-months, price-held, held-price, two-year-price, year-deal, fixed-price-for
de: Verhandlung, Verhandlungen, Verhandlungsgeschick, verhandeln, Preisverhandlungen
fr: négociation, négocier, négociations
es: negociación, negociar, negociaciones

# suppliers: Suppliers and contractors
supplier, suppliers, vendor, vendors, vendor management, supplier management, contractors, subcontractors, third-party vendors, service providers, external partners, supplier relationships
posting: manage vendors, vendor relationships, liaise with suppliers, coordinate vendors, outside vendors, external vendors, external agencies, third parties, outside contractors, coordinate contractors, manages contractors, managing contractors, contractors on site, partner organisations, external suppliers, agencies and suppliers
story: the supplier, our supplier, supplier called, supplier could not, supplier was, delivered late, late delivery, did not deliver, delivery did not come, ordered from, changed supplier, second supplier, another supplier, rang the supplier, called the supplier, wholesaler, the contractor, the vendor, quote from, the <supplier>, our <supplier>, called the <supplier>, rang the <supplier>, phoned the <supplier>, told the <supplier>, <supplier> agreed, <supplier> refused, <supplier> was late, asked the <supplier>, switched <supplier>, fired the agency, changed the contractor, supplier performance, supplier delays, vendor delays, alternative supplier, alternative vendor, backup supplier, third-party
de: Lieferanten, Lieferantenmanagement, Dienstleister, Dienstleistersteuerung, externe Partner, Zulieferer
fr: fournisseurs, fournisseur, prestataires, sous-traitants, gestion des fournisseurs
es: proveedores, proveedor, gestión de proveedores, subcontratistas, contratistas

# purchasing: Ordering and buying
purchase, purchasing, procurement, purchase orders, order supplies, ordering supplies, order materials, ordering stock, requisition, requisitions, ^supplies, reorder, replenish supplies, place orders
posting: maintain supplies, inventory of supplies, order office supplies, ensure adequate supplies, procure
story: ran out of, had run out, out of stock, order list, ordered too much, too many on the shelf, expiry dates, bulk order, compared prices, cheaper supplier, order form, stock up, ordered new, bought new, from the catalogue, rush order, cheaper from, purchase order, procured, sourced, order quantities
de: Einkauf, Beschaffung, Bestellung, Bestellungen, Bestellwesen, Materialbestellung, Bestellabwicklung
fr: achats, approvisionnement, commandes, passer les commandes, approvisionnements, gestion des commandes
es: compras, aprovisionamiento, pedidos, gestión de pedidos, abastecimiento

# contracts: Contracts and agreements
contract, contracts, agreement, agreements, contract management, service agreement, SLA, contract renewal, renew contracts
posting: prepare contracts, contract administration, review contracts, service level agreements
story: small print, signed the contract, contract ran out, contract ended, clause, cancelled the contract, notice period, lease, renewed, terms of the contract, reviewed the contract, contractual
de: Vertrag, Verträge, Vertragsmanagement, Vertragsverhandlungen
fr: contrats, contrat, gestion des contrats
es: contratos, contrato, gestión de contratos

# money-handling: Handling cash and payments
cash handling, handle cash, cash register, cashier, point of sale, POS system, process payments, payment processing, take payments, cash drawer, cash deposits, balance cash, till operation, credit card transactions, handle money, petty cash, cash-up, cash transactions
posting: handling cash, accurate cash, money handling, processes payments, operate cash register, collect payments, accept payments, operate the till, cash and card payments, card payments
story: the till was, at the till, behind the till, in the till, counted the till, cash was short, till was short, short at the end of the day, euros short, dollars short, pounds short, euros missing, did not balance, wrong change, gave ~ change, counted the cash, counted the money, cash desk, card machine, card reader, ^takings, the till, cash, the cash, counted the drawer, drawer, missing money, money was missing, money missing, night audit, balance the
de: Kasse, Kassieren, Kassenführung, Kassenabrechnung, Bargeld, Kassenbuch
fr: caisse, encaissement, tenue de caisse, encaissements, espèces
es: caja, manejo de efectivo, cobro, cobros, arqueo de caja, efectivo

# theft-fraud: Theft, loss and fraud
theft, loss prevention, shrinkage, shoplifting, fraud, fraud prevention, fraud detection, embezzlement, asset protection, counterfeit, stolen, suspicious activity
posting: prevent loss, prevent theft, detect fraud, identify fraud
story: stole, stealing, was stealing, went missing, missing from the safe, missing stock, false invoice, fake invoice, fake, forged, forged signature, same bank account, suspicious, something was fishy, caught him taking, caught her taking, camera footage, police, thief, cheated, cheating, fiddled, fiddling, fake receipts, receipts that, private dinner, expense report, on the company card, disappeared
de: Diebstahl, Betrug, Betrugsprävention, Schwund
fr: vol, fraude, démarque inconnue, lutte contre la fraude
es: robo, fraude, hurto, prevención de pérdidas, mermas

# fundraising: Raising money
fundraising, raise funds, grant writing, ^grants, donors, donations, sponsors, sponsorship, grant applications, funding applications, donor relations, secure funding, funding bids, report to funders, bids to funders, trusts and foundations
posting: grant proposals, identify funding, cultivate donors, major gifts, fund development, write funding bids, report to funders on
story: raised ~ euros, raised ~ dollars, raised ~ pounds, wrote an application, applied for money, applied for funding, foundation gave, sponsor, collected money, sponsored run, got the grant
de: Spenden, Fundraising, Fördermittel, Drittmittel, Fördermittelanträge
fr: collecte de fonds, dons, subventions, mécénat, recherche de financements
es: recaudación de fondos, donaciones, subvenciones, captación de fondos
`;

/** Sales, accounts, customer success, call centres. The format stands at `readPhraseTable`. */
export const SALES = `
# prospecting: Finding new customers
^prospecting, cold calling, cold calls, lead generation, outbound sales, new business, generate leads, pipeline generation, door-to-door sales, canvassing, SDR, outbound prospecting, identify prospects, outbound calls, appointment-setting, cold-outreach, prospect-lists, telesales, sales-development, sequences-and-cadences, lead-qualification, discovery-calls, prospecting calls, ^canvass, knocking-on-doors, book-demos, outbound calling, first outreach, call lists, call list, ^dials, telephone prospecting, sales calls, BDR, lapsed customers, dormant accounts, reactivate customers, book meetings, booked meetings, ^business ^development, self-generated leads, self-sourced, new business sales, customer acquisition, target account lists, hunting new
posting: identify new business, develop new business, acquire new customers, new customer acquisition, build pipeline, generate new, new accounts, make-outbound, book-appointments, sales-development-representative, qualify-leads, hunt-for-new, new-logos, make calls to, daily calls, new logo, win new customers, pipeline coverage, win new ~ customers, win new mid-sized, new clients, through outbound calls, coverage of ~ quota, generate your own, build a pipeline, build and maintain pipeline, self-generate, prospect new business
story: cold-called, cold-call, called ~ companies, called-fifty, called-twenty, list-of-companies, knocked-on-doors, nobody-picked-up, receptionist-would-not, got-past, linkedin-message, stand-at-fair, ten-visits-day, new-customers-in, door-to-door, first-order, cold-emails, outreach, generated-leads, called-hundred, calls-in-week, got-appointments, put-phone-down, gatekeeper, receptionist-would, list-of-firms, knocked-at, door-after-door, answered-email, budget-now, said-no-twice, names-nobody-had-rung, list-of-names, rang-through, rang-every, rang-each-one, rang from, rang before, called-through, the opener, changed-opener, my opener, first-line, opening-line, pitching-price, the gatekeeper, got-through, put-me-through, voicemail, left-message, best-time-to-ring, sorted-list, half-were-dead, dead-numbers, old-list, opened-accounts, opened-account, what-they-care-about, worth-in-first-year, first-ten-calls, last-year's-list, a to z, hung-up-on, hung-up, meetings-booked, booked ~ meetings, meetings-out-of, tried-ringing-at, rang-at-half-past-six, at his desk before, before-line-started, new-accounts-in, accounts-opened, went-in-cold, left-card, sample-in-post, follow-up-call, third-call, on-fifth-call, knew-somebody-at, introduction from, list-I-bought, ^calls a ^day, fifty-calls, hundred-dials, prospected, prospects, outbound-campaign, generated ~ leads, new-accounts, new-logos, booked-demos, sixty dials, dials before lunch, walked-industrial-estate, industrial-estate, box of doughnuts, doughnuts, found them on LinkedIn, last-job-ad, dropped-in-with, past the receptionist, voicemails, left a voicemail, list-of-two-hundred, booked-nine-meetings
de: Neukundengewinnung, Kaltakquise, Akquise, Leadgenerierung, Neukunden, Terminvereinbarung, Telefonakquise, Haustürvertrieb
fr: prospection, prospection commerciale, nouveaux clients, démarchage, acquisition de clients, prospection téléphonique, prise de rendez-vous, génération de leads, porte-à-porte
es: prospección, captación de clientes, nuevos clientes, puerta fría, generación de leads, llamada en frío, concertación de citas, puerta a puerta

# qualifying: Finding out what the customer needs
lead qualification, qualify leads, discovery calls, discovery call, needs analysis, consultative selling, solution selling, identify customer needs, BANT, MEDDIC, inbound leads, consultative sales, sales discovery, uncover pain, quantify pain, build a business case, return on investment, ROI, value selling, value-based selling, consultative approach, needs of the customer, understand the customer's business, sales ^discovery, ^discovery ^calls, ^discovery ^meetings, discovery with CFOs, discovery with ~ customers, pain points of customers, customer pain, business case for customers, quantify value
posting: understand customer needs, uncover needs, qualify opportunities, assess customer needs, diagnose needs, ask the right questions, quantify the value, challenge customers, understand client needs, understand their challenges, identify pain, run thorough discovery, run discovery, lead discovery, qualify prospects, find out the customer's
story: asked-what-they-use, asked-who-decides, who decides, no budget, only-wanted-price, asked-why-now, really needed, did-not-need-it, told-them-that-they-do-not-need, sent-them-to-competitor, not-right-customer, wasted-time-on, decision-maker, what they use, decision-makers, their requirements, understood-business, asked-what-it-costs, what it costs them, cost them, asked-what-they-do-today, how-many-times-last-year, asked-to-see, asked-to-walk, walked-site, walked-floor-with, looked at their, counted their, did-not-talk-about-price, stopped-talking-about, not-word-about, listened for, wrote-down-numbers, used-own-numbers, in their numbers, waste-they-had, paid-for-itself, spent-day-on, watched-people, sat-with-users, what-minute-costs, how-long-it-takes-you, counted-how-many, worked-it-out-with, in-own-figures, what-he-was-paying-now, what-they-paid-now, what-broken-one-costs, before-I-quoted, before-I-said-word-about, four-times-why, day-on-shop-floor, on-shop-floor, wanted-cheaper, about-late, followed-goods-through, what-happens-if-you-do-nothing
de: Bedarfsanalyse, Leadqualifizierung, Kundenbedarf ermitteln
fr: analyse des besoins, découverte des besoins, qualification des leads
es: análisis de necesidades, cualificación de leads, detección de necesidades

# demos: Showing the product
product demonstrations, product demos, demos, sales presentations, demonstrate products, sales pitch, pitching, pre-sales, proof of value, ^product ^demonstration, tailored demonstrations, tailored demos, trials and pilots, proof of concept with customers, site trials, ^demos, ^presales, solution engineering, sales engineering, proofs of concept with customers, pilots with customers, technical questionnaires, RFP answers, security questionnaires, technical presales, trial projects, demo environments
posting: present products, deliver demos, conduct product, demonstrate ~ value to customers|clients|prospects, demonstrate the product, deliver tailored, product demonstrations in person, run demonstrations, tailored product demonstrations, present our solution, run pilots, give demos, support sales with, answer RFPs, answer technical questions of prospects, run proofs of concept, build demo environments, technical counterpart to sales, RFPs and security questionnaires, deliver product demos, demos and proofs of concept
story: showed-product, showed them the, demo for, demo-crashed, demo-went, brought-sample, samples with me, let-them-try, tried-it-themselves, put-it-on-table, with-own-data, five-slides-only, no slides, product-demo, demonstrated-product, proof-of-concept, trial-period, free-trial, fit-day, trial-on-site, brought-three-sizes, tried-them-on-site, they wore them for, for-week-on-trial, on trial, people-tried, let-lads-try, set-it-up-in, stuck-boxes, on-own-machine, showed it on, live-in-front-of, five-people-in-room, presented with, it-broke-in-front-of, gave the demo, demo crashed, demo failed, demo data, demo with their own, built a demo, their logo, showed only three, showed three things, did not show everything, asked what they, question I could not answer, said I would find out, said no it cannot, told them it cannot, competitor's product, won against, we won it, lost it to, pilot with, four week pilot, questionnaire with, two hundred questions, security questions, left-slides, own-order-in-it, showed-him-own, own-data-in, demo-froze, told jokes, what they'd want to see, broke-in-front-of, let them click, showed-it-with-own, that-sold-it, cases-agreed-before, three-cases-agreed, two-passed, two-weeks-trial, proof of concept with, stock-of-answers, questions-I-built, wrote-no-where-it-was-no, 300 questions, answers library
de: Produktpräsentationen, Produktvorführung, Demos, Produktdemonstrationen
fr: démonstrations, démonstrations produits, argumentaire, présentation des produits
es: demostraciones, demostraciones de producto, presentaciones comerciales

# closing: Closing a deal
close deals, close sales, sales cycle, closing skills, win deals, complete sales, convert leads, sales process, full sales cycle, deal closing, win rate, convert opportunities
posting: drive deals to close, manage the sales cycle, negotiate and close, conversion of leads, end-to-end sales, close new business, close deals of, manage deals from, run a full sales cycle, take deals from
story: he signed, she signed, got-order, got-contract, lost-deal, lost-to-competitor, closed-deal, biggest-deal, the deal was, took-six-months, closed-sale, signed-contract, won-contract, won-account, largest-deal, verbal-yes, purchase-order-came, PO-came, signed-day-before, signed-off-in, signed on the, last-thing-missing, brought-it-back, biggest-one-I, took-three-months-from, six-months-from-first-call, they went with us, chose-us-over, picked us, closed-contract, closed-deals, deal-size, large-opportunity, lost-large, lost-opportunity, multi-year-contract, wanted-thirty-off, gave-him-nine, for-three-years-instead, went-quiet-on-friday, drove over, I-drove-over, sat out the silence, the silence, signed-it-there, signed on the bonnet, procurement wanted, legal-had-it-for-weeks, order-came-through-on, last-day-of-quarter
de: Abschluss, Vertragsabschluss, Verkaufsabschluss, Abschlussstärke
fr: conclusion des ventes, cycle de vente
es: cierre de ventas, ciclo de venta, cerrar ventas, cierre de operaciones

# objections: Overcoming objections
objection handling, overcome objections, handle objections, overcoming objections, address objections, persuade customers
posting: overcome ~ objections, respond to objections
story: too-expensive-he-said, too-expensive-for, said-it-was-too-expensive, was happy with ~ supplier, had-bad-experience, burned by, needs-to-think-about-it, wanted-to-think, asked-what-worried, asked-what-would-have-to, what-holds-you-back, showed-what-it-costs-him, said-no-three-times, not interested, price-concerns, addressed-concerns, competitor's-offer, return-on-investment, said-we-were-too, cheaper-one-was, they were happy with what, happy-with-what-they-had, tried it before and, what-would-it-take, did-not-argue, gave-him-number-of, two-years-ago-we-let, had-been-let-down, does-not-work-in-cold, lads-will-not-wear, too dear, too expensive, standing-still-costs, what-standing-still-costs, happy with who we've got, happy-with-supplier, what-would-you-change, burnt-before, been-burnt, three-names-to-ring, names-to-ring, already-have-supplier, call-me-next-year
de: Einwandbehandlung, Einwände
fr: traitement des objections, objections
es: manejo de objeciones, objeciones

# quota: Meeting sales targets
sales targets, quota, quotas, sales goals, revenue targets, sales quota, quota attainment, achieve sales, exceed sales, revenue growth, monthly targets, sales performance, sales results, revenue goals, quota-carrying, annual quota, record of hitting, track record of exceeding, over-achievement, sales attainment, revenue against target, individual targets
posting: meet sales goals, achieve revenue, drive revenue, sales objectives, attain quota, working towards individual, working towards targets, meet and exceed targets, achieve your targets, deliver against quota, carry a quota, consistently exceeded
story: percent-of-quota, percent-of-target, over-target, above-plan, best-seller, best-month, bad-quarter, good-quarter, last-week-of-quarter, turnover from ~ to, revenue from ~ to, sold ~ worth, sold-more-than, over-plan, exceeded-quota, sales-target, sales-goal, increased-sales, increased-revenue, top-performer, top-salesperson, hit-target, hit-plan, of plan, percent-of-plan, over-quota, under-quota, missed-quarter, missed-number, made-number, first-to-hit, second-in-team, sold ~ in a month, did ~ in the quarter, biggest-quarter, end-of-financial-year, president's-club, bonus-paid-out, quarterly-quota, of quota, top-rep, number-one-rep, 118 per cent, per-cent-third-year, hundred and eighteen, point four million, million from nine hundred, was at forty in june, ended at 103, beat-number, hit-number, best-quarter
de: Umsatzziele, Verkaufsziele, Umsatzverantwortung, Absatzziele, Umsatz
fr: objectifs de vente, objectifs commerciaux, chiffre d'affaires, atteinte des objectifs
es: objetivos de ventas, cuota de ventas, facturación de ventas, objetivos comerciales

# pipeline: Pipeline and forecast
sales pipeline, pipeline management, sales forecasting, forecast sales, CRM hygiene, CRM data, opportunity management, sales reporting, manage pipeline, maintain CRM, sales activity, opportunities in, forecast accuracy in sales, sales forecasts, deal reviews, pipeline reviews, CRM discipline
posting: accurate forecasts, update CRM, track leads, log activities, sales pipeline in, forecast accurately, accurate forecast, keep ~ CRM up to date, keep records in CRM, manage opportunities, maintain sales pipeline, pipeline and forecast
story: pipeline was, half-of-pipeline, deals-in-list, dead-deals, threw-out-dead, entered-every-visit, wrote-after-every-visit, notes-after-each-visit, nobody-kept-CRM, crm-was-empty, forecast-was-too, next-step-and-date, follow-up-schedule, sandbagged, slipped to, slipped-into-next-quarter, pushed-to-next-quarter, said-it-would-close, closed-when-I-said, called it at, my forecast, committed, commit for, best-case, dead-for-months, old-quotes, no-next-step, date-in-crm, in the crm, logged-every-call, notes-in-crm, kept-own-spreadsheet, built-pipeline, pipeline of, forecast-accuracy, stalled-deals, called-quarter, quarter-within, within-four-per-cent, threw out half, been-dead-since, dead since may, each-deal-had-next, next-step-on-each, slipped-to-next-quarter, weekly-deal-review
de: Vertriebspipeline, Pipeline-Management, CRM-Pflege, Umsatzprognose
fr: pipeline commercial, gestion du pipeline, prévisions de ventes, suivi CRM
es: gestión del pipeline, embudo de ventas, previsión de ventas, gestión de CRM

# account-management: Looking after accounts
account management, key accounts, key account, account manager, existing customers, customer accounts, ^manage accounts, ^managing ^accounts, client portfolio, account planning, account growth, client relationships, customer relationships, nurture accounts, account reviews, book of business, portfolio of accounts, portfolio of customers, portfolio of clients, client base, customer base, mid-market customers, account retention, main contact for customers, customer success manager, named accounts, client management
posting: grow existing accounts, manage key accounts, maintain relationships with clients, build client relationships, strengthen relationships, customer relationship building, grow existing, look after ~ customers, retaining and growing a portfolio, portfolio of accounts against targets, single point of contact for clients, be the main contact, build lasting relationships, manage a portfolio of customers, manage a book, own the relationship, relationships at all levels, relationships with key accounts, own a portfolio, portfolio of ~ customers, portfolio of ~ accounts, manage a portfolio of, national customers, multi-site customers, national accounts, managing ~ customers
story: my accounts, my customers, biggest-customer, biggest-account, oldest-customer, visited ~ every month, every-quarter-I-visited, knew-business, new-buyer, new-purchasing-manager, now-they-buy, doubled-order, from-one-branch-to, called-once-month-without-selling, called-every, client-relationship, existing-clients, long-term-relationship, my biggest, my schools, my hospitals, 22-accounts, sixty-accounts, ninety-accounts, inherited-account, took-over-account, the account was, on that account, this account, their buyer, drove-out-to-see, walked-through-with, on-first-name-terms, her kids, bring-coffee, same-customer-for-ten-years, grew it from, went from ~ a year to, got-other-building, new-building-came, second-site-went-to-us, my client, client's-goals, client's-business, largest-client, account-plan, grew-account, who'd be promoted, knew-who-would-be-promoted, went-through-year, two hours and a flipchart, one-contact-left, nearly-lost-it-when, got-to-know-five, know-five-people-there, lunch-with, buyer-changed, knew kids' names, birthday-card-to-buyer, per-cent-of-money, half-of-money, box of biscuits
de: Bestandskunden, Kundenbetreuung, Key Account, Kundenpflege, Bestandskundenpflege
fr: gestion de comptes, grands comptes, portefeuille clients, fidélisation des clients, suivi clientèle
es: gestión de cuentas, cuentas clave, cartera de clientes, fidelización de clientes

# upsell: Selling more to customers
upsell, upselling, cross-sell, cross-selling, expansion revenue, account expansion, additional products, increase basket, add-ons, average order value, account growth, growth opportunities, wallet share, additional sites, expansion pipeline, sell more to existing, commercial opportunities with customers
posting: identify upsell, upsell opportunities, promote additional, cross-sell opportunities, identify opportunities for upsell, opportunities for upsell, work them with account executives, grow revenue within, spot growth opportunities
story: bought also, asked-if-he, also needed, bigger-package, second-product, extra-warranty, recommended also, upsold, cross-sold, additional-services, expanded-account, added the, they also took, took-bigger, bought-second, new-building-came, told-me-they-were-opening, opening-another, heard-they-were-building, noticed they bought ~ elsewhere, bought their ~ from somebody else, asked-where-they-got, put-in-sample-of, expanded-contract, additional-licences, additional-licenses, upgraded to, added four quid, quid a table, pound-head, bottle-above-one, next-bottle-up, bigger-room, room-with-breakfast, breakfast-with-it, add-breakfast, sea-view, upgrade-for, case-and-cover, screen protector, drill-bits, went-home-with-two, told-them-about-better
de: Cross-Selling, Zusatzverkauf, Up-Selling
fr: ventes additionnelles, montée en gamme, vente croisée
es: venta cruzada, venta adicional, upselling

# renewals: Keeping customers
churn, customer retention, customer success, reduce churn, win-back, contract renewals, retain customers, churn-reduction, renewal-conversations, save-calls, cancellation-handling, customer-lifetime-value, customer-advocacy, renewal rate, gross retention, net revenue retention, NRR, renewal negotiations, renewal management, ^retention ^of ^customers, customer loyalty, retaining customers, customer renewals, subscription renewals, renewals team, renewals and expansion, renewals and upsell, renewals of contracts
posting: drive renewals, retain clients, prevent churn, customer lifecycle, run-quarterly-business, customer-success-manager, drive-adoption, renew contracts, own renewals, manage renewals, responsible for renewals, secure renewals, retaining and growing, retain and grow, renewal targets, lasting value, negotiate renewals, close renewals, negotiate and close renewals, forecast renewals, renewals with customers, renewals pipeline, retain customers and reduce
story: wanted-to-leave-us, wanted-to-cancel, was-going-to-cancel, threatened-to-leave, letter-of-termination, gave-notice, asked-for-one-month, stayed-another, renewed for, competitor-offered, lost-customer, won-back, kept-account, at-risk-of-losing, about-to-leave, renewed, renewed-contract, at-risk-of-leaving, saved-account, wanted-to-leave, cancelled-contract, threatened-to-cancel, gave-us-notice, stayed-with-us, signed-for-another, hardly-used, nobody-there-used, weekly-call, the renewal, unhappy-customer, they-would-leave, go-to-competitor, up-for-renewal, came-up-for-renewal, renewed us, renewed-us-for-three, out-to-bid, went-out-to-bid, put-it-out-to-bid, put-it-out-to-tender, other-company-had-quoted, undercut us, switched-back-to-us, came-back-to-us, left-for-cheaper, stayed-because, earned-it-back, three-more-years, cancellation-letter, saved-11-of, kept-nine-of, retained-client, retained-account, recovery-plan, about-to-cancel, client-was-about-to, churn-rate, reduced-churn, contract-renewal, usage-fell-off, fell-off-in-week-six, they'd given notice, went-and-listened, quarterly-sit-down, won-them-back
de: Kundenbindung, Vertragsverlängerungen, Kündigerrückgewinnung, Churn, Kündigungsprävention, Customer Success, Vertragsverlängerung, Kundenrückgewinnung
fr: fidélisation, renouvellements, rétention, attrition, customer success
es: retención de clientes, renovaciones, fidelización, bajas de clientes, customer success

# customer-onboarding: Getting new customers started
customer onboarding, client onboarding, implementation for customers, product adoption, customer training, train customers, onboard clients, onboard new customers, time to value, new client setup, customer implementation, customer go-live, implementation of customers, data import for customers, product training, user adoption at customers, rollout at customers, early value, onboarding plans for customers
posting: onboard new clients, drive product adoption, guide new customers through, guide new customers, lead onboarding, implementation from, set up new customers, train users at customers, go-live within, customers get value
story: first-weeks-after-they-signed, trained-people, sat-with-team, set-it-up-for-them, set-up-account, first-login, did-not-use-it, called-after-week, started-using, onboarded-client, kickoff-call, training-for-client, taught-staff, showed-staff, their custodians, their nurses, their drivers, went-on-site-to-train, went-at-shift-change, ten-minutes-at-shift-change, donuts, laminated-card-at-each, own-item-names, loaded-list, imported-list, item-list, first-order-on, first-order-together, by-end-of-week, in spanish, half-of-them-used-it, everyone-orders-on-it, orders-by-phone-fell, no-more-phone-orders, went-back-to-faxing, onboarded-new-customers, onboarding-customers, kickoff, implementation-plan, go-live-date, trained-client
de: Kunden-Onboarding, Kundenschulung, Kundeneinführung
fr: onboarding client, mise en route, formation des clients
es: onboarding de clientes, formación a clientes, implantación en clientes

# pricing-quotes: Quotes and prices
quotations, prepare quotes, estimates for customers, ^quoting, price quotations, quotes for customers, order quotations
posting: prepare quotations, pricing strategies, generate quotes, produce quotations, prepare ~ quotes, issue quotes
story: wrote-offer, made-offer, sent-offer, offer was, price-list, wrong-price-in, gave-discount, discount of, no discount, did-not-give-discount, quoted-him, quoted her, quoted them, quote-went-out, the quote, wrong-price-on, forgot-freight, freight-in-quote, same-day-quote, quotes-in-hour, templates-for-quotes
de: Angebote, Angebotserstellung, Angebotskalkulation, Preisverhandlungen
fr: devis, offres commerciales, propositions commerciales, chiffrage
es: presupuestos a clientes, ofertas comerciales, propuestas comerciales, cotizaciones

# territory: Territory and field sales
territory management, sales territory, field sales, outside sales, route sales, customer visits, regional sales, on the road sales, field visits, territory plan
posting: manage territory, visit customers, cover territory, travel within territory, own a territory, cover a region, regional territory, plan customer visits
story: my area, my region, drove ~ kilometres, visits-week, visited-shops, visited-farmers, visited-every, planned-route, village-to-village, from-door-to-door, four-hours-in-car, on-road-three-days, planned-week-by-postcode, thirty-visits, visits-day, grouped-by-town, patch was, my patch, my territory, new-patch, grew-territory, new-territory, territory from, calls a day by postcode, eight-calls-day, by postcode, A B C, the Cs by phone, van-full-of-samples, samples-in-boot, boot-full, patch-from, route-of-visits, miles-week
de: Außendienst, Vertriebsgebiet, Gebietsleitung, Kundenbesuche
fr: secteur commercial, visites clients, commercial itinérant
es: zona comercial, visitas comerciales, comercial de zona, ruta de ventas

# partners: Partners, resellers, channels
channel sales, resellers, distributors, partner management, channel development, strategic partnerships, partner program, dealer network, affiliates, distribution partners, partner network, ^partner ^sales, indirect sales, partner enablement, channel partners, alliances, referral partners
posting: develop the channel, creating networks, recruit partners, manage distributors, employers network, government channels, sign up partners, platform partners, work with resellers, through partners, enable partners, manage partner relationships, recruit and manage partners, distributors and partners, dealers
story: reseller, dealers, their salespeople, trained-dealers, signed-with-partner, partner-brought, through-partner, contract-with-university, schools-signed, local-partner, our dealer, the dealers, the distributor, trained-sales, their reps, joint-visits, lead-sharing, partner-sold, margin-for-dealer, wholesaler's reps, took-reps-out, reps-out-for-two-days, no-stock-I-counted, counted-with-them, push-us-not-other, margins-they-push, dealer, trained-reps, distributor, joint-visit-with
de: Partnervertrieb, Vertriebspartner, Händler, Partnermanagement, Kooperationen
fr: distributeurs, réseau de distribution, partenariats, revendeurs
es: distribuidores, canal de ventas, alianzas, socios comerciales

# new-market: Opening a new market
market entry, new markets, market expansion, new segments, enter new, international expansion, new business models, go-to-market, market development, new territory
posting: develop new markets, expand into new, open new markets, new revenue streams, business models
story: first-customer-in, nobody-knew-us-in, first-in-country, opened ~ market, started-from-zero-customers, no customers in, hospitals-instead-of, tried-with-schools-first, another-industry, new-kind-of-customer, new-market, new-industry, new-segment, new-region
de: Markteintritt, neue Märkte, Markterschließung, Expansion
fr: nouveaux marchés, développement de marché, expansion
es: nuevos mercados, expansión, desarrollo de mercado, apertura de mercado

# sales-team: Leading salespeople
sales management, sales manager, lead sales team, coach sales, sales coaching, sales training, sales enablement, sales playbook, ramp new reps, manage sales representatives, drive team to meet, sales leadership, team of reps, sales onboarding, sales coaching sessions, call coaching of reps, team quota
posting: manage sales team, drive sales team, develop sales staff, set sales targets, train sales, lead a team of sellers, coach reps, coach account executives, hire salespeople
story: my salespeople, went-with-him-on-visits, went-with-on-visits, listened-to-calls-of, role-play-every, new-seller, weakest-seller, monday-round-with-team, wrote-call-script, rode with, role-play, sellers, listened-to-calls-with-them, every-morning-with-reps, moved-two-to-patch, patch-that-suits, always at 60, never-asked-for-order, never-asked-for-it, rode along, my-reps, eight-reps, monday-meeting-with-reps
de: Vertriebsleitung, Verkaufsleitung, Vertriebsteam, Verkaufstraining
fr: management commercial, équipe commerciale, animer une force de vente, directeur commercial
es: dirección comercial, equipo comercial, jefe de ventas, gestión de equipo de ventas

# trade-fairs: Trade fairs
trade shows, trade fairs, exhibitions, trade show, industry events, conferences sales, networking events, roadshow, event marketing, exhibition stands, customer events, ^webinars, roadshows
posting: represent the company at, attend trade, industry networking, organise trade shows, trade shows and webinars, manage exhibitions, exhibition logistics, run webinars
story: at the fair, at-trade-fair, our stand, business-cards, cards-collected, visitors-at-stand, called-everyone-after-fair, the stand, stand at, our booth, crates-did-not-arrive, roll-ups, brochures-ran-out, badge-scanner, coffee-machine-at-stand, people-stopped, prize-draw, booked-meetings-before, wrote-on-each-card, two-hundred-contacts, webinar, signed-up-and-half-came, two-hundred-cards, cards-in-three-days, rang-by-friday, in-front-of-stand, dinner-for-twelve, sold-to-each-other, stand-in-hall, banners, roll-up, carpet-tiles, scanned-badges, free-pens, hall 4
de: Messen, Messeauftritte, Fachmessen
fr: salons professionnels, foires
es: ferias comerciales, ferias y eventos

# call-centre: Calls all day
call center, call centre, contact center, contact centre, customer service representative, call volume, average handle time, AHT, first call resolution, first contact resolution, call quality, inbound customer service, telemarketing, call scripts, call metrics, inbound-calls, average-handling-time, call-queues, live-chat, call transfers, service-level-of-calls, omnichannel, call wrap-up, complaint-calls, telephone-enquiries, after-call-work, call-volumes, agents-per-shift, call-monitoring, quality-scores-of-calls, incoming calls, call handling, customer calls, contact centre environment, call centre environment, customer contact, schedule adherence, wrap-up, call targets, quality scores, security questions, telephone manner, contact volumes, inbound and outbound calls, customer service advisor
posting: handle inbound calls, take calls, high volume of calls, answer customer calls, handle customer calls, make outbound calls, handle-inbound, answer-incoming-calls, call-center-agent, customer-advisor, chat-agent, answer inbound, meet call targets, verify customer identity, log calls, high volume of incoming calls, take inbound, handle telephone enquiries
story: calls-day, eighty-calls, hundred-calls, queue-of-calls, calls-in-queue, off-script, without-script, on average ~ minutes, longest-call, scored-calls, call-was-recorded, listened-to-own-calls, call-times, handle-time, hold-times, wait-times, passed-around, waited-on-line, caller, callers, script-said, headset, chats-at-once, long-call, transferred-four-times, transferred-from-one-to-next, calls-waiting, red-on-board, board-was-red, put-on-hold, put-him-on-hold, kept-him-on-hold, passed-from-one-to-another, third-time-she-rang, rang-three-times, rang-back-myself, transferred-him, security-question, notes-from-last-call, script-says, supervisor-wanted, shouting-down-phone, on hold for, phone-never-stopped, phones-never-stopped, forty-in-queue, calls-hour, next-call, between-calls, after the call, took-call, my calls, calls were, calls-per-day, hold-time, phone-queue, abandoned-calls
de: Callcenter, Kundenhotline, Anrufannahme, Telefonservice, Inbound, Bearbeitungszeit, Telefonberatung, Kundenchat
fr: centre d'appels, centre de contact, téléconseiller, appels entrants et sortants, appels entrants, durée moyenne de traitement, chat client
es: call center, centro de llamadas, teleoperador, contact center, llamadas entrantes, tiempo medio de atención, chat con clientes

# customer-questions: Answering questions of customers
customer inquiries, customer enquiries, respond to inquiries, answer questions, customer questions, email support, respond to customers, product questions, inquiries by phone, answer customer, answer inquiries, respond to emails, email inquiries, general inquiries, information requests, route inquiries, provide information, respond to queries, phone and email
posting: provide information to customers, respond to customer, assist with inquiries, answer questions about, provide product information, customer correspondence, handle inquiries, answer general, address inquiries, customer enquiries by phone, enquiries by phone email, respond to enquiries by, product information to customers
story: asked where ~ order, where-is-order, did-not-understand-bill, same-question, same-questions, explained-bill, looked up ~ order, answered-in-two-hours, chat-window, three-chats-at-once, answered-every-mail, inquiries, enquiries, answered-questions, billing-question, asked-at-desk, same-question-every-day, sign-with-arrow, asked-me-where, mail-from-customer, answered-mails, answered-same-day
de: Kundenanfragen, Anfragen beantworten, E-Mail-Support, Auskünfte, Bearbeitung von Anfragen
fr: demandes clients, répondre aux demandes, renseigner les clients, chat, demandes d'information, renseignements, traitement des demandes
es: consultas de clientes, resolver dudas, responder consultas, soporte por chat, información general, respuesta a consultas

# tickets-support: Working through tickets
support tickets, ticketing system, ticket queue, support tickets|cases, case management in support, resolve tickets, ticket resolution, support requests, support cases, incoming support, service requests, backlog of tickets
posting: manage tickets, log tickets, document interactions, ^ticketing
story: tickets-open, open-tickets, oldest-tickets, tickets-day, backlog of, same-ticket, ten-tickets-about, closed-ticket, reopened, sorted-tickets, ticket-backlog, ticket-volume, response-time, resolution-time, first-response-time, support-queue, open-cases, opened a ticket, wrote a ticket, closed the ticket, the ticket said, her ticket, his ticket number, my tickets, assigned the ticket
de: Tickets, Ticketsystem, Ticketbearbeitung, Supportanfragen
fr: tickets, gestion des tickets, traitement des tickets, demandes de support
es: tickets, gestión de tickets, incidencias, resolución de incidencias

# refunds-goodwill: Making good
service credits, refund decisions, service recovery, make it right
posting: resolve situations, issue credits, resolution of customer, offer compensation, goodwill payments, authorise refunds, refunds and replacements in line
story: refunded, gave-money-back, gave-him-money-back, sent-new-one, sent-replacement, same-day-replacement, offered-month-free, free-month, was-not-allowed-to-refund, asked-boss-for-exception, voucher, issued-refund, compensation, goodwill, complimentary, waived-fee, replacement-free, refund, refunds, allowed-to-give, my limit was, limit-for-refunds, over-limit, asked-team-lead-to, team-lead-said-yes, took-it-off-bill, knocked-it-off, gave-difference, refunded-wrong, sent-chocolates, gift-card, twenty-pounds-off, discount-on-next, offered-discount, expedited-replacement, free-replacement, full-refund, partial-refund, credit-to-account
de: Kulanz, Gutschriften, Entschädigung
fr: geste commercial, remboursements, dédommagement
es: compensaciones, abonos, buena voluntad comercial

# knowledge-articles: Help pages
knowledge base, help center, help centre, FAQ, FAQs, help articles, canned responses, shared knowledge base, help center content, internal knowledge base, self-help, how-to guides for customers, product guides, knowledge base articles, how-to guides, user guides, user documentation, self-service articles, IT documentation, quick reference guides, ^support ^documentation
posting: contribute to knowledge base, create help articles, maintain FAQ, write help, write help centre, update help articles, keep the knowledge base, write knowledge base, maintain knowledge base, create user guides, document solutions, produce documentation for users, contribute to knowledge articles
story: wrote-article, wrote-help, help-page, saved-replies, template-answers, answer-template, video-of-two-minutes, fewer-calls-about, self-service, article, the article, articles, screenshots, help-text, nobody-could-find-article, linked-article, short-answer-on-top, in-help-centre, searched it in, looked-it-up-in, searched for it, macro, macros, short pages, with a screenshot, with screenshots, wiki page, pages in our wiki, in our wiki, one page with pictures, step by step with pictures, guide of the ~ most common, list of the most common, sheet on the desk, people found it themselves, link in the ticket, ten articles, article about, articles for, ten-pictures, pictures-no-words, calls halved, calls-went-down-after, ten-we-get-most, wrote-ten, took out the ones that lied, out-of-date-ones, how-to with pictures, short-video-for, hundred most asked, most asked, matched-them-with-what-we-had, threw out ~ old articles, page-with-pictures, pictures-how-to, third time somebody asked, scan-to-mail
de: Wissensdatenbank, FAQ, Hilfeartikel
fr: base de connaissances, FAQ, articles d'aide
es: base de conocimiento, preguntas frecuentes, artículos de ayuda

# call-quality: Quality of calls
quality monitoring, call monitoring, QA scores, call reviews, call calibration, quality scores, CSAT, customer satisfaction score, quality assurance of calls
posting: quality assurance programs, meet quality assurance, participate in quality, maintain quality scores, monitor calls
story: lowest-score, team-listened-to-calls, listened-to-each-other's-calls, satisfaction-went, smileys, stars-went, satisfaction-score, satisfaction-scores, call-recordings, calibration, quality-score, survey-scores, survey-feedback
de: Gesprächsqualität, Qualitätsmonitoring, Kundenzufriedenheitswert
fr: qualité des appels, écoutes, satisfaction clients
es: calidad de llamadas, monitorización de llamadas

# order-processing: Taking orders
order processing, order entry, process orders, order management, sales orders, order confirmation, sales support, inside sales, sales administration, order fulfilment, purchase orders from customers
posting: enter orders, manage orders, order tracking, coordinate orders, process sales orders
story: took-order, order-by-phone, wrong-article, wrong-quantity, ordered-100-instead-of, order-was-lost, confirmed-order, order-was-forgotten, delivery-date
de: Auftragsbearbeitung, Auftragserfassung, Vertriebsinnendienst, Auftragsabwicklung
fr: traitement des commandes, administration des ventes, ADV, saisie des commandes
es: gestión de pedidos, procesamiento de pedidos, administración de ventas, backoffice comercial

# real-estate: Valuing, selling and letting homes
real estate, property management, ^lettings, ^leasing, real estate agent, ^viewings, landlords, property sales, lease agreements, leasing consultant, property viewings, realtor, rent collection, estate-agency, property valuation, house sales, sales progression, property-listings, real estate sales, buyers-and-vendors, appraisals of homes, open-houses, offers-and-negotiation-of-homes, market-appraisals, property-marketing, closings-of-home-sales, commercial-real-estate, surveys-of-homes, new-homes-sales
posting: show properties, manage properties, tenant relations, lease renewals, value-homes, sell-homes, list-properties, estate-agent, sales-negotiator, realtors, property-consultant
story: ^viewing, showed-flat, showed-house, landlord, tenant, tenants-complained, flat-stood-empty, found-tenant, rented-out, keys-to-flat, deposit-back, neighbours-complained, tenants, flats, cold-feet, house-had-stood, price-was-too-high, sellers, the seller, survey-found, photographed-house, asking-price, offer-below, dream-house, keys-on-friday, neighbourhood
de: Immobilien, Vermietung, Hausverwaltung, Mieter, Besichtigungen, Immobilienvermittlung, Immobilienbewertung, Makler
fr: immobilier, gestion locative, locataires, visites de biens, transaction immobilière, estimation de biens, visites, agent immobilier
es: inmobiliaria, alquileres, gestión inmobiliaria, inquilinos, venta de inmuebles, tasación, visitas de viviendas, agente inmobiliario
`;

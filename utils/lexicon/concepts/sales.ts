/** Sales, accounts, customer success, call centres. The format stands at `readPhraseTable`. */
export const SALES = `
# prospecting: Finding new customers
^prospecting, cold calling, cold calls, lead generation, outbound sales, new business, business development, generate leads, pipeline generation, door-to-door sales, canvassing, SDR, outbound prospecting, identify prospects, outbound calls, appointment-setting, cold-outreach, prospect-lists, telesales, sales-development, sequences-and-cadences, lead-qualification, discovery-calls, prospecting calls, ^canvass, knocking-on-doors, book-demos, outbound calling, first outreach, call lists, call list, ^dials, telephone prospecting, sales calls, BDR, lapsed customers, dormant accounts, reactivate customers, book meetings, booked meetings, picking up the phone, confident on the phone
posting: identify new business, develop new business, acquire new customers, new customer acquisition, build pipeline, generate new, new accounts, make-outbound, book-appointments, sales-development-representative, qualify-leads, hunt-for-new, new-logos, comfortable on the phone, comfortable picking up the phone, make calls to, daily calls, follow up on leads, work leads, warm leads, new logo, win new customers, new customers through, pipeline coverage
story: cold called, cold call, called ~ companies, called fifty, called twenty, list of companies, knocked on doors, walked into, nobody picked up, receptionist would not, got past, first meeting with, wrote to ~ personally, linkedin message, stand at the fair, ten visits a day, new customers in, new customer, new customers, knocked, meeting with, door to door, doors, first order, no answer, cold emails, outreach, generated leads, referrals, networking, called-hundred, calls-day, calls-in-week, got-appointments, put-phone-down, gatekeeper, receptionist-would, list-of-firms, knocked-at, door-after-door, answered-email, budget-now, said-no-twice, names nobody had rung, list of names, rang through, rang every, rang each one, rang from, rang before, called through, the opener, changed the opener, my opener, first line, opening line, pitching price, pitch, the gatekeeper, got through, put me through, voicemail, left a message, best time to ring, sorted the list, half were dead, dead numbers, old list, sent samples, opened accounts, opened an account, calls a day, dials a day, what they care about, worth in the first year
de: Neukundengewinnung, Kaltakquise, Akquise, Leadgenerierung, Neukunden, Terminvereinbarung, Telefonakquise, Haustürvertrieb
fr: prospection, prospection commerciale, nouveaux clients, démarchage, acquisition de clients, prospection téléphonique, prise de rendez-vous, génération de leads, porte-à-porte
es: prospección, captación de clientes, nuevos clientes, puerta fría, generación de leads, llamada en frío, concertación de citas, puerta a puerta

# qualifying: Finding out what the customer needs
lead qualification, qualify leads, ^qualifying, discovery calls, discovery call, needs analysis, consultative selling, solution selling, identify customer needs, BANT, MEDDIC, inbound leads, consultative sales, ^discovery, sales discovery, uncover pain, pain points, quantify pain, business case, build a business case, return on investment, ROI, value selling, value-based selling, consultative approach, needs of the customer, understand the customer's business
posting: understand customer needs, uncover needs, qualify opportunities, assess customer needs, diagnose needs, ask the right questions, quantify the value, challenge customers, understand client needs, understand their challenges, identify pain
story: asked what they use, asked who decides, who decides, no budget, only wanted a price, asked why now, really needed, did not need it, told them that they do not need, sent them to a competitor, not the right customer, wasted time on, decides, decision maker, what they use, really want, fit, decision makers, qualified, their needs, their requirements, understood their business, asked what happens if, asked what it costs, what it costs them, cost them, asked how many, asked what they do today, how many times last year, asked to see, asked to walk, walked the site, walked the warehouse, walked the floor with, looked at their, counted their, did not talk about price, stopped talking about, not a word about our, listened for, wrote down his numbers, used his own numbers, used their own numbers, in their numbers, real problem was, what hurt, downtime, waste they had, payback, paid for itself
de: Bedarfsanalyse, Leadqualifizierung, Kundenbedarf ermitteln
fr: analyse des besoins, découverte des besoins, qualification des leads
es: análisis de necesidades, cualificación de leads, detección de necesidades

# demos: Showing the product
product demonstrations, product demos, demos, ^demonstrations, sales presentations, demonstrate products, product knowledge, sales pitch, pitching, pre-sales, technical sales, proof of value
posting: present products, deliver demos, conduct product, demonstrate ~ value to customers|clients|prospects, demonstrate the product
story: showed the product, showed them the, demo for, demo crashed, demo went, brought a sample, samples with me, let them try, tried it themselves, put it on the table, with their own data, five slides only, no slides, pilot, presentation, demo, product demo, demonstrated the product, proof of concept, trial period, free trial
de: Produktpräsentationen, Produktvorführung, Demos, Produktdemonstrationen
fr: démonstrations, démonstrations produits, argumentaire, présentation des produits
es: demostraciones, demostraciones de producto, presentaciones comerciales

# closing: Closing a deal
close deals, close sales, sales cycle, closing skills, win deals, complete sales, convert leads, sales process, full sales cycle, deal closing, win rate, convert opportunities
posting: drive deals to close, manage the sales cycle, negotiate and close, conversion of leads, end-to-end sales
story: they signed, he signed, she signed, signed the, signed in, got the order, got the contract, lost the deal, lost to a competitor, closed the deal, closed it, biggest deal, biggest order, the deal was, order worth, bought it, took six months, handshake, closed a deal, closed the sale, signed the contract, won the contract, won the account, largest deal, contract worth
de: Abschluss, Vertragsabschluss, Verkaufsabschluss, Abschlussstärke
fr: conclusion des ventes, cycle de vente
es: cierre de ventas, ciclo de venta, cerrar ventas, cierre de operaciones

# objections: Overcoming objections
objection handling, overcome objections, handle objections, overcoming objections, address objections, persuade customers
posting: overcome ~ objections, respond to objections
story: too expensive he said, too expensive for, said it was too expensive, was happy with ~ supplier, had bad experience, burned by, we already have, needs to think about it, wanted to think, asked what worried, asked what would have to, what holds you back, showed what it costs him, said no three times, too expensive, not interested, worried, said no, objection, price concerns, addressed their concerns, competitor's offer, return on investment
de: Einwandbehandlung, Einwände
fr: traitement des objections, objections
es: manejo de objeciones, objeciones

# quota: Meeting sales targets
sales targets, quota, quotas, sales goals, revenue targets, sales quota, quota attainment, achieve sales, exceed sales, revenue growth, monthly targets, sales performance, sales results, revenue goals
posting: meet sales goals, exceed quota, achieve revenue, drive revenue, sales objectives, attain quota
story: percent of quota, percent of my target, over target, above plan, best seller, best month, my numbers, bad quarter, good quarter, last week of the quarter, turnover from ~ to, revenue from ~ to, sold ~ worth, sold more than, top of the list, target, revenue, over plan, ranked, exceeded my quota, sales target, sales goal, increased sales, increased revenue, top performer, top salesperson
de: Umsatzziele, Verkaufsziele, Umsatzverantwortung, Absatzziele, Umsatz
fr: objectifs de vente, objectifs commerciaux, chiffre d'affaires, atteinte des objectifs
es: objetivos de ventas, cuota de ventas, facturación de ventas, objetivos comerciales

# pipeline: Pipeline and forecast
sales pipeline, pipeline management, sales forecasting, forecast sales, CRM hygiene, CRM data, opportunity management, sales reporting, manage pipeline, maintain CRM, sales activity, opportunities in
posting: accurate forecasts, update CRM, track leads, maintain pipeline, log activities
story: pipeline was, half of the pipeline, deals in the list, dead deals, threw out dead, entered every visit, wrote after every visit, notes after each visit, nobody kept the CRM, crm was empty, forecast was too, next step and a date, crm, next step, pipeline, salesforce, follow-up schedule, conversion rate, conversion rates, win rate
de: Vertriebspipeline, Pipeline-Management, CRM-Pflege, Umsatzprognose
fr: pipeline commercial, gestion du pipeline, prévisions de ventes, suivi CRM
es: gestión del pipeline, embudo de ventas, previsión de ventas, gestión de CRM

# account-management: Looking after accounts
account management, key accounts, key account, account manager, existing customers, customer accounts, ^manage accounts, ^managing ^accounts, client portfolio, account planning, account growth, grow accounts, client relationships, customer relationships, nurture accounts, account reviews
posting: nurture and grow an account, manage key accounts, maintain relationships with clients, build client relationships, strengthen relationships, customer relationship building, grow existing
story: my accounts, my customers, biggest customer, biggest account, oldest customer, visited ~ every month, every quarter I visited, knew his business, new buyer, new purchasing manager, bought only one, now they buy, doubled their order, from one branch to, called once a month without selling, called every, client relationship, existing clients, quarterly review, trusted advisor, long-term relationship
de: Bestandskunden, Kundenbetreuung, Key Account, Kundenpflege, Bestandskundenpflege
fr: gestion de comptes, grands comptes, portefeuille clients, fidélisation des clients, suivi clientèle
es: gestión de cuentas, cuentas clave, cartera de clientes, fidelización de clientes

# upsell: Selling more to customers
upsell, upselling, cross-sell, cross-selling, expansion revenue, account expansion, additional products, increase basket, add-ons, average order value
posting: identify upsell, upsell opportunities, promote additional, cross-sell opportunities
story: bought also, asked if he also, also needed, bigger package, upgraded, second product, extra warranty, recommended also, upsold, cross-sold, additional services, expanded the account
de: Cross-Selling, Zusatzverkauf, Up-Selling
fr: ventes additionnelles, montée en gamme, vente croisée
es: venta cruzada, venta adicional, upselling

# renewals: Keeping customers
^renewals, churn, customer retention, customer success, reduce churn, win-back, save accounts, contract renewals, at-risk accounts, health scores, retain customers, churn-reduction, renewal-conversations, quarterly-business-reviews, customer adoption, save-calls, cancellation-handling, account-reviews, executive-sponsors, success-plans, customer-lifetime-value, product-adoption, customer-advocacy
posting: drive renewals, retain clients, prevent churn, customer lifecycle, run-quarterly-business, customer-success-manager, drive-adoption, renew contracts, account-growth
story: wanted to leave us, wanted to cancel, was going to cancel, threatened to leave, letter of termination, gave notice, asked for one month, stayed another, renewed for, competitor offered, lost customer, won back, kept the account, at risk of losing, about to leave, renewed, renewal, renewed their contract, retention, at-risk, at risk of leaving, client was leaving, saved the account, wanted-to-leave, cancelled contract, threatened-to-cancel, gave-us-notice, stayed-with-us, signed-for-another, hardly used, nobody-there-used, biggest-client, weekly-call, the renewal, unhappy customer, they-would-leave, go to a competitor
de: Kundenbindung, Vertragsverlängerungen, Kündigerrückgewinnung, Churn, Kündigungsprävention, Customer Success, Vertragsverlängerung, Kundenrückgewinnung
fr: fidélisation, renouvellements, rétention, attrition, customer success
es: retención de clientes, renovaciones, fidelización, bajas de clientes, customer success

# customer-onboarding: Getting new customers started
customer onboarding, client onboarding, implementation for customers, product adoption, customer training, train customers, onboard clients, onboard new customers, time to value
posting: onboard new clients, guide customers, training to customers, drive product adoption
story: first weeks after they signed, trained their people, sat with their team, set it up for them, set up their account, first login, did not use it, nobody used it at the customer, called after a week, go live, started using, onboarded the client, implementation, kickoff call, training for the client
de: Kunden-Onboarding, Kundenschulung, Kundeneinführung
fr: onboarding client, mise en route, formation des clients
es: onboarding de clientes, formación a clientes, implantación en clientes

# pricing-quotes: Quotes and prices
quotations, prepare quotes, sales proposals, prepare proposals, estimates for customers, request for proposal, respond to RFPs
posting: prepare quotations, develop proposals, pricing strategies, generate quotes, bid preparation
story: wrote the offer, made the offer, sent the offer, offer was, price list, wrong price in, gave a discount, discount of, no discount, did not give a discount, lower than us, cheaper than us, tender, won the tender, lost the tender
de: Angebote, Angebotserstellung, Angebotskalkulation, Preisverhandlungen
fr: devis, offres commerciales, propositions commerciales, chiffrage
es: presupuestos a clientes, ofertas comerciales, propuestas comerciales, cotizaciones

# territory: Territory and field sales
territory management, sales territory, field sales, outside sales, route sales, customer visits, regional sales, on the road sales, field visits, territory plan
posting: manage territory, visit customers, cover territory, travel within territory
story: my area, my region, drove ~ kilometres, drove ~ miles, visits a week, visited shops, visited farmers, visited every, planned my route, village to village, from door to door, drove, on the road
de: Außendienst, Vertriebsgebiet, Gebietsleitung, Kundenbesuche
fr: secteur commercial, visites clients, commercial itinérant
es: zona comercial, visitas comerciales, comercial de zona, ruta de ventas

# partners: Partners, resellers, channels
channel sales, resellers, distributors, partner management, channel development, partnerships, strategic partnerships, partner program, dealer network, affiliates, sales channels, distribution partners, partner network
posting: develop the channel, creating networks, recruit partners, manage distributors, employers network, government channels, sign up partners, platform partners
story: reseller, dealers, distributor, their salespeople, trained the dealers, signed with a partner, partner brought, through a partner, wholesaler took, contract with the university, schools signed, local partner, agreement
de: Partnervertrieb, Vertriebspartner, Händler, Partnermanagement, Kooperationen
fr: distributeurs, réseau de distribution, partenariats, revendeurs
es: distribuidores, canal de ventas, alianzas, socios comerciales

# new-market: Opening a new market
market entry, new markets, market expansion, launch in new, new segments, enter new, international expansion, new business models, go-to-market, market development, new territory
posting: develop new markets, expand into new, open new markets, new revenue streams, business models
story: first customer in, nobody knew us in, first in the country, opened ~ market, started from zero customers, no customers in, hospitals instead of, tried with schools first, another industry, new kind of customer, new market, new customers, first customer, new industry, new segment, first order, new region
de: Markteintritt, neue Märkte, Markterschließung, Expansion
fr: nouveaux marchés, développement de marché, expansion
es: nuevos mercados, expansión, desarrollo de mercado, apertura de mercado

# sales-team: Leading salespeople
sales management, sales manager, lead sales team, coach sales, sales coaching, sales training, sales enablement, sales playbook, ramp new reps, manage sales representatives, drive team to meet
posting: manage sales team, drive sales team, develop sales staff, set sales targets, train sales
story: my salespeople, rode along, went with him on visits, went with her on visits, listened to the calls of, role play every, new seller, weakest seller, monday round with the team, wrote a call script, ride along, rode with, role play, quota, new hire, sellers
de: Vertriebsleitung, Verkaufsleitung, Vertriebsteam, Verkaufstraining
fr: management commercial, équipe commerciale, animer une force de vente, directeur commercial
es: dirección comercial, equipo comercial, jefe de ventas, gestión de equipo de ventas

# trade-fairs: Trade fairs
trade shows, trade fairs, exhibitions, trade show, booth, industry events, conferences sales, networking events, roadshow
posting: represent the company at, attend trade, industry networking
story: at the fair, at the trade fair, our stand, business cards, cards collected, stand was empty, visitors at the stand, called everyone after the fair
de: Messen, Messeauftritte, Fachmessen
fr: salons professionnels, foires
es: ferias comerciales, ferias y eventos

# call-centre: Calls all day
call center, call centre, contact center, contact centre, customer service representative, call volume, average handle time, AHT, first call resolution, first contact resolution, call quality, inbound customer service, telemarketing, call scripts, call metrics, inbound-calls, average-handling-time, call-queues, live-chat, call transfers, service-level-of-calls, omnichannel, call wrap-up, complaint-calls, telephone-enquiries, after-call-work, call-volumes, agents-per-shift, call-monitoring, quality-scores-of-calls, callback, incoming calls, call handling, customer calls, contact centre environment, call centre environment, customer contact, ^adherence, schedule adherence, wrap-up, call targets, quality scores, verify callers, security questions, telephone manner
posting: handle inbound calls, take calls, high volume of calls, answer customer calls, handle customer calls, make outbound calls, handle-inbound, answer-incoming-calls, call-center-agent, customer-advisor, chat-agent, answer inbound, resolve queries at first contact, meet call targets, take ownership of customer queries, verify customer identity, log calls
story: calls a day, eighty calls, hundred calls, queue of calls, calls in the queue, the script, off script, without the script, on average ~ minutes, longest call, scored calls, call was recorded, listened to my own calls, phones, call times, handle time, hold times, wait times, passed-around, waited-on-line, caller, callers, script-said, headset, calls-in-queue, chats-at-once, long-call, call back, called back, called-him-back, thank-you-letter, transferred-four-times, transferred from one to the next, calls waiting, in the queue, red on the board, the board was red, put her on hold, put him on hold, kept him on hold, passed from one to another, third time she rang, rang three times, rang back myself, rang her back, rang him back, transferred him, security question, date of birth, notes from the last call, no notes, read the notes, script says, supervisor wanted, shouting down the phone
de: Callcenter, Kundenhotline, Anrufannahme, Telefonservice, Inbound, Bearbeitungszeit, Telefonberatung, Kundenchat
fr: centre d'appels, centre de contact, téléconseiller, appels entrants et sortants, appels entrants, durée moyenne de traitement, chat client
es: call center, centro de llamadas, teleoperador, contact center, llamadas entrantes, tiempo medio de atención, chat con clientes

# customer-questions: Answering questions of customers
customer inquiries, customer enquiries, respond to inquiries, answer questions, customer questions, email support, live chat, chat support, respond to customers, product questions, inquiries by phone, answer customer, answer inquiries, respond to emails, email inquiries, general inquiries, information requests, route inquiries, provide information, respond to queries, phone and email
posting: provide information to customers, respond to customer, assist with inquiries, answer questions about, provide product information, customer correspondence, handle inquiries, answer general, address inquiries
story: asked where ~ order, where is my order, did not understand the bill, same question, same questions, asked the same, explained the bill, looked up ~ order, answered in two hours, chat window, three chats at once, answered every mail, explained, inquiries, enquiries, answered questions, billing question, asked at the desk, same question every day, sign with an arrow, asked me where, mail from a customer, answered mails, two hundred mails, answered the same day
de: Kundenanfragen, Anfragen beantworten, E-Mail-Support, Chat-Support, Auskünfte, Bearbeitung von Anfragen
fr: demandes clients, répondre aux demandes, renseigner les clients, chat, demandes d'information, renseignements, traitement des demandes
es: consultas de clientes, resolver dudas, responder consultas, soporte por chat, información general, respuesta a consultas

# tickets-support: Working through tickets
support tickets, ticketing system, ticket queue, support tickets|cases, case management in support, resolve tickets, ticket resolution, support requests, support cases, incoming support, service requests, backlog of tickets
posting: manage tickets, log tickets, document interactions, ticketing
story: ticket, tickets open, open tickets, oldest tickets, tickets a day, backlog of, same ticket, ten tickets about, closed the ticket, reopened, sorted the tickets, ticket backlog, ticket volume, response time, resolution time, first response time, support queue, open cases
de: Tickets, Ticketsystem, Ticketbearbeitung, Supportanfragen
fr: tickets, gestion des tickets, traitement des tickets, demandes de support
es: tickets, gestión de tickets, incidencias, resolución de incidencias

# refunds-goodwill: Making good
service credits, refund decisions, service recovery, make it right
posting: resolve situations, issue credits, resolution of customer
story: refunded, gave her money back, gave him money back, sent a new one, sent a replacement, same day replacement, credit note, offered a month free, free month, flowers to, handwritten, was not allowed to refund, asked my boss for an exception, refund, voucher, apology, issued a refund, compensation, goodwill, complimentary, waived the fee, replacement free
de: Kulanz, Gutschriften, Entschädigung
fr: geste commercial, remboursements, dédommagement
es: compensaciones, abonos, buena voluntad comercial

# support-feedback: Carrying feedback to those who build
customer feedback to product, voice of customer, product feedback, feedback loop, report bugs, advocate for customers, relay feedback, liaise with product, liaise with engineering, customer advocacy
posting: share customer feedback, communicate customer needs, work with product teams, customer insights to
story: told the developers, showed the developers, showed product, list of the ten most, counted what people asked, most common question, every second call was about, played them a call, brought recordings, they fixed it after, button was moved, feedback, most common, customer feedback to, product team, recurring issue, recurring issues, recurring complaints, reported the bug, feature request, feature requests
de: Kundenfeedback weitergeben, Kundenstimme
fr: remontées clients, voix du client
es: voz del cliente, trasladar feedback de clientes

# knowledge-articles: Help pages
knowledge base, help center, help centre, FAQ, FAQs, help articles, support documentation, canned responses, shared knowledge base
posting: contribute to knowledge base, create help articles, maintain FAQ, write help
story: wrote an article, wrote a help, help page, saved replies, template answers, answer template, video of two minutes, searched for it, fewer calls about, macro, macros, self-service
de: Wissensdatenbank, FAQ, Hilfeartikel
fr: base de connaissances, FAQ, articles d'aide
es: base de conocimiento, preguntas frecuentes, artículos de ayuda

# call-quality: Quality of calls
quality monitoring, call monitoring, QA scores, call reviews, call calibration, quality scores, CSAT, NPS, customer satisfaction score, quality assurance of calls
posting: quality assurance programs, meet quality assurance, participate in quality, maintain quality scores, monitor calls
story: my score, lowest score, team listened to calls, listened to each other's calls, satisfaction went, rated us, smileys, stars went, satisfaction score, satisfaction scores, call recordings, calibration
de: Gesprächsqualität, Qualitätsmonitoring, Kundenzufriedenheitswert
fr: qualité des appels, écoutes, satisfaction clients
es: calidad de llamadas, monitorización de llamadas

# order-processing: Taking orders
order processing, order entry, process orders, order management, sales orders, order confirmation, sales support, inside sales, sales administration, order fulfilment, purchase orders from customers
posting: enter orders, manage orders, order tracking, coordinate orders, process sales orders
story: took the order, order by phone, wrong article, wrong quantity, ordered 100 instead of, order was lost, confirmed the order, order was forgotten, delivery date
de: Auftragsbearbeitung, Auftragserfassung, Vertriebsinnendienst, Auftragsabwicklung
fr: traitement des commandes, administration des ventes, ADV, saisie des commandes
es: gestión de pedidos, procesamiento de pedidos, administración de ventas, backoffice comercial

# real-estate: Valuing, selling and letting homes
real estate, property management, ^lettings, ^leasing, real estate agent, ^viewings, landlords, property sales, lease agreements, leasing consultant, property viewings, realtor, rent collection, estate-agency, property valuation, house sales, sales progression, property-listings, real estate sales, buyers-and-vendors, appraisals of homes, open-houses, offers-and-negotiation-of-homes, market-appraisals, property-marketing, closings-of-home-sales, commercial-real-estate, surveys-of-homes, new-homes-sales
posting: show properties, manage properties, tenant relations, lease renewals, value-homes, sell-homes, list-properties, estate-agent, sales-negotiator, realtors, property-consultant
story: ^viewing, showed the flat, showed the house, landlord, tenant, tenants complained, flat stood empty, found a tenant, rented out, keys to the flat, deposit back, neighbours complained, tenants, flats, the buyers, cold-feet, house-had-stood, price-was-too-high, sellers, the seller, survey-found, photographed house, asking-price, offer-below, dream house, keys-on-friday, neighbourhood
de: Immobilien, Vermietung, Hausverwaltung, Mieter, Besichtigungen, Immobilienvermittlung, Immobilienbewertung, Makler
fr: immobilier, gestion locative, locataires, visites de biens, transaction immobilière, estimation de biens, visites, agent immobilier
es: inmobiliaria, alquileres, gestión inmobiliaria, inquilinos, venta de inmuebles, tasación, visitas de viviendas, agente inmobiliario
`;

/** Selling to firms, step by step, and looking after customers once they signed. The format stands at `readPhraseTable`. */
export const DEALS = `
# buying-groups: Everybody who has a say
buying groups, buying committee, decision makers, multiple stakeholders, multi-threading, economic buyer, C-level, C-suite, senior decision makers, complex sales, enterprise sales, long sales cycles, procurement review, security review, legal review, key stakeholders at, selling to executives, selling to finance teams, executive buyers, sponsor at the customer, deal strategy, stakeholder mapping in sales
posting: navigate complex, map stakeholders, engage executives, sell at board level, selling at C-level, keep up momentum, keep deals moving, mutual action plan, multi-stakeholder deals, navigate procurement, selling to finance, sell to senior, build champions
story: who was actually in it, who really decides, who signs, who-has-to-sign, one-who-signs, one-who-decides, procurement-wanted, legal-wanted, their IT, board-had-to, everyone-wanted-something-else, each-wanted, got-them-in-one-room, presented-to-five, presented-to-board, their lawyer, security-questionnaire, stuck-in-legal, stuck-with-procurement, sign-off-from, had-to-convince, four-people-had-to, committee, the committee, board-vote, board-voted, district's-lawyer, principal-buyer, estimator, quantity-surveyor, real-decision-was, got-foreman-on-side, one-against-it, against us, quiet-one, asked-who-else, who-else-has-to, invited-one-who-was-against, the CFO, the CEO of, the VP, executive-sponsor, decision-maker, stakeholders-at-client, engaged-CFO

# deal-terms: Price, margin and terms
commercial negotiation, commercial negotiations, negotiate pricing, negotiate terms, price negotiations, protect margin, commercial terms, multi-year, multi-year agreements, subscription agreements, annual agreements, contract value, deal structure, profitable deals, contract negotiation with customers, ^concessions, price defence, volume rebates, rebates, renewal pricing
posting: negotiate contracts with customers, maintain margin, defend price, protecting price, negotiate commercial, negotiate agreements, commercial agreements, profitability of deals, negotiate renewals, negotiate commercial terms, negotiate multi-year, close on good terms, negotiate annual
story: knock-10, per-cent-off, asked-for-discount, wanted-discount, no discount, list-price, at cost, below-cost, held-price, did-not-move-on-price, would-not-go-lower, met-in-middle, gave ~ instead of a discount, two-years-instead-of, over-three-years, bigger-order-for, margin-report, split-difference, walked-away-from, cheaper-quote, matched-price, could-not-match, end-of-quarter, free-delivery, asked-for-10-percent, wanted-ten-percent-off, wanted-15-percent, trade for, traded it for, in exchange for, gave them ~ for signing, asked-for-something-back, only-if-they-signed, redlined-terms, business-terms, liability-clause, payment-in-30-days, they-wanted-60-days, three-year-deal, rebate-if

# bids: Bids and tenders to win
^bids, bid writing, bid management, ^tenders, tender responses, ^proposals, proposal writing, sales proposals, RFP, RFPs, RFI, PQQ, framework agreements, public tenders, pre-qualification, bid no bid, win themes, presentations to executives, RFP-responses, tender-documents, pricing-of-offers, framework-bids, bid-manager, bid-library, quotations-to-customers, request-for-proposal, submission-deadlines, quotation preparation, estimating-of-offers
posting: respond to tenders, prepare bids, write proposals, prepare proposals, coordinate bids, submit tenders, develop proposals, respond-to-RFPs, prepare tenders, prepare quotations, bid-coordinator, proposal-manager, tender submissions
story: went-to-tender, wrote-response, wrote-bid, answered-every-question, word-limit, method-statement, points for, submitted at, portal-crashed, won-tender, lost-tender, lost-on-price, came-second, interview-for-bid, presented with, kept-contract, part of it, the tender, tender-was, the bid, submitted-offer, cheapest-offer, questions-in-tender, proposal, scored-higher, the quote, wrote-offer, ninety pages, ninety pages in ten days, came-second-first, priced-it-three-ways, answered the question they'd asked, asked-and-not-what, tender-came-out, scored-on-price, clarification questions, presentation-to-panel
de: Angebotserstellung, Ausschreibungen, Angebotskalkulation, Bid Management
fr: réponses aux appels d'offres, rédaction d'offres, devis, avant-vente
es: licitaciones, elaboración de ofertas, propuestas comerciales, concursos públicos

# quote-follow-up: Chasing quotes
quote follow-up, follow up quotes, quotation follow-up, follow-up discipline, lead follow-up, open quotes, conversion rate, hit rate, win rate, sales cadence, ^cadences, ^sequences, next steps
posting: follow up on quotes, chase quotes, manage leads, convert enquiries, convert inquiries
story: nobody-chased, sent-and-hoped, second-touch, never-followed-up, no-follow-up, day-two, day-seven, five-days-after, a week after, rang-each-one-after, still-interested, won-about, quotes-month, out-of-hundred, auto-tasks, reminder-in-crm, pulled ~ out of the crm, nagging

# handover-success: From sale to service
hand over to customer success, handover to customer success, customer handover, sales to service, expansion opportunities, ^expansion, onboarding handover, account transition, post-sales, post-sale, post-sales support, implementation handover
posting: hand customers over, smooth handover, hand over to delivery, look for expansion, grow within, land and expand, transition to account management, hand new customers over, handover from sales, work closely with account executives
story: handed-account, passed-account, gave-account-to, introduced-him-to, introduced her to, took ~ along to meet, how-we-would-start, second-site, other-sites, rest-of-group, ordered-more, added ~ later, asked-for-more-seats

# service-failure: Winning a customer back after a failure
service recovery, service failure, service failures, recover customers, client recovery, account recovery, at-risk clients, escalated clients, client escalations, dissatisfied clients, issue resolution for clients, escalated accounts, customer escalations to resolution, crisis accounts, cross-functional escalations
posting: turn around dissatisfied, restore confidence, manage escalations from, act as escalation point for clients, resolve client issues, coordinate escalations across, coordinate escalations, drive escalations to resolution, own escalations, lead on escalations for clients
story: did-not-show, did-not-arrive, had-not-shipped, system-said-shipped, rang-me-on-mobile, do-not-blame, do-not-blame-him, furious, she-had-list, he-had-list, let-them-down, took ~ off the shelf, drove it there, dropped them to, dropped-it-off-myself, asked for ~ with her, took ~ manager along, face-to-face, what is late, we kept it, kept-contract, stayed with us, as an apology, warehouse-said, warehouse-kept, me and the warehouse, yelled-at-warehouse, shorted them, shipped-short, short-again, wrong-dock, refused-at-gate, invoice-still-wrong, third-time-month, went-to-dock, went-to-see-with-own, watched-them-pick, it was us, not their fault, root of it was, one-field-on-ticket, got-on-phone, on-call-together, told-every-day-until, pallet-of-wrong-glass, drove-there-with-right, took the shouting, came-back-with-plan, invoice-mess, mess-of-two-years, sorted-in-week, said sorry in person, credited-it-same-day

# business-reviews: Going through the year with a customer
business reviews, quarterly business reviews, QBR, QBRs, account reviews, success plans, account plans, joint business plans, service reviews, ^adoption ^plans, value realisation, value reviews, executive business reviews, success planning, joint plans, outcomes for customers, account strategy
posting: conduct business reviews, run business reviews, prepare account plans, review performance with clients, regular client reviews, run quarterly, quarterly reviews with customers, present results to customers, agree success plans, show return on investment, demonstrate ^value
story: every-quarter-we-sat, sat-down-with-them-every, went-through-year, showed them what they, showed-what-they-saved, half-of-them-did-not-use, paid for ~ but used, renewal-was-due, one-page-of-what, what-they-had-spent, what they wasted, sat-down-with-director-of, showed her what she, showed-him-what-he, pouring-down-drain, money-they-could-save, told-them-to-buy-less, walked-floors, walk-floors-with, went-through-orders

# customer-references: Customers who speak for us
case studies, customer references, ^testimonials, customer stories, reference customers, referral program, word of mouth, customer events, round tables, host customer, user groups, customer ^case ^studies, case studies with customers, ^referrals ^from ^customers, ask for reviews, customer testimonials, customer advocacy, reference calls
posting: host customer events, collect testimonials, generate referrals, ask for referrals, write case studies, represent us at trade events, turn ~ into case studies, interview customers, write customer stories, customer reference, win testimonials
story: sent-me-sister, wrote-review, asked-if-we-could-use, photo-of-customer, came-to-speak, at-customer-day, invited-customers, customer-evening, breakfast-for-customers, rang-them-for-quote, interviewed-customer, told-us-how, photographed them with, agreed to be, put-story, story-of-customer, happy-to-talk-to, spoke-to-prospect, told-friends, recommended us to, recommended us

# inside-field: Office and field selling together
inside sales, field sales team, ^telesales, sales development, territory split, lead routing, account ownership, sales commission, compensation plan, solutions consultant, sales engineers, pre-sales, deal desk, marketing and sales alignment, account executives, solutions engineers, solutions engineer, sales development representatives, field colleagues, sales and service working together
posting: work with field sales, support field sales, partner with marketing, work with sales development, involve the right people, coordinate with pre-sales, feed market insight back, work with account executives, with the account executives, bring in a solutions, with a solutions consultant, with pre-sales, on more complex deals
story: field-rep, the rep, rep-was-on-leave, whose-customer, stealing-customers, commission-came, commission-went, credit for the, half-and-half, split-commission, gave-me-lead, passed-lead, lead-from-marketing, leads-from-marketing, marketing-sent, rubbish-leads, bad-leads, presented-with-manager, took-engineer, engineer-along, technical-guy-along

# price-increases: Telling customers of higher prices
price increases, price rises, price increase negotiations, price adjustments for customers, ^surcharges, cost pass-through, price reviews with customers
posting: implement price increases, manage price increases, communicate price changes, negotiate price increases
story: price-increase-letter, increase-letter, prices-went-up, putting-prices-up, put-prices-up, went-up-by-eight, eight-percent-on, who-would-leave, called-them-before-letter, before-letter-came, hid-behind-letter, explained-increase, steel-went-up, freight-went-up, split-increase, half-now, delayed it for, kept-15-of, lost-one-of, put-it-up-six, six-per-cent, lost-one-customer, price from 2012, getting-price-from, showed-buyer, steel-invoices, price rise, list price, held-price, margin-went-from, discounts-nobody, approved-discount

# account-warning-signs: Noticing early that a customer drifts away
health scores, customer health, at-risk accounts, accounts at risk, customers at risk of leaving, early warning signs, churn risk, churn prediction, usage data, product usage, declining usage, customer risk, renewal risk
posting: monitor usage data, monitor usage, monitor customer health, spot accounts at risk, identify at-risk, spot churn early, act before they churn, track adoption
story: usage-dropped, logins-dropped, nobody-logged-in, logins, stopped-ordering, orders-dropped, ordered-less, order-pattern, had-not-ordered-since, last-order-was, down-by-half-over, slipping-away, slowly-going, against-last-six-months, against-last-year's-orders, asleep on, had-not-called-in, had-not-visited-in, noticed-they-had-not, gone-quiet, went-quiet-on-us, stopped-answering, did-not-call-back, buying-half-from, red-list, marked-red, yellow-and-red, list-of-who-was-down, report of who, every-monday-list, new-buyer-had-come, champion-left, usage-fell-off, went quiet, stopped-logging-in

# crm-keeping: Keeping customer records complete
CRM hygiene, CRM records, CRM data quality, customer records in the CRM, sales records
posting: use CRM, accurate CRM, CRM up to date, maintain CRM, update the CRM, log activity in, log all activity, keep accurate records of sales, record sales activity, maintain accurate customer records, CRM such as
story: notes-after-each-call, put-it-in-same-evening, same-evening-or-it-didn't, call-notes-in, every-call-in-it, doubles-out, cleaned-four-thousand, merged-doubles, merged-duplicates, board-boss-looks-at, fields-nobody-filled, nobody-filled-in, next-step-in-every, dead-contacts, old-contacts-out
de: CRM-Pflege, Kundendatenpflege
fr: mise à jour du CRM, tenue du CRM
es: actualización del CRM, mantenimiento del CRM
`;

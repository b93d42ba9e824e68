/** Selling to firms, step by step, and looking after customers once they signed. The format stands at `readPhraseTable`. */
export const DEALS = `
# buying-groups: Everybody who has a say
buying groups, buying committee, decision makers, multiple stakeholders, multi-threading, ^champions, economic buyer, C-level, C-suite, ^executives, senior decision makers, complex sales, enterprise sales, long sales cycles, procurement review, security review, legal review, key stakeholders at
posting: navigate complex, map stakeholders, selling to executives, engage executives, sell at board level, selling at C-level, keep up momentum, keep deals moving, mutual action plan
story: who was actually in it, who really decides, who signs, who has to sign, the one who signs, one who decides, safety manager, purchasing manager, procurement wanted, legal wanted, finance director, their IT, the board had to, everyone wanted something else, each wanted, one wanted, got them in one room, presented to five, presented to the board, their lawyer, security questionnaire, stuck in legal, stuck with procurement, sign off from

# deal-terms: Price, margin and terms
commercial negotiation, commercial negotiations, negotiate pricing, negotiate terms, price negotiations, protect margin, ^margins, ^discounting, ^discounts, commercial terms, payment terms, multi-year, multi-year agreements, subscription agreements, annual agreements, contract value, deal structure, profitable deals
posting: negotiate contracts with customers, maintain margin, defend price, protecting price, negotiate commercial, negotiate agreements, commercial agreements, profitability of deals
story: knock 10, percent off, per cent off, asked for a discount, wanted a discount, no discount, list price, at cost, below cost, held the price, did not move on price, would not go lower, met in the middle, gave ~ instead of a discount, two years instead of, over three years, longer contract, bigger order for, margin report, split the difference, walked away from, cheaper quote, matched the price, could not match, end of the quarter, free delivery

# bids: Bids and tenders to win
^bids, bid writing, bid management, ^tenders, tender responses, ^proposals, proposal writing, sales proposals, RFP, RFPs, RFI, PQQ, framework agreements, public tenders, pre-qualification, bid no bid, win themes, presentations to executives, RFP-responses, tender-documents, pricing-of-offers, framework-bids, bid-manager, bid-library, quotations-to-customers, request-for-proposal, submission-deadlines, quotation preparation, estimating-of-offers
posting: respond to tenders, prepare bids, write proposals, prepare proposals, coordinate bids, submit tenders, develop proposals, respond-to-RFPs, prepare tenders, prepare quotations, bid-coordinator, proposal-manager, tender submissions
story: went to tender, wrote the response, wrote the bid, answered every question, word limit, method statement, points for, submitted at, portal crashed, won the tender, lost the tender, lost on price, came second, interview for the bid, presented with, kept the contract, part of it, the tender, tender-was, the bid, submitted-offer, lost-tender, won-tender, cheapest offer, questions-in-tender, proposal, scored-higher, the quote, wrote offer
de: Angebotserstellung, Ausschreibungen, Angebotskalkulation, Bid Management
fr: réponses aux appels d'offres, rédaction d'offres, devis, avant-vente
es: licitaciones, elaboración de ofertas, propuestas comerciales, concursos públicos

# quote-follow-up: Chasing quotes
quote follow-up, follow up quotes, quotation follow-up, follow-up discipline, lead follow-up, open quotes, conversion rate, hit rate, win rate, sales cadence, ^cadences, ^sequences, next steps
posting: follow up on quotes, chase quotes, manage leads, convert enquiries, convert inquiries
story: nobody chased, sent and hoped, second touch, never followed up, no follow up, day two, day seven, two days after, five days after, a week after, rang each one after, still interested, won about, quotes a month, out of a hundred, lost ones, ticked it, auto tasks, task for, reminder in the crm, pulled ~ out of the crm, nagging

# handover-success: From sale to service
hand over to customer success, handover to customer success, customer handover, sales to service, expansion opportunities, ^expansion, onboarding handover, account transition, post-sales, post-sale, post-sales support, implementation handover
posting: hand customers over, smooth handover, hand over to delivery, look for expansion, grow within, land and expand, transition to account management
story: account went to, handed the account, passed the account, gave the account to, introduced him to, introduced her to, took ~ along to meet, first order after, first delivery, start-up, how we would start, second site, other branch too, their other sites, rest of the group, ordered more, added ~ later, asked for more seats

# service-failure: Winning a customer back after a failure
service recovery, service failure, service failures, recover customers, client recovery, account recovery, at-risk clients, escalated clients, client escalations, dissatisfied clients, issue resolution for clients
posting: turn around dissatisfied, restore confidence, manage escalations from, act as escalation point for clients, resolve client issues
story: did not show, did not arrive, had not shipped, system said shipped, late deliveries, late three times, wrong goods, rang me on my mobile, do not blame her, do not blame him, furious, she had a list, he had a list, let them down, took ~ off the shelf, drove it there, dropped them to, dropped it off myself, asked for ~ with her, took ~ manager along, face to face, what is late, we kept it, kept the contract, stayed with us, as an apology

# business-reviews: Going through the year with a customer
business reviews, quarterly business reviews, QBR, QBRs, account reviews, success plans, account plans, joint business plans, customer health, health score, usage data, ^adoption, customer meetings, service reviews, client meetings
posting: conduct business reviews, run business reviews, prepare account plans, review performance with clients, monitor usage, monitor customer health, regular client reviews
story: every quarter we sat, sat down with them every, went through the year, showed them what they, showed what they saved, usage dropped, nobody logged in, logins, half of them did not use, paid for ~ but used, stopped ordering, orders dropped, ordered less, order pattern, asked why they, noticed they had not, renewal was due, three months before, before the renewal

# customer-references: Customers who speak for us
case studies, customer references, ^testimonials, customer stories, reference customers, reviews online, ^referrals, referral program, word of mouth, customer events, round tables, host customer, user groups
posting: host customer events, collect testimonials, generate referrals, ask for referrals, write case studies, represent us at trade events
story: told his friends, told her friends, recommended us, sent me his, sent me her sister, came through, wrote a review, five stars, asked if we could use, quote from, photo of the customer, came to speak, at our customer day, invited customers, customer evening, breakfast for customers

# inside-field: Office and field selling together
inside sales, field sales team, ^telesales, sales development, territory split, lead routing, account ownership, sales commission, ^commissions, compensation plan, sales support, solutions consultant, sales engineers, pre-sales, deal desk, marketing and sales alignment
posting: work with field sales, support field sales, partner with marketing, work with sales development, involve the right people, coordinate with pre-sales, feed market insight back, competitor insight
story: field rep, the rep, rep was on leave, his customer, my customer, whose customer, stealing customers, commission came, commission went, credit for the, gets the credit, half and half, split the commission, gave me the lead, passed the lead, lead from marketing, leads from marketing, marketing sent, rubbish leads, bad leads, presented with my manager, took an engineer, engineer along, technical guy along
`;

/** Customer service on the phone and in writing, and the office behind it. The format stands at `readPhraseTable`. */
export const SERVICE_DESK = `
# customer-fix: Getting a customer's problem solved
resolve customer issues, customer issues, problem resolution, issue ownership, case ownership, technical support to customers, first-line support, second-line support, remote support, walk customers through, troubleshoot with customers, product support, account queries
posting: investigate customer issues, resolve customer queries, troubleshoot customer, follow up with customers, own customer issues, escalate technical, liaise with internal teams to resolve, own customer issues from, troubleshoot product problems, take ownership of customer, resolve queries at first contact, take ownership of ~ queries, see issues through for customers
story: could-not-log-in, locked-out-of, no internet, router, restarted it, turn-it-off-and-on, shared-screen, took-over-screen, walked-him-through, step-by-step-on-phone, asked-what-she-saw, asked-him-to-read, one-light, tried-it-myself, could-not-reproduce, same-thing-on-mine, sent-it-to-engineers, asked-developers, chased-engineers, rang-when-it-was, worked-again, rang-depot, rang-courier, rang-other-department, sorted-it-myself, promised-to-ring-by, rang-when-I-said, rang-back-myself, did-not-pass-on, kept-ticket, stayed-with-it-until-she, got-hold-of, told-exactly, told-him-exactly-when

# billing-disputes: Bills that customers dispute
billing enquiries, billing disputes, billing inquiries, invoice queries, payment queries, direct debits, ^tariff, account adjustments, contract cancellations, retention calls, save customers, billing ^questions, bill queries, cancellations and retention, payment problems of customers
posting: resolve billing, handle billing, handle cancellations, explain charges, adjust accounts, handle cancellation, explain ~ bills, payments and billing queries
story: bill-was-too-high, bill-shock, charged-twice, double-charged, estimated-reading, meter-reading, direct-debit, wanted-to-cancel, wanted-out, end-of-contract, offered-half-price, cheaper-tariff, sent-money-back, wrote-it-off, exit-fee, her bill, his bill, the bill was, first-bill, three-bills, wrong-meter, moved-out-and-still, charged her for, still-being-charged, charged after, price-had-gone-up-on, contract-he-had, cancelled his, cancelled her

# chats-mails: Chats, mails and macros
live chat, email support, written support, social media support, response templates, ^macros, saved replies, shared inbox, inbox management, email handling, first response time, backlog of emails, several chats, chat conversations, email queue, messages of customers, support inbox, automations in helpdesk, response macros, customer messages
posting: answer emails, respond to chats, manage shared inbox, multiple chats, handle written enquiries, manage several chats, several chats at once, customer enquiries by email, respond to customer messages, handle social media queries, reviews and messages of customers
story: the inbox, inbox-zero, mails-day, unanswered-mails, three-chats, chats-at-once, canned, copy-pasted, sounded-like-robot, rewrote-templates, rewrote-answers, shorter-answers, sorted-by-topic, auto-reply, answered-within, now-four-hours, macro-clear-out, clear-out-of-macros, four-hundred-macros, old-macros, wrong-answer-in-macro, deleted-half, sorted-macros, owner-for-each-macro, answers-from-2019, replied to, auto-tag, merged-tickets, canned-responses, first-response

# support-lead: Leading a service team
support team lead, team leader contact centre, service team leader, call coaching, call listening, quality monitoring, workforce planning contact centre, real-time management, shrinkage planning, agent performance, ^huddles, leading advisors, advisor performance, quality reviews of agents, team of agents, coaching agents
posting: lead a team of advisors, coach advisors, coach agents, monitor service levels, monitor calls, conduct one-to-ones, manage queues, motivate advisors, monitor agent performance, weekly coaching sessions with agents, lead a team of agents, support a team of advisors, forecast contact volumes, plan rotas for agents
story: my advisors, eleven-agents, listened to ~ calls with, sat-beside, played-call-back, chose-one-good, picked-through, form-with-30, cut-form, off-phones, rota-for-lunch, forecast-of-calls, ring-bell, adherence, scores-went, team-of-advisors, one-of-advisors, listened in, side-by-side-with, two-calls-each, three-calls-each, her calls, his calls, what-she-had-done-well, stopped-reading-script, floor-support, coached-agents, team of ~ agents, call-reviews, weekly-one-on-ones, agent-turnover

# returns-orders: Orders, deliveries and returns for customers
order queries, delivery queries, warranty claims, ^replacements, missing parcels, delivery issues, order changes, sales order processing, back office support, customer service administration, ^replacement ^orders, customer deliveries, delivery complaints, after-sales service, after-sales support, aftersales, refunds and replacements
posting: resolve delivery, handle warranty, coordinate deliveries with, update customers on orders, resolve delivery issues, process refunds and replacements, update customers on deliveries, provide after-sales, warranty cases
story: parcel-never-came, tracking-said-delivered, left-with-neighbour, courier-said, driver-said, wrong-colour, broken-in-box, photo-of-damage, sent-another, sent-it-again, label-for-return, out-of-warranty, spare-part, back-order, out-of-stock-until, changed-address, stopped-parcel, sofa, would-not-fit-through, would-not-go-up-stairs, left-on-pavement, left-it-outside, left-it-in-rain, crew-would-not-carry, damaged-in-transit, box-was-crushed, driver-had-gone, driver-was-already, driver-came-back, next-delivery-slot, redelivery, took-day-off-for, waited-in-day, missing-parts, missing-leg, lost-parcel, parcels-missing, tracking, tracking-number, never-arrived, did-not-turn-up, exchange for, under-warranty, delayed-shipment, shipment-was-delayed, late-delivery, wrong-item, defective, defective-product, expedited, expedited-order, order-status

# office-moves: Moving and fitting out an office
office move, office relocation, office fit-out, workplace management, workspace planning, desk moves, facilities requests, landlord liaison, building issues, office health and safety, fire marshal, first aider, hybrid office, desk booking
posting: coordinate office moves, manage facilities, liaise with landlord, manage office suppliers, ensure a safe workplace, coordinate maintenance
story: moved-office, moved-40-people, floor-plan, who-sits-where, nobody-wanted-to-sit, labelled-crates, movers, phones-worked-on-monday, lift-too-small, lease-ended, landlord, heating-broke, leak-in-kitchen, keys-handed-back, deposit-for-office

# id-checks-callers: Checking who is calling
caller verification, verify callers, identity verification of callers, security questions, data protection checks on calls, customer authentication
posting: verify identity of callers, verify customer identity, confirm identity of callers, follow data protection when, identity before discussing, discuss accounts only with
story: asked-for-date-of-birth, could-not-answer-security, failed-security, said-he-was-husband, said-she-was-wife, not on the account, not named on, would-not-tell-him, would-not-give-him, would-not-give-number, refused-to-say, asked-for-room-number, which-room-she, number-on-file, rang-back-on-number, pretended to be, wanted-address

# contact-logging: Notes of every contact
contact logging, call notes, case notes in CRM, CRM records of customers, log contacts, contact history
posting: log every contact, log ~ contact, record all interactions, record customer contacts, record every, keep ~ notes ~ contact, document every interaction, update customer records, clear notes, clear and accurate notes
story: wrote-it-in-notes, notes-said, notes-from-last, note-on-account, put-note-on, two-lines-in, no notes from, nobody-had-written, nothing-in-notes, read-notes-first, wrote-whole-case-up, wrote-it-up

# contact-reasons: Why customers contact us, and having fewer reasons
contact reasons, contact drivers, contact rate, call drivers, ticket trends, trends in contacts, trends in enquiries, repeat contacts, avoidable contact, demand reduction in support
posting: spot trends, identify trends in customer, identify recurring, identify trends in contacts, reduce contact rate, reduce contacts, report trends, analyse contact reasons, suggest improvements from customers, fix root causes with, share insights from customers
story: counted-calls, counted-reasons, tally, tally-sheet, same-thing-every, every-third-call, third-of-calls, half-calls-were, forty-calls-about, same-complaint, because-letter-said, because-of-wording, changed-wording, changed-email, changed-page, calls-about-it-stopped, went from ~ a week to, fewer-contacts, fell by, only-four-week, recurring-issue, recurring-problem, common-complaint, common-complaints, most-frequent, reduced-ticket-volume, ticket-volume-dropped, root-cause-of-calls

# contact-service-levels: Answering times and service levels
service levels of contacts, response time targets, response times to customers, SLAs in support, answer within, first reply time, time to resolution, turnaround of queries
posting: meet service levels for response, respond within agreed, within agreed timescales, meet response times, meet SLAs, respond within, within ~ hours ~ queries, reply to all customers
story: answered-same-day, same-day-answer, within-hour, wait was, waited-nine-days, nine-days-behind, two-days-behind, oldest-mail, oldest-first, caught-up-by, down-to-one-day, replied in, wait-time, waiting-time, backlog-was-gone

# customer-facing: Working face to face with customers
customer-facing, client-facing, public-facing, front-line service, frontline service, customer service experience, customer service role, face-to-face with customers, experience serving customers, experience with the public, dealing with the public, dealing with customers
posting: customer-facing role, customer-facing experience, experience in retail or hospitality, retail or hospitality experience, previous customer service, experience of dealing with, working with the public, experience of working with customers, busy customer
story: a guest, the guest, the guests, a customer, the customer, customers were, a lady, the lady, lady-came, lady-rang, a gentleman, the gentleman, old-gentleman, a regular, my regulars, one-of-regulars, couple-came, family-came, at the desk, at the counter, at the till, on-shop-floor, at reception, served, I-serve
`;

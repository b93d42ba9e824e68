/** Customer service on the phone and in writing, and the office behind it. The format stands at `readPhraseTable`. */
export const SERVICE_DESK = `
# customer-fix: Getting a customer's problem solved
resolve customer issues, customer issues, problem resolution, issue ownership, customer queries, case ownership, technical support to customers, first-line support, second-line support, remote support, guide customers, walk customers through, troubleshoot with customers, product support, account queries
posting: investigate customer issues, resolve customer queries, troubleshoot customer, follow up with customers, own customer issues, escalate technical, liaise with internal teams to resolve
story: could-not-log-in, locked-out-of, did-not-work-for, did-not-work-for-him, no internet, router, restarted it, turn-it-off-and-on, shared-screen, took-over-screen, walked-him-through, walked-through, step-by-step-on-phone, asked-what-she-saw, asked-him-to-read, one-light, tried-it-myself, could-not-reproduce, same-thing-on-mine, tested it with, sent-it-to-engineers, asked-developers, chased-engineers, rang-when-it-was, worked-again

# billing-disputes: Bills that customers dispute
billing enquiries, billing disputes, billing inquiries, invoice queries, payment queries, ^refunds, ^chargebacks, ^credits, direct debits, ^tariff, account adjustments, ^charges, ^cancellations, contract cancellations, retention calls, save customers
posting: resolve billing, handle billing, process refunds, handle cancellations, retain customers, explain charges, adjust accounts
story: bill-was-too-high, bill-shock, charged-twice, charged for, double-charged, estimated-reading, meter-reading, direct-debit, bounced, wanted-to-cancel, wanted-out, end-of-contract, loyalty, offered-half-price, cheaper-tariff, moved her to, refund of, sent-money-back, wrote-it-off, exit-fee, waived, compensation of

# chats-mails: Chats, mails and macros
live chat, email support, written support, ^omnichannel, ^multichannel, social media support, response templates, ^macros, saved replies, shared inbox, inbox management, email handling, first response time, backlog of emails, tone of voice
posting: answer emails, respond to chats, respond in writing, manage shared inbox, multiple chats, handle written enquiries
story: the inbox, inbox-zero, mails-day, unanswered-mails, unanswered, three-chats, chats-at-once, canned, copy-pasted, sounded-like-robot, rewrote-templates, rewrote-answers, shorter-answers, tag for, sorted-by-topic, auto-reply, answered-within, took-two-days, now-four-hours

# support-lead: Leading a service team
support team lead, team leader contact centre, service team leader, call coaching, call listening, quality monitoring, workforce planning contact centre, real-time management, service levels, shrinkage planning, agent performance, ^huddles
posting: lead a team of advisors, coach advisors, coach agents, monitor service levels, monitor calls, conduct one-to-ones, manage queues, motivate advisors
story: my agents, my advisors, eleven-agents, listened to ~ calls with, sat-beside, played-call-back, chose-one-good, one-bad, picked-through, form-with-30, cut-form, off-phones, breaks, rota-for-lunch, morning-peak, monday-morning, forecast-of-calls, two-more-people-at, absence, left-within, beat me, buzz, ring-bell

# returns-orders: Orders, deliveries and returns for customers
order queries, delivery queries, order tracking, returns handling, warranty claims, ^replacements, missing parcels, delivery issues, customer orders, order changes, sales order processing, back office support, customer service administration
posting: process orders, track orders, process returns, resolve delivery, handle warranty, coordinate deliveries with, update customers on orders
story: parcel-never-came, parcel was, tracking-said-delivered, left-with-neighbour, courier-said, driver-said, wrong-size, wrong-colour, broken-in-box, photo-of-damage, sent-another, sent-it-again, collected it, label-for-return, warranty, out-of-warranty, serial-number, spare-part, back-order, out-of-stock-until, changed-address, before it left, stopped-parcel

# office-moves: Moving and fitting out an office
office move, office relocation, office fit-out, workplace management, workspace planning, desk moves, facilities requests, landlord liaison, building issues, office health and safety, fire marshal, first aider, hybrid office, desk booking
posting: coordinate office moves, manage facilities, liaise with landlord, manage office suppliers, ensure a safe workplace, coordinate maintenance
story: moved-office, moved-40-people, over-weekend, floor-plan, who-sits-where, nobody-wanted-to-sit, labelled-crates, movers, phones-worked-on-monday, lift-too-small, lease-ended, landlord, heating-broke, leak-in-kitchen, keys-handed-back, deposit-for-office
`;

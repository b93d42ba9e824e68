/** Running projects, advising clients, buying for a firm. The format stands at `readPhraseTable`. */
export const DELIVERY_PRACTICE = `
# project-plans: Plans, milestones and who does what
project planning, project plans, project schedule, ^milestones, work breakdown, WBS, Gantt, ^dependencies, dependency management, resource planning, project scheduling, delivery plans, ^roadmaps, ^workstreams, project lifecycle, project delivery, kick-off, project initiation, project charter, business case approval
posting: develop project plans, maintain project plans, manage project dependencies, define milestones, plan and deliver projects, coordinate workstreams, deliver projects on time, manage the project lifecycle, plan projects, manage timelines, manage projects on time, on time in scope and, in scope and within budget, plan and manage projects, dependencies between several teams
story: plan on the wall, gantt chart, post-its, sticky notes, everyone said how long, asked each how long, waiting for each other, depends on, could not start before, two weeks late already, lost two weeks, moved the date, new date, the date stood, date was fixed, worked back from, first meeting with everyone, owner for each, name against every, wall-with-string, string-and-cards, cards on the wall, what-must-be-before, one-that-held, held-everything-up, two weeks late in march, on time in june, who's-where-till, same-tester-promised, promised-to-three, borrowed two from, from the other site, who-is-free-when, wall-with-dates, dates and strings, strings between, strings on a board, weeks-late-in, five-weeks-late, two-weeks-late-in, API of the others was late, knew-three-weeks-before, gantt, milestones on, promised to three projects, made that visible, swapped-weeks-with, two-weeks-early, weeks-early-and, weeks-early

# project-control: Risks, issues, budget and reports of a project
RAID log, RAID, risk register, risk and issue management, issue log, project governance, steering committee, steering group, project board, status reports, project reporting, project budget, project budgets, earned value, PMO, project controls, stage gates, highlight reports, change control, scope control, scope creep
posting: manage risks and issues, report project status, track project budget, prepare steering, maintain risk register, escalate risks, manage scope, report progress to, monitor project, hand over to support, hand over completed projects, handover to support with, track risks issues, risks issues actions, risks and issues, actions and decisions, plans risks and budgets
story: red amber green, went red, still green, everyone reported green, status was green, the steering, my sponsor, told the sponsor, risk list, top five risks, what could go wrong, budget was gone, wanted just one more thing, scope kept growing, wrote a change request, change request, said what it costs, traded it for, phase two, moved to phase two, cut scope, one page every friday, new-field-every-day, wanted-new-field, one-form-one-meeting, what-has-to-work-on-day-one, said-yes-and-what-it-costs, yes-and-what-it-costs, change-log, extra-wishes, not-in-the-scope, after sign-off they wanted, risks-with-name, ten-risks, read-every-friday, each-decision-with-who, who-and-when, decision-list, decision-log, red means, no-green-where, was-not-green, one-page-report, steering

# project-rescue: Saving a project
recover projects, project recovery, troubled projects, ^turnaround, at-risk projects, get projects back on track, re-plan, ^replanning, rescue projects, failing projects
posting: turn around projects, bring projects back, take over projects, stabilise delivery
story: took over the project, took over from, nobody knew where it stood, six months late, had stopped talking, stopped meeting, sat down with each, counted what was left, what was really done, half of it was not done, told the customer the real date, real plan, daily meeting at, fifteen minutes every morning, delivered in, finished in, got it over the line, went live in the end, took-over-with-budget-gone, budget-gone, no-test-done, cut-scope-in-three, delivered-first, stopped-everything-for-week, honest plan, new-plan-with-half

# project-people: Teams that are not yours
matrix organisation, matrix organization, matrix environment, lead without authority, influence without authority, cross-functional teams, virtual teams, project teams, resource conflicts, coordinate stakeholders, stakeholder engagement, stakeholder management, stakeholder map, third parties, external partners, vendor coordination
posting: lead cross-functional, coordinate cross-functional, engage stakeholders, manage stakeholder expectations, work across functions, coordinate external partners, align stakeholders
story: not my people, did not report to me, their own boss, two bosses, other priorities, her manager would not release, his manager would not release, borrowed from, lent me, half a day a week, none of them worked for me, asked what was in it for, what they needed from me, the contractor's, the supplier's project, all in one room, got them round one table, went to each of them, before the meeting, worked-for-me, fifteen-minutes-standing, standing-every-morning, design-and-build-at-one-table, at one table

# cutover-day: The weekend of the switch
^cutover, cut-over, go-live planning, ^rollout, ^rollouts, roll-out planning, deployment planning, pilot rollout, phased rollout, ^hypercare, transition to operations, go/no-go, ^acceptance, user acceptance testing, UAT, handover to operations, go-live readiness, operational readiness, release readiness
posting: plan go-live, coordinate cutover, manage rollout, support go-live, coordinate UAT, transition to business as usual
story: go live, went live on, switchover, the weekend of, list by the minute, minute by minute, called it off, postponed the go-live, one site first, pilot site, one branch first, first site, learned from the first, testers from, they tested, signed it off, first monday, hotline for, problems in the first week, script-by-minute, by-the-minute, ran-it-twice-before, at-two-in-morning-I-decided, decided-to-go-back, point-of-no-return, go-back-at, rehearsal of the switch, phone tree, switched on saturday night, way-back-ready, had-way-back

# lessons-project: Looking back at a project
lessons learned, ^retrospectives, post-project reviews, project closure, post-implementation review, benefits realisation, benefits tracking, after action review, continuous improvement of delivery, project methodology
posting: capture lessons, conduct lessons, track benefits, close projects, improve project
story: what went well, wrote down what we would, three things we, would do differently, would split it, should have asked, should have started, I'd start with, in hindsight, a year later we counted, what it had brought, saved less than, what we'd do again, do-again-and-not, handed-it-to-who-run-it, with-a-folder, four-months-after, looked-if-it-paid-off, after-each-phase-hour, what-would-we-do-again, estimate-list-from-last, so the fourth was right, what-we-said-and-what-it-took

# client-advice: Advising clients
consulting firm, consulting projects, management consulting, ^consultancy, client engagements, client-facing consulting, ^advisory, client delivery, engagement management, client workshops, recommendations to clients, ^deliverables, client presentations, trusted adviser, operating model, due diligence, ^hypotheses, issue trees, slide decks
posting: advise clients, deliver client projects, lead client engagements, develop recommendations, structure problems, present recommendations to, support clients in, prepare client deliverables
story: their board, at the client, client site, interviewed ~ of their people, twenty interviews, turned out wrong, slides until, storyline, one message per slide, the partner wanted, the partner said, changed the answer, client did not want to hear, told the client, rejected our, the client's staff, they knew it already, numbers behind it, still in place

# winning-advice: Winning advisory work
business development consulting, proposals for clients, client acquisition consulting, thought leadership, ^pitches, scoping engagements, statements of work, SOW, client relationship development, billable utilisation, ^billable
posting: write proposals, support proposals, scope engagements, contribute to business development, develop client relationships, contribute to pitches
story: pitched to, proposal in a weekend, they chose us, they chose the other, day rate, scoped it, too cheap, more days than we sold, second project from, called us again, asked us back

# sourcing-events: Tendering and choosing suppliers
strategic sourcing, ^tenders, ^tendering, RFQ, RFQs, request for quotation, supplier selection, supplier evaluation, bid evaluation, e-auctions, sourcing strategy, sourcing projects, category management, category strategy, supplier market, public procurement, procurement procedures, new suppliers
posting: run tenders, lead sourcing, evaluate bids, issue RFQs, select suppliers, develop category strategies, evaluate suppliers, qualify suppliers, conduct tenders, select and manage third-party, select providers, provider selection
story: three quotes, three offers, compared the offers, compared the quotes, asked five suppliers, wrote the tender, tender for, bids came in, lowest bid, cheapest was, cheapest offer, scored them, weighting, price 40%, visited the supplier, visited the plant, visited their factory, samples from each, trial order, references from, second source, only one supplier, single source, had always bought from, supplier demo, supplier demos, gave-each-supplier, real-case-to-each, same-case-for-each-supplier, matrix with weights, weighted matrix, score-comes-from

# price-talks: Bargaining with suppliers
supplier negotiations, negotiate with suppliers, price negotiations with suppliers, cost savings procurement, purchase price variance, framework agreements, payment terms with suppliers, volume discounts, should-cost, total cost of ownership, bundling volumes, price increases
posting: negotiate prices, negotiate contracts with suppliers, achieve savings, reduce purchasing costs, negotiate terms with vendors, deliver savings targets, obtain best price
story: price increase, wanted more money, put the price up, steel price, raw material price, asked for the calculation, showed me the calculation, cost breakdown, bundled, two sites together, both plants, yearly volume, three-year deal, longer contract for, rebate, payment in 60, pay in 60 days, got it down to, played them off, played ~ against each other, offer from the other, kept the old price, saved ~ a year

# supplier-performance: Suppliers who deliver or do not
supplier performance, supplier management, supplier relationship management, SRM, vendor management, vendor performance, supplier audits, supplier development, supplier scorecards, on-time delivery of suppliers, supplier quality, supplier risk, supplier reviews, service level agreements with vendors, contract management, sustainability in the supply chain, supply chain due diligence
posting: manage suppliers, monitor supplier performance, resolve supplier issues, conduct supplier audits, manage vendor relationships, review supplier performance, mitigate supply risk
story: delivered late, late again, always late, wrong parts, bad batch, sent it back to the supplier, complaint to the supplier, rang the supplier every, drove to the supplier, at the supplier's, their backlog, they had lost, went bankrupt, insolvent, fire at the supplier, ship was stuck, allocation, on allocation, found another in, two weeks of stock, safety stock, scorecard, monthly call with, list of open

# purchase-orders: Orders, approvals and shortages
purchase orders, purchase requisitions, ^requisitions, procure-to-pay, purchase-to-pay, P2P, operational procurement, order confirmations, ^expediting, material shortages, material availability, goods receipt, invoice discrepancies, master data purchasing, catalogue buying, e-procurement, spend analysis, maverick spend, indirect procurement
posting: create purchase orders, process requisitions, expedite orders, track deliveries, monitor order, resolve invoice discrepancies, place orders, manage purchase orders, ensure availability of materials, analyse spend
story: raised the PO, raise a PO, order number, purchase order, confirmed the date, no confirmation, confirmation said, ordered by phone, ordered without, nobody had ordered, ordered twice, ordered too much, ordered too late, line would stop, out of stock, last box, minimum quantity, lead time, weeks lead time, by air, air freight, taxi with parts, who buys what, everyone ordered, one catalogue, spend by supplier, four hundred suppliers

# project-risks: Risks of projects
project risks, risk log, RAID log, risk registers in projects, risks and issues, project risk management
posting: identify and mitigate, mitigate project risks, manage risks and issues, escalate risks, maintain risk log
story: what'd hurt us, what-would-hurt-us, owner-next-to-each, name-next-to-each-risk, one-man-knew-old, only-one-man-knew, only-one-person-knew, plan-B-for, had-plan-B, what-if-he-is-ill, what-if-she-leaves, risk-went-red, early-warning, second-supplier-ready, prayed for
de: Projektrisiken, Risikoliste, Risiken und offene Punkte
fr: risques projet, registre des risques
es: riesgos del proyecto, registro de riesgos

# project-reporting: Telling how a project stands
project reporting, project status reports, status reporting, highlight reports, steering committee, steering committees, steering group, project dashboards
posting: report status, report on progress, report progress to, prepare status reports, report project status, project updates to
story: one page every friday, every-friday-one-page, green amber red, green amber, stopped-saying-green, green-when-it-wasn't, said-it-was-red, turned-it-red, traffic lights, before-they-asked, sent-before-they-ask, sponsor-wanted-to-know, weeks-to-go, red means I need, red means, no-green-where-it-was-not, one-page-no, status-on-one-page
de: Projektberichte, Statusberichte, Lenkungsausschuss
fr: reporting projet, comité de pilotage
es: informes de proyecto, informes de estado, comité de dirección del proyecto

# change-affected: Telling those it hits
change management with people, organisational change management, affected staff, change communication, stakeholder communication of change, adoption of change, change agents, change champions, change impact, readiness for change
posting: manage change and communicate, communicate with affected, change management activities, support change, change and adoption
story: told-night-shift, at-night-told, two-people-per-department, knew-it-first, knew-first-and-helped, before the poster, what-changes-for-you, what-stays-same, came with the union, afraid-for-jobs, resisted, against-it-at-first, asked the loudest to test
`;

/** Product and design in their parts. The format stands at `readPhraseTable`. */
export const PRODUCT_CRAFT = `
# problem-finding: What is really the problem
customer discovery, continuous discovery, problem validation, discovery interviews, product hypotheses, assumption testing, opportunity solution tree, opportunity sizing, unmet needs, pain points of users, customer problems, problem statements, product opportunities
posting: run discovery, discover customer needs, validate assumptions, identify opportunities, talk to customers weekly, uncover user needs, deep understanding of customers
story: called ~ customers, phoned ~ customers, talked to ~ customers, talked to ~ users, interviewed ~ customers, what they do today, how they do it today, in a spreadsheet today, workaround, workarounds, asked why five times, wanted a button but, asked for a feature but, asked for an export, did not need it, was not the problem, wasn't the problem, real problem was, not what they asked, nobody would pay, fake door, landing page with, before writing any code, without a line of code, by hand first for, pretended it was automatic, killed the idea, killed my own idea, ten interviews, twelve interviews

# saying-no: What is not built
feature prioritisation, prioritization frameworks, prioritisation frameworks, RICE, MoSCoW, product trade-offs, scope management of products, competing stakeholder requests, feature requests, product decisions, focus of the product
posting: make trade-offs, prioritise ruthlessly, prioritize ruthlessly, manage competing requests, balance customer requests, decide what to build
story: said no to sales, said no to the biggest, said no to a customer, biggest customer wanted, one big customer, loudest customer, wishes from sales, two hundred requests, ~ requests, list of requests, scored them, sorted by money, cost of each, not this quarter, not this year, wrote down why not, closed old tickets, deleted the backlog, deleted old tickets, emptied the backlog, CEO's pet, boss's idea, founder's idea, founder's favourite, stopped building, wish list of

# roadmap-talks: Agreeing on the way
roadmap communication, stakeholder alignment, product strategy, outcome-based roadmap, quarterly roadmap, product vision, roadmap planning, strategic initiatives of product, OKRs for product, product goals, align stakeholders, executive alignment on product
posting: communicate the roadmap, align stakeholders on, present roadmap, drive alignment, define product vision, set product goals, gain buy-in for product
story: roadmap, now next later, dates on the roadmap, took the dates off, roadmap nobody believed, everyone had another, sales sold what, sold something we, sold what we don't have, promised a date, two hours in one room, one page strategy, key result, missed the goal, each department wanted, walked the roadmap with, sales team heard

# specs-stories: Writing down what to build
user stories, acceptance criteria, product requirements documents, PRD, PRDs, specifications for developers, backlog refinement, backlog grooming, story mapping, functional requirements, product owner, definition of ready, detailed requirements
posting: write user stories, write acceptance criteria, refine backlog, document product requirements, groom the backlog, prepare stories for development, own the backlog, translate into requirements
story: stories too big, cut the stories, split the story, wrote the stories, examples in each, developers asked me, developers kept asking, sketch next to, wrote three sentences, twelve pages nobody, forty page, spec nobody read, story map on the wall, demo on friday, accepted the story, rejected at the demo

# product-launches: Bringing it to people
product launches, go-to-market, launch planning, beta programmes, beta program, early access, release communication, internal enablement, sales enablement for products, launch readiness, rollout to customers, pilot customers
posting: plan launches, launch products, coordinate go-to-market, lead launch, prepare teams for launch, manage beta, train sales and support on
story: launch day, launch was, soft launch, before the launch, beta with, beta users, ~ pilot customers, first ~ customers, invited ~ users, wait list, support was not told, sales did not know, nobody told support, trained support, one page for sales, help article, launch mail, went out to all, opened it to all, postponed the launch, delayed the launch, first week ~ users, we launched, launched it, launched with

# first-use: The first minutes of a user
user onboarding, in-app onboarding, app onboarding, product onboarding, onboarding flow, onboarding of users, activation rate, user activation, time to value, sign-up flow, first-time user experience, conversion of sign-ups, trial conversion, empty states
posting: improve onboarding, improve activation, optimise sign-up, increase conversion, reduce drop-off, new user experience
story: sign-ups, signed up and never, registration form, ~ fields, eleven fields, fields to three, asked for the phone number, asked for a card, empty screen, came back the next day, came back on day, activation from, finished the setup, gave up at the, stuck at step, tour nobody, skipped the tour, sample data, checklist in the app, first invoice within, trial to paid, sign-up form, free trial, sign-up page

# product-health: Is it used, and does it pay
product metrics, product KPIs, feature adoption, user engagement, monthly active users, north star, product analytics, NPS, customer satisfaction of product, revenue of products, P&L of product, product performance, retention of users, product growth
posting: track product metrics, monitor adoption, measure success of features, define success, use data to decide, improve retention, grow usage, responsible for product KPIs
story: active users, weekly active, monthly active, used it once, used by ~ percent, adoption went, adoption was, only ~ percent used, usage went, churn went, score went, stars in the store, rating from ~ to, reviews in the store, cancelled because, exit survey, revenue from, paying customers, upgraded to, money per customer, looked in amplitude, in mixpanel, user retention, feature adoption went

# voice-of-customers: What customers tell
customer feedback, voice of the customer, feedback loops, customer advisory board, support tickets as feedback, customer feedback analysis, user feedback, customer interviews, customer visits, product feedback
posting: gather feedback, collect customer feedback, analyse feedback, synthesize feedback, close the loop with customers, act on customer feedback
story: read all the tickets, read ~ tickets, read three hundred, read every review, tagged the tickets, sat with support, a day in support, took support calls, listened to calls, listened to ~ calls, same complaint, most asked, top five complaints, called back those who, visited ~ customers, visited a customer, rode along with, wrote back to each, told them it was fixed, complaints about the app

# ending-products: Taking things away
sunsetting, end-of-life of products, product deprecation, feature removal, product portfolio, portfolio rationalisation, migrate customers to new, platform consolidation, product lifecycle management
posting: sunset products, retire features, manage product lifecycle, migrate customers, rationalise portfolio
story: switched off the old, turned off the old app, took the feature out, removed the feature, ~ customers still used, still used it, complained about the new, wanted the old one back, six months notice, told them a year before, moved the last customers, last customer on the old

# market-watch: Knowing the others
competitive analysis, competitor analysis, market research for products, market sizing, product positioning, industry trends in products, competitor benchmarking, value proposition, product differentiation
posting: analyse competitors, monitor competitors, conduct market research, define positioning, understand the market
story: competitors, competitor launched, cheaper competitor, lost deals because, why we lost, tried their product, tested the competitor, bought theirs, sat through their demo, they have it too, copied us, nobody else had, a competitor, our competitor

# business-customers: Products for companies
B2B products, B2B SaaS, enterprise customers, enterprise features, SaaS products, platform products, API products, multi-tenant, marketplaces, two-sided marketplaces, customer-specific requests, white label, admin tools, internal products, online marketplace, marketplace products
posting: B2B product, work with enterprise customers, platform product management, manage internal tools, scale SaaS
story: biggest account, enterprise customer, custom version, special version for, customised for one, one customer on a custom, for each tenant, single sign-on for, admin page, procurement of the customer, security review of the customer, suppliers and buyers, buyers and sellers, drivers and riders, shops and couriers

# rules-into-product: Rules that change a product
regulatory requirements in products, compliance features, regulated products, licensed product, payment regulation, PSD2, KYC, privacy features, accessibility law, tax rules in software, e-invoicing obligation
posting: implement regulatory requirements, translate regulation into product, work with legal and compliance, compliant products
story: from january on, legal said, lawyer said, compliance said, asked the regulator, deadline of the law, identity check, passport photo, consent screen, cookie banner, had to store, must not store, law from

# research-sessions: Watching and asking users
usability testing, user testing, moderated tests, unmoderated tests, user interviews, field research, research plans, research repository, recruiting participants, interview guides, diary study, surveys with users, contextual inquiry, synthesis of research, research insights, evaluative research, generative research
posting: plan and conduct research, moderate sessions, recruit participants, synthesise findings, synthesize findings, turn research into, share insights, advocate for users
story: ~ participants, screener, voucher, gift voucher, thought aloud, think aloud, did not see the button, didn't see the button, never found, nobody found, nobody scrolled, tapped on, clicked on the logo, said it was nice but, leading question, asked too leading, clustered, video clips, showed the clips, showed the video to, invited the developers to watch, went to their homes, at their desk, research participants, recruited ~ users, watched them use, watched her use, watched him use

# screens-flows: Designing screens and flows
interaction design, interface design, user flows, information architecture, wireframes, navigation design, mobile design, responsive design, UI design, form design, dashboard design, design of complex workflows, high-fidelity designs, screen design
posting: design end-to-end, design user flows, design intuitive, create high-fidelity, simplify complex, design for web and mobile, craft interfaces
story: steps from, from seven steps to, three steps, one screen, one question per, menu with, card sort, card sorting, sitemap, renamed the, moved the button, bigger buttons, big buttons, one-handed, glanced, redesigned, redesigned the, too many colours, figma, ten versions, three versions, two variants, threw away the first, new screens, drew the screens, redesigned screen, registration form

# prototypes-tried: Trying with prototypes
prototyping, interactive prototypes, clickable prototypes, rapid prototyping, design validation, concept testing, low-fidelity prototypes, paper prototypes, proof of concept design, iterate on designs, design iterations
posting: build prototypes, test prototypes, iterate quickly, validate designs, explore concepts
story: paper prototype, clickable, clickable dummy, cardboard, cardboard model, on a tablet with, showed it to five, first version failed, back to the drawing board, built a prototype, the prototype, prototype with

# shared-components: One kit for all
design systems, component library, UI kit, design tokens, style guide, pattern library, consistent interface, design operations, reusable patterns, brand consistency in product, documentation of components
posting: maintain design system, contribute to design system, ensure design consistency, evolve the design system, build a component library
story: ~ kinds of buttons, seventeen blues, ~ shades of, different buttons, same button, one button, library of, components in figma, in storybook, audit of screens, printed all screens, teams built their own, governance meeting, adopted by ~ teams, dark mode

# words-on-screens: Words in products
UX writing, UX copy, microcopy, content design, error messages, product copy, content style guide, voice and tone, in-product text, plain language in products
posting: write UX copy, write interface text, craft microcopy, improve content, content design for
story: error message, changed one word, changed the label, button said, text said, nobody understood the word, jargon on the screen, legal text, rewrote the mail, rewrote the letter, reading level, translated strings, german was too long, wording of

# critique-handoff: Designs among colleagues
design critique, design reviews, design critiques, design handoff, present designs, articulate design decisions, design rationale, receive feedback on designs, collaborate with engineers on design, design QA, stakeholder feedback on designs, design specs
posting: present design work, explain design decisions, give and receive critique, work with engineers to implement, advocate for design, defend design decisions
story: critique, showed it half finished, showed it early, boss wanted the logo bigger, logo bigger, everyone had an opinion, did not like the colour, asked what problem, developer said, could not be built, too expensive to build, cheaper version, built it differently, sat next to the developer, went through it pixel, specs in, states were missing, forgot the error state, error state, empty state

# design-leading: Leading design
design leadership, lead designers, design team lead, head of design, design strategy, design culture, mentor designers, UX maturity, design ops, creative direction in product, grow designers
posting: lead design team, mentor junior designers, establish UX, promote user-centred, evangelise UX, build design culture, set design standards
story: only designer, first designer, first UX, designers in the team, junior designer, portfolio reviews, hired a designer, got research into, got a budget for research, managers watched, director watched, design principles, design week

# service-walks: Whole journeys
service design, customer journeys, journey maps, journey mapping, service blueprints, touchpoints, omnichannel experience, end-to-end experience, experience strategy, co-creation workshops, design workshops, design sprints
posting: map journeys, facilitate workshops, run design sprints, design end-to-end services, co-create with users
story: walked the whole way, followed a patient from, followed a parcel, from the letter to, seven forms, same question four times, wall full of, each step on the, played the customer, called our own hotline, sprint week, monday to friday in one room, post-its, everybody drew
`;

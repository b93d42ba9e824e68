/** Product management, design, user research. The format stands at `readPhraseTable`. */
export const PRODUCT = `
# product-discovery: Finding what to build
product discovery, problem discovery, customer discovery, validate ideas, product validation, opportunity assessment, identify user needs, jobs to be done, validate assumptions, market needs, continuous discovery, problem validation, discovery interviews, product hypotheses, assumption testing, opportunity solution tree, opportunity sizing, unmet needs, pain points of users, customer problems, problem statements, product opportunities
posting: identify customer problems, understand user needs, validate hypotheses, explore opportunities, run discovery, discover customer needs, identify opportunities, talk to customers weekly, uncover user needs, deep understanding of customers
story: asked users what, did not need the feature, nobody needed, solved the wrong problem, fake door, tested the idea with, talked to twenty, talked to ten users, before we built, thrown away before building, asked why they wanted, called ~ customers, phoned ~ customers, talked to ~ customers, talked to ~ users, interviewed ~ customers, what they do today, how they do it today, in a spreadsheet today, workaround, workarounds, asked why five times, wanted a button but, asked for a feature but, asked for an export, did not need it, was not the problem, wasn't the problem, real problem was, not what they asked, nobody would pay, landing page with, before writing any code, without a line of code, by hand first for, pretended it was automatic, killed the idea, killed my own idea, ten interviews, twelve interviews, customers-week, two-customers-week, just-cancelled, who-had-cancelled, sat-in-call-centre, in-call-centre-for, built-nothing, only-button-that-counted, counted-who-pressed, landing-page-before, paper-version-first, tried-it-with-sheet-first, did-it-by-hand-first, by-hand-behind, visited ~ workshops and watched, visited ~ customers, watched-them-quote
de: Produktentwicklung, Bedarfsermittlung, Nutzerbedürfnisse
fr: découverte produit, besoins utilisateurs
es: descubrimiento de producto, necesidades de los usuarios

# user-research: Research with users
user research, user interviews, usability testing, usability tests, UX research, customer interviews, user testing, field studies, diary studies, research participants, personas, user insights, contextual inquiry, moderated tests, unmoderated tests, field research, research plans, research repository, recruiting participants, interview guides, diary study, surveys with users, synthesis of research, research insights, evaluative research, generative research, usability-studies, prototype testing, information-architecture, interaction-design, user-flows, heuristic-evaluation, card-sorting, customer-interviews, research-insights, user journeys, accessibility-audits, design-thinking, ^personas, research synthesis, contextual-inquiry, diary-studies
posting: conduct user research, plan research, conduct interviews, synthesize research, moderate usability, plan and conduct research, moderate sessions, recruit participants, synthesise findings, synthesize findings, turn research into, share insights, advocate for users, run-usability, UX researcher, UX-designer, interview users, conduct-user-research, user-experience-designer, test prototypes, turn-findings-into
story: interviewed users, watched users, watched them use, watched people use, sat beside users, could not find the button, five users, recorded the sessions, read all the feedback, usability test, thought aloud, clicked on the wrong, quotes from users, visited users, screener, gift voucher, think aloud, did not see the button, didn't see the button, never found, nobody found, nobody scrolled, tapped on, clicked on the logo, said it was nice but, leading question, asked too leading, clustered, video clips, showed the clips, showed the video to, invited the developers to watch, went to their homes, at their desk, recruited ~ users, watched her use, watched him use, could-not-find-button, did-not-find-button, watched click, watched-him-click, watched-people, the prototype, paper-prototype, sat-with-users, asked-users, users-said, gave-up-halfway, menu-was-confusing, nobody-understood, checkout-form, shorter-form, screen-reader, could not find the, clicked the wrong, paper-version, five-people-four-got-lost, four-got-lost, got-lost-on, rang-who-left, watched-them-pay, pay-on-phones, cup-of-coffee-and-prototype, five-people-one-task, one-task, kept my mouth shut and, wrote-where-they-stopped, where-they-stopped, where-they-got-stuck, got-stuck-at, tested in the canteen, voucher for coffee, coffee voucher, thinking aloud, watched-five-people, watched-six-people, videos-of-people-failing, people-failing, interview-guide, talked to eight, talked-to-twelve, talked-to-two-customers, call-with-who-left
story: watched seven, watched ~ try to, watched eight, try to renew
de: Nutzerforschung, Usability-Tests, Nutzerinterviews, User Research, Informationsarchitektur, Interaktionsdesign
fr: recherche utilisateur, tests utilisateurs, entretiens utilisateurs, architecture de l'information, design d'interaction
es: investigación de usuarios, pruebas de usabilidad, entrevistas con usuarios, arquitectura de la información, diseño de interacción

# product-roadmap: Roadmaps
product roadmap, roadmap, roadmapping, product strategy, product vision, product planning, feature prioritization, prioritize features, product backlog, backlog management, backlog prioritization, product direction, roadmap communication, stakeholder alignment, outcome-based roadmap, quarterly roadmap, roadmap planning, strategic initiatives of product, OKRs for product, product goals, align stakeholders, executive alignment on product
posting: own the roadmap, define product, product priorities, manage product backlog, drive product strategy, maintain backlog, communicate the roadmap, align stakeholders on, present roadmap, drive alignment, define product vision, set product goals, gain buy-in for product, own the product roadmap, roadmap and backlog, product vision and strategy, communicate vision, vision and strategy to the team
story: roadmap for, sales promised, cut features, cut the feature, said no to the feature, wish list of, scored each, ranked by, moved to next quarter, three things only, stopped building, now-next-later, dates on the roadmap, took-dates-off, roadmap nobody believed, everyone had another, sales sold what, sold something we, sold what we don't have, promised a date, two hours in one room, one page strategy, key result, missed the goal, each department wanted, walked the roadmap with, sales team heard, what we won't do, what we will not do, next-three-months, then fog, behind-login-bug, moved the pretty bit, five bets, bets on one page, roadmap on one page, where-we-are-in-two-years, as a newspaper page, drew-where-we, quarter on one page, nothing after the quarter, dates off the roadmap, list from eighty to, items-to-six, cut-list-from
de: Roadmap, Produktstrategie, Produktvision, Backlog, Produktplanung
fr: feuille de route, roadmap, stratégie produit, backlog, vision produit
es: hoja de ruta, roadmap, estrategia de producto, backlog, visión de producto

# product-specs: Saying what to build
product requirements, PRD, PRDs, product specifications, write user stories, acceptance criteria, functional design, product requirements documents, feature specifications, user stories, specifications for developers, backlog refinement, backlog grooming, story mapping, functional requirements, product owner, definition of ready, detailed requirements
posting: write requirements, define requirements, write product, translate needs into, write acceptance criteria, refine backlog, document product requirements, groom the backlog, prepare stories for development, own the backlog, translate into requirements
story: wrote the spec, wrote a one pager, one-pager, stories for the developers, developers asked, edge cases, what happens when, stories too big, cut the stories, split the story, wrote the stories, examples in each, developers asked me, developers kept asking, sketch next to, wrote three sentences, twelve pages nobody, forty page, spec nobody read, story map on the wall, demo on friday, accepted the story, rejected at the demo, what must be true at the end, true at the end, not-how-to-build-it, example-with-real-numbers, with-real-numbers, example-for-each-rule, one-example-per, given-when, definition of done, edge cases at the bottom, what-happens-when-name, what happens when there is none
de: Produktanforderungen, User Stories, Spezifikationen, Lastenheft
fr: spécifications produit, user stories, cahiers des charges
es: requisitos de producto, historias de usuario, especificaciones de producto

# product-delivery: Bringing products out
product launch, product delivery, product development lifecycle, launch features, ship products, product management, product owner, product manager, manage product, product lifecycle, work with engineering and design, end-to-end product, product launches, go-to-market, launch planning, beta programmes, beta program, early access, release communication, internal enablement, sales enablement for products, launch readiness, rollout to customers, pilot customers
posting: lead product, drive product, deliver products, product execution, launch products, plan launches, coordinate go-to-market, lead launch, prepare teams for launch, manage beta, train sales and support on
story: shipped in, MVP, minimum version, first version, beta users, with two developers and a designer, release to ten percent, after launch, sign-ups after, launch day, launch was, soft launch, before the launch, beta with, first ~ customers, invited ~ users, wait list, support was not told, sales did not know, nobody told support, trained support, one page for sales, help article, launch mail, went out to all, opened it to all, postponed the launch, delayed the launch, first week ~ users, we launched, launched it, launched with, first-to-forty, then-to-all
de: Produktmanagement, Product Owner, Produktlebenszyklus, Produktverantwortung
fr: gestion de produit, product management, product owner, cycle de vie produit
es: gestión de producto, product owner, ciclo de vida del producto, product management

# product-metrics: Measuring products
product metrics, user engagement, product usage, feature adoption, retention metrics, user growth, engagement metrics, product performance, growth experiments, product KPIs, monthly active users, north star, product analytics, NPS, customer satisfaction of product, revenue of products, P&L of product, retention of users, product growth
posting: track product, measure adoption, improve conversion, increase engagement, growth metrics, track product metrics, monitor adoption, measure success of features, define success, use data to decide, improve retention, grow usage, responsible for product KPIs, measure outcomes, outcomes with data, measure success of, success metrics, track success metrics, define success metrics and OKRs, conversion activation and, follow conversion
story: used the feature, percent of users used, nobody used it, active users, conversion from, activation went, came back the next week, sign-up to, daily users, usage doubled, usage went, dropped off at, weekly active, monthly active, used it once, used by ~ percent, adoption went, adoption was, only ~ percent used, churn went, score went, stars in the store, rating from ~ to, reviews in the store, cancelled because, exit survey, revenue from, paying customers, upgraded to, money per customer, looked in amplitude, in mixpanel, user retention, feature adoption went, sign ups from 31, finished-sign-ups, half-saw-one-half, half-saw, nobody clicked, took-it-out-again, used-by-three-people, funnel showed, left-at-address, activation, stayed longer, said-before-launch, before-the-launch, promised ~ percent by, percent by december, come-back-in-second-week, back-in-second-week, one-number, number-we-looked-at, target was ~ got, reported-it-as, missed the OKR, key-result, key-results, objective for the quarter, half-of-new-users-to, within-week-of-signing
de: Produktkennzahlen, Konversion
fr: indicateurs produit, engagement utilisateurs
es: métricas de producto

# pricing-product: Prices and packages
pricing strategy, pricing model, packaging and pricing, monetization, price testing, subscription model, revenue model, price changes, ^pricing, packaging of products, ^monetisation, ^monetization, subscription models, business cases for features, revenue impact, unit economics, upsell features, conversion to paid, product revenue, willingness to pay, ^freemium
posting: define pricing, develop pricing, define pricing and packaging, prepare business cases, increase revenue, own revenue of, grow subscription, price new features, improve conversion to paid, pricing and margins, manage pricing
story: raised the price, raised prices, new prices, price from ~ to, free-plan, paying users, tested two prices, customers paid, price test, tested the price, two prices, three-packages, nobody took the middle, free users, upgrade button, would you pay, would they pay, nobody paid, paid for it themselves, refund after, cost per, what it brings, five euros a month, average order, basket went, opt-in, packages-instead-of, raised-price-for-new, for-new-ones-only, watched-who-left, who-left-after-price, per seat, per-user-price, from-free-to-paid, discount for annual, price-page
de: Preisgestaltung, Preisstrategie, Monetarisierung
fr: tarification, stratégie de prix, monétisation
es: estrategia de precios, monetización, fijación de precios

# wireframes: Sketches and prototypes
wireframes, wireframing, prototyping, mockups, interactive prototypes, low-fidelity, high-fidelity, ^sketching, UI mockups, user flows, storyboards, design prototypes, clickable prototypes, rapid prototyping, design validation, concept testing, low-fidelity prototypes, paper prototypes, proof of concept design, iterate on designs, design iterations
posting: create wireframes, create prototypes, produce mockups, design user flows, build prototypes, test prototypes, iterate quickly, validate designs, explore concepts
story: sketches, on-paper-first, paper-prototype, mock-up, wireframe, three versions, drew the screens, tested the sketch, clickable, clickable dummy, cardboard model, on a tablet with, showed it to five, first version failed, built a prototype, the prototype, prototype with, paper-first, clickable thing, clickable by evening, ugly sketches, five ugly, five sketches, before one nice one, scribbled, drew-it-on-paper, grey boxes
de: Wireframes, Prototypen, Mockups
fr: maquettes, prototypes, wireframes, maquettage
es: wireframes, prototipos, maquetas

# visual-design: Visual and interface design
UI design, user interface design, visual design, interface design, UX design, interaction design, UX/UI, product design, user experience design, design thinking, human-centered design, information architecture, responsive layouts, design concepts, user-friendly, user friendliness
posting: design interfaces, design user experiences, create designs, deliver designs, intuitive user experiences, design solutions, visual design branding, branding illustration and icons, icon design
story: designed the screen, designed the app, new design, simpler form, fewer fields, fewer clicks, three clicks instead of, moved the button, bigger text, menu nobody found, print-and-screen, colours-that-print, colour palette, typeface, type-scale, grid, logo on
de: UX-Design, UI-Design, Interface-Design, Produktdesign
fr: design d'interface, UX design, conception d'interfaces, ergonomie
es: diseño de interfaces, diseño UX, experiencia de usuario, diseño de producto

# design-system: Design systems
design system, design systems, style guides, component libraries, design tokens, pattern library, design consistency, UI kit, design guidelines, component library, style guide, consistent interface, design operations, reusable patterns, brand consistency in product, documentation of components
posting: maintain design system, build design systems, ensure consistency, contribute to design system, ensure design consistency, evolve the design system, build a component library
story: forty buttons, different buttons, same button everywhere, one library of, components for designers, colours in one place, every team built its own, kinds of buttons, seventeen blues, shades of, same button, one button, library of, components in figma, in storybook, audit of screens, printed all screens, teams built their own, governance meeting, adopted by ~ teams, dark mode, greys became, 43 greys, one-page-per-part, when-to-use-it-and-when-not, when-not-to-use-it, tokens, buttons in eleven, component in figma, library in figma, squads used it, changed-in-one-place, into one library, form-fields-into-one, buttons-into-one
de: Designsystem, Styleguide, Komponentenbibliothek
fr: design system, charte graphique, bibliothèque de composants
es: sistema de diseño, guía de estilo, librería de componentes

# design-handoff: Designers and developers
design handoff, collaborate with developers, collaborate with engineers, design specs, design QA, work with engineering, design reviews, design critique, present designs, design feedback, design critiques, articulate design decisions, design rationale, receive feedback on designs, collaborate with engineers on design, stakeholder feedback on designs
posting: partner with product and engineering, work closely with developers, collaborate with product managers, present design work, explain design decisions, give and receive critique, work with engineers to implement, advocate for design, defend design decisions, hand over designs, collaborate with product managers and developers, work with developers on designs
story: sat with the developers, developers built it differently, looked different when built, spec for the developers, showed it early, told me it could not be built, can be built in, critique, showed it half finished, boss wanted the logo bigger, logo bigger, everyone had an opinion, did not like the colour, asked what problem, developer said, could not be built, too expensive to build, cheaper version, built it differently, sat next to the developer, went through it pixel, specs in, states were missing, forgot the error state, error state, empty state, sat beside the developer, beside the developer, spacing-and-states, name-is-too-long, too long or there is none, what happens when there is none, notes-for-developer, walked-developer-through, checked-build-against, built-differently
de: Designübergabe, Zusammenarbeit mit Entwicklern
fr: collaboration avec les développeurs, livraison des maquettes
es: entrega de diseño, colaboración con desarrolladores

# journeys-service: Journeys and services
customer journey, journey mapping, service design, user journeys, service blueprint, experience mapping, touchpoints, end-to-end experience, customer journeys, journey maps, service blueprints, omnichannel experience, experience strategy, co-creation workshops, design workshops, design sprints
posting: map customer journeys, design services, improve customer journey, map journeys, facilitate workshops, run design sprints, design end-to-end services, co-create with users
story: drew the whole way, whole way of a customer, from first call to, walked through it as a customer, played the customer, each step on the wall, post-its, waited at each step, walked the whole way, followed a patient from, followed a parcel, from the letter to, seven forms, same question four times, wall full of, each step on the, called our own hotline, sprint week, monday to friday in one room, everybody drew, roll of wallpaper, day-of-crew, drew-whole-day, who rings whom, behind-counter-that-was, lower half, backstage, from-first-ad-to, from-first-call-to, moments that hurt, journey on the wall, along the wall
de: Customer Journey, Servicedesign, Nutzerreise
fr: parcours client, parcours utilisateur, design de service
es: recorrido del cliente, customer journey, diseño de servicios

# workshops-design: Working things out together
design sprints, design workshops, co-creation, ideation workshops, facilitate workshops, collaborative design, stakeholder workshops, brainstorming sessions
posting: run workshops, lead ideation, facilitate design
story: workshop with, sketched together, post-its, dots to vote, everyone drew, ideas on the wall, two hours in one room, sticky notes, in-two-hours-they-agreed, agreed-on-first-step, everybody-drew, drew for eight minutes, crazy eights, dot votes, dot voting, even-finance-man, silent writing, wrote in silence, how might we, sprint week
de: Workshops, Design Thinking, Ideenworkshops
fr: ateliers de co-conception, animation d'ateliers, design thinking
es: talleres, design thinking, cocreación

# space-fashion: Rooms, clothes and things
interior design, space planning, architecture of buildings, fashion design, industrial design, furniture design, pattern making, sewing, jewelry, floor plans, materials selection, mood boards, ^tailoring, exhibition design
posting: design spaces, select materials, produce drawings for
story: sewed, cut the fabric, chose the materials, mood board, client's living room, floor plan, model of the house, sketched the chair
de: Innenarchitektur, Modedesign, Schneidern
fr: architecture d'intérieur, stylisme, couture, design industriel
es: diseño de interiores, diseño de moda, costura, diseño industrial
`;

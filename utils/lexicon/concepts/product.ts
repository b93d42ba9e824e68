/** Product management, design, user research. The format stands at `readPhraseTable`. */
export const PRODUCT = `
# product-discovery: Finding what to build
product discovery, problem discovery, customer discovery, validate ideas, product validation, opportunity assessment, identify user needs, jobs to be done, validate assumptions, market needs
posting: identify customer problems, understand user needs, validate hypotheses, explore opportunities
story: asked users what, did not need the feature, nobody needed, solved the wrong problem, fake door, tested the idea with, talked to twenty, talked to ten users, before we built, thrown away before building, asked why they wanted
de: Produktentwicklung, Bedarfsermittlung, Nutzerbedürfnisse
fr: découverte produit, besoins utilisateurs
es: descubrimiento de producto, necesidades de los usuarios

# user-research: Research with users
user research, user interviews, usability testing, usability tests, UX research, customer interviews, user testing, field studies, diary studies, research participants, personas, user insights, contextual inquiry
posting: conduct user research, plan research, conduct interviews, synthesize research, moderate usability
story: interviewed users, watched users, watched them use, watched people use, sat beside users, could not find the button, five users, recorded the sessions, read all the feedback, usability test, thought aloud, clicked on the wrong, quotes from users, visited users
de: Nutzerforschung, Usability-Tests, Nutzerinterviews, User Research
fr: recherche utilisateur, tests utilisateurs, entretiens utilisateurs
es: investigación de usuarios, pruebas de usabilidad, entrevistas con usuarios

# product-roadmap: Roadmaps
product roadmap, roadmap, roadmapping, product strategy, product vision, product planning, feature prioritization, prioritize features, product backlog, backlog management, backlog prioritization, product direction
posting: own the roadmap, define product, product priorities, manage product backlog, drive product strategy, maintain backlog
story: roadmap for, sales promised, cut features, cut the feature, said no to the feature, wish list of, scored each, ranked by, moved to next quarter, three things only, stopped building
de: Roadmap, Produktstrategie, Produktvision, Backlog, Produktplanung
fr: feuille de route, roadmap, stratégie produit, backlog, vision produit
es: hoja de ruta, roadmap, estrategia de producto, backlog, visión de producto

# product-specs: Saying what to build
product requirements, PRD, PRDs, product specifications, write user stories, acceptance criteria, functional design, product requirements documents, feature specifications
posting: write requirements, define requirements, write product, translate needs into
story: wrote the spec, wrote a one pager, one-pager, stories for the developers, developers asked, edge cases, what happens when
de: Produktanforderungen, User Stories, Spezifikationen, Lastenheft
fr: spécifications produit, user stories, cahiers des charges
es: requisitos de producto, historias de usuario, especificaciones de producto

# product-delivery: Bringing products out
product launch, product delivery, product development lifecycle, launch features, ship products, product management, product owner, product manager, manage product, product lifecycle, work with engineering and design, end-to-end product
posting: lead product, drive product, deliver products, product execution, launch products
story: shipped in, MVP, minimum version, first version, beta users, with two developers and a designer, release to ten percent, after launch, sign-ups after
de: Produktmanagement, Product Owner, Produktlebenszyklus, Produktverantwortung
fr: gestion de produit, product management, product owner, cycle de vie produit
es: gestión de producto, product owner, ciclo de vida del producto, product management

# product-metrics: Measuring products
product metrics, user engagement, product usage, feature adoption, retention metrics, user growth, engagement metrics, product performance, growth experiments
posting: track product, measure adoption, improve conversion, increase engagement, growth metrics
story: used the feature, percent of users used, nobody used it, active users, conversion from, activation went, came back the next week, sign-up to, daily users, usage doubled, usage went, dropped off at
de: Produktkennzahlen, Konversion
fr: indicateurs produit, engagement utilisateurs
es: métricas de producto

# pricing-product: Prices and packages
pricing strategy, pricing model, packaging and pricing, monetization, price testing, subscription model, revenue model, price changes
posting: define pricing, develop pricing
story: raised the price, raised prices, new prices, price from ~ to, free plan, paying users, plans and, tested two prices, customers paid
de: Preisgestaltung, Preisstrategie, Monetarisierung
fr: tarification, stratégie de prix, monétisation
es: estrategia de precios, monetización, fijación de precios

# wireframes: Sketches and prototypes
wireframes, wireframing, prototyping, mockups, interactive prototypes, low-fidelity, high-fidelity, sketching, UI mockups, user flows, storyboards, design prototypes, clickable prototypes
posting: create wireframes, create prototypes, produce mockups, design user flows
story: sketches, on paper first, paper prototype, mock-up, wireframe, three versions, drew the screens, tested the sketch
de: Wireframes, Prototypen, Mockups
fr: maquettes, prototypes, wireframes, maquettage
es: wireframes, prototipos, maquetas

# visual-design: Visual and interface design
UI design, user interface design, visual design, interface design, UX design, interaction design, UX/UI, product design, user experience design, design thinking, human-centered design, information architecture, responsive layouts, design concepts, user-friendly, user friendliness
posting: design interfaces, design user experiences, create designs, deliver designs, intuitive user experiences, design solutions
story: designed the screen, designed the app, new design, simpler form, fewer fields, fewer clicks, three clicks instead of, moved the button, bigger text, menu nobody found
de: UX-Design, UI-Design, Interface-Design, Produktdesign
fr: design d'interface, UX design, conception d'interfaces, ergonomie
es: diseño de interfaces, diseño UX, experiencia de usuario, diseño de producto

# design-system: Design systems
design system, design systems, style guides, component libraries, design tokens, pattern library, design consistency, UI kit, design guidelines
posting: maintain design system, build design systems, ensure consistency
story: forty buttons, different buttons, same button everywhere, one library of, components for designers, colours in one place, every team built its own
de: Designsystem, Styleguide, Komponentenbibliothek
fr: design system, charte graphique, bibliothèque de composants
es: sistema de diseño, guía de estilo, librería de componentes

# design-handoff: Designers and developers
design handoff, collaborate with developers, collaborate with engineers, design specs, design QA, work with engineering, design reviews, design critique, present designs, design feedback
posting: partner with product and engineering, work closely with developers, collaborate with product managers
story: sat with the developers, developers built it differently, looked different when built, spec for the developers, showed it early, told me it could not be built, can be built in
de: Designübergabe, Zusammenarbeit mit Entwicklern
fr: collaboration avec les développeurs, livraison des maquettes
es: entrega de diseño, colaboración con desarrolladores

# journeys-service: Journeys and services
customer journey, journey mapping, service design, user journeys, service blueprint, experience mapping, touchpoints, end-to-end experience
posting: map customer journeys, design services, improve customer journey
story: drew the whole way, whole way of a customer, from first call to, walked through it as a customer, played the customer, each step on the wall, post-its, waited at each step
de: Customer Journey, Servicedesign, Nutzerreise
fr: parcours client, parcours utilisateur, design de service
es: recorrido del cliente, customer journey, diseño de servicios

# workshops-design: Working things out together
design sprints, design workshops, co-creation, ideation workshops, facilitate workshops, collaborative design, stakeholder workshops, brainstorming sessions
posting: run workshops, lead ideation, facilitate design
story: workshop with, sketched together, post-its, dots to vote, everyone drew, ideas on the wall, two hours in one room
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

/** Single matters of software, data and the machines they run on. The format stands at `readPhraseTable`. */
export const SYSTEMS = `
# schema-migration: Changing a database that runs
schema migrations, schema migration, schema-changes, zero-downtime migration, data backfill, database-upgrades, database migration, data-model-changes, dual-writes, cutover, data-conversion, legacy data migration, migration-scripts, rollback-plans-for-data, moving-off-old-database
posting: migrate databases, migrate data, plan-migrations, legacy-system-migration, data-migration-specialist, zero-downtime, migrations without downtime, database migrations, schema changes
story: migrated data, old-table, new-column, backfilled, moved-millions-of-rows, million-rows, both databases, wrote to both, rolled-back-migration, over-weekend-we-moved, old-system-to-new, customer-records-twice, half-records, cut-over, from the old database, dual writes, dual write, dual-write, backfill, zero downtime, without downtime, no downtime, shadow reads, compared results, schema change, schema changes, flyway, liquibase, alter table, added-column, wrote-both, backfill in batches, dropped-old-one, locked-orders, into-own-table
de: Schemamigration, Datenmigration, Datenbankumstellung, Datenübernahme
fr: migration de schéma, migration de données, reprise de données, bascule
es: migración de esquemas, migración de datos, conversión de datos

# caching: Caches and load
caching, cache invalidation, load-balancing, content-delivery-network, rate-limiting, autoscaling, horizontal-scaling, throughput-of-services, high traffic, backpressure, traffic-spikes, load-shedding, circuit-breakers-in-services, high-availability, concurrent-users, capacity-tests
posting: handle-high-traffic, scalable-services, scale-services, CDN, low-latency, large-scale-systems, caching strategies, caching layers, cache design, Redis or Memcached, distributed caching, cache layer
story: fell-over, site-was-down, went-down-under, cache, traffic tripled, traffic-doubled, thousand-requests, requests-second, put-queue-in-front, service-crashed-under, response-times, ticket-sale-started, too-many-users, kept ~ in redis, in redis, stale-prices, stale data, old-prices-were-shown, throw-cache, throwing-cache, cleared-cache, emptied-cache, invalidate, invalidated, invalidation, key-ran-out, keys-expired, expired-at-once, missed-at-once, everyone-missed, stampede, refreshed-it-before, refreshed-before, warm-cache, warmed-cache, cold-cache, ttl, for-five-minutes-in, database load halved, cache-key, cached-responses, memcached
de: Caching, Lastverteilung, Skalierung, Hochverfügbarkeit, hohe Last
fr: mise en cache, répartition de charge, montée en charge, haute disponibilité, fort trafic
es: caché, balanceo de carga, escalado, alta disponibilidad, alto tráfico

# profiling: Profiling and memory
^profiling, benchmarking-code, memory-leaks, performance regressions, garbage-collection, CPU usage, page-speed, core-web-vitals, frame-rates, heap dumps, flame-graphs, optimise-frame-rates, memory usage, bundle size
posting: performance-engineer, profile-and-optimise, web-performance, optimise rendering
story: memory-leak, ran-out-of-memory, profiler, flame-graph, page-took, page loaded, loaded-in-under, app-froze, slow-phone, out-of-memory, seconds-to-load, garbage collector, rewrote-loop, images-were-too-big
de: Profiling, Speicherlecks, Ladezeiten
fr: profilage, fuites mémoire, temps de chargement
es: profiling, fugas de memoria, tiempos de carga

# backlog: What is built first
backlog prioritisation, product backlog, roadmap-planning, user-stories, acceptance-criteria, product-strategy, feature prioritisation, product-vision, product-owner, product-requirements, release-planning, stakeholder-trade-offs, go-or-no-go, discovery-and-delivery, OKRs, MVP, backlog refinement, feature-requests, market-fit, prioritization frameworks, prioritisation frameworks, RICE, MoSCoW, product trade-offs, scope management of products, competing stakeholder requests, feature requests, product decisions, focus of the product
posting: prioritise backlog, write-user-stories, own-roadmap, define-requirements, product-lead, product-discovery, make trade-offs, prioritise ruthlessly, prioritize ruthlessly, manage competing requests, balance customer requests, decide what to build, prioritise the backlog, manage conflicting stakeholder requests, conflicting requests, say no
story: everybody-wanted-thing-first, sales-promised, wish-list, said-no-to, list-of-wishes, ranked-them, dropped-feature, nobody-used-feature, shipped-small, smallest-version, launch-date, scored-each, effort-and, sticky-notes, said no to sales, said no to the biggest, said no to a customer, biggest customer wanted, one big customer, loudest customer, wishes from sales, two hundred requests, list of requests, scored them, sorted by money, cost of each, not this quarter, not this year, wrote down why not, closed old tickets, deleted the backlog, deleted old tickets, emptied the backlog, CEO's pet, boss's idea, founder's idea, founder's favourite, stopped building, wish list of, what's-it-worth-how-long, worth-and-how-long, four-hundred-in-list, threw-out-three-hundred, what-hurts-most, asked-support-what-hurts, oldest-tickets-deleted, sorted-by-worth, 412 wishes, grouped the wishes, grouped-items, grouped-them-by-what, what people try to do, old-tickets-closed, wrote-to-each-person-who-had-asked, two directors one slot, one slot, let them choose, wanted-own-button, own-button, what-he-gets-instead, closed everything older, older than a year, never-going-to-do, CEO's idea did not, did not survive the numbers, idea did not survive
de: Backlog, Produktstrategie, User Stories, Anforderungspriorisierung, Product Owner
fr: backlog, priorisation, feuille de route produit, récits utilisateurs
es: backlog, priorización, hoja de ruta de producto, historias de usuario

# process-mapping: Mapping how work runs
process-mapping, business-analysis, process-improvement, requirements workshops, as-is-and-to-be, process-documentation, business process, process-modelling, gap-analysis-of-processes, functional-specifications, business requirements, user-acceptance-testing, process-owners, swimlanes, BPMN, stakeholder-workshops, requirements elicitation
posting: map-processes, gather-requirements, business-analyst, document-processes, elicit requirements, facilitate-workshops
story: drew-process, brown-paper, wall-of-post-its, seven-signatures, form-went-through, forms-in-triplicate, asked-why-five, followed-one-order, desk-to-desk, waited-for-signature, two-steps-out, really needed, wanted-something-else, followed-one-claim, from-desk-to-desk, brown paper with, everyone's steps, nine-of-which-were-waiting, of-which-were-waiting, struck out, struck out four signatures, drew what should be, counted-minutes, minutes-per-form, forms-week, walked-process
de: Prozessaufnahme, Business-Analyse, Anforderungserhebung, Prozessmodellierung
fr: cartographie des processus, analyse métier, recueil des besoins, ateliers
es: mapeo de procesos, análisis de negocio, toma de requisitos, modelado de procesos

# erp-rollout: Bringing in business software
ERP implementation, system implementation, software rollout, CRM implementation, user-training-for-systems, go-live-support, key-users, system configuration, data-cutover, super users, change-of-systems, software-selection, ERP modules, functional-consulting, electronic-health-record-rollout, hypercare, system-adoption, requirements-for-software
posting: configure SAP, support-users, ERP-consultant, implement ERP, configure modules, application-consultant, train users, functional-consultant, train and advise users, accompany go-lives, go-lives, roll-out at customers, software roll-out, system rollout
story: paper-to-computer, went-live, go-live, first-day-of-new-system, nobody-wanted-new-system, older-colleagues, typed-everything-twice, trained-every-shift, key-user, cheat-sheet, screenshots, hotline-in-first-week
de: ERP-Einführung, Systemeinführung, Key-User, Softwareeinführung, Anwenderschulung
fr: déploiement ERP, mise en place de logiciel, key users, paramétrage, accompagnement utilisateurs
es: implantación de ERP, puesta en marcha de software, usuarios clave, parametrización

# trading-systems: Systems of trading floors and markets
trading systems, trading infrastructure, trading platforms, electronic trading, algorithmic trading, market data, market data feeds, order management for trading, exchange connectivity, quantitative research, quantitative developers, tick data, low-latency trading, pre-trade, post-trade, FIX protocol, trading desk, trade processing, settlement systems, matching engine, risk systems for trading
posting: support traders, tools for traders, trading environment, production trading, work with traders, trading technology, capital markets technology, financial markets technology
story: traders, trader, exchange feed, exchanges, market open, market close, before the market, market hours, trading hours, order book, microseconds, FIX messages, trade breaks, positions did not match, quants, backtest, strategy servers, colocation, co-located

# technical-support: Engineers who help users of a product
technical support engineer, support engineering, product support, application support, developer support, API support, customer-reported issues, customer issues, escalations to engineering, support of production applications, L2 support, L3 support, tier 3 support, production support engineer, technical escalations, technical support, second-level support, third-level support, escalated cases, support engineer, product issues, case investigation, troubleshooting of customer systems, log analysis for customers, API troubleshooting, integration issues of customers, support of developers, product support engineer, complex cases
posting: reproduce customer issues, provide technical support to developers, support developers using, troubleshoot customer, resolve customer technical, work with engineering on fixes, technical point of contact, support our users technically, answer technical questions, support enterprise customers, monitor customer systems, investigate technical issues, read logs, reproduce customer problems, analyse log files, troubleshoot integrations, support customers' developers, resolve complex cases, debug customer, work with engineering on escalated, run queries to investigate, act as technical contact, customers of a software, support customers of, customers of a software product, second and third level, escalations from service desk, second-level, APIs and integrations with customer, integrations with customer developers, troubleshoot APIs, interfaces to, set up and test interfaces, first and second level support
story: customer reported, customers reported, users reported, user reported, customer could not, customers could not, reproduced it on my, reproduced the customer's, customer's logs, asked for logs, log bundle, screen share with, call with the customer, walked the customer through, escalated to engineering, bug report with, found it was a configuration, workaround for the customer, sample code, answered questions on the forum, community forum, support cases, support case, support requests, customer tickets, technical questions, their logs, log file, asked for the log, asked for a screenshot, screenshot showed, HAR file, request id, replayed the, postman, tried their request, wrong header, header was missing, their token, expired token, token had expired, certificate had expired, their firewall, their proxy, time zone, rate limit, timeout, their developer, sat with their developer, wrong endpoint, old version of the, reproduced it, could reproduce, could not reproduce, on my test account, looked in the database, ran a query, wrote a query, bug report, filed a bug, gave the engineers
story: steps and logs, workaround, worked around, fix in the next release, told the customer when, closed the case, first-line-could-not, first line could not solve, for-one-user-only, one-user-only, roaming profile, hung for one user, with the maker's support, maker's support, on the line until midnight, vendor's support, vendor-case, what-first-line-could-not, found with one curl, with one curl, curl, with their programmer, their programmer, shared-screen-with, until-first-order-came-through, their header, wrong url, sandbox key, live-key, their json

# customer-setup: Bringing customers onto a platform
customer onboarding on software, implementation consultant, implementation projects for customers, solution delivery, technical onboarding, client onboarding, customer implementations, professional services, deployment at customers, configuration for customers, tenant onboarding, integration onboarding
posting: onboard new customers onto, implement our software, implement our product at, lead customer implementations, configure the platform for, onboard clients, technical implementations, implementations in parallel, implementations at once, implementation projects at customers, signed contract to, several implementations
story: onboarded customers, onboarded new customers, onboarded clients, onboarding of customers, onboarding of clients, new customer live, went live at the customer, customer went live, set up their account, imported their data, migrated their data, configured it for, onboarding time, onboarding of tenants, onboarding of new tenants, days to onboard, weeks to onboard, their administrators

# rpa-lowcode: Automation without much code
RPA, robotic process automation, low-code, no-code, Power Automate, Power Apps, Power Platform, UiPath, Blue Prism, Automation Anywhere, business process automation, process automation, workflow engines, citizen developers, Zapier
posting: build low-code, automate business processes, develop bots, automate workflows with
story: flow in power automate, robot logs in, software robot, bot that logs in, form in sharepoint, approval flow, low-code app, forms replaced by an app, replaced a paper form

# chain-contracts: Ledgers and contracts as code
blockchain, web3, smart contracts, ethereum, ^solidity, decentralised applications, DeFi, crypto wallets, token standards, cryptocurrency, distributed ledger, NFTs, zero-knowledge proofs, EVM, rollups
posting: write smart contracts, audit smart contracts, build on blockchain
story: smart contract, on-chain, off-chain, testnet, mainnet, gas costs, gas fees, wallets, private keys of wallets, reentrancy, oracle price, staking, validator nodes

# tenants-isolated: One system for many customers
multi-tenant, multi-tenancy, multi-tenant SaaS, tenant isolation, SaaS platform, SaaS products, SaaS architecture, white-label, subscription software, per-tenant configuration
posting: SaaS experience, multi-tenant applications, operate SaaS, SaaS environment
story: tenant id, per tenant, each tenant, noisy neighbour, noisy neighbor, one database per customer, shared database, data of another customer, SaaS, white label, customers on one instance

# regulated-software: Software under rules
regulated environment, regulated industry, regulated industries, audit trail, audit trails, audit logging, compliance software, SOX controls, computer system validation, GxP systems, KYC systems, AML systems, financial regulation in software, regulatory reporting, data retention rules, records for regulators, validated systems
posting: software in a regulated, comply with regulations in software, compliance requirements in systems, reporting for regulators, meet regulatory, regulatory requirements into, testing in regulated, regulated environments with traceability, validation of software, GxP
story: audit log, audit logs, regulator, regulators, regulation, new regulation, compliance team, compliance requirement, KYC, AML, SOX, HIPAA, regulatory report, regulatory deadline, who changed what, every change is logged, signed off by compliance, validation documents, each requirement had at least one test, requirement-had-test, requirement-has-number, requirement-has-test, auditor picked, auditor picked ten, signed-and-dated, printouts of each, dated printouts, which tests must be repeated, must be repeated, tests must be repeated, showed-which-tests

# scientific-computing: Computing for research
scientific software, simulation software, numerical methods, HPC, high performance computing, HPC clusters, computational modelling, research software engineer, research computing, batch schedulers, Slurm, MPI, parallel computing, numerical simulation, optimisation algorithms, operations research, computer graphics, rendering engines, physics engines, GPU computing, CUDA
posting: develop simulations, support researchers with computing, manage HPC, implement numerical, optimise algorithms, support scientists
story: simulation, simulations, simulator, solver, cluster jobs, compute cluster, compute nodes, monte carlo, floating point, converged, did not converge, researcher's code, matlab code, fortran code, runs took days

# config-flags: Configuration without surprises
configuration management of systems, release and configuration management, environment configuration, configuration as data, feature toggles, settings per environment, version control of configuration
posting: manage configuration across, environments in sync, release and configuration
story: config change, configuration change, wrong config, config file, config files, configuration files, environment variables, hard-coded config, config validator, validated the config, misconfigured, misconfiguration, configuration error, configuration errors, settings differed, differed between environments, staging and production differed, config in git, stale flags, stale feature flags

# data-archiving: Keeping and letting go of data
data retention, data archiving, archiving policies, storage growth, data lifecycle, data lifecycle management, purging of data, cold storage, storage tiers, legal hold
posting: archive old data, retention and archiving, plan storage growth, data lifecycle policies
story: archived, archived old, archived data older, purged old, deleted old data, old partitions, moved to cold storage, cheaper storage, storage tier, lifecycle policy, lifecycle policies, retention of, kept forever, table grew, database grew, disk growth, storage costs

# searching-systems: Finding things in a system
search engines, Elasticsearch, OpenSearch, Solr, Lucene, full text search, full-text search, indexing pipelines, search infrastructure, search quality, faceted search
posting: operate Elasticsearch, experience with full text, build search, maintain search
story: search index, reindex, reindexed, reindexing, analyzer, analyzers, boosts, boosted, irrelevant results, relevant results, synonyms, facets, typo tolerant, fuzzy, autocomplete, search queries, search box, search results
`;

/** Single matters of software, data and the machines they run on. The format stands at `readPhraseTable`. */
export const SYSTEMS = `
# schema-migration: Changing a database that runs
schema migrations, schema migration, schema-changes, zero-downtime migration, data backfill, database-upgrades, database migration, data-model-changes, dual-writes, cutover, data-conversion, legacy data migration, migration-scripts, rollback-plans-for-data, moving-off-old-database
posting: migrate databases, migrate data, plan-migrations, legacy-system-migration, data-migration-specialist, zero-downtime, migrations without downtime, database migrations, schema changes
story: migrated data, old-table, new-column, backfilled, moved-millions-of-rows, million-rows, both databases, wrote to both, rolled-back-migration, over-weekend-we-moved, old-system-to-new, customer-records-twice, half-records, cut-over, from the old database, dual writes, dual write, dual-write, backfill, zero downtime, without downtime, no downtime, shadow reads, compared results, schema change, schema changes, flyway, liquibase, alter table
de: Schemamigration, Datenmigration, Datenbankumstellung, Datenübernahme
fr: migration de schéma, migration de données, reprise de données, bascule
es: migración de esquemas, migración de datos, conversión de datos

# caching: Caches and load
caching, cache invalidation, load-balancing, content-delivery-network, rate-limiting, autoscaling, horizontal-scaling, throughput-of-services, ^latency, high traffic, backpressure, traffic-spikes, load-shedding, circuit-breakers-in-services, high-availability, concurrent-users, capacity-tests
posting: handle-high-traffic, scalable-services, scale-services, CDN, low-latency, large-scale-systems
story: fell-over, site-was-down, went-down-under, cache, traffic tripled, traffic-doubled, black-friday, thousand-requests, requests-second, put-queue-in-front, service-crashed-under, response-times, ticket-sale-started, too-many-users
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

# data-breach: Personal data in the wrong hands
data protection, data breaches, privacy-impact-assessments, data-subject-rights, GDPR-compliance, privacy-notices, personal-data, data-processing-agreements, records-of-processing, breach notification, privacy-by-design, data-protection-officer, consent-management, data-retention, privacy-audits, protected-health-information
posting: privacy-officer, privacy-manager, handle-data-breaches, privacy-counsel, privacy-programme, data-protection-impact
story: wrong-name, wrong recipients, sent-to-wrong, list-of-patients, everybody-in-copy, lost-usb, lost-laptop, customer-data, reported-breach, told-people-concerned, seventy-two-hours, left-on-printer, personal-file, deleted-data, files-of-strangers
de: Datenschutz, Datenpannen, Datenschutz-Folgenabschätzung, Betroffenenrechte
fr: protection des données, violations de données, RGPD, délégué à la protection
es: protección de datos, brechas de datos, evaluación de impacto, delegado de protección

# backlog: What is built first
backlog prioritisation, product backlog, roadmap-planning, user-stories, acceptance-criteria, product-strategy, feature prioritisation, product-vision, product-owner, product-requirements, release-planning, stakeholder-trade-offs, go-or-no-go, discovery-and-delivery, OKRs, MVP, backlog refinement, product-manager, feature-requests, market-fit, prioritization frameworks, prioritisation frameworks, RICE, MoSCoW, product trade-offs, scope management of products, competing stakeholder requests, feature requests, product decisions, focus of the product
posting: prioritise backlog, write-user-stories, own-roadmap, define-requirements, product-lead, product-discovery, make trade-offs, prioritise ruthlessly, prioritize ruthlessly, manage competing requests, balance customer requests, decide what to build
story: everybody-wanted-thing-first, sales-promised, wish-list, said-no-to, list-of-wishes, ranked-them, dropped-feature, nobody-used-feature, shipped-small, smallest-version, launch-date, scored-each, effort-and, sticky-notes, said no to sales, said no to the biggest, said no to a customer, biggest customer wanted, one big customer, loudest customer, wishes from sales, two hundred requests, ~ requests, list of requests, scored them, sorted by money, cost of each, not this quarter, not this year, wrote down why not, closed old tickets, deleted the backlog, deleted old tickets, emptied the backlog, CEO's pet, boss's idea, founder's idea, founder's favourite, stopped building, wish list of
de: Backlog, Produktstrategie, User Stories, Anforderungspriorisierung, Product Owner
fr: backlog, priorisation, feuille de route produit, récits utilisateurs
es: backlog, priorización, hoja de ruta de producto, historias de usuario

# process-mapping: Mapping how work runs
process-mapping, business-analysis, process-improvement, requirements workshops, as-is-and-to-be, process-documentation, business process, process-modelling, gap-analysis-of-processes, functional-specifications, business requirements, user-acceptance-testing, process-owners, swimlanes, BPMN, stakeholder-workshops, requirements elicitation
posting: map-processes, gather-requirements, business-analyst, document-processes, elicit requirements, facilitate-workshops
story: drew-process, brown-paper, wall-of-post-its, seven-signatures, form-went-through, forms-in-triplicate, asked-why-five, followed-one-order, desk-to-desk, waited-for-signature, two-steps-out, really needed, wanted-something-else
de: Prozessaufnahme, Business-Analyse, Anforderungserhebung, Prozessmodellierung
fr: cartographie des processus, analyse métier, recueil des besoins, ateliers
es: mapeo de procesos, análisis de negocio, toma de requisitos, modelado de procesos

# erp-rollout: Bringing in business software
ERP implementation, system implementation, software rollout, CRM implementation, user-training-for-systems, go-live-support, key-users, system configuration, data-cutover, super users, change-of-systems, software-selection, ERP modules, functional-consulting, electronic-health-record-rollout, hypercare, system-adoption, requirements-for-software
posting: configure SAP, support-users, ERP-consultant, implement ERP, configure modules, application-consultant, train users, functional-consultant
story: paper-to-computer, went-live, go-live, first-day-of-new-system, nobody-wanted-new-system, older-colleagues, typed-everything-twice, trained-every-shift, key-user, cheat-sheet, screenshots, hotline-in-first-week
de: ERP-Einführung, Systemeinführung, Key-User, Softwareeinführung, Anwenderschulung
fr: déploiement ERP, mise en place de logiciel, key users, paramétrage, accompagnement utilisateurs
es: implantación de ERP, puesta en marcha de software, usuarios clave, parametrización
`;

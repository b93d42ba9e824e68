/** Building software. The format stands at `readPhraseTable`. */
export const SOFTWARE = `
# api-design: APIs
API design, API development, REST APIs, RESTful, APIs, web services, GraphQL, gRPC, API integration, endpoints, microservice APIs, public API, API contracts, developer platform, webhooks, public APIs, API documentation, API versioning, developer portal, GraphQL APIs, OpenAPI, partner APIs, developer documentation, backwards compatibility, API consumers, API first
posting: design APIs, build APIs, develop APIs, scalable APIs, design and implement APIs, shape our public, extend our public, keep it documented, documented and versioned, partners to integrate with, maintain APIs, build on them
story: endpoint, new endpoint, versioned the API, broke the API, breaking change, pagination, rate limit, API was, consumers of, contract between, payload, API, SDK, SDKs, integration, swagger, wrote the spec, wrote the specs, generate their client, generated client, nullable fields, one big endpoint, four calls, endpoint that returns everything, broke their app, broke the old app, old app version, v2 of the, partners had to, told every partner, gave them six months, example requests, error message that says, error messages, thin layer
de: Schnittstellen, API-Entwicklung, Webservices, Schnittstellenentwicklung
fr: API, développement d'API, interfaces, webservices
es: APIs, desarrollo de APIs, servicios web, integraciones

# software-development: Writing software
^fluency in Go|Python|Java|Kotlin|SQL|TypeScript|C++|Rust|Scala|Ruby|PHP|C#|Swift, software development, software engineering, develop software, write code, ^programming, develop applications, application development, develop features, implement features, coding projects, build software, software engineer, full stack web, web application development, clean code, production code, hands-on coding, software coding, coding skills, coding standards
posting: design and develop, develop and maintain, write clean, implement new features, coding experience, build features, software design, maintainable code
story: I coded, I implemented, developed a, built a service, built a tool, wrote the code, wrote a service, wrote a program, new feature, feature was, shipped the feature, pull request, merged it, merged the, programmed, coded, script, codebase
de: Softwareentwicklung, Entwicklung von Software, Programmierung, Anwendungsentwicklung, programmieren
fr: développement logiciel, développement d'applications, programmation, développer des applications
es: desarrollo de software, programación, desarrollo de aplicaciones, desarrollar aplicaciones

# backend-services: Back end and services
backend, back-end, backend development, server-side, microservices, services in production, distributed systems, backend services, event-driven, service-oriented, microservice architecture, serverless
posting: build services, scalable services, backend systems, distributed computing, high-availability services
story: split the monolith, monolith, extracted ~ service, moved ~ out of the monolith, own service, services talk, retries, idempotent, timeouts, eventual consistency, microservice, distributed system, distributed, REST API
de: Backend, Backend-Entwicklung, verteilte Systeme, Microservices
fr: backend, back-end, systèmes distribués, microservices
es: backend, sistemas distribuidos, microservicios, servicios backend

# frontend-work: User interfaces in code
frontend, front-end, frontend development, user interfaces, UI development, web interfaces, responsive design, single page application, component library, web frontend, client-side, component frameworks, JavaScript frameworks, modern JavaScript, single-page applications, front-end architecture, state management, component development, reusable components, design implementation, responsive layouts, web-development, user-interface-components, responsive-design, front-end-frameworks, component-libraries, web accessibility, browser compatibility, state-management, ^css, ^html, single-page-applications, pixel-perfect, design-implementation, forms-and-validation, client-side rendering, web-applications, server-side rendering, keyboard-navigation
posting: build user interfaces, develop UI, pixel perfect, responsive web, user-facing features, build front ends, front-end features, customer-facing features, implement designs, translate designs into code, strong command of JavaScript, build-components, front-end-developer, build-accessible, web-developer, implement-designs, UI-developer, frontend-engineer
story: rewrote the page, bundle size, page took, flicker, design system components, components, react, vue, in the browser, state in the URL, back button, date picker, the picker, rerendered, flickered, white screen, layout broke, on safari, dark mode, loading spinner, built a prototype in an afternoon, react component, the css, react island, blind-user, could-not-book, small-screens, old-browser, in-safari, form-lost, lost-what-they-typed, keyboard-only, tab-order, button-did-nothing, page-jumped, rewrote-page, style-sheet, white-screen, back-button
de: Frontend, Frontend-Entwicklung, Benutzeroberflächen, Oberflächen, Webentwicklung, barrierefreie Komponenten, responsives Design
fr: frontend, front-end, interfaces utilisateur, développement front, développement web, composants d'interface, accessibilité web, intégration
es: frontend, interfaces de usuario, maquetación web, desarrollo frontend, desarrollo web, componentes de interfaz, accesibilidad web

# mobile-dev: Mobile apps
mobile development, mobile app, mobile apps, mobile applications, app store, iOS development, Android development, cross-platform mobile, native apps, mobile engineering, app-releases, play-store, offline mode, push-messages, app crashes, crash-reporting, in-app-purchases, mobile-UI, app-performance, app-reviews-by-users, cross-platform apps, iOS apps, Android apps, mobile engineers, app releases, app store releases, app performance, crash rate, crash-free sessions|users, offline support, push notifications, deep links, mobile architecture, React Native, in-app purchases, background location, app size
posting: develop mobile, build mobile, publish apps, publish-apps, mobile-developer, iOS-developer, Android-developer, build-mobile, app-developer, develop iOS, develop Android, publish to app stores, ship mobile features, maintain mobile apps
story: app crashed, app store review, phone app, app on the phone, push notification, old phones, battery drain, started the app, the app, crash-on-old-phones, old-phones, store-rejected, review-of-store, one-star reviews, update-of-app, without-signal, lost-photos, battery-use, rewrote-screen, phone-was-turned, app store rejected, apple rejected, rejected by apple, review took, testflight, play console, crashed on, old versions of the app, people who don't update, forced update, forced an update, no signal, bad signal, in the tunnel, in the cellar without signal, synced later, lost what they typed, drained the battery, too many pushes, start time, cold start of the app, location permission, cheap phones, phased release, crash in, crash on, the push, works offline, offline in, without a signal
de: mobile Entwicklung, App-Entwicklung, mobile Apps, App Store, Android-Entwicklung, iOS-Entwicklung
fr: développement mobile, applications mobiles, développement Android, développement iOS
es: desarrollo móvil, aplicaciones móviles, apps, desarrollo Android, desarrollo iOS

# automated-testing: Tests
unit tests, automated testing, test automation, automated tests, test coverage, integration tests, end-to-end tests, regression testing, TDD, test-driven, test plans, test cases, QA testing, software testing, write tests, manual testing, testing strategy, test suites, acceptance tests
posting: develop test, test software, quality engineering, ensure code quality through, execute tests, testing practices
story: wrote tests, no tests, there were no tests, flaky, flaky tests, tests failed, tests took, test caught, test that fails, coverage from, coverage was, tested by hand, bug came back, contract tests, load test, test suite, regression tests, load testing, testing framework
de: Softwaretests, Testautomatisierung, automatisierte Tests, Testfälle, Unit-Tests
fr: tests automatisés, tests unitaires, automatisation des tests, tests logiciels, recette
es: pruebas automatizadas, pruebas unitarias, automatización de pruebas, pruebas de software, testing

# code-review: Code reviews
code review, code reviews, peer review, pull requests, review code, coding standards, code quality, best coding practices, static analysis, linting, peer reviews of code, pull request reviews, constructive code reviews, review colleagues' code, pair programming, mob programming, coding guidelines, shared code ownership
posting: participate in code reviews, conduct code reviews, uphold code, enforce coding, review code and, review code pair with, give feedback on code, pair with engineers, share what you know
story: reviewed the code, in review, in the review, review took, comments on my pull request, comments on his pull request, small pull requests, reviewed each, review checklist, style arguments, linter, formatter, in reviews, pull request, thirty comments, ~ comments, sixty comments, comments on each, nit, nits, marked as nit, only blocked for, matter of taste, just taste, asked instead of, ask instead of say, I had approved, review within a day, waited three days for review, paired each, she drives, he drives, her keyboard, his keyboard, stricter than me, my PR, first PRs, in the PR, paired for, paired on, pull request comments
de: Code-Reviews, Codequalität, Code Review
fr: revue de code, revues de code, qualité du code
es: revisión de código, revisiones de código, calidad de código

# legacy: Old code and technical debt
legacy, legacy systems, refactoring, refactor, technical debt, tech debt, ^modernize, ^modernise, ^modernization, ^modernisation, legacy code, code maintenance, migrate legacy
posting: maintain existing, modernize applications, improve codebase, reduce technical debt
story: old code, ten years old, written by someone who had left, nobody dared to touch, nobody dared, touched it, spaghetti, rewrote, refactored, strangler, piece by piece, step by step behind, deleted ~ lines, thousands of lines, dead code, untangled, legacy system, legacy application, outdated, rewrite, modernised, modernized, deprecated, unsupported
de: Altsysteme, Refactoring, technische Schulden, Modernisierung, Legacy
fr: dette technique, refactoring, refonte, legacy, modernisation
es: deuda técnica, refactorización, sistemas heredados, legacy, modernización

# performance-tuning: Making software fast
performance optimization, performance tuning, latency, low latency, high performance, high throughput, optimize performance, scalability, page speed, response time, response times, query optimization, ^profiling, application performance, load times
posting: optimize applications, performance and scalability, performance bottlenecks, improve performance of, optimize for speed
story: was slow, too slow, took ~ seconds, seconds to, from ~ seconds to, milliseconds, p95, p99, profiled, profiler, N+1, added an index, missing index, cached, caching, timeouts, timed out, load test, memory leak, ran out of memory, twice as fast, ten times faster, optimized, optimised, optimization, load time, slow queries, query performance, throughput, bottleneck, indexes, refresh time
de: Performance, Performanceoptimierung, Latenz, Ladezeiten, Laufzeit
fr: optimisation des performances, performances, latence, temps de réponse
es: optimización del rendimiento, rendimiento, latencia, tiempos de respuesta

# scaling: Growing load
scalable, large scale, high traffic, high availability, millions of users, horizontal scaling, load balancing, sharding, capacity planning, highly available, ^scaling
posting: at scale, scale systems, highly scalable, large-scale systems, web scale
story: traffic doubled, traffic grew, users doubled, ten times the, could not handle, fell over, queue in front, more users than, black friday traffic, peak traffic, sharded, read replica, partitioned, load balancer, autoscaling, scaled, scalability, traffic spike, concurrent users, millions of requests
de: skalierbar, Skalierung, Skalierbarkeit, hohe Verfügbarkeit, Hochverfügbarkeit
fr: scalabilité, passage à l'échelle, haute disponibilité, montée en charge
es: escalabilidad, escalable, alta disponibilidad, gran escala

# architecture: Design of systems
software architecture, system architecture, system design, solution architecture, technical design, architectural decisions, design patterns, design documents, technical specifications, technical strategy, domain-driven design, scalable architecture
posting: architecture, design systems, architect solutions, define architecture, architecture reviews, technical leadership, drive architectural
story: design doc, design document, architecture diagram, drew the architecture, RFC, decision record, ADR, compared two designs, trade-offs, chose ~ over, decided against, event sourcing, wrote a proposal, proposal for
de: Softwarearchitektur, Systemarchitektur, Architekturentscheidungen, Lösungsarchitektur
fr: architecture logicielle, conception, architecture technique, conception technique
es: arquitectura de software, diseño de sistemas, arquitectura de soluciones

# databases: Databases
database design, databases, relational databases, SQL queries, NoSQL, database administration, database performance, schema design, data modeling for applications, stored procedures, query tuning, indexes, data modelling in applications, database schema, query performance, large volumes of data, data volumes, SQL databases, ORMs, storage design, time-series data
posting: work with databases, design database, manage databases, write queries, model data in, model and query, keep queries fast, query large volumes, knowledge of relational databases, knowledge of SQL and relational, design database schemas
story: table with ~ rows, million rows, migration of the database, added a column, locked the table, deadlock, slow query, index on, replica, query took, restored the table, database, rows in, ~ rows, 80m rows, orders table, new table, table that, join over, join over the, the ORM, prefetch, foreign key, in postgres, in mysql, slow log, partial index, deadlocks, read replica, totals table, the schema, explain analyze, constraint in
de: Datenbanken, Datenbankdesign, relationale Datenbanken, Datenbankentwicklung
fr: bases de données, base de données, modélisation de bases
es: bases de datos, base de datos, diseño de bases de datos

# data-migration: Moving data and systems
data migration, database migration, migrate systems, platform migration, cutover, cloud migration, system migration, replatforming, zero downtime, version upgrade
posting: migration of, migrate, lead migrations, support migration, migrate applications, plan migrations, legacy migration, migrate reports, migrate legacy reports, migration projects, system conversions, cloud migrations, database migrations, migrate workloads, migrating large systems, migrations without downtime
story: migration, migrated, moved the data, moved everything to, moved from ~ to, old and new in parallel, ran both, in parallel for, switched over, without downtime, no downtime, weekend migration, cut over, upgraded from, upgrade to, dual writes, backfilled, dry run, migrating, parallel run, migration plan, phased migration, phased approach, in phases, phase by phase, pilot migration, moved to the new, old system to the new, moved off, moving from, moving to, transition, transitioned, transitioned to, cutover weekend, parallel runs, ran in parallel, mapping document, mapped the old, decommissioned, retired the old, switched off the old, legacy reporting, ported, porting, replatformed, rollback plan, migrated reports, migrated ~ reports, migrated ~ users, migrated ~ applications
de: Datenmigration, Systemmigration, Umstellung, Cloud-Migration
fr: migration de données, migration vers le cloud
es: migraciones, migración de datos, migración a la nube

# deployment: Builds and deployments
deploy, deployment, CI/CD, continuous integration, continuous delivery, continuous deployment, deployments, build pipelines, release pipeline, software deployments, deployment automation, build automation, deployment pipeline, release automation, DevOps practices, GitOps
posting: assist with deployments, staging and production, automate deployments, maintain build|deployment|release pipelines, manage deployments, build and release, build and deployment, CI/CD pipelines, CI/CD processes, CI/CD tooling, build systems, deployment frequency, deployment tooling, delivery pipelines, automated deployments, ship code, ship often, release engineering, continuous deployment pipelines, shipping to production, lead time for changes, change failure rate
story: deployed, deploy took, deploys, deployed by hand, released every, pipeline failed, pipeline broke, pipeline was red, pipeline took, pipeline runs, our pipelines, build took, builds took, build was red, broken build, one click deploy, canary, blue-green, feature flag, feature flags, deployment process, deployment time, release process, build pipeline, automated deployment, builds, deployed manually, deploying manually, manual deployments, manual deployment, deploying by hand, deployment script, deploy script, SSH into, SSHing into, copying files, copied the files, copied files to, FTP, deployments took, deployment took, deployment errors, failed deployments, failed deployment, deployment failures, deployment frequency, times a day, several times a day, once a month to, once a week to, monthly releases, weekly releases, automated builds, automated the build, automated the release, automated releases, automated the deployment, automated deployments, build times, build time, build server, build failures, builds were failing, jenkins job, jenkins pipeline, github workflow, gitlab pipeline, test stage, build stage, artifact, artifacts, artefacts, published packages, publishing of packages, automated publishing, package registry, rollback, zero-downtime deployment, blue green, canary release, rolled out gradually, deployed to production, pushed to production, went to production, shipped to production, staging environment, pipelines
de: Deployment, Continuous Integration, Build-Pipelines, Auslieferung von Software, CI/CD
fr: intégration continue, déploiement continu, déploiements, CI/CD, mise en production
es: integración continua, despliegue continuo, despliegues, CI/CD, puesta en producción

# release: Releases
release management, release process, release planning, version control, ^versioning, production releases, release notes, hotfix, change release, go-live of software
posting: coordinate releases, manage releases, support releases, release cycles, release readiness, release coordination, release trains, release cadence, release candidates
story: release day, released on, release was, before the release, blocked the release, stopped the release, rolled back, rollback, rolled it back, release every two weeks, friday release, from monthly to, released, release cycle, release candidate, release branch, release checklist, releases took, releases every, hot fix, version bump, semantic versioning, tagged the release, changelog, shipped version
de: Releasemanagement, Releases, Versionierung
fr: gestion des versions, mises en production
es: gestión de versiones, publicación de versiones

# bugs: Finding and fixing bugs
bug fixing, debugging, debug, fix bugs, bugs, troubleshoot software, defect management, bug triage, issue tracking, production issues, resolve defects, software defects
posting: troubleshoot and debug, resolve bugs, identify and fix, fix defects, debugging technical systems
story: race condition, reproduce, could reproduce, reproduced, stack trace, breakpoint, log lines, memory leak, only in production, only happened, bisect, git bisect, found the bug, fixed the bug, customer saw, crashed in production, app crashed, kept crashing, off-by-one error, debugged, bug, critical bug, defect, reproduce the issue, edge case, edge cases, fix for
de: Fehlerbehebung, Debugging, Bugs, Fehler beheben
fr: correction de bugs, débogage, anomalies, correction d'anomalies
es: corrección de errores, depuración, bugs, resolución de errores

# integrations: Connecting systems
third-party integrations, system integration, integrate systems, third-party APIs, middleware, data integration, SDK, SDKs, connectors, payment integration, ERP integration, integrate with, ^integrations, API integration, third-party-integrations, REST-APIs, webhooks, interface-design-between-systems, EDI, API design, API-versioning, partner-integrations, integration-testing, single-sign-on, message-queues, idempotency, event-driven-architecture, enterprise integration, authentication-flows, payment gateways, integrations with third-party, partner integrations, payment provider integrations, ERP integrations, SFTP, file interfaces, data exchange with partners, system interfaces, integration projects, vendor APIs
posting: integrate third-party, develop integrations, interfaces between systems, design APIs, integration-engineer, build-integrations, backend-developer, solutions-architect, implement-APIs, build integrations, integrate with partners, maintain integrations, connect to external, cope with the mess, work with partner engineers, integrate external systems
story: connected ~ to, hooked ~ up to, their API, partner API, sync, synchronised, synced, file every night, webhook, adapter, mapped the fields, talked to their engineers, wrote an SDK, sandbox account, integrated the, integrated it, integrated our, integrated with, integrated, integration, third-party, connector, interface between, synchronisation, synchronization, the API, API-changed, API-was-down, partner-changed, integration-broke, orders-arrived-twice, charged-twice, double-charge, retry, retries, payment-provider, keys-had-expired, shop-and-warehouse-system, messages-were-lost, queue-filled-up, their system, not our system, docs were, documentation was, documentation was wrong, PDF from, ninety page pdf, page pdf, read the spec, =SOAP, XML, in german, rang their engineer, got an engineer, called their developer, their developer, what the PDF doesn't, silently drops, dropped silently, leading zeros, umlauts, wrong time zone, sandbox, their sandbox, test system of the bank, card provider, payment provider, timing out, official schema, validated every file, file format, matched ~ against their
de: Systemintegration, Schnittstellen, Anbindung, API-Anbindung, Zahlungsanbindung
fr: intégrations, interfaçage, connecteurs, intégration de systèmes, interfaces, intégration d'API, passerelles de paiement
es: integración de sistemas, integraciones, conectores, interfaces, integración de API, pasarelas de pago

# payments-software: Payment systems
payment systems, payments platform, payment gateway, checkout, billing system, billing systems, payment processing systems, PCI, PCI DSS, subscription billing, fintech, transactions platform, invoicing software, payment integrations, subscription management, payment processing, payment flows, financial transactions in software, tax calculation, e-invoicing, accounting interfaces, tariffs and billing, checkout flow, payment settlement
posting: build payment, payment solutions, payment products, work with the billing team, build billing, billing and invoicing, invoicing and payment, payments company, process payments
story: payments failed, double charged, charged twice, failed payments, card payments, refunds job, payment provider, idempotency, ledger service, card provider, ran refunds, settlement report, invoice run, invoices went out, wrong VAT, off by a cent, few euro off, numbers were off by, payment failures, chargeback, tax office, export invoices, finance look, had finance look, price was wrong, refund script, ran the refunds, rounding error
de: Zahlungssysteme, Bezahlsysteme, Payment
fr: systèmes de paiement, paiement en ligne, monétique
es: sistemas de pago, pasarela de pago, pagos

# messaging-queues: Messages and events
message queues, event streaming, event-driven architecture, message broker, pub/sub, asynchronous processing, stream processing, real-time processing, event bus
posting: streaming systems, asynchronous messaging, real-time systems
story: consumer lag, queue grew, messages were lost, lost messages, dead letter, replayed, out of order
de: Nachrichtenwarteschlangen, Event-Streaming, Streaming
fr: files de messages, événementielle, streaming
es: colas de mensajes, mensajería, streaming

# concurrency: Parallel work in programs
concurrency, multithreading, multi-threaded, parallel processing, parallelism, multiprocessing, asynchronous programming, synchronization, thread safety
posting: concurrent systems, parallel programming
story: deadlock, race condition, mutex, worker processes, GIL, async
de: Nebenläufigkeit, Multithreading, Parallelisierung
fr: programmation concurrente, multithreading, parallélisme
es: concurrencia, multihilo, programación paralela

# auth: Sign-in and rights
^authentication, ^authorization, SSO, single sign-on, OAuth, identity management, access management, user permissions, role-based access, IAM, access controls in software
posting: secure authentication, identity and access
story: logged in, token, admin rights, two-factor, signed in
de: Authentifizierung, Autorisierung, Berechtigungen, Rechteverwaltung
fr: authentification, gestion des accès, habilitations, SSO
es: autenticación, autorización, gestión de accesos, permisos de usuario

# secure-coding: Secure software
application security, secure coding, OWASP, ^vulnerabilities, security reviews, secure development, threat modeling, code scanning, dependency scanning, security best practices, secure software
posting: security vulnerabilities, address vulnerabilities, security by design, implement security
story: SQL injection, XSS, leaked key, secret in the repo, vulnerability, pen test found, security hole, dependency with, encrypted, sanitised
de: sichere Softwareentwicklung, Sicherheitslücken, Anwendungssicherheit
fr: sécurité applicative, développement sécurisé, vulnérabilités
es: seguridad de aplicaciones, desarrollo seguro, vulnerabilidades

# developer-tools: Tools for developers
developer tools, internal tools, ^tooling, developer experience, developer productivity, platform engineering, command line tools, build tools, CLI, internal platform, tools to streamline
posting: build and maintain tools, improve developer, engineering productivity
story: wrote a tool, small tool, command line tool, dashboard for the team, script for everyone, template repository, local setup took, setup took a day, setup script, every developer uses, internal tool, developers could
de: Entwicklerwerkzeuge, interne Tools, Entwicklerplattform
fr: outillage, outils internes, outils de développement
es: herramientas internas, herramientas de desarrollo, productividad de desarrollo

# requirements-gathering: Finding out what is to be built
requirements gathering, gather requirements, requirements analysis, business requirements, functional requirements, technical requirements, elicit requirements, user stories, functional specifications, business analysis, translate requirements, acceptance criteria, business analyst, process mapping, gap analysis, use cases, user requirements, stakeholder interviews, translate business needs, process modelling, BPMN
posting: translate business requirements, define requirements, document requirements, analyze requirements, collaborate to define, map processes, translate business needs into, bridge between business and, facilitate requirements workshops, translate strategy into, translate business requirements into
story: asked what they really wanted, sat with the users, wrote user stories, requirements changed, wish list, watched how they work, sketched it with, what they asked for, misunderstood the requirement, gathered requirements, requirements, clarified requirements, user needs, specifications, scoped, sat next to the people who, watched them do it, watched how they, wrote down every step, brown paper, drew the process, mapped it, eleven steps, who does what when, asked what they really do, what they really do, wanted two things, needed only, three lists of the same, the real rule was, special cases, nobody used that field, agreed what we call, read it back to them, signed the requirements
de: Anforderungsanalyse, Anforderungen, Anforderungsmanagement, Anforderungsaufnahme, Pflichtenheft
fr: recueil des besoins, spécifications, analyse des besoins, cahier des charges, expression des besoins
es: toma de requisitos, análisis de requisitos, requisitos, especificaciones funcionales

# agile-work: Agile teams
agile, scrum, kanban, sprint planning, retrospectives, agile ceremonies, agile methodologies, backlog refinement, story points, iterative development, agile environment, agile team, standups, sprint-planning, ^stand-ups, daily-standups, sprint-reviews, agile coaching, kanban-boards, facilitation-of-teams, impediments, agile transformation, velocity, story-points, scrum-master, work-in-progress-limits, team facilitation, delivery-cadence
posting: work in an agile, agile development, agile practices, scrum team, facilitate ^stand-ups, remove-impediments, coach teams, agile-coach, facilitate-retrospectives, lead-ceremonies
story: sprint, sprints, retro, retrospective, board with, work in progress, planning meeting, estimates were, ^stand-ups took, standup-took, fell-asleep, the sprint, sprint-was, half-tickets, tickets-stayed-open, one-thing-at-time, nobody-spoke, walked-board, quiet-developer
de: agil, agile Methoden, agile Entwicklung, Scrum, Kanban, Sprintplanung, Retrospektiven, Daily, Agile Coaching
fr: agile, méthodes agiles, méthodologie agile, scrum, agilité, planification de sprint, rétrospectives, mêlées quotidiennes, coaching agile
es: ágil, metodologías ágiles, scrum, kanban, desarrollo ágil, planificación de sprints, retrospectivas, reuniones diarias, agilidad

# estimating: Estimating work
effort estimation, estimate effort, project estimation, scoping, scope work, scope projects
posting: estimate tasks, provide estimates, scope and estimate
story: my estimate, guessed two weeks, took three times, wrong estimate, scope creep, smaller scope, what can we leave out, cut the scope, I estimated
de: Aufwandsschätzung, Schätzung
fr: estimation des charges, chiffrage
es: estimación de esfuerzo, estimaciones

# open-source: Open source
open source, open-source, open source contributions, contribute to open source, community contributions, ^maintainer, open source maintainer, open-source projects, maintain open source, contributions to open-source, upstream contributions, developer community, data community
posting: open source community, active in open source
story: my pull request to, upstream, sent a patch, fixed it upstream, issue on github, contributed to, stars on github, contributors, on github, my library, my own library, issue upstream, patch was accepted, maintainer said, pull request to a project, in my free time I wrote, side project, downloads a week
de: Open Source, quelloffen
fr: open source, logiciel libre
es: código abierto, open source, software libre

# embedded: Firmware and devices
embedded systems, firmware, embedded software, real-time operating systems, RTOS, device drivers, microcontrollers, IoT, hardware integration, low-level programming, board bring-up, embedded-software, embedded-systems, real-time-operating-systems, device-drivers, circuit design, PCB-layouts, PCB-layout, hardware debugging, prototyping boards, sensor-integration, IoT devices, hardware bring-up, low-power design, signal-integrity, FPGA, serial-protocols, CAN-bus, electronics-design, bootloader, robotics-software, embedded C, bare-metal, bootloaders, hardware abstraction, communication protocols, UART, power consumption, embedded Linux, real-time constraints, firmware developers, CAN bus, SPI bus, I2C
posting: develop firmware, embedded development, hardware and software co-design, write-firmware, embedded-engineer, electronics-engineer, hardware-engineer, debug prototypes, design circuits, firmware-engineer, write firmware, debug hardware, bring up boards, hardware/software integration, optimise power, work with hardware engineers
story: flashed, oscilloscope, sensor values, watchdog, out of memory on the device, over the air update, bricked, serial port, prototype board, battery drained, drained battery, battery-lasted, wrong-resistor, sensor-gave, noise-on-line, reset-itself, overheated, timing-was-off, device-in-field, antenna-was, logic analyser, logic analyzer, scope showed, soldered a wire, JTAG, debugger, stack overflow on, out of RAM, kilobytes, sleep mode, woke up every, microamps, battery lasted, noise on the line, errata, datasheet, cold chamber, only when cold, only in the cold, temperature sensor, the flash, dev board, timer interrupt
de: eingebettete Systeme, Embedded, Firmware, Mikrocontroller, Embedded-Software, Leiterplattendesign, Schaltungsentwicklung
fr: systèmes embarqués, logiciel embarqué, firmware, microcontrôleurs, conception de cartes, électronique
es: sistemas embebidos, firmware, microcontroladores, software embebido, diseño de placas, electrónica

# ml-models: Building learning models
machine learning, train models, model training, predictive models, deep learning, ML models, feature engineering, model evaluation, data science models, neural networks, model development, supervised learning, classification models, ML pipelines, fine-tuning
posting: build models, develop machine learning, train and evaluate models, deploy models, apply machine learning, machine learning models, machine learning techniques, machine learning experience, ML experience, ML algorithms, data science, data scientist, applied machine learning, statistical learning, deep learning frameworks, natural language processing, NLP, AI models, AI solutions, unsupervised learning, model tuning, hyperparameter tuning, learning-to-rank, ranking models
story: trained a model, the model predicted, accuracy of the model, training data, labelled data, false positives, precision and recall, overfit, overfitting, retrained, model drift, held-out, model, models, trained a, trained the, training set, test set, validation set, random forest, gradient boosting, XGBoost, logistic regression, decision tree, neural network, CNN, LSTM, transformer, BERT, embeddings, classifier, classification, regression model, features, feature importance, accuracy of, precision, recall, F1, AUC, ROC, hyperparameters, cross-validation, pytorch, tensorflow, keras, scikit-learn, sklearn, kaggle, baseline, predictions, algorithm, algorithms, clustering, data scientist
de: maschinelles Lernen, Machine Learning, Modelle trainieren, KI-Modelle, Vorhersagemodelle
fr: apprentissage automatique, machine learning, modèles prédictifs, deep learning
es: aprendizaje automático, machine learning, modelos predictivos, aprendizaje profundo

# ml-production: Models in production
MLOps, model deployment, model monitoring, ML infrastructure, model serving, feature store, machine learning in production, ML platform, deploying models, ^inference, real-time inference, batch scoring, model APIs, productionising models, productionizing models, model registry, CI/CD for models, containerised models, notebook to production, ML pipelines
posting: productionize models, deploy machine learning, serve models, scale ML, deploy models to production, take models to production, productionise, operationalise models, operationalize models, build ML services, scalable ML, ship models, take models from idea, deploy models, models to production, production ML, ML systems, ML engineering, serving infrastructure, model pipelines, scale models, low-latency inference, GPU utilisation, GPU utilization, productionize, automate training
story: model in production, notebook to, served the model, inference took, nightly scoring, retraining, shadow mode, rolled out the model, notebook, from a notebook, out of the notebook, wrapped it in, behind an API, scoring every night, nightly scores, scored every, milliseconds per, GPU, smaller model, quantised, ran in shadow, beside the old model, five percent of traffic, rolled back the model, model version, which model made, docker image with the model, retrains itself, deployed the model, models in production, into production, served, serving, inference time, prediction service, prediction API, flask, fastapi, model endpoint, sagemaker, mlflow, kubeflow, vertex, batch predictions, real-time predictions, retraining pipeline, drift, GPUs, quantized, distilled, latency of, monitoring of the model
de: MLOps, Modellbetrieb, ML-Infrastruktur
fr: MLOps, mise en production de modèles
es: MLOps, modelos en producción

# language-models: Language models and search
LLM, LLMs, large language models, generative AI, natural language processing, NLP, prompt engineering, RAG, retrieval augmented, chatbots, conversational AI, ^embeddings, information retrieval, search relevance, AI agents, LLM applications, LLM evaluation, retrieval-augmented generation, =RAG, prompt design, AI assistants, embeddings, vector search, semantic search, document understanding, text classification, generative AI products, foundation models, guardrails for LLMs, AI features
posting: generative AI applications, language models, AI tools, build LLM, develop AI assistants, integrate language models, fine-tune models, evaluate LLM outputs, build AI-powered, generative AI use cases, GenAI, RAG pipelines, fine-tune LLMs, LLM-powered, LLM-based, AI-powered features, NLP models
story: chatbot, hallucinated, made up answers, search results were, synonyms, relevance, evaluation set, ChatGPT, bot answered, answered nonsense, made things up, made it up, made up a, hallucinations, prompts, few examples in the prompt, chunks, chunked the documents, wrong paragraph, cited the source, source next to each answer, golden questions, hundred questions with answers, judged the answers, graded the answers, token cost, tokens cost, context window, GPT, claude, local model, customer data must not, handed over to a human, the prompt, our prompt, GPT-4, openai, large language model, language model, retrieval, vector database, prompt, fine-tuned, fine-tuning, hallucination, hallucinate, agents, AI assistant, AI agent, langchain, summarises, summarizes
de: Sprachmodelle, generative KI, Sprachverarbeitung, KI
fr: IA générative, traitement du langage, grands modèles, LLM
es: IA generativa, procesamiento de lenguaje, modelos de lenguaje

# vision-recommend: Images and recommendations
computer vision, image recognition, recommender systems, ^personalization, ^personalisation, ranking models, object detection, image processing, OCR, recommendation engine
posting: recommendation systems, vision models
story: recommended items, click-through, ^personalised, images of, recognised the, ranking was
de: Bildverarbeitung, Empfehlungssysteme, Personalisierung
fr: vision par ordinateur, systèmes de recommandation, traitement d'images
es: visión artificial, sistemas de recomendación, procesamiento de imágenes

# games-graphics: Games and graphics
game development, gameplay, game design, 3D graphics, game engine, level design, shaders, virtual reality, AR/VR, physics engine, game-development, gameplay-programming, game-engines, 3D-modelling, character animation, real-time-rendering, multiplayer, playtesting, console-certification, technical-art, virtual-reality, augmented reality, game-balancing, live-operations-of-games, game programming, gameplay systems, game engines, netcode, game balancing, live ops games, tools for artists, console certification, game prototypes, multiplayer games
posting: develop games, gameplay programming, program-gameplay, game programmer, game-designer, 3D artist, level-designer, technical-artist, implement gameplay, game features, work with artists and designers, optimise frame rate, ship games
story: frame rate, game jam, prototype of the game, playtest, playtested, players, level-was-too-hard, boss-fight, enemies, lag, framerate, frame-rate-dropped, our game, character-got-stuck, textures, demo-at-fair, frames per second, dropped to 20 fps, draw calls, boss fight, players quit, playtesters, too hard, desync, artists waited, artists could, export from, failed cert
de: Spieleentwicklung, Gamedesign, 3D-Grafik, Leveldesign, 3D-Modellierung
fr: jeux vidéo, développement de jeux, rendu 3D, game design, level design, modélisation 3D
es: desarrollo de videojuegos, gráficos 3D, videojuegos, diseño de juegos, diseño de niveles, modelado 3D

# tech-interviews: Interviewing engineers
technical interviews, interview engineers, technical assessments, engineering hiring, grow the engineering team, technical hiring, hiring engineers, engineering recruitment, hiring process, interview process, interview loops, structured interviews, take-home exercises, employer branding engineering, hiring pipeline, hiring bar, diverse hiring
posting: participate in hiring, interview candidates for engineering, help recruit engineers, hire engineers, lead hiring, build the team, recruit engineers, interview candidates, improve the hiring process, grow the team from
story: interviewed engineers, interview loop, take-home task, hired three engineers, hired two engineers, candidates for the team, built the team from, hired ~ engineers, hired ~ developers, ~ interviews, interview questions, same questions for all, whiteboard puzzles, stopped the puzzles, take-home, take home task, paired with candidates, candidates dropped, time to hire, from ~ to ~ people, grew the team, wrong hire, agency sent, interviewed ~ candidates, signed the offer, offer to a
de: technische Bewerbungsgespräche, technische Interviews, Fachinterviews
fr: entretiens techniques, évaluation technique des candidats, tests techniques
es: entrevistas técnicas, evaluación técnica de candidatos, pruebas técnicas

# customer-engineering: Engineers with customers
solutions engineering, customer engineering, technical account, technical consulting, implementation consulting, professional services, forward deployed, technical pre-sales, consult with clients, client-facing technical
posting: work with customers technically, technical support to customers, technical advisor, customer integrations
story: on site with the customer, customer's engineers, sat with their developers, customer needed an SDK, built it for the customer, win the client, major client, saved the client, call with the customer every
de: technische Beratung, Kundenprojekte, Solution Engineering
fr: avant-vente, conseil technique, intégration client
es: preventa técnica, consultoría técnica, ingeniería de soluciones

# software-accessibility: Accessibility of software
web accessibility, WCAG, accessible interfaces, screen readers, accessibility standards, internationalization, localization of software, i18n, accessibility, WCAG 2.1, inclusive design, assistive technology, keyboard navigation, accessible components, colour contrast, color contrast, usability and accessibility, accessibility audits
posting: accessible web, ensure accessibility, accessibility compliance, eye for usability, build accessible, audit accessibility
story: screen reader, keyboard only, blind user, could not be used with, right to left, translated the interface, aria, NVDA, voiceover, he's blind, she is blind, low vision, with the keyboard, tab key, focus jumped, focus states, focus order, only a red border, real buttons, were divs, alt text, colour blind, color blind, with the screen off, only sound, shaky hands, is blind, blind man, blind woman, big contrast
de: Barrierefreiheit, barrierefrei
fr: accessibilité numérique, accessibilité web, RGAA
es: accesibilidad web
`;

/** Building software for the web, phones and devices, in its parts. The format stands at `readPhraseTable`. */
export const ENGINEERING = `
# gradual-rollout: Letting changes out bit by bit
feature flags, feature toggles, canary releases, canary deployments, gradual rollout, gradual rollouts, phased rollout, staged rollout, progressive delivery, percentage rollout, dark launches, small increments, release in increments, blue-green, trunk-based development
posting: roll it out gradually, ship in increments, ship small, small increments we can ship, release safely, roll out features gradually
story: behind a flag, behind a toggle, with a flag, with a toggle, percentage toggle, percent of users, percent of the traffic, ~ percent of users first, five percent, 5%, one city first, one country first, one customer first, small ones first, small shops first, step at a time, one step at a time, switched it on for, went live on its own, put both side by side, both side by side, old one answered, logged the differences, kill switch, turned off the flag, moved customers over

# carving-services: Taking a large old system apart
monolith, legacy monolith, monolith to microservices, decompose the monolith, bounded services, well-bounded services, strangler, service extraction, legacy components, legacy replacement, legacy modernisation, legacy modernization, rewrite legacy, retire legacy, modularisation, modularization, service boundaries
posting: replace legacy, carve out, carving out, break up the monolith, chip away at our legacy, migrate functionality, move functionality into
story: out of the monolith, out into its own service, its own service, own service, get it out, listed who calls it, who calls it, ~ places that called, thousand lines of, thousand lines, four thousand lines, old checkout, old code, everyone said rewrite, wanted a rewrite, big rewrite, rewrite from scratch, piece by piece, bit by bit, deleted the old, deleted the old file, haven't deleted the old, mounted inside the old page, inside the old page, nine years old, jquery, dared to touch, dare to touch it, deploys on its own, rails thing

# owned-in-production: You build it, you run it
end-to-end ownership, own features end to end, ownership of services, you build it you run it, from idea to production, from design to production, production ownership, full lifecycle, full software development lifecycle, from first sketch, operate services, own what you ship
posting: take ownership of what you ship, design build and run, design implement and operate, build and operate, own services, from first sketch through to, deliver end-to-end, run in production, fix what breaks, write the tests
story: end to end including the alert, including the alert, alert goes to me, watched the graphs after, watched it for a week, stayed until it was live, checked the next morning, first week after the launch I, live by opening, did a dry run, built ~ and ran it, cleaned up afterwards, finish the boring, boring end of things

# retries-duplicates: Once and only once
idempotency, idempotent, fault tolerance, fault-tolerant, fault-tolerant systems, resilient services, data consistency, consistency guarantees, transactional integrity, race conditions, distributed transactions, circuit breakers, resilience patterns, retry logic, retry mechanisms
posting: design resilient, design fault-tolerant, handle failures gracefully, ensure consistency, high reliability of transactions
story: charged twice, double charged, double booked, two bookings, booked twice, sent twice, mailed twice, paid twice, retried, turned off the retry, retry in, new reference on every attempt, same reference, reference is made once, unique key, unique constraint, exclusion constraint, constraint in the database, database says no, checked and then inserted, two requests, requests at the same moment, in between a second, milliseconds apart, matched our orders against, settlement file, refunded the rest

# queues-async: Work in queues
asynchronous systems, asynchronous systems|services|messaging, event-driven, event-driven architecture, message queues, job queues, background jobs, pub/sub, message-driven, event sourcing, decoupled services, message queues and streaming, queues or streaming
posting: systems with queues, design event-driven, asynchronous processing, event-driven systems
story: queue in between, put a queue, a queue between, in a queue, SQS, kafka, catch up, catches up when, caught up by, backlog of messages, background job, keep going when they are down, if they're down, dead letter, replayed, worker processes, put it in a queue

# page-speed: Fast pages
web performance, page load, core web vitals, frontend performance, load time, bundle size, lazy loading, rendering performance, caching strategies, response times, performance of applications
posting: optimise for speed, optimize for speed, improve load times, performance of the front end, fast user experience
story: took ~ sec, six seconds, 6 seconds, seconds to load, down to ~ seconds, to under, from ~ to ~ ms, 300 ms, timed out, queries per page, ~ queries, 412 queries, paged it, pagination, fifty per page, search on the server, everyone assumed caching, we need caching, cached, images were huge, throttled phone, slow phone, train connection, on a bad connection, cheap tablets, old tablets, drawing ~ rows, cached the

# device-fleets: Many connected devices
IoT, IoT devices, connected devices, device fleet, fleet of devices, over-the-air updates, OTA, device management platform, device cloud, edge devices, telemetry, device telemetry, charge points, smart meters, device provisioning, device and cloud
posting: connect devices, devices at scale, talk to devices, devices to the cloud, problems that span device and cloud, update devices remotely, field technicians
story: devices in the field, ~ devices, thousand devices, update over the air, updated over the air, half of them did not come back, went offline, lost connection, SIM cards, certificates on the device, firmware version, old firmware, sent by courier, drove out to, technician on site, reboots itself, reconnects, all reconnected at once, message every, each sends, gateway lost, charging stations, each station

# safe-systems: Software that must not fail
functional safety, safety-critical, safety-critical software, ISO 26262, IEC 61508, IEC 62304, DO-178C, MISRA, requirements traceability, hazard analysis, verification and validation, medical device software, automotive software, regulated software, ASPICE, FMEA of software
posting: develop safety-critical, comply with safety standards, verify and validate, trace requirements, document according to
story: safety case, safety manager, trace each requirement, static analysis warnings, misra warnings, notified body, independent tester, code coverage had to, fail safe, safe state, pump did not stop, redundant sensor

# design-docs: Deciding how to build
design documents, technical design, architecture discussions, architecture decisions, architecture decision records, RFCs, technical proposals, technical decision-making, system design, solution design, proof of concept, technical direction, evaluate technologies
posting: write design documents, participate in architecture, drive technical decisions, propose solutions, set technical direction, challenge assumptions
story: wrote a proposal, my proposal, smaller proposal, one pager, design doc, RFC, decision record, wrote down the options, compared two, prototype to decide, measured both, what it would cost to run, decided against, said not this year, chose boring, boring technology, drew boxes, asked for the demo before, architecture round, in the architecture meeting, why we chose

# code-docs: Docs for those who come after
technical documentation, developer documentation, code documentation, readme, internal documentation, architecture documentation, API docs, docs as code, network diagrams, knowledge sharing among developers
posting: document your work, keep documentation, document systems, write technical documentation, maintain documentation, written standards
story: wrote the docs, wrote docs, did the docs last, docs were old, outdated docs, nobody read the docs, page on how we, page on how, wiki, setup guide, getting started, the new one followed it, followed the docs on day one, written so that, drew the path, recorded a video, how to run it

# tech-talks: Teaching other engineers
brown bags, tech talks, knowledge sharing, internal training for developers, communities of practice, lunch and learn, engineering community, workshops for developers, sessions for developers, conference talks
posting: share knowledge, run sessions for engineers, present at meetups, speak at conferences, teach product teams, raise the bar, foster learning among engineers
story: thursday sessions, friday demo, demo on friday, lunch session, broke something on purpose, one broken thing, they fix it in front, gave a talk, meetup, recorded it, recorded the session, workshop for the team, book club, dojo, kata, sessions so far, taught the developers, two hour session

# growing-juniors: Helping newer developers grow
mentor junior developers, mentoring engineers, less experienced engineers, junior engineers, onboarding of engineers, coach engineers, new joiners, help new joiners, onboard new developers, graduate programme engineers, bootcamp graduates, engineering interns, buddy for new engineers
posting: mentor junior, mentor engineers, help less experienced, help engineers grow, pair with less experienced, coach developers, help new joiners find their feet, onboard engineers, support junior
story: first job, from a bootcamp, bootcamp, his buddy, her buddy, be his buddy, be her buddy, own one small thing, gave him one thing to own, gave her one thing, thing to own, own one thing, small bugs in different corners, felt stupid, was scared of me, scared to ask, kept my hands in my pockets, sat on my hands, mouth shut, let her find, let him find, after ~ months he, after ~ months she, on the on-call rota, reviews my code, reviews my, better than me at, demoed it herself, presented it himself, we hired him, we hired her, our intern, an intern, a junior developer, junior developer, first weeks at

# effect-of-release: Did it do any good
measure impact of releases, product analytics for engineers, outcome over output, product-minded, product mindset, product-minded engineer, success measurement of features, business impact of engineering, customer impact, data-informed decisions
posting: measure the effect, let the numbers inform, understand the impact of what you build, product thinking, care about outcomes, numbers inform what comes next
story: how many people finished, finished per step, completion from, completion went, conversion went, old vs new, old against new, worse by ~ points, worse for a week, we were worse, it went back up, nobody used the feature, complaints dropped, support calls dropped, tickets about it, calls about it, complaints minus, spreadsheet with how many, usage after

# user-contact: Developers who meet users
customer-focused engineers, user empathy, user-centred engineering, customer obsession, talk to users, engineers and customers, ride-alongs, customer visits by engineers
posting: talk to customers, understand users, engage with users, empathy for users, stay close to customers
story: went out with, rode along, ride along, sat in the back, went to the shop, stood in the shop, went to see how they, watched him use, watched her use, watched them use, rang the user, I phoned the user, wrote to us that, polite mail, never scrolled, wrote it on paper anyway

# product-trio: Engineers, designers and product
work with product managers, work with designers, partner with product managers, product managers and engineers, product design and engineering, cross-functional squad, cross-functional squads, squad, work with product and design, together with product and design, product teams, designers and engineers
posting: collaborate with product, collaborate with designers, work closely with product, partner with product, partner with designers, break down problems with product, cross-functional product teams, join a squad
story: our designer, the designer, product wanted, product owner wanted, our product manager, the product manager, the PM, our PM, PM wanted, product owner, went back and forth, back and forth in comments, engineering says no, says no again, not what she had drawn, looked different from the design, mobile wanted, backend wanted, sat down with the designer, built a prototype, tried it with four, she redid it, he redid it, cheaper way to get

# loose-problems: From a vague wish to small steps
break down problems, loosely defined problems, ambiguous problems in software, vague requirements, scoping of features, slicing stories, technical scoping, decompose work, problem definition
posting: break down loosely, break down complex, turn ideas into, turn them into small, scope technical work, navigate ambiguous requirements
story: nobody knew what exactly, one line ticket, ticket said only, listed what we don't, list of what we do not, made a list of what, first slice, thinnest, smallest version, cut one thing, told sales in week, told sales which, not going to make it, what must be in, came a month later, said so in month

# deadline-software: Shipping by a date
delivery dates, software delivery, delivery commitments, project delivery in software, time to market, regulatory deadlines in software, release dates, tight deadlines in development
posting: deliver on time, deliver software on time, meet delivery dates, deliver projects on schedule, ship on time
story: seven weeks, by opening match, law from january, from january, tax office from, must be live, live by, live on the day, ~ weeks before, two months late, took five months and not, instead of three months, done in ~ months, said in month two, delivered on, two days early, dropped the, we dropped, cut scope, evening before

# shop-and-site-code: Websites and shops
website development, WordPress, web shops, online shop development, e-commerce development, CMS development, landing pages, content editing tools, plugins, technical SEO, domain management, website maintenance, website hosting, wordpress themes
posting: maintain websites, build websites, develop shop, maintain the company website, update website content, manage hosting
story: new website, relaunch, plugin, plugin broke, moved the domain, redirects, redirects missing, lost in google, google ranking, hacked wordpress, contact form, editors could, editors can now, cookie banner, checkout in the shop, newsletter sign-up
`;

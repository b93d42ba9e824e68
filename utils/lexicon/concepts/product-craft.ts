/** Product and design in their parts. The format stands at `readPhraseTable`. */
export const PRODUCT_CRAFT = `
# first-use: The first minutes of a user
user onboarding, in-app onboarding, app onboarding, product onboarding, onboarding flow, onboarding of users, activation rate, user activation, time to value, sign-up flow, first-time user experience, conversion of sign-ups, trial conversion, empty states
posting: improve onboarding, improve activation, optimise sign-up, increase conversion, reduce drop-off, new user experience, onboarding and activation, activation of users
story: sign-ups, signed up and never, registration form, eleven fields, fields to three, asked for the phone number, asked for a card, empty screen, came back the next day, came back on day, activation from, finished the setup, gave up at the, stuck at step, tour nobody, skipped the tour, sample data, checklist in the app, first invoice within, trial to paid, sign-up form, free trial, sign-up page, half never got past, never got past, connecting-bank, moved-that-to-day-two, example-project, empty-account, first login, set-up wizard, setup-steps, left at the sign-up, asked-for-card-at, first-five-minutes-in-app

# voice-of-customers: What customers tell
customer feedback, voice of the customer, feedback loops, customer advisory board, support tickets as feedback, customer feedback analysis, user feedback, customer interviews, customer visits, product feedback, customer feedback to product, voice of customer, feedback loop, report bugs, advocate for customers, relay feedback, liaise with product, liaise with engineering, customer advocacy
posting: gather feedback, collect customer feedback, analyse feedback, synthesize feedback, close the loop with customers, act on customer feedback, share customer feedback, communicate customer needs, work with product teams, customer insights to, feed back to product, insights to product teams, escalate bugs to engineering, fixing root causes with product teams, feed customer feedback, customer problems to product, evidence of volume, recurring customer problems
story: read all the tickets, read ~ tickets, read three hundred, read every review, tagged the tickets, sat with support, a day in support, took support calls, listened to calls, listened to ~ calls, same complaint, most asked, top five complaints, called back those who, visited ~ customers, visited a customer, rode along with, wrote back to each, told them it was fixed, complaints about the app, told-developers, showed-developers, showed-product, list-of-ten-most, counted-what-people-asked, most-common-question, every-second-call-was-about, played-them-call, brought-recordings, they fixed it after, button-was-moved, customer-feedback-to, product-team, recurring-issue, recurring-issues, recurring-complaints, reported-bug, feature-request, feature-requests, sent-them-ten-examples, they-built-it, sat-developer-next-to-me, developer-listened-in, wrote up what ~ asked, seven of them asked, with-money-next-to-it, money-next-to-each, bug-list-of-customers, top-three-each-month, same wish from, counted-who-asked, call-notes-to-product
de: Kundenfeedback weitergeben, Kundenstimme
fr: remontées clients, voix du client
es: voz del cliente, trasladar feedback de clientes

# ending-products: Taking things away
sunsetting, end-of-life of products, product deprecation, feature removal, product portfolio, portfolio rationalisation, migrate customers to new, platform consolidation, product lifecycle management, migrate customers, customer migrations, large-scale migrations, legacy portal, move users to a new platform, switch-off of old products, platform migration with customers, retire products, transition of customers, without losing customers, deprecation plans
posting: sunset products, retire features, manage product lifecycle, rationalise portfolio, migrate users to, migrate customers to, retire the old, transition customers, manage deprecation, from a legacy portal to, switch customers over
story: switched off the old, turned off the old app, took the feature out, removed the feature, customers still used, still used it, complained about the new, wanted the old one back, six months notice, told them a year before, moved the last customers, last customer on the old, turn off the old, turned the old one off, old version until, until the end of the year, dates published, told them in january, told them six months before, last ~ customers, last ten who, still on the old, did not want to move, refused to move, rang each of them, moved them one by one, moved them in groups, angry letter, one angry, lost two customers, nobody left because, export of their data, kept a printed, switched off ~ users, 30 users, rang-them-all-before, mails at 90, old-app-ended, ended in june, last-day-of-old, sunset, export before the end, moved-last-users

# market-watch: Knowing the others
competitive analysis, competitor analysis, market research for products, market sizing, product positioning, industry trends in products, competitor benchmarking, value proposition, product differentiation
posting: analyse competitors, monitor competitors, conduct market research, define positioning, understand the market, competitors and market trends, watch competitors, propositions
story: competitors, competitor launched, cheaper competitor, lost deals because, why we lost, tried their product, tested the competitor, bought-theirs, sat through their demo, they have it too, copied us, nobody else had, a competitor, our competitor, signed up at ~ rivals, signed-up-at, rivals, rival, wrote-down-each-step-of, lost-deals, rang ~ lost, mystery shopped, price-page, their-app, screenshots of theirs

# business-customers: Products for companies
B2B products, B2B SaaS, enterprise customers, enterprise features, SaaS products, platform products, API products, multi-tenant, marketplaces, two-sided marketplaces, customer-specific requests, white label, admin tools, internal products, online marketplace, marketplace products
posting: B2B product, work with enterprise customers, platform product management, manage internal tools, scale SaaS
story: biggest account, enterprise customer, custom version, special version for, customised for one, one customer on a custom, for each tenant, single sign-on for, admin page, procurement of the customer, security review of the customer, suppliers and buyers, buyers and sellers, drivers and riders, shops and couriers

# rules-into-product: Rules that change a product
regulatory requirements in products, compliance features, regulated products, licensed product, payment regulation, PSD2, KYC, privacy features, accessibility law, tax rules in software, e-invoicing obligation
posting: implement regulatory requirements, translate regulation into product, work with legal and compliance, compliant products, regulatory and compliance requirements in product, compliance requirements in product, regulatory requirements in product, legal requirements in products
story: from january on, legal said, lawyer said, compliance said, asked the regulator, deadline of the law, identity check, passport photo, consent screen, cookie banner, had to store, must not store, law from, new-rule-in-week, rang-trade-body, trade-body, read-it-with-legal, with-legal-line-by-line, consent text, terms-people-understand, until-they-understood-it, regulator published, law-changed, deadline-in-law

# screens-flows: Designing screens and flows
interaction design, interface design, user flows, information architecture, wireframes, navigation design, mobile design, responsive design, UI design, form design, dashboard design, design of complex workflows, high-fidelity designs, screen design
posting: design end-to-end, design user flows, design intuitive, create high-fidelity, simplify complex, design for web and mobile, craft interfaces
story: steps from, from seven steps to, three steps, one question per, card sort, card sorting, sitemap, renamed the, moved the button, bigger buttons, big buttons, glanced, redesigned, redesigned the, too many colours, figma, ten versions, three versions, two variants, threw away the first, new screens, drew the screens, redesigned screen, registration form

# words-on-screens: Words in products
UX writing, UX copy, microcopy, content design, error messages, product copy, content style guide, voice and tone, in-product text, plain language in products
posting: write UX copy, write interface text, craft microcopy, improve content, content design for
story: error message, changed one word, changed the label, button-said, text said, nobody understood the word, jargon on the screen, legal text, rewrote the mail, rewrote the letter, reading level, translated strings, german was too long, wording of, became send, submit became, button-says, said-what-to-do, error-said-what-to-do, not error 47, error 47, plain words on, shortened the text, label-instead-of, tone of the texts, rewrote-error-texts, error-texts, know-what-to-do-next

# design-leading: Leading design
design leadership, lead designers, design team lead, head of design, design strategy, design culture, mentor designers, UX maturity, design ops, creative direction in product, grow designers
posting: lead design team, mentor junior designers, establish UX, promote user-centred, evangelise UX, build design culture, set design standards, design critiques, run design critiques
story: only designer, first designer, first UX, designers in the team, junior designer, portfolio reviews, hired a designer, got research into, got a budget for research, managers watched, director watched, design principles, design week, one-shows-others-ask, nobody redraws, tuesdays one shows, critique, crit, gave the junior ~ page, settings-page-alone, reviewed-screens, his-portfolio
`;

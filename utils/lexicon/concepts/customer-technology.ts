/** Technology at the customer's: bringing it in, keeping it going, standing by those who use it. The format stands at `readPhraseTable`. */
export const CUSTOMER_TECHNOLOGY = `
# software-rollout-customer: Bringing software in at customers
implementation projects, software implementations, customer implementations, implementation consultant, implementation manager, client implementations, customer onboarding, onboard customers, onboarding of customers, client onboarding, onboarding new customers, kick-off with customers, go-live support, solution delivery, SaaS implementation, project delivery to customers, time to go-live, implementation plan, hypercare for customers
posting: lead implementation, implement our software, implement the solution, deliver implementations, from kick-off to go-live, onboard customers after, guide customers through implementation, manage customer implementations, take customers live, configure and launch
story: kick-off call, first call with the customer, went live with, their go-live, live with two sites, first site live, their IT, their project manager, customer had no time, customer had not, waited for their, homework for the customer, list of what we need from you, weekly call with, every tuesday call, delayed by three months, two weeks before go-live, moved the go-live, on site for the first, first week on site, first day live, floor walking, stayed for the first, used it from day one, rolled out to all their, third customer that, template for the next

# customer-settings: Fitting the product to a customer
configuration of software, configure the software, product configuration, workflows and rules, custom fields, ^customisation, ^customization, tailor the solution, solution design for customers, fit-gap, business rules, report building for customers, custom reports, low-code, business process configuration, permissions and roles setup
posting: configure the product, configure systems to customer, tailor the product, set up new accounts, translate customer needs into configuration, build custom reports, design solutions for customers, configure workflows
story: configured, set up the workflow, approval step, approval rule, twenty custom fields, wanted it like the old, like in the old system, exactly as before, asked why they do it, why they did it that way, nobody knew why, because of a person who left, dropped the step, dropped six, standard was enough, left it standard, said it can do that without, exception for, built a test account, showed it in the sandbox, sandbox with their, their own words, their names for, renamed the fields

# customer-data-load: Moving a customer's data over
data import, customer data migration, data migration for customers, legacy data, data cleansing before, import templates, data mapping, field mapping, trial imports, data conversion, cut-over of data, spreadsheets from customers, master data load
posting: migrate customer data, import customer data, map customer data, load data, clean data before migration, support data migration
story: their excel, excel with, spreadsheet with ~ tabs, export from the old, old export, mapped the columns, column called, same customer three times, duplicates, date formats, dates as text, leading zeros, lost the zeros, umlauts broken, encoding, test import, first import, second import, third import, import failed, failed at row, counted rows, rows before and after, totals matched, totals did not, spot check with, checked twenty, cleaned it with, they cleaned, cut off at, left the old in an archive

# customer-teaching: Teaching customers to use it
customer training, user training, end-user training, train the trainer, training sessions for customers, webinars for customers, customer education, training materials for customers, train customers, product training, key users, super users, ^adoption, user adoption, onboarding webinars, how-to videos
posting: train end users, deliver training to customers, run webinars, provide training to clients, conduct user training, drive user adoption, enable customers
story: trained ~ people at, room of ~ people, ten people in a room, webinar, twice weekly, two minute video, short videos, cheat sheet, sheet next to the, one-page guide, hated the new, did not want to touch, afraid to click, let them click, gave them the mouse, did their own orders, with their own data, real cases, one in each department, asked again a week later, questions in the first week, drop-in hour, nobody logged in, who had not logged in, rang those who

# customer-workshops: Finding out how a customer works
requirements workshops, customer workshops, discovery workshops, workshops at customer sites, business process analysis, map customer processes, process interviews, solution workshops, gather customer requirements, consulting customers, scoping workshops, functional specifications
posting: run workshops, facilitate workshops with clients, gather requirements from customers, analyse customer processes, write functional specifications, advise customers on best practices, consult clients on
story: workshop with, two day workshop, two days at, post-its, followed an order, followed one order through, asked the warehouse, asked the people who do it, the boss said one thing, the people who do it, said it works like this, did it differently, secret spreadsheet, own spreadsheet, drew their process, drew it on paper, how they really, read it back, sent the minutes, wrote down what we agreed, not in the contract, out of scope, in scope, wish list

# customer-scope: Expectations and extra wishes
scope management, manage customer expectations, change requests, statement of work, scope creep, project scope with customers, contract scope, customer escalations, difficult clients, expectation management, project risks with customers, professional services
posting: manage client expectations, manage expectations and scope, handle change requests, protect scope, manage escalations from customers, keep customers satisfied during
story: thought it was included, promised by sales, sales had promised, sales promised them, was never in, not in the offer, in the offer, wrote it down as an extra, priced it, quoted ~ days, said not before, phase two, second phase, their director rang, angry call with, threatened to cancel, stopped paying, would not sign, signed acceptance, told them the real date, told them we could not, told the customer no, half of it for, in exchange for

# outage-customers: Customers while something is down
status page, outage communication, incident communication, communicate during outages, major incident communication, customer notifications, proactive customer communication, incident updates, root cause reports to customers
posting: communicate during incidents, keep customers informed during, update the status page, coordinate communication with customers, inform customers during outages, write incident summaries
story: posted every, every 20 minutes, every thirty minutes, banner, put up a banner, mass mail, mail to all customers, one message, what we know and, next update at, next news at, phones went mad, hundred tickets, tickets in an hour, merged the tickets, macro for, the same answer, rang the biggest, rang the big ones, called the five biggest, wrote a summary, wrote what had happened, honest about, credit for the, nobody cancelled

# case-queue: Keeping a queue of cases in order
queue management in support, case prioritisation, prioritise by severity, backlog of cases, response targets, first response time, resolution time, ticket triage, case ownership, SLA targets of support, satisfaction score, CSAT, customer satisfaction score, escalation handling, shift handover in support
posting: manage a queue, meet response targets, prioritise cases, handle a high volume of tickets, own cases until, maintain satisfaction, manage backlog of tickets, respond within
story: queue of ~ tickets, oldest first, red ones, red tickets, VIP, VIP customer, severity one, severity, P1, sorted the queue, tagged every, same cause, one root for, closed ~ in one go, waiting for customer, waiting for reply, no reply for, reminded them, closed after, reopened, first response from ~ to, hours to ~ hours, satisfaction from, score from, thumbs, smiley, survey after, handed over to the late, note in the ticket, notes in the ticket

# growing-accounts-tech: Customers who stay and use more
customer success, adoption after go-live, health of accounts, usage reviews, business reviews with customers, renewals of software, ^expansion, upsell opportunities, churn prevention, technical account manager, customer advocacy, value realisation
posting: ensure adoption, drive usage, identify upsell, hold business reviews, prevent churn, manage a portfolio of customers, grow accounts, act as a trusted advisor to customers
story: usage dropped, usage had dropped, nobody used it, only two people used, their champion left, new boss there, wanted to cancel, was going to cancel, cancelled their, turned it round, went to see them, asked what they wanted from it, showed them what they, three things they did not use, did not know it could, hours saved for them, they renewed, renewed for, bought two more, took the bigger, reference customer, told others

# field-engineers: Technicians at the customer's
field service, field engineers, site visits, on-site support, installation at customers, commissioning at customers, field technician, hardware installation at customers, remote hands, service visits, preventive visits
posting: install at customer sites, visit customers, provide on-site support, travel to customer sites, install and commission, service equipment at customers
story: drove there, drove two hours, drove out, on site by, on their site, in their server room, wrong cable, wrong part with me, spare in the car, no parking, their caretaker, waited for the key, worked until, stayed until it ran, showed the operator, signed the sheet, next customer, three visits a day, rang ahead
`;

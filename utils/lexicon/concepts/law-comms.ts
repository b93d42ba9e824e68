/** The daily work of lawyers' offices, and of marketing and press people. The format stands at `readPhraseTable`. */
export const LAW_COMMS = `
# contract-talks: Getting a contract signed
contract negotiations, commercial contracts, ^redlines, ^redlining, mark-ups, contract playbook, contract templates, standard terms, terms and conditions, liability caps, limitation of liability, ^indemnities, NDAs, MSAs, master service agreements, SaaS agreements, data processing agreements, vendor contracts, contract turnaround, contract queries, in-house legal
posting: negotiate commercial contracts, review contracts, draft contracts, advise the business on, manage contract templates, support sales with contracts, negotiate terms, draft and review, translate legal risk
story: the clause, liability, cap, unlimited liability, indemnity, their paper, our paper, their lawyer, redline, redlined, marked up, went back and forth, twelfth version, version of the contract, struck it out, fallback, three points we, gave in on, did not give in on, rang their lawyer, one call instead of, signed before quarter, sales wanted it signed, shorter template, two pages instead of, NDA, turnaround, days to sign, governing law, termination, auto-renewal, notice period

# court-deadlines: Deadlines that must not be missed
court deadlines, limitation periods, limitation dates, filing deadlines, court filings, e-filing, ^docket, key dates, diary of key dates, legal calendar, file opening, conflict checks, file management, matter management, case management software
posting: track deadlines, file documents with court, maintain legal files, open files, run conflict checks, diarise key dates, manage filing deadlines
story: limitation, ran out on, last day to file, filed at 4, filing was rejected, rejected the filing, clerk of the court, court office, counter closed, stamped, served, serve the papers, process server, reminder two weeks before, two diaries, both diaries, missed the date, almost missed, checked every file for dates

# legal-clients: Clients of a lawyer
client care, client interviews, legal advice to clients, client communication, attend clients, client meetings legal, take instructions, fee estimates, costs estimates, client onboarding legal, time recording, billing clients, billable hours, legal fees
posting: advise clients, keep clients informed, manage client expectations, explain legal, record time, bill clients
story: client wanted to fight, wanted his day in court, told him he would lose, told her she would lose, explained what it costs, cost more than, cheaper to settle, in tears in my office, letter she could read, in plain words what, the will, his will, brothers fighting, landlord, eviction, deported, fee note, write off time, six minutes, unpaid bill

# property-files: Buying and selling property on paper
^conveyancing, residential conveyancing, commercial property, enquiries before contract, exchange of contracts, land registry, mortgage lenders, ^leases, lease renewals
posting: handle conveyancing, manage completions, raise enquiries, review leases, draft leases, deal with lenders, review title
story: exchange, exchanged, completion day, chain broke, removal van, money did not arrive, bank transfer at, right of way, missing deed, old deed, lender, solicitor on the other side, lease with 60 years

# compliance-work: Making rules work in a firm
compliance monitoring, compliance framework, regulatory change, regulatory requirements, ^regulator, regulatory inspections, policies and training compliance, breach reporting, ^breaches, risk assessments compliance, gap analysis against regulation, ^whistleblowing, ^sanctions, conflicts of interest, gifts and hospitality, controls testing
posting: monitor compliance with, advise on regulatory, implement regulatory, report breaches, train staff on compliance, liaise with regulators, test controls, maintain compliance
story: the regulator, inspection announced, asked for files, twelve files, sample of files, found a gap, gap list, reported the breach, told the regulator, new law, new directive, read the directive, what it means for us, two-page summary, training for 200, sales hated it, the gift, returned the gift, sanctions list, false hits, closed the account

# campaign-running: Running a campaign from brief to result
campaign planning, campaign management, integrated campaigns, multichannel campaigns, creative briefs, briefing agencies, agency management, media plans, media agencies, lead generation campaigns, paid social, paid media, budgets for campaigns, A/B testing of ads, ^nurture, marketing qualified leads, MQLs, ^webinars, event marketing, landing pages
posting: plan and execute campaigns, brief agencies, manage agencies, manage marketing budgets, optimise campaigns, generate leads, coordinate campaigns, report campaign results, run paid campaigns
story: the campaign, campaign, one-line brief, agency came back, agency pitched, sacked the agency, three ideas, the poster, posters, bus stop, leaflets, ads, ad set, clicks, cost per lead, cost per click, click rate, sign-ups, signups, leads came, no leads, sales said the leads, budget of, half the budget, moved the money, landing page, headline, two versions, version B, webinar, people signed up, came through, asked where they heard

# channel-content: Filling channels with content
content planning, content calendar, editorial planning, social media content, social channels, community management, ^newsletters, ^blog, ^copywriting, web copy, ^captions, video content, ^reels, short-form video, content production, influencer marketing, user-generated content, brand voice, content performance, SEO content
posting: create content, plan content, write copy, manage social channels, produce newsletters, grow followers, engage the community, edit copy, manage the content calendar, respond to comments
story: posted, the post, post about, reel, story on instagram, followers, comments under, filmed it on my phone, filmed on the phone, on my phone, ring light, thumbnail, caption, hashtag, went viral, subscribers, newsletter, subject line, open rate, unsubscribed, article, headline, wrote about, interviewed the, customers' photos, behind the scenes, boring posts, three times a week, plan for the month

# press-work: Journalists, statements and bad news
media relations, press office, press releases, press enquiries, media enquiries, ^spokespeople, media training, crisis communications, reactive statements, Q&A documents, talking points, ^reputation, public affairs, ^coverage, media monitoring, corporate communications, ^speechwriting
posting: handle media enquiries, write press releases, pitch stories, brief spokespeople, prepare statements, manage crisis communications, build relationships with journalists, write speeches
story: journalist, reporter, local radio, tv crew, camera team, rang at six, before the deadline, off the record, on the record, three sentences, no comment, wrong headline, correction, the quote, prepared the boss, practised the questions, hard questions, interview went, picked up by, cuttings, neighbours of the plant, recall, leaked, rumour, facebook group was

# staff-news: Telling employees what is going on
internal communications, employee communications, ^intranet, town halls, all-hands, change communications, leadership communications, internal newsletter, ^cascades, manager briefings, employee channels, employee app, communication plans, two-way communication
posting: develop internal communications, write internal, support leaders with communications, manage the intranet, communicate change, plan communications, organise town halls
story: staff newsletter, town hall, questions from the floor, anonymous questions, drivers never read, no email address, night shift never, posters in the canteen, screens, video from the boss, letter from the boss, managers heard first, leaked before, rumours, told everyone at, read by, nobody knew why, explained why

# brand-keeping: Looks and voice of a brand
brand guidelines, brand management, brand consistency, visual identity, corporate design, ^rebrand, brand refresh, tone of voice, print production, ^brochures, ^merchandise, trade show materials, photo shoots, sales materials, sales collateral, design agencies
posting: maintain brand, ensure brand consistency, produce marketing materials, produce brochures, coordinate design, manage photo shoots, coordinate print
story: the old logo, stretched logo, wrong blue, brochure, catalogue, proof, print proof, printed with a mistake, reprint, printer, print run, roll-up, stand at the fair, photo shoot, photographer, label design, shop window, everyone made their own

# market-facts: Knowing the market and measuring marketing
market research, customer research, competitor monitoring, ^personas, ^segmentation, ^positioning, marketing analytics, ^attribution, dashboards for marketing, ^funnel, customer journey, CRM data for marketing, web analytics, event tracking, KPIs for marketing, product marketing, go-to-market
posting: analyse the market, research customers, track marketing KPIs, monitor competitors, define target groups, report on marketing, develop positioning, segment customers
story: asked customers, ten customers, rang lost customers, who buys, who does not, why they bought, why they left, competitor's, their prices, mystery shopped, segments, two kinds of customers, wrong people, the funnel, dropped off, source of, one in a hundred, doubled, holiday week, last click

# fund-campaigns: Asking supporters for money
fundraising campaigns, donor communications, donor care, individual giving, major donors, corporate sponsorship, ^appeals, ^legacies, ^membership, supporter engagement, grant applications, charity events, volunteers coordination
posting: plan appeals, steward donors, secure sponsorship, write grant applications, grow membership, coordinate volunteers, thank donors
story: donors, donor, donation, donations, gave ~ pounds, appeal letter, mailing to donors, thanked each by hand, handwritten card, sponsored run, tombola, membership fee, grant, application to, funder said, foundation, matched funding, visit for donors, showed them what
`;

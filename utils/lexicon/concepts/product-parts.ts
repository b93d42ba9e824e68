/** Parts of product, design and testing work that postings name one by one. The format stands at `readPhraseTable`. */
export const PRODUCT_PARTS = `
# self-service-products: Letting people help themselves
self-service, customer portals, self-service portal, online account, customer self-service, portal products, digital services for customers, service apps, deflection of calls, online journeys
posting: build self-service, roadmap for self-service, own the portal, digitise services, increase self-service, reduce calls through, portal with which
story: rang us for, called us for, calls about the same, could do it themselves, do it themselves now, do it online, in the app instead, fewer calls, calls went from, calls dropped, nobody found the button, reset their own, change their own, download it themselves, still rang

# trial-of-features: Trying before believing
product experiments, A/B testing, experiment design, hypothesis-driven, product analytics, self-serve data, pull your own data, draw the right conclusions, success criteria, guardrail metrics, evidence-based product decisions, usage data
posting: run experiments, analyse usage data, make data-driven product decisions, plan A/B tests, validate with data, draw conclusions from data, measure success
story: half of them saw, half saw the, 50/50, fifty-fifty, control group, ran it for two weeks, ran for four weeks, number was wrong, could not reproduce the number, learned SQL to, asked the analyst, counted twice, test accounts in the numbers, internal users in, holiday in the numbers, looked up but was not, no difference, did nothing, stopped the test, killed it after, adoption from, adoption went from, only existing users

# wishes-of-bosses: When everybody wants something
stakeholder requests, competing stakeholders, executive stakeholders, stakeholder management in product, prioritisation conflicts, internal customers, sales requests, stakeholder communication, managing commitments
posting: manage stakeholder expectations, align stakeholders, balance competing requests, communicate priorities, say no with reasons, handle requests from sales, present to executives
story: said yes to everyone, said yes to everybody, said yes to three, promised three, could not do all three, called all three, one page with what we would not, list of what not, what we are not doing, sales had already sold, already promised the customer, in front of the board, board wanted a date, range instead of a date, said I do not know, founder wanted, his pet, asked what he would drop, asked what she would drop, one in one out, biggest client wanted, biggest customer wanted, wanted-own-button, two-directors, the loudest, showed-numbers-and-let, CEO wanted, boss's wish, sales promised it

# people-at-work-seen: Going to see how it is used
field visits, site visits to users, contextual research, shadowing users, ride-alongs with users, customer visits, observation of users, on-site research, talk to users regularly, user contact, empathy for users
posting: visit customers, observe users, spend time with users, interview customers every week, understand users in their context, stay close to users, talk to users
story: stood behind the counter, stood in the kitchen with, on the line with, went to the school, went to the depot, went to the warehouse, went to the shop, spent a morning at, spent a day at, a morning in, wearing gloves, screen was too far, sun on the screen, cannot hear it, shouted the order, printed it out, prints it every morning, paper beside the screen, sticky note on the screen, post-it on the screen, used it with one hand, did not have their glasses, holding a baby, not what they had told me

# needs-of-few: Designing for those left out
inclusive design, ^accessibility, accessible products, vulnerable users, older users, low digital skills, assisted digital, accessibility standards, plain design, allergy and safety information, edge-case users
posting: design for accessibility, ensure accessible journeys, comply with accessibility standards, inclusive products, consider vulnerable users, accessible interfaces, accessible inclusive interfaces, inclusive interfaces, design accessible
story: blind user, could not see the, could not read the, screen reader, talkback, voiceover, screen off, with the screen off, big letters, bigger text, font at the largest, colour-blind, red and green, trembling hands, could not type, no smartphone, no e-mail address, only a landline, would have been dangerous, read the grey, turned it darker, could not read the grey, on the bus in the sun, with zoom at, zoom at 200, bigger buttons, older people could, used-it-with-one-hand, read it in the sun

# pictures-motion: Icons, pictures and motion
^iconography, motion design, micro-interactions, visual language, brand in product, animation in interfaces, visual identity, art direction, visual storytelling, colour palettes
posting: create icons, create illustrations, design motion, develop visual language, strong visual design, create assets, prepare assets
story: drew the icons, icon was, redrew, nobody understood the icon, typeface, after effects, lottie, illustrator, moodboard, brand book, print file, retouched, printed wrong, new icons, readable at 16, 16 pixels, the-tick-that, draws itself, animation from a second, cut the animation, 200 ms, eased, loader

# design-proof: Showing that a design works
design rationale, design decisions, design reviews, UX metrics, measurable UX, design impact, design QA, usability findings, research-backed design, task success, evidence for design
posting: present and defend design, justify design decisions, establish UX metrics, articulate design decisions, measure the impact of design, use research to inform design
story: two versions, showed both, tested both, we took both, took both to, asked people in, seven of eight, eight out of ten, six of eight, time to find, seconds to find, finished the task, did not finish, showed the video, he came round after, she came round after, argument ended, stopped arguing, loud opinion, opinion against opinion, my version lost, I was wrong about, videos-of-people-failing, failing-at-idea, showed the boss ~ videos, said-why-what-we-tried, what-we-tried, what I am not sure of, not sure of yet, three options and why, old-against-new-with-five

# testing-safety: Tests where a fault does harm
system verification, verification of medical devices, risk-based testing, test documentation, tool validation, traceability of tests, IEC 62304, ISO 13485, robustness testing, negative testing, safety tests, cybersecurity testing, penetration tests of devices, regulated testing
posting: verify software, plan verification, prepare test documentation for, validate test tools, support audits with test evidence, test robustness, carry out verification, patients rely on it
story: wrong amount on, wrong dose shown, wrong patient, what if it loses power, pulled the cable, pulled the plug, during the payment, in the middle of saving, pressed it twice, empty battery, full disk, wrong order of, signed it off, should not have signed, second person signs, second pair of eyes for

# test-data-care: Test data without harming anybody
test data management, anonymised data, ^anonymisation, data masking, data protection in testing, synthetic data, production data in tests, test databases, privacy of test data
posting: manage test data, anonymise data, provide realistic test data, protect personal data in test, data protection in test environments
story: real names in, real people in, real data in test, real customers in, mail went to real, real mail was sent, copied production, changes names, scrambled the names, kept the strange, strange names, scrambled, masked, privacy officer, data protection officer, officer signed, must not use, deleted the copies, fake birthdays

# testers-newcomers: Growing into testing
junior testers, coaching testers, manual testers moving to automation, career change into testing, test community, test knowledge sharing, testing in agile teams, embedded testers, test questions in the team
posting: coach junior testers, act as contact for test questions, coach the team on testing, share testing knowledge, support developers in testing
story: from a hotel to, from teaching to, before I was a, course in the evenings, course at night, first automated test, first bug I found, nobody took testers, taught me javascript, showed the developers how, examples before, joined refinement, invited myself to, developers now write, testers sat apart, moved my desk, desk next to

# hard-to-find-bugs: Bugs that others cannot see
cannot reproduce, intermittent faults, sporadic errors, root cause of defects, log analysis in testing, reproduction of bugs, analytical testing, persistence in testing, ^scepticism, production issues, analysis of field issues
posting: reproduce issues, analyse defects, investigate failures, find root causes with developers, healthy scepticism, analytical and persistent, analyse logs
story: closed it as cannot, bounced back, one in ten, one in twenty, only on fridays, only after midnight, only the second time, only when the phone, only with a slow, only in german, recorded video, video with the clock, looked in the logs, in kibana, found it in the log, two requests, asked my mother to, the way my, like a child, like an impatient, wrote down each step, same version same, same data same

# feedback-into-design: Better from what people do and say
improve the experience, user feedback, usage data for design, analytics for design, data-informed design, feedback analysis, continuous improvement of the experience, heat maps, experience metrics, UX metrics, user satisfaction scores
posting: analyse data and feedback, data and feedback to improve, improve usability, iterate on designs, improve the user experience, back your choices with data, back decisions with user data, customer's point of view
story: replays showed, showed them scrolling past, scrolling past, scrolled past, past the button, read ~ support mails, support-mails-and, made heaps, sorted-complaints, complaints into heaps, pulled the drop-off, drop-off numbers, numbers-per-field, heat-map, heatmap, survey-after-task, stars in the store, moved-button

# small-screens-design: Designing for hands and small screens
mobile and responsive web, responsive design, mobile-first, mobile design, responsive layouts, app design, design for touch
posting: design for mobile, design responsive, mobile and responsive, design mobile apps
story: for the thumb, thumb at the bottom, at the bottom for the thumb, became cards, cards-on-small, on-small-screens, one-column, phone-first, small-phone-first, tablet-version, in landscape, fat fingers

# dense-tools-design: Designing tools for experts
enterprise applications design, data-heavy applications, complex applications design, B2B product design, expert tools, internal tools design, dashboards and control rooms, information density, complex workflows, enterprise UX
posting: design complex, design enterprise, complex enterprise, simplify complex workflows, data-heavy interfaces design
story: rows in view, in view at once, knows-them-by-colour, keyboard for those, type-day, shortcuts, keyboard shortcuts, no mouse, without the mouse, dispatcher has, control-room, on-one-screen, experts wanted more on, experts wanted it dense
`;

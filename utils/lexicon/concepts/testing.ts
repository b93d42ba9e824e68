/** Testing of software, in its parts. The format stands at `readPhraseTable`. */
export const TESTING = `
# test-planning: Planning tests
test plans, test strategy, test planning, test strategies, risk-based testing, test scope, test estimation, test approach, quality strategy, testing strategy, test management, test lead, test coverage of requirements, entry and exit criteria
posting: define test strategy, create test plans, plan testing, lead testing, coordinate testing activities, own the test approach
story: where would it hurt, risk list, what to test first, could not test everything, not test everything, three days to test, two days to test, two days for testing, cut the tests, tested only, test plan, which areas to test, most risky, riskiest, list of what we would not test, skipped on purpose

# requirement-reviews: Questions before it is built
testability, requirement reviews, review requirements, reviewing requirements, review user stories, review specifications, acceptance criteria, shift left, shift-left, backlog refinement, refinement sessions, three amigos, examples for requirements, behaviour-driven, behavior-driven, specification by example, ambiguous requirements
posting: check requirements, requirements for testability, analyse requirements for testing, early in the development cycle, involved from design, clarify requirements with, participate in refinement
story: before a line was written, before anything was coded, before coding, before it was built, asked in refinement, in the refinement, in refinement, asked what happens if, what should happen when, story was not clear, spec did not say, the spec said nothing, nobody had thought of, edge cases, two meanings, example table, wrote examples, sent the story back, developer and product and me, hole in the spec

# test-cases: Writing tests for people
test cases, test scripts, test case design, test scenarios, boundary values, equivalence classes, test documentation, test suites, test steps, traceability matrix, test case management, test design techniques
posting: write test cases, maintain test cases, design test cases, execute test cases, document test results, develop test scripts
story: test case, checklist for testing, four hundred test cases, deleted old test cases, cases nobody ran, cases in excel, in testrail, in zephyr, steps so detailed, copied test cases, all the combinations, pairwise, decision table

# exploratory-tests: Trying to break it
exploratory testing, manual testing, ad hoc testing, bug bash, bug bashes, session-based testing, hands-on testing, functional testing, black box testing, black-box testing, usability testing of software
posting: perform manual testing, carry out exploratory, test new features, functional and non-functional, test web and mobile
story: clicked through, clicked around, tried to break it, broke it in, broke it within, played with it, tested it by hand, tested by hand, what a real user, double clicked, back button, pressed back, pasted emojis, emoji in, strange names, a name with an apostrophe, zero euros, negative number, negative amount, leap year, time zone, daylight saving, switched off the wifi, aeroplane mode, airplane mode, on an old phone, half an hour session, took notes while

# bug-reports: Reporting bugs
bug reports, defect reporting, defect tracking, report defects, log defects, defect management, defect lifecycle, bug reporting, bug tracking, issue tracking systems, triage of bugs, defect triage, clear bug reports, verify fixes, ^retest
posting: document defects, log bugs, track defects, report and track, raise defects, work with developers to resolve, reproduce issues, verify bug fixes, prioritise bugs
story: steps to reproduce, screen recording, recorded my screen, video of the bug, closed ~ as cannot reproduce, cannot reproduce, works on my machine, not a bug, it is a feature, won't fix, wrote the bug, wrote a ticket for, logged a bug, logged it, bug report, reopened, reopened it, bug list, bugs open, open bugs, bugs before release, sat next to the developer and showed, showed the developer, severity, blocker, duplicates of the same bug, retested, export-was-empty, a comma, copied-set-up, broke-for-me-too, told-developers-exactly-when, exactly-when-it, sent-steps, could-make-it-happen

# regression-runs: Testing before a release
regression testing, regression tests, regression suite, regression suites, regression test packs, smoke tests, smoke testing, sanity checks, release testing, release readiness, go/no-go, quality gates, release sign-off, regression cycles, quality gate, test sign-off
posting: run regression, sign off releases, ensure release quality, quality of releases, support releases with testing, define quality gates
story: before every release, before each release, regression took, regression of, two weeks of regression, three days of regression, all night testing, checked the main paths, smoke test, red build, said no to the release, did not sign, refused to sign, I said we should not release, we should not ship, not ready to ship, not ready to go live, stopped the release, blocked the release, released anyway, they released it anyway, with a known bug, go or no go, list of known bugs, known issues

# test-automation-work: Building automated tests
test automation framework, automation framework, test automation, automated regression, UI automation, automated UI tests, page object, page objects, automation engineer, SDET, automation coverage, test frameworks, end-to-end automation, maintainable automation, end-to-end tests, automated end-to-end
posting: build automation frameworks, develop automated tests, maintain automation, automate test cases, design test automation, increase automation coverage
story: automated the, automated ~ cases, automated the regression, selenium, cypress, playwright, selectors, sleep in the test, recorded tests, record and playback, rewrote the suite, rewrote the tests, ran them at night, ran overnight, nightly run, test run from ~ to, run from ~ hours to, in parallel, suite took, took ~ minutes to run, runs in ~ minutes, first test I automated, taught the testers to code, taught the manual testers

# flaky-tests: Tests that cannot be trusted
flaky tests, test stability, reliable tests, test maintenance, stable pipeline, test reliability, CI stability, fast feedback from tests
posting: reduce flakiness, keep the pipeline fast, keep the CI pipeline, keep tests stable, investigate test failures, analyse test failures, analyze test failures
story: flaky, flaky test, failed for no reason, failed at random, failed randomly, random failures, pressed re-run, just re-run, re-ran it, rerun, reruns, nobody believed the tests, nobody trusted the tests, nobody trusted, red for weeks, always red, parked the test, deleted the test, deleted two tests, depended on the order, real clock, around midnight, shared test database, shared database, tally of which test

# api-tests: Testing interfaces
API testing, API tests, service tests, test APIs, contract testing, contract tests, integration testing, integration tests, test web services, backend testing, mock services, database testing, system integration testing, =SIT
posting: test REST, test APIs using, validate APIs, verify integrations, test backend, write SQL to verify
story: postman, postman collection, mocked the, mock server, fake server, wrong status code, 500 instead of, empty response, checked in the database, checked the database, schema changed, without telling us, field was renamed, field became, contract test, stubbed

# load-tests: Testing under load
performance testing, load testing, stress testing, load tests, performance tests, soak tests, capacity tests, volume testing, scalability tests, non-functional testing
posting: conduct performance tests, execute load tests, plan performance tests, analyse performance test results
story: load test, load run, simulated ~ users, virtual users, thousand users at once, fell over at, broke at, response times went, jmeter, gatling, k6, ran it with twice, before black friday, over the weekend with, with production data, same size as production, soak test

# test-environments: Places and data to test with
test environments, test environment management, test data, test data management, staging environments, test data generation, environment stability, synthetic data, anonymised test data, sandbox environments, test lab, test devices
posting: manage test data, prepare test data, maintain test environments, set up test environments, provide test data
story: test environment was, test environment down, staging was, on staging, staging had, staging did not, shared environment, everybody tested on the same, overwrote each other, test accounts, test cards, fake customers, made up customers, copied production, copy of production, anonymised copy, reset the data, script that makes, fresh database, data for each test, container per, no test system, seed data

# acceptance-tests: Users test
user acceptance testing, UAT, acceptance testing, acceptance tests, business testers, beta testing, beta testers, pilot users, user testing before launch, business acceptance
posting: coordinate UAT, support UAT, facilitate user acceptance, guide business users in testing, plan acceptance tests, quality and acceptance
story: users tested, the business tested, business users tested, sat with the accountants, they had no time to test, nobody tested until, wrote scripts for them, test script for the users, signed off by, they signed, found ~ on the last day, on the last day they, pilot branch, beta group, friendly users, tested with three customers, tried-it-with-own-cases, own-cases-and-signed, nine showstoppers, showstoppers, what-must-be-true, list-of-what-must

# device-tests: Many phones and browsers
mobile testing, cross-browser testing, device testing, compatibility testing, browser compatibility, real devices, device lab, device farm, responsive testing, mobile app testing, localization testing, localisation testing
posting: test on devices, test mobile apps, test across browsers, test on iOS and Android
story: old android, on my own phone, drawer of phones, drawer full of phones, box of phones, old ipad, in safari, only in safari, only on iphone, only on samsung, small screen, rotated the phone, browserstack, german words too long, text did not fit, cut off

# quality-numbers: Measuring the quality of software
quality metrics, defect leakage, escaped defects, defect density, test metrics, test reporting, quality reporting, test reports, defect trends, test status, quality dashboards
posting: report test status, report on quality, track quality metrics, communicate test results, provide test reports, monitor quality
story: bugs found by customers, customers found, bugs in production from, bugs after release, bugs per release, how many bugs, counted the bugs, where the bugs come from, bugs by module, half of the bugs, most bugs came from, report to management, green light, traffic light

# quality-culture: Everyone answers for quality
quality culture, whole-team quality, quality mindset, quality advocate, quality champion, quality coaching, developers testing, quality ownership, quality engineering, quality engineer, build quality in, definition of done
posting: advocate for quality, promote quality, champion quality, coach developers on testing, improve quality processes, embed quality, work closely with developers
story: testers at the end, thrown over the wall, over the wall, us against them, QA against, blamed QA, blamed the testers, paired with a developer, paired with the developer, developers write, developers started to test, developers test, demo before, test party, bug hunt, cake for each bug
`;

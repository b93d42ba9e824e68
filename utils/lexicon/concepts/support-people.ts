/** Families, children in care, people without home or work, charities, and uniformed services day by day. The format stands at `readPhraseTable`. */
export const SUPPORT_PEOPLE = `
# family-support: Helping families run
family-support, family-support-worker, parenting-support, parenting-programme, early-help, family routines, routines and boundaries, home-visits-to-families, family-assessments, early-intervention-with-families, team-around-the-family, children's-centre, family hub, home-school link
posting: support-families-to, support families to establish, establish routines, work-with-families-in-their-homes, build parents' confidence, prevent-family-breakdown, support-parents, whole-family
story: bedtime chart, star-chart, no-beds, kids asleep on the sofa, got-him-to-school, got-them-to-school, up at seven, sat-at-her-table, in-her-front-room, mum of four, mum of three, dad had left, threw-the-plates, screamed at the kids, praise jar, washing-machine-broke, washed the uniforms, nursery place for, parenting-group, she'd been in care, trusted-me-by, closed-the-case

# fostering-adoption: Foster carers and adoption
foster carers, recruit foster carers, assess foster carers, supervising-social-worker, fostering panel, placement matching, respite foster, kinship carers, placement stability, children's-home, residential children's home, adoption of children, prospective adopters of children
posting: recruit assess and support foster, support foster carers, match-children-with, support placements, prepare ~ for panel, residential childcare worker
story: foster mum, foster dad, foster carer rang, wanted-to-give-notice, placement was breaking, placement broke down, held the placement, respite weekend, letterbox contact, panel-approved, bedroom was ready, kid at the home, young people in the home, went-missing, brought-back-by-police, slept-in, missing-from-the-home, keywork, adopters of, adoptive parents

# probation-work: Probation and supervision in the community
probation, probation officer, offender management, pre-sentence reports, community-orders, unpaid work, licence-conditions, recall to prison, risk of reoffending, risk of harm, multi-agency public protection, MAPPA, parole, rehabilitation programmes, offending behaviour programmes, resettlement of prisoners, youth justice, youth offending
posting: write pre-sentence, reduce reoffending, manage risk of harm, enforce court orders, supervise-community, deliver programmes to offenders, work with offenders, people on probation, supervise offenders
story: on-licence, on tag, breached him, recalled him, missed-his-appointments, came out of prison, just-out-of, gate-with-a-bag, nowhere to go on release, approved premises, exclusion zone, victim's street, unpaid work team, painted-the-hall, wrote-the-report-for-court, judge gave him, what-he-was-thinking, thinking-skills, last time you offended, his victim, signed-in-late

# community-development: Building up a neighbourhood
community-development, community-development-worker, asset-based, community-projects, local-groups, capacity building, community-centre, community-consultation, community grants, social prescribing, link worker, tenant participation, groups of residents
posting: empower communities, work-with-residents-to, develop-community, support-local-groups, bring-people-together, social prescriber, connect people to, community-activities, reduce isolation
story: knocked-on-every-door, tea-in-the-hall, estate, on the estate, residents-wanted, asked-what-they-wanted, they wanted a bench, litter pick, street party, lunch-club, warm space, lonely, never-spoke-to, men's shed, knit and natter, council gave us, hall-was-empty, keys-to-the-hall, handed-it-to-the-residents, run it themselves

# talks-appeals: Talks, appeals and events of a charity
charity events, talks-to-groups, school-talks, charity ambassador, awareness raising, sponsored events, charity auction, legacy giving, corporate partners, community fundraising, supporter-care, fundraising appeals
posting: represent the charity, give-talks, talks-and-events, community-events-and-talks, look-after-supporters, thank donors, promote the charity's work, raise awareness of, corporate partnerships, thank supporters, donor records
story: talk to the WI, talked-at-a-school, spoke in church, spoke at the assembly, collecting tins, bucket collection, supermarket collection, sponsored walk, marathon runner, head shave, quiz night, raffle, raised two thousand, letters of thanks, rang every donor, local firm gave
`;

import { describe, expect, it } from 'vitest';
import { conceptField, lookUp } from '../../utils/lexicon';
import { conceptsIn } from './concepts-in';

const named = (text: string) =>
  lookUp(text, 'posting')
    .filter(({ kind }) => kind === 'skill')
    .map(({ id, span }) => `${id}: ${text.slice(span.start, span.end)}`);

describe('names that are everyday words', () => {
  it.each<[text: string, why: string]>([
    ['Ready to go above and beyond for guests', 'the verb'],
    ['Make sure that the app and the statement agree', 'the verb before what is sure'],
    ['Go the extra mile for every customer', 'the verb with a capital at the start'],
    ['Prepare the go-live of the new shop', 'a compound'],
    ['Excel at communicating with parents', 'the verb at the start'],
    ['You excel in a fast-paced kitchen', 'the verb'],
    ['Access to a car is required', 'the noun at the start'],
    ['Express yourself clearly in writing', 'the verb'],
    ['Word of mouth brings most of our guests', 'the noun'],
    ['Teams of five to eight people', 'the noun'],
    ['Take on vitamin C testing', 'a single letter after what it is the letter of'],
    ['C-level stakeholders', 'a single letter in a compound'],
    ['Series D company', 'a single letter after what it is the letter of'],
    ['Category C buildings in the old town', 'a single letter after what it is the letter of'],
    ['React quickly to changes on the ward', 'the verb at the start'],
    ['Remove rust from vehicles', 'the material'],
    ['Spark curiosity in young learners', 'the verb at the start'],
    ['A swift answer to every enquiry', 'the adjective'],
    ['Take a rest between shifts and use soap', 'words that are also names of interfaces'],
    ['Ideas for the spring menu and summer sales', 'words that are also names of programs'],
    ['I excel in teaching small children', 'the verb before a preposition'],
    ['A network of partners across the country', 'no networking'],
    ['Bake bread with celery and cucumber', 'vegetables, not test tools'],
    ['Chef de partie for a busy kitchen', 'the cook'],
    ['We like to make things and to play', 'verbs that are also frameworks'],
    ['Julia and Ruby from the night shift', 'people'],
    ['Our patients, their relatives and access to care', 'the noun'],
    ['Post the letter and notify the postman', 'the man'],
    ['Clean rooms and change the linen', 'no cleanroom'],
    ['Lay parquet in the hall', 'the floor, not the files'],
    ['Customers within a radius of ten miles', 'the distance, not the protocol'],
    ['A zookeeper for the aviary', 'the job'],
    ['Keep the vault locked and work at a good tempo', 'the room and the pace'],
    ['Piling up in the corridor is not allowed', 'no pile driving'],
    ['Give way to no one and go by train', 'no language, no model'],
    ['Acompte de paye à la semaine', 'the French word for wages'],
    ['Lift goods so that no personal injury happens', 'no field of law'],
    ['A culture of working together', 'no guidance of that name'],
    ['Galvanize the team around a goal', 'the verb'],
    ['Stick to the plan and mash potatoes', 'no welding, no safeguarding hub'],
    ['Restock fridges and chillers on the shop floor', 'furniture of a shop'],
    ['A mosaic of cultures', 'no case system'],
    ['Nate runs the place', 'a man'],
    ['Reserve tables and keep the key person informed', 'neither of insurance nor of a nursery'],
    ['FLSA status: exempt. We take part in E-Verify', 'small print'],
    ['Offices in Hartford, CT', 'the state'],
    ['Build assistant technology for voice', 'no aid for people with disabilities'],
    ['Triage of bugs with the product team', 'no patients'],
    ['A diligent worker at a fast pace', 'no board portal, no code of the police'],
    ['Our APIs, and she sits with her grandma', 'no passenger lists, no student records, no lighting desk'],
    ['Leapfrog others for better impact', 'no geology, no charity software'],
    ['Review pts and their notes', 'no track safety'],
  ])('%s: %s', (text) => expect(named(text)).toEqual([]));

  it.each<[text: string, expected: readonly string[]]>([
    ['Services in Go or Rust', ['go: Go', 'rust: Rust']],
    [
      'MIG and TIG welding to WPS',
      ['mig welding: MIG', 'tig welding: TIG welding', 'welding procedure specifications: WPS'],
    ],
    [
      'HGV Class 1 with valid CPC and digi card',
      ['hgv licence: HGV Class 1', 'driver cpc: valid CPC', 'tachograph: digi card'],
    ],
    [
      'Child in Need plans and court reports',
      ['child in need plans: Child in Need plans', 'court reports: court reports'],
    ],
    ['Go, Rust and Swift', ['go: Go', 'rust: Rust', 'swift: Swift']],
    ['Golang is a plus', ['go: Golang']],
    ['Experience with C, C++ and C#', ['c: C', 'c++: C++', 'c#: C#']],
    ['C/C++ for embedded devices', ['c: C', 'c++: C++']],
    ['Statistics in R or SAS', ['statistical analysis: Statistics', 'r: R', 'sas: SAS']],
    ['.NET and ASP.NET Core', ['.net: .NET', 'asp.net: ASP.NET Core']],
    ['Proficiency in Excel', ['excel: Excel']],
    ['Excel, Word and PowerPoint', ['excel: Excel', 'word: Word', 'powerpoint: PowerPoint']],
    ['All shifts in excel', ['excel: excel']],
    ['I made an excel sheet for the shifts', ['excel: excel sheet']],
    ['Microsoft Access databases', ['microsoft access: Microsoft Access']],
    ['React and TypeScript', ['react: React', 'typescript: TypeScript']],
    ['Vue.js or React', ['vue: Vue.js', 'react: React']],
    ['SAP or another ERP', ['sap: SAP', 'erp: ERP']],
    ['Node.js, Express and MongoDB', ['node.js: Node.js', 'express: Express', 'mongodb: MongoDB']],
    ['JavaScript is not Java', ['javascript: JavaScript', 'java: Java']],
    ['Calls on Microsoft Teams', ['microsoft teams: Microsoft Teams']],
    ['REST APIs and SOAP', ['rest: REST APIs', 'soap: SOAP']],
    ['Apache Spark on Databricks', ['spark: Apache Spark', 'databricks: Databricks']],
    ['Ruby on Rails', ['ruby on rails: Ruby on Rails']],
    ['Kubernetes (K8s) and Docker', ['kubernetes: Kubernetes', 'kubernetes: K8s', 'docker: Docker']],
    ['CI/CD with GitHub Actions', ['ci/cd: CI/CD', 'github actions: GitHub Actions']],
    ['SQL Server and T-SQL', ['sql server: SQL Server', 'sql: T-SQL']],
    ['A/B testing', ['a/b testing: A/B testing']],
    ['Forklifts and pallet jacks', ['forklift: Forklifts', 'pallet jack: pallet jacks']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('words that are told of something else in another sense', () => {
  it.each<[text: string, concept: string, meant: string]>([
    ['Demonstrates fairness in every decision', 'demos', 'Lead product demonstrations'],
    ['Answers incoming support calls', 'benefits-advice', 'Advice on income support'],
    ['Write an investigation report after each failure', 'journalism', 'Investigative reporting on housing'],
    ['Knows the usual Python libraries', 'library', 'Helps out in the town library'],
    ['Mechanical aptitude', 'vehicle-repair', 'Experience as a mechanic'],
    ['A modern kitchen', 'legacy', 'Modernize our billing system'],
    ['Granting access to new colleagues', 'fundraising', 'Applies for grants'],
    ['Interpret drawings', 'translation', 'Works with interpreters'],
    ['Report to the support team', 'teamwork', 'Works well as part of a team'],
    ['Builds user-friendly forms', 'friendly-manner', 'Friendly at the counter'],
    ['Watches over data quality and integrity', 'integrity-pressure', 'Acts with integrity'],
    ['Design reliable and fast services', 'reliability-person', 'Reliable and punctual'],
    ['Supports strategic initiatives', 'taking-initiative', 'Shows initiative'],
    ['Build asynchronous systems with queues', 'remote-work', 'Comfortable with asynchronous communication'],
    ['Prepares management accounts for the owner', 'account-management', 'Manage accounts of large customers'],
    ['Keeps the sales pipeline full', 'deployment', 'Maintain deployment pipelines'],
    ['Interested in great candidates', 'disagreement', 'Candid and courteous in a dispute'],
    ['Care for vulnerable adults', 'secure-coding', 'Finds vulnerabilities before others do'],
    ['Protects the rights of consumers', 'stores-parts', 'Keeps hand tools and spare parts in order'],
    ['Translate the strategy into a plan for the branch', 'translation', 'Translation of contracts'],
    ['Sells into emerging markets', 'emergencies', 'Knows what to do in an emergency'],
    ['Can write and can count', 'food-factory', 'Food production on a filling line'],
    ['Help users with hardware and software', 'embedded', 'Embedded development of hardware and software co-design'],
    ['Track user events in the app', 'events', 'Plan events for members'],
    ['Fluency in Go or Kotlin', 'languages-other', 'Fluency in Dutch'],
    ['Dashboards for self-service', 'hr-system-change', 'Introduce HR self-service'],
    ['Orders by EDI and SFTP', 'diversity-work', 'Write our EDI policy'],
    ['Engineers who retail their ideas', 'sector-retail', 'Experience in retail or e-commerce'],
    ['You sit between sales and support', 'api-tests', 'Plan the SIT phase'],
    ['Works closely with the press', 'corporate-law', 'Prepare closing binders'],
    ['Explain the next steps to callers', 'model-explaining', 'Explainability of credit models'],
    ['Take part in redundancy consultation', 'sector-consulting', 'A background in consultancy'],
    ['Sustainable sourcing of timber', 'finding-candidates', 'Candidate sourcing for nurses'],
    ['Take minutes at the board', 'travel-trouble', 'Rebook passengers after cancellations'],
    ['Process supplier invoices', 'accounts-receivable', 'Invoicing of customers'],
    ['Explains savings accounts and their renewals', 'renewals', 'Negotiate renewals with customers'],
    ['Take referrals from the hospital', 'customer-references', 'Ask for referrals from customers'],
    ['Answer discovery requests of the court', 'qualifying', 'Run discovery with heads of finance'],
    ['Weekly coaching sessions with agents', 'training-bodies', 'Coaching athletes'],
    ['Containers and pallets', 'security-incidents', 'Containment and eradication'],
    ['Data Vault and Kimball', 'secrets-keys', 'Secrets management'],
    ['Meets people in person', 'ranking-search', 'Personalisation of the feed'],
    ['Switches between tasks easily', 'network-trouble', 'Looks after network switches'],
    ['Knows Kafka or RabbitMQ', 'mining', 'Crushing of ore and rock'],
    ['Keep the workshop tidy and the hoist serviced', 'events', 'Organise workshops for partners'],
    ['Intercompany recharges to our German parent', 'parents', 'Talk with parents at the gate'],
    ['Retrospective rebates for wholesalers', 'agile-work', 'Run retrospectives with the team'],
    ['Our applicant tracking system is Greenhouse', 'crops', 'Water and pick in the greenhouses'],
    ['Remediation of past complaints', 'soil-water', 'Soil remediation of old gas works'],
    ['Identify bottlenecks in how the office works', 'performance-tuning', 'Find performance bottlenecks in services'],
    ['Carry out inspections on time', 'residents-activities', 'Plan outings with residents'],
  ])('%s is not %s', (text, concept, meant) => {
    expect(conceptsIn(text)).not.toContain(concept);
    expect(conceptsIn(meant)).toContain(concept);
  });
});

describe('words of a story that are told of something else', () => {
  it.each<[text: string, concept: string, meant: string]>([
    ['I took on the night rounds as well', 'hiring', 'We hired two people from the village'],
    ['Most of us live at home with our parents', 'home-visits-care', 'I washed him at his home'],
    ['We drew three languages of the protocol on the board', 'languages-other', 'He spoke only Polish, so I drew it'],
    ['We kept the rest of the plan', 'backend-services', 'I split the monolith into two services'],
    ['It was on page nine of the leaflet', 'incidents', 'I was paged at three'],
    ['I wrote down the dates of each visit', 'food-safety', 'I checked the dates on every yoghurt'],
    ['It was cold and nobody came', 'cold-chain', 'The freezer had stopped and the fish had thawed'],
    ['It came on a truck from Ghent', 'driving', 'I drove the van through the snow'],
    ['Nearly half of the orders were mine', 'mining', 'The crusher jammed on a wet morning'],
    ['The pipeline was full in spring', 'deployment', 'I deployed it on a quiet morning'],
    ['I held the ladder and he drilled', 'readiness-peaks', 'We scaled up before the ticket sale'],
    ['The pipe leaked into the cellar', 'security-incidents', 'It was a leaked key of ours'],
    ['I drove the tenant to the hospital', 'directory-mail', 'I tried it in a trial tenant'],
    ['The drill was blunt', 'runbooks', 'I wrote a runbook for the night'],
    ['He waited for a month', 'casework', 'I accompanied the family for months'],
  ])('%s is not %s', (text, concept, meant) => {
    expect(conceptsIn(text, 'story')).not.toContain(concept);
    expect(conceptsIn(meant, 'story')).toContain(concept);
  });
});

describe('words that share a stem or a spelling with a word of a trade', () => {
  it.each<[text: string, side: 'posting' | 'story', concept: string]>([
    ['Proven ability to adapt', 'posting', 'collections'],
    ['We look forward to meeting candidates', 'posting', 'disagreement'],
    ['Emerging markets in three regions', 'posting', 'emergencies'],
    ['Carry out checks of the accounts', 'posting', 'physical-work'],
    ['Escalate issues early', 'posting', 'lifts-service'],
    ['New reports for the board', 'posting', 'newsroom'],
    ['Pilot projects with partners', 'posting', 'flying'],
    ['Data mining for insights', 'posting', 'mining'],
    ['One or more languages', 'posting', 'mining'],
    ['A political environment', 'posting', 'friendly-manner'],
    ['Occupational health and safety', 'posting', 'hotel-revenue'],
    ['Orchestrate deployments', 'posting', 'acting-music'],
    ['We lived with it for a year', 'story', 'cross-team'],
    ['I let him decide', 'story', 'tenancy'],
    ['The engine died on the bridge', 'story', 'dying'],
    ['I can do it again', 'story', 'food-factory'],
    ['The guest said the bill was wrong', 'story', 'cloud-bill'],
    ['Review access controls of the finance systems', 'posting', 'guarding'],
    ['Guard against fraud', 'posting', 'guarding'],
    ['Load data into the warehouse', 'posting', 'warehouse-work'],
    ['Implement corrective actions after audits', 'posting', 'defects-scrap'],
    ['Peer review of analytical data', 'posting', 'code-review'],
    ['Peer reviews of calculations', 'posting', 'code-review'],
    ['Calibrate ratings across teams', 'posting', 'calibration'],
    ['Harvest customer feedback', 'posting', 'crops'],
    ['Train new cooks and stewards', 'posting', 'cooking'],
    ['Report accidents at once', 'posting', 'fridge-failure'],
    ["Plan shifts within drivers' hours", 'posting', 'drivers'],
    ['She would not sign the contract', 'story', 'stop-work'],
    ['The broker ran out of memory', 'story', 'freight-papers'],
    ['Pipelines ran in Airflow', 'story', 'services-design'],
    ['The settlement was paid on Friday', 'story', 'building-survey'],
    ['An interceptor logs each request', 'story', 'environment-permits'],
    ['The order book closed and I had had his word', 'story', 'word-in-private'],
    ['We sat in a fat leather chair', 'story', 'plant-install'],
    ['There was good news and a salt cellar', 'story', 'patient-assessment'],
    ['Fabricate brackets from steel', 'posting', 'laundry'],
    ['Let flats and rooms', 'posting', 'site-management'],
    ['How to write it down', 'story', 'code-docs'],
  ])('%s (%s): no %s', (text, side, concept) => expect(conceptsIn(text, side)).not.toContain(concept));

  it.each([
    'It took twenty minutes and a bit',
    'After a few seconds the fifth one came',
    'Of course it was me, and he closed it the next year',
    'There is one model in each box on the rack',
    'She sat down and it was stuck',
    'A range of recommendations for the package',
    'All our services and workers',
    'The kitchen table, two chairs and a window',
    'They went through the form in the evening',
  ])('hears no matter of a trade in everyday words: %s', (text) => expect(conceptsIn(text, 'story')).toEqual([]));

  it('holds words together that are joined by a hyphen', () => {
    expect(conceptsIn('The lorry was stuck in customs for a day', 'story')).toContain('freight-papers');
    const { places, ids } = conceptField('en');
    const areas = (stem: string) => (places.get(stem)?.areas ?? []).map((area) => ids[area]);
    expect(areas('stick')).not.toContain('freight-papers');
    expect(areas('customs')).toContain('freight-papers');
  });
});

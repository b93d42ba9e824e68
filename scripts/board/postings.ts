/** The postings of the sample job board: invented, in the shapes in which real ones are written. */
export type BoardPosting = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly place: string;
  /** The description as the board's page holds it. */
  readonly html: string;
};

export const BOARD_POSTINGS: readonly BoardPosting[] = [
  {
    id: '4101',
    title: 'Ward Manager, Older People’s Medicine',
    company: 'Aldermoor Hospitals',
    place: 'Thornby, on site',
    html: `
<p>Bay six opened in spring and the ward has grown from 24 to 31 beds. We are looking for somebody who leads from the ward and not from the office.</p>
<h3>What you will do</h3>
<ul>
  <li>Lead a team of 38 nurses and care assistants and be seen on the ward every day</li>
  <li>Plan rotas that keep a safe skill mix on every shift, nights and weekends included</li>
  <li>Reduce falls and pressure damage, using the ward’s own data</li>
  <li>Look into incidents and complaints, and share what was learned</li>
  <li>Keep relatives informed, also when the news is hard</li>
  <li>Support newly qualified nurses in their first year</li>
  <li>Hold the ward’s pay and non-pay budget and explain variances each month</li>
</ul>
<h3>What you need</h3>
<ul>
  <li>Registered nurse with a current licence to practise</li>
  <li>At least five years of experience in acute care</li>
  <li>Experience of being in charge of a shift with staff shortages</li>
  <li>Confident in difficult conversations with staff, doctors and families</li>
  <li>Clear written reports</li>
</ul>
<h3>It would be good if you had</h3>
<ul>
  <li>A leadership or improvement qualification</li>
  <li>Experience with electronic prescribing</li>
</ul>
<h3>What we offer</h3>
<ul>
  <li>27 days of leave, rising with service</li>
  <li>A place in our nursery</li>
</ul>
<p>To apply, send a letter of one page. We welcome applicants of every background.</p>`,
  },
  {
    id: '4102',
    title: 'Site Reliability Engineer, Route Planning',
    company: 'Lowtide Logistics',
    place: 'Remote in the EU',
    html: `
<p>Lowtide moves parcels along the coast. Route planning is the part that may never be down at five in the morning.</p>
<p><strong>What you will own</strong></p>
<ul>
  <li>Keep route planning within its error budget, and say no to launches when it is spent</li>
  <li>Lead incident response and write reviews that people want to read</li>
  <li>Make a quiet on-call week the normal week</li>
  <li>Automate what we do by hand more than twice</li>
  <li>Plan capacity with product teams before the peak season</li>
</ul>
<p><strong>What you will bring</strong></p>
<ul>
  <li>Three or more years of running services in production</li>
  <li>Kubernetes in production, more than one hundred nodes</li>
  <li>Experience with Kafka or another streaming platform under load</li>
  <li>Good Python or Go</li>
  <li>Explaining trade-offs to people who do not run systems</li>
  <li>On call one week in six</li>
</ul>
<p><strong>Nice to have</strong></p>
<ul>
  <li>Terraform</li>
  <li>You have worked in logistics before</li>
</ul>
<p><strong>Benefits</strong></p>
<ul>
  <li>A home office budget and two weeks together by the sea each year</li>
</ul>`,
  },
  {
    id: '4103',
    title: 'Warehouse Shift Lead',
    company: 'Harbour & Hale',
    place: 'Marlow Docks',
    html: `
<div><b>The role:</b><br>
&bull; Run the late shift of 22 people, from briefing to handover<br>
&bull; Keep picking accuracy above 99.5 % and look into every wrong parcel<br>
&bull; Train new starters on scanners, lifting and safety<br>
&bull; Carry out cycle counts and clear up stock differences<br>
&bull; Talk to drivers and the planning office when a truck is late<br>
<br>
<b>You have:</b><br>
&bull; A forklift licence (counterbalance or reach)<br>
&bull; Two years in a warehouse, at least some of it leading others<br>
&bull; Experience with a warehouse management system, such as SAP EWM or Manhattan<br>
&bull; Willingness to work late shifts and one Saturday a month<br>
&bull; A first aid certificate is a plus<br>
<br>
<b>We give you:</b><br>
&bull; Shift pay and a free bus from the station</div>`,
  },
  {
    id: '4104',
    title: 'Customer Success Manager',
    company: 'Fennel Software',
    place: 'Leeds, two days a week in the office',
    html: `
<p>About Fennel: we make booking software for small theatres.</p>
<h4>Your responsibilities</h4>
<ul>
  <li>Own the relationship with about 60 theatres from onboarding to renewal</li>
  <li>Notice early who is not getting on with the product, and do something about it</li>
  <li>Bring what customers say to the product team, with numbers</li>
  <li>Run training sessions for box office staff</li>
  <li>Handle complaints calmly and follow them to the end</li>
</ul>
<h4>Requirements</h4>
<ul>
  <li>Experience in customer success, support or account management</li>
  <li>Able to explain software to people who do not like software</li>
  <li>Used to a CRM such as HubSpot or Salesforce</li>
  <li>You work well under pressure and can juggle competing priorities in a fast-paced team</li>
  <li>Ideally you have worked in the arts</li>
</ul>
<h4>Salary and benefits</h4>
<ul><li>£34,000 to £40,000</li><li>Free tickets</li></ul>`,
  },
  {
    id: '4105',
    title: 'Kundenberaterin oder Kundenberater im Innendienst (m/w/d)',
    company: 'Brandt Gebäudetechnik',
    place: 'Kassel',
    html: `
<p>Wir bauen und warten Heizungen und Lüftungen in der Region.</p>
<h3>Deine Aufgaben</h3>
<ul>
  <li>Du berätst Kundinnen und Kunden am Telefon und per E-Mail</li>
  <li>Du erstellst Angebote und verfolgst sie nach</li>
  <li>Du stimmst Termine mit dem Außendienst ab</li>
  <li>Du bearbeitest Reklamationen bis zur Lösung</li>
</ul>
<h3>Dein Profil</h3>
<ul>
  <li>Abgeschlossene kaufmännische oder technische Ausbildung</li>
  <li>Erfahrung im Umgang mit Kunden</li>
  <li>Sicherer Umgang mit Excel und SAP</li>
  <li>Deutsch mindestens C1</li>
  <li>Führerschein der Klasse B von Vorteil</li>
</ul>
<h3>Wir bieten</h3>
<ul><li>30 Tage Urlaub und eine Kantine</li></ul>`,
  },
];

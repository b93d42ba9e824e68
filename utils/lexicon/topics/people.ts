/** Topics of dealing with people. The format stands at `readTopics`. */
export const PEOPLE = `
# customer
customer client buyer shopper consumer account complaint refund satisfaction loyal loyalty renew churn retention compliment service caller
reseller dealer merchant purchaser subscriber patron demand need expectation order delivery question request satisfied thank recommend
bought paid serve helpful attentive preference experience end-user userbase clientele inquiry

# care-for-feelings
empathy empathize sympathy compassion compassionate comfort listen upset cry tear angry afraid scared worried ashamed lonely grief kind
gentle patient calm reassure hug sorry apologise heart feeling emotional support trust rapport hold hand quietly sat stayed beside tissue
tea hope sensitive tender caring loving lost died death dying sick suffering pain broken nervous stress shame embarrassed frightened panic
dignity respect humanity reassured comforted cuddle sobbing hugged wept alone whispered stay held

# rapport
rapport relationship friendly warm welcome greet smile coffee trust visit lunch chat favour thank card gift remember personal face-to-face
build maintain nurture network contact called asked birthday name regular invited met introduce together friend communicate interpersonal
professional polite courtesy courteous approachable sociable connect connection engage customer client partner contractor supplier

# complaint
complaint complain angry refund dispute upset furious shout yell scream insult review threaten escalate dissatisfied unhappy objection
concern apologise resolve resolution compensation lawyer fault wrong damaged late unfair annoyed claim rating stars manager call sorry
free voucher replacement exchange solve settle calm feedback

# telephone
phone telephone call caller ring hotline voicemail mobile outbound inbound dial headset line hung speak talk answer picked number message
conversation contact communicate

# writing
write email letter message text memo note draft copy edit article blog report document wording sentence paragraph plain newsletter editor
spelling grammar author publish communicate verbal read readable language template summary rewrite proposal doc post page story
copywriting correspondence

# speaking
present speak speech talk audience slide stage demo demonstrate announce briefing pitch webinar conference lecture explain verbal oral
meeting storytelling told said communicate articulate convey room front people group question message clear powerpoint keynote panel host
moderate

# plain-explaining
explain simple plain understand clear picture drawing example layman non-technical jargon translate show compare confuse page sketch sense
told words everyday easy video story paper whiteboard legal-pad communicate audience beginner customer owner board mother grandmother
finally questions teach meaning describe

# listening
listen hear ask question interview probe understand concern silence sit shadow curious need answer survey feedback told conversation
talked quiet silent why notice open ears patience patiently communicate empathy

# teaching
teach teacher lesson class classroom course curriculum syllabus pupil student school learner instruct instruction instructor explain
exercise homework assignment training tutor tutorial workshop lecture academic education faculty learn exam marking grade term semester
university college showed practise board textbook worksheet topic math mathematics science history reading children subject professor
adult session scheme objectives material demonstration facilitator pedagogy lessons pupils lecturer seminar module sen differentiation
worksheets phonics explained revision

# assessment-learning
exam test grade mark assess score gradebook evaluate quiz rubric result mock coursework feedback report examination pass fail answers
questions level objectives criteria homework assignments fair consistent deadline entry

# school-life
school pupil student classroom lesson attendance absent behaviour detention parent headteacher principal exclusion term homework form
tutor playground kids teachers classmates class year seating desk bell break lunchbreak uniform evening trip teaching assistant deputy ta
head staffroom governors inset ofsted residential visit coach corridor assembly safeguarding mum

# parents-family
parent mother father mum mom dad son daughter family relative sister brother aunt uncle carer guardian wife husband home kid household
children married partner grandparents visited informed update communicate involve

# children
child kid toddler nursery baby infant play playground nap bite pram kindergarten preschool boy girl toys little small young story garden
mealtime lunch sleep song sing cuddle pupil school

# coaching
mentor coach apprentice trainee junior intern newcomer grow develop guide guidance teach confidence independent shadow pair one-to-one
learn promoted promotion encourage patience practise showed helped explained sat let try tried mistake asked questions feedback weekly
alone himself herself themselves became proud career path support potential strengths others skill examples review model talent succession
nurture

# onboarding
onboard newcomer starter induction orientation welcome buddy joiner first-day trainee train hire new walk started began joined first
explained showed checklist plan introduction guide probation shadowing team

# leading
lead leader leadership supervise supervisor manager team crew shift staff foreman foreperson head captain responsible report direct
delegate assign manage people motivate brief rota ran employees workers agents associates decided gave instructions ownership organised
coordinated group staffed oversee direction split divided tasks roles meeting

# motivation
motivate morale encourage praise thank recognise reward cake game fun laugh proud pride spirit bonus celebrate energy engagement happy
tired happier together appreciated respect listen smiling funny joke barbecue prize competition winner team enthusiasm enthusiastic
passion positive attitude

# performance-of-people
performance discipline disciplinary warning underperform appraisal review feedback improvement fired dismiss termination accountable
target slow attendance late excuse plan chance conduct numbers slower talked conversation weeks fair honest expectations goals evaluate
appraise development employee agent

# hiring
hire recruit interview candidate applicant vacancy onboarding cv resume offer talent headhunt turnover leave quit resign retention
staffing agency sourcing accepted start stayed jobs select selection screening attract

# team-play
team teammate together colleague collaborate cooperate help share joint support crew group pair side everybody player backup cover asked
everyone all-hands jumped join side-by-side communicate willing flexible peers member trust relationship contribute contribution work-with
working

# other-departments
department cross-functional function sales engineering finance marketing operations product legal procurement office floor warehouse
partner liaise liaison interface coordinate collaborate stakeholder team accounting it hr logistics production support cross communicate
meetings alignment joint across organisation clients external internal units division developers designers analysts service technicians
customer-service planning

# stakeholders
stakeholder executive director manager cfo ceo coo vp board owner sponsor boss senior leadership headquarters council committee approve
sign agree convince presented asked investors clients partners business management requirements expectations concerns politics
relationship decision decide

# persuading
convince persuade persuasion influence buy-in advocate argue argument propose agree agreement resist pushback against doubt skeptical
sceptical evidence prove evangelize pilot demonstrate showed numbers proof asked invited tried accepted finally changed mind idea
suggestion suggested recommend explained sell win consensus champion

# disagreement
disagree disagreement conflict argue argument fight quarrel dispute refuse oppose opposite clash tension row sarcastic apologise reconcile
mediate compromise settle side different opinion wanted angry talked together agreed solution sorry conversation difficult hard feelings
upset interpersonal difficult-people

# saying-no
refuse no boundary decline reject unsafe against insist stand pressure told forbid forbidden sign responsible stop boss manager wouldn't
won't couldn't danger risk rules right honest backed supported push

# negotiating
negotiate deal price discount terms contract offer bargain compromise concession agree quote rate vendor supplier settle settlement tender
bid agreement cheaper asked costs reduce saved counter conditions renewal mediate parties

# de-escalation
calm calmly de-escalate diffuse defuse angry shout yell aggressive violent crisis restrain quiet breathe diplomacy diplomatic composed
tact irate abusive temper screaming furious situation upset quietly voice water walk talk listened sat apologised police customer patient
guest relaxed difficult handle conflict behaviours

# inclusion
inclusive inclusion diverse language culture background minority belonging equal fair respect women gender disability foreign migrant
accessible accessibility left-out included everyone different others quiet shy newcomer man race religion respectfully welcoming team
accommodation

# honesty
honest honestly honesty truth admit confess own integrity ethic trust trustworthy mistake wrong lie cheat transparent conscience principle
apologise straight told boss immediately same-day straightforward responsibility openly values honour

# confidential
confidential privacy private secret discreet discretion disclose gdpr hipaa personal data sensitive lock permission consent door closed
trust protect information details names patient client share disclosure records documents confidence

# community
community volunteer charity neighbour neighbourhood club church parish town village council local resident fundraising association member
citizen public outreach organised school sport street people donate raised helped children event engagement

# languages
language english spanish french german portuguese polish arabic chinese translate interpreter bilingual multilingual fluent speak accent
word foreign abroad native tongue

# vulnerable
vulnerable safeguarding abuse neglect protect protection welfare disability elderly homeless asylum refugee child concern social-worker
referral harm risk reported police authorities social services old ill poor safe safety policy disclosure
`;

/** Human resources. The format stands at `readSkillTables`. */
export const PEOPLE = `
[HR system: HRIS, HCM, HR software, HR systems, HR information system, human resources information system, people system]
=Workday: Workday HCM
BambooHR: Bamboo HR
SuccessFactors: SAP SuccessFactors
Oracle HCM: Oracle HCM Cloud, Taleo
+Personio
+PeopleSoft
+Rippling
+Kronos
+ADP
HiBob: Hibob

Zenefits
Factorial HR
+SAP HCM
=Cornerstone: Cornerstone OnDemand
Sage People
Lucca HR

[applicant tracking system: ATS, applicant tracking systems, recruiting software, recruitment software, applicant tracking software]
!Greenhouse: Greenhouse ATS
!Lever: Lever ATS
=Workable
iCIMS
SmartRecruiters
Ashby ATS
JazzHR
Teamtailor
Recruitee
Jobvite
Avature
+Bullhorn
Softgarden: rexx systems
Vincere: JobAdder

[recruiting tool: recruiting tools, sourcing tools]
LinkedIn Recruiter
Indeed job board
Glassdoor
!Monster: Monster.com
SeekOut: hireEZ
StepStone
HackerRank: Codility
Boolean search: boolean sourcing

[engagement tool: employee survey tools, performance management software]
Culture Amp
!Lattice
15Five
Peakon: Glint
Officevibe
Leapsome
Betterworks

[staff planning tool: workforce management software, scheduling software, rostering software, time and attendance system]
!Deputy: Deputy rostering
When I Work
7shifts: HotSchedules
+Kronos
Planday
Quinyx
=Homebase: Homebase app
ATOSS: Interflex
TSheets: Toggl, Harvest time tracking, Clockify

[~HR method]
recruitment: recruiting, talent acquisition
full-cycle recruiting: full cycle recruiting, 360 recruitment
candidate sourcing: sourcing candidates
structured interviewing: structured interviews, competency-based interviewing
new hire onboarding: new hire orientation
employee relations: labor relations, labour relations
performance management: ^performance calibration, performance reviews, performance appraisals, appraisals
compensation and benefits: benefits administration, total rewards
HR administration: personnel administration
HR policies: employee handbook
workforce planning: headcount planning
succession planning
talent development: learning and development, L&D
organizational development: organisation design, organizational design
employee engagement: engagement surveys
employer branding: employer brand
diversity and inclusion: DEI, D&I, diversity equity and inclusion
exit interviews: offboarding
conflict mediation: workplace mediation
employment law: labor law, labour law
job evaluation: salary benchmarking, job grading
background checks: reference checks
absence management: leave management
HR analytics: people analytics
HR business partnering: HR business partner
executive coaching
training delivery: training facilitation, train the trainer
training needs analysis
instructional design: e-learning development
global mobility: expatriate management
TUPE: TUPE transfers
leave administration: FMLA administration
FLSA compliance: wage and hour law, wage and hour compliance
open enrollment: benefits enrollment
I-9 verification: processing I-9s, I-9 audits
grievance and disciplinary procedures: grievance procedures, disciplinary procedures, disciplinary hearings, grievances and disciplinaries
redundancy consultation: collective consultation
garnishments: wage garnishments, garnishment orders
time and attendance: timekeeping, time cards
payroll deductions: benefits deductions, benefits and deductions

[e-learning authoring tool: e-learning authoring tools, authoring tools]
=Articulate: Articulate Storyline, Articulate 360, Rise 360
Adobe Captivate
Lectora
iSpring
Vyond
SCORM: xAPI
H5P

[HR certificate: HR certification]
SHRM-CP: SHRM, SHRM-SCP
PHR: SPHR
CIPD
`;

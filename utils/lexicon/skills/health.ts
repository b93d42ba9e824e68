/** Nursing, medicine and therapy: what most of them share. The format stands at `readSkillTables`. */
export const HEALTH = `
[electronic health record: EHR, EMR, electronic health records, electronic medical records, electronic medical record, electronic patient record, EHR system, EMR system, patient record system, electronic charting]
=Epic: Epic EHR, Epic EMR, Epic Systems, EpicCare
Cerner: Oracle Health, Cerner Millennium
Meditech: MEDITECH
Allscripts: Veradigm
athenahealth: Athena Health, athenaOne
eClinicalWorks: eCW
NextGen: NextGen Healthcare
PointClickCare
Practice Fusion: DrChrono
SystmOne: TPP SystmOne
EMIS: EMIS Web
Kareo: AdvancedMD
ORBIS hospital: iMedOne, Medistar
RiO records: Lorenzo
TheraNest: SimplePractice
Dentrix: Eaglesoft, Open Dental
Vivian care: Vivendi care, MediFox
Nourish care: Person Centred Software

[pharmacy system]
Pyxis: BD Pyxis
Omnicell
PioneerRx: QS/1, ScriptPro
Rx30: Liberty Rx, Computer-Rx
ProScript: ProScript Connect, Titan PMR, PMR system

[imaging system]
PACS: picture archiving and communication system
RIS radiology: radiology information system
DICOM

[life support certificate: life support certification, CPR certification, CPR certified, first aid certification, first aid certificate]
BLS: BLS certification, BLS certified
ACLS: Advanced Cardiac Life Support
=PALS: Pediatric Advanced Life Support
NRP: neonatal resuscitation
TNCC: trauma nursing core course

[~life saving]
basic life support: CPR, cardiopulmonary resuscitation, chest compressions, started compressions, defibrillator, =AED, resuscitation
First Aid: first aider, give first aid, gave first aid, recovery position

[nursing licence: nursing license, nursing registration, nursing licensure]
=RN: RN license, RN licence, registered nurse license, registered nurse licence
LPN: LVN, licensed practical nurse, licensed vocational nurse
=CNA: certified nursing assistant, certified nurse aide
nurse practitioner: NP certification, FNP
NMC registration: NMC PIN, registered with the NMC
NCLEX
BSN: bachelor of science in nursing
Pflegefachkraft: Pflegefachfrau, Pflegefachmann
medical assistant certification: CMA certification, RMA certification
paramedic: EMT, EMT-B

[~nursing method]
patient assessment: nursing assessment, physical assessment, head-to-toe assessment, assessed the patient, did her obs, did his obs
vital signs: vitals, taking vitals, blood pressure measurement, took her blood pressure, took his blood pressure
medication administration: gave the tablets, gave the injection, drew up, administer medication, administering medication, administering medications, drug administration
wound care: wound dressing, wound management, dressing changes, changed the dressing, pressure sore, bedsore, the wound
IV therapy: IV insertion, intravenous therapy, cannulation, peripheral IV
phlebotomy: venipuncture, venepuncture, blood draws, taking blood, took blood, drew blood
catheterization: catheter care, catheterisation, urinary catheters, Foley catheters, Foley catheter
infection control: infection prevention, norovirus, gloves and apron, isolation room, isolated the room
patient education: patient teaching, explain it back, teach-back
care planning: care plans, care plan
discharge planning: patient discharge, could go home, sent home with
telephone triage: nurse line, on the nurse line
palliative care: end-of-life care, hospice care, end of life, was dying, last days
dementia care: memory care, dementia, Alzheimer's
personal care: activities of daily living, ADLs
patient handling: manual handling of patients, moving and handling, hoist transfers, hoist transfer, use of hoists
pressure ulcer prevention: pressure area care
tracheostomy care: airway management, suctioning
ventilator management: mechanical ventilation
EKG: ECG, electrocardiogram, telemetry monitoring
blood glucose monitoring: continuous glucose monitoring, continuous glucose monitoring systems, diabetes management, insulin administration
enteral feeding: tube feeding, PEG feeding
ostomy care: stoma care
dialysis: hemodialysis, haemodialysis, peritoneal dialysis
chemotherapy administration: chemotherapy
intensive care: critical care, =ICU
emergency nursing: emergency department
perioperative nursing: operating room nursing, scrub nurse, theatre nursing
midwifery: labor and delivery, labour ward
neonatal care: =NICU
pediatric nursing: paediatric nursing, pediatrics, paediatrics
psychiatric nursing: mental health nursing
geriatric nursing: elderly care, geriatrics, aged care
home health: home care, home visits to patients
medical-surgical nursing: med-surg, med/surg
oncology nursing: oncology
SBAR: nursing handover, gave report to
clinical documentation: charting, patient charting, charted, in the patient's notes
immunizations: vaccinations, immunisations, vaccine, vaccines
nurse case management
patient safety: fall prevention, incident form
sterile technique: aseptic technique

[~therapy method]
physical therapy: physiotherapy
occupational therapy
speech therapy: speech and language therapy, speech-language pathology
manual therapy
gait training
exercise prescription: therapeutic exercise
cognitive behavioural therapy: CBT, cognitive behavioral therapy
dialectical behavior therapy: =DBT
motivational interviewing
psychotherapy: talk therapy
play therapy: art therapy, music therapy
applied behavior analysis: ABA therapy, applied behaviour analysis
crisis intervention: talked him down, talked her down, suicidal
trauma-informed care: trauma informed care
group therapy
sensory integration: sensory processing
massage therapy: massage
acupuncture
Bobath: PNF, Vojta

[~medical method]
medical coding: ICD-10, ICD-10 coding, CPT coding, HCPCS
medical billing: claims submission, insurance billing
prior authorization: prior authorizations, insurance verification
medical terminology
medical transcription
patient scheduling: appointment scheduling
HIPAA: HIPAA compliance
radiography: x-ray, X-rays, radiology
MRI: magnetic resonance imaging
CT scanning: CT scan, CT scans, computed tomography
ultrasound: sonography
dental hygiene: dental cleaning
dental assisting: chairside assistance, four-handed dentistry
pharmacy dispensing: dispensing medication, filling prescriptions
pharmaceutical compounding: compounding
pharmacovigilance
clinical trials: clinical research, Good Clinical Practice, ICH GCP, GCP training, GCP guidelines
anesthesia: anaesthesia
surgical assisting
sterilization of instruments: CSSD, sterile processing
nutrition counselling: dietetics, nutrition counseling
optometry: optical dispensing
audiology: hearing tests
veterinary care: animal nursing, veterinary nursing
epidemiology
public health
health education: health promotion
`;

/** Pharmacy, dentistry, imaging, veterinary medicine and the other specialties of health. The format stands at `readSkillTables`. */
export const HEALTH_SPECIALTIES = `
[pharmacy licence: pharmacist license, pharmacist licence, pharmacy license, pharmacy technician license, pharmacy technician certification]
CPhT: PTCB, PTCB certified, certified pharmacy technician, ExCPT
PharmD: doctor of pharmacy
GPhC registration: GPhC, registered with the GPhC
NAPLEX: MPJE

[~pharmacy method]
sterile compounding: IV admixture, IV compounding, aseptic preparation, chemotherapy preparation, chemotherapy compounding
USP 797: USP 800, USP 795
controlled substance handling: controlled substances, controlled drugs
unit dose packaging: blister packing, dosette boxes, dosette box, blister packs
medication reconciliation: med rec, medicines reconciliation
medication therapy management: medicines optimisation, medication reviews
prescription verification: prescription screening, clinical screening of prescriptions, prescription checking

[~dental method]
coronal polishing: polishing teeth
dental impressions: taking impressions, alginate impressions, digital impressions, intraoral scanning, iTero
dental radiographs: dental radiography, dental x-rays, bitewings, panoramic x-rays, intraoral radiographs
fluoride treatment: fluoride varnish, fluoride application
dental sealants: pit and fissure sealants, fissure sealants
nitrous oxide: nitrous oxide monitoring, conscious sedation
periodontal charting: scaling and root planing, periodontal maintenance
crown and bridge: dentures, dental prosthetics
orthodontics: Invisalign, clear aligners, braces adjustment
endodontics: root canals, root canal treatment
operatory setup: operatory preparation, operatories
intraoral camera: intraoral cameras, intraoral scanner, dental lasers

[dental licence: dental license, dental assistant certification, dental hygiene license]
DANB certification: DANB, certified dental assistant, registered dental assistant, CDA certification
EFDA: expanded functions, expanded function dental assistant
GDC registration: GDC registered, registered with the GDC
x-ray license: radiology license, x-ray certification, radiation certification

[imaging licence: radiography license, radiologic technologist license]
ARRT: ARRT certified, registered radiologic technologist
ARDMS: registered sonographer
HCPC registration: HCPC registered, registered with the HCPC

[~imaging method]
mammography: breast imaging
fluoroscopy: C-arm
bone densitometry: DEXA
nuclear medicine: PET-CT, PET/CT, PET scans
interventional radiology: cath lab
contrast administration: contrast media, contrast injection, IV contrast
patient positioning: radiographic positioning
radiation protection: ALARA, radiation safety measures

[laboratory licence: medical laboratory certification]
ASCP certification: MLS ASCP, ASCP certified, medical laboratory scientist
phlebotomy certification: certified phlebotomist, CPT phlebotomy

[specialty nursing certificate]
CCRN
CNOR
NIHSS: NIH stroke scale
NRP certification: STABLE program
wound care certification: WCC certified

[~care method]
early warning scores: NEWS2, early warning score
central line care: PICC lines, PICC line
telehealth: telemedicine
MAR charts: medication charts, eMAR, MAR sheets, MAR sheet
epilepsy care: epileptic, epilepsy, seizure, buccal midazolam, seizure management
learning disability support: learning disabilities support, autism support
Mental Capacity Act: mental capacity, lacked capacity, had capacity, capacity assessment, DoLS, Deprivation of Liberty Safeguards
CQC standards: care inspection, CQC compliance, CQC regulations, CQC inspections
double-up care: double-up calls, double-ups

[care qualification: health and social care qualification]
Care Certificate: the Care Certificate
NVQ Health and Social Care: Level 2 Health and Social Care, Level 3 Health and Social Care, QCF Level 3 Health and Social Care, Diploma in Health and Social Care
Registered Manager award: Level 5 Leadership in Health and Social Care, Level 5 Health and Social Care

[home care software]
WellSky: Homecare Homebase
MatrixCare: Axxess
Birdie care: CareLineLive, Log my Care, Access Care Planning

[counselling licence: counseling license, therapist license, clinical license]
LCSW: LMSW, LICSW
LMFT: LPCC
BACP: UKCP registered, BACP accredited
BCBA: RBT, registered behavior technician
EMDR: EMDR trained

[veterinary software]
ezyVet: Provet Cloud
AVImark: IDEXX Cornerstone, Cornerstone veterinary
RxWorks: VetSpace, Merlin veterinary

[veterinary licence: veterinary license, veterinary technician license]
RCVS registration: RCVS, MRCVS, registered veterinary nurse, RVN
DVM: BVSc, BVetMed, doctor of veterinary medicine
licensed veterinary technician: registered veterinary technician, certified veterinary technician, LVT

[~veterinary method]
veterinary anaesthesia: anaesthetic monitoring, anaesthesia monitoring, anesthesia monitoring, monitoring anaesthesia, monitoring anesthesia
small animal surgery: spay and neuter, neutering
farm animal practice: large animal practice, herd health
equine practice: equine care, equine medicine
euthanasia of animals: pet euthanasia, euthanasia
veterinary laboratory work: in-house analysers, IDEXX analyzers, blood analysers
animal restraint: animal handling and restraint, handling of animals
dog grooming: pet grooming
kennel care: kennel duties
biosecurity
nurse clinics: pet health checks

[~rehabilitation technique]
dry needling: trigger point therapy
kinesiology taping: kinesio taping, sports taping
Graston: IASTM, soft tissue mobilization
post-operative rehabilitation: post-operative rehab, post-surgical rehabilitation, orthopaedic rehabilitation
musculoskeletal therapy: MSK, musculoskeletal physiotherapy
hydrotherapy: aquatic therapy
orthotics: prosthetics, splinting, orthotic devices, splints, prosthetic devices
outcome measures in therapy: FIM scores, Berg Balance
^assistive technology: adaptive equipment, assistive devices, wheelchair seating, seating and mobility
home assessments: home safety assessments, environmental adaptations, home modifications
instrumental activities of daily living: IADLs, ADL retraining
hand therapy: splint fabrication

[~emergency care method]
advanced life support: ALS provider, ALS ambulance
12-lead ECG: 12-lead EKG
patient triage: triage of patients, triage patients
patient care reports: ePCR, electronic patient care record
emergency driving: EVOC, blue light driving, C1 ambulance driving
code blue: crash call, crash team, rapid response team

[emergency care certificate: EMS certification]
NREMT: National Registry EMT
PHTLS: ITLS

[~bedside method]
medication rounds: med pass, medication pass, drug rounds
negative pressure wound therapy: wound vac, wound VACs
infusion pumps: IV pumps, syringe drivers, syringe driver
trach care: tracheostomies
charge nurse duties: charge nurse
patient acuity: acuity-based staffing

[~nutrition method]
enteral nutrition: TPN, parenteral nutrition, total parenteral nutrition
medical nutrition therapy: nutrition care process
therapeutic diets: texture-modified diets, IDDSI
meal planning: diet planning

[diet and eye care licence]
RDN: registered dietitian, registered dietitian nutritionist
ABO certification: ABO certified, NCLE
GOC registration: GOC registered

[~eye care method]
contact lens fitting: contact lens teach
visual field testing: visual fields
optical coherence tomography: OCT scan, OCT scans, OCT imaging
refraction: subjective refraction, lensometer, focimeter
frame selection: frame fitting, pupillary distance, spectacle dispensing

[~revenue cycle method]
denials management: denial management, claim denials, appealing denials
explanation of benefits: EOBs, remittance advice
claim forms: UB-04, CMS-1500, CMS 1500
claims clearinghouse: Availity, Waystar
Medicare billing: Medicaid billing, Medicare and Medicaid billing
charge entry: payment posting, superbills

[medical coding certificate: coding certification, medical coding certification]
CPC certification: AAPC, AAPC certified, certified professional coder
RHIT: RHIA
CCS certification: certified coding specialist

[~psychology method]
psychological testing: psychometric testing, psychometric tests, WISC, WAIS
autism assessment: ADOS, ADOS-2
neuropsychological assessment: neuropsychological testing
psychological formulation: case formulation
DSM-5: DSM-IV
treatment plans: treatment planning
safety planning: suicide risk assessment, safety plans
intake assessments: biopsychosocial assessments

[psychology licence: psychology license]
DClinPsy: DClin, clinical psychology doctorate
CADC: LCADC, certified alcohol and drug counselor
=PsyD: licensed psychologist

[therapy licence: therapy license, therapist registration]
NBCOT: COTA, OTR/L
certified hand therapist
CCC-SLP: speech-language pathology license
physical therapist license: PT license, PTA license

[~care coordination method]
utilization review: utilization management
care coordination: care navigation
concurrent review: medical necessity reviews

[theatre and sterile system]
Da Vinci robot: da Vinci surgical
Diathermy: electrosurgery
Laparoscopic tower: laparoscopy stack
HTM 01-05
HTM 01-01
Censitrac
Steris: Steris autoclave

[infusion and monitor device]
Alaris pump: BD Alaris
Baxter pump: Baxter infusion
Philips IntelliVue: IntelliVue
GE Carescape: Carescape monitor
Dräger ventilator: Draeger Evita
Lifepak: LIFEPAK 15
Zoll defibrillator: Zoll X Series

[patient record system]
RiO clinical: Rio clinical system
Lorenzo EPR
Netsmart: myAvatar

[optical instrument]
Slit lamp
Phoropter
Autorefractor
Lensmeter
Tonometer: tonometry
Retinal camera: fundus camera

[dental device]
CEREC
CBCT: cone beam CT
Cavitron: ultrasonic scaler
Software of Excellence
Carestream Dental: R4 dental

[ambulance system]
JRCALC
AMPDS: Medical Priority Dispatch
NHS Pathways
Stryker stretcher: Power-PRO

[laboratory analyser]
Roche cobas: cobas analyser
Sysmex: Sysmex XN
Abbott Architect: Abbott Alinity
Beckman Coulter: Beckman DxC
VITEK: VITEK 2
BACTEC
MALDI-TOF

[~maternity practice]
CTG interpretation: cardiotocography
Neonatal life support: NLS course
Obstetric emergencies training
Hypnobirthing
UNICEF Baby Friendly: Baby Friendly Initiative

[imaging device]
Siemens Magnetom: Magnetom
GE Signa
Philips Ingenia
Hologic mammography: Hologic Selenia
Siemens Somatom
`;

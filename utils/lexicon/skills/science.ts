/** Laboratories and research. The format stands at `readSkillTables`. */
export const SCIENCE = `
[laboratory information system: LIMS, laboratory information management system, electronic lab notebook, ELN]
LabWare: LabVantage
STARLIMS: SampleManager
Benchling
LabArchives
Sunquest: Beaker LIS

[chromatography: chromatographic techniques, chromatography systems]
HPLC: high performance liquid chromatography, UPLC
gas chromatography: GC-MS, GC/MS, =GC
LC-MS: LC/MS, LC-MS/MS
ion chromatography
thin layer chromatography: TLC
=Empower: Waters Empower
Chromeleon: OpenLab CDS
column chromatography: FPLC, AKTA

[spectroscopy: spectroscopic techniques]
mass spectrometry: mass spec
NMR: nuclear magnetic resonance
FTIR: infrared spectroscopy
UV-Vis: UV/Vis, spectrophotometry, spectrophotometer
ICP-MS: ICP-OES, atomic absorption
Raman spectroscopy
X-ray diffraction: XRD, XRF

[microscopy: microscopes]
electron microscopy: SEM microscopy, scanning electron microscope, TEM microscopy
confocal microscopy: fluorescence microscopy
light microscopy: optical microscopy
AFM: atomic force microscopy

[~molecular biology method]
PCR: qPCR, RT-PCR, real-time PCR
gel electrophoresis: SDS-PAGE
western blot: western blotting, western blots
ELISA: immunoassays, immunoassay
cell culture: tissue culture, mammalian cell culture
flow cytometry: FACS
DNA sequencing: next-generation sequencing, NGS, Sanger sequencing
CRISPR: gene editing
cloning of genes: molecular cloning, plasmid preparation
DNA extraction: RNA extraction, nucleic acid extraction
protein purification: protein expression
immunohistochemistry: histology, tissue staining
bioinformatics: genomics, BLAST search
transfection: lentiviral transduction

[~laboratory method]
titration: titrations
pipetting: micropipetting
sample preparation: sample prep, specimen preparation
wet chemistry
organic synthesis: synthetic chemistry, chemical synthesis
microbiology: microbiological testing, bacterial culture
hematology: haematology, blood counts
clinical chemistry
blood banking: transfusion medicine
urinalysis
environmental sampling: water testing, water analysis
method validation: method development, analytical method validation
laboratory safety: lab safety, biosafety
aseptic laboratory technique: laminar flow
animal handling: in vivo studies, animal studies
GLP: good laboratory practice
stability testing: dissolution testing
rheology: particle size analysis
formulation development: drug formulation
soil analysis in the lab: sediment analysis
field sampling: field research, fieldwork
radiation safety: dosimetry
fermentation: bioreactors, bioprocessing
centrifugation: centrifuge
autoclave: autoclaving
sensory testing: sensory evaluation
media preparation: culture media
gram staining: Gram stain, Gram stains
fume hood: fume hoods, fume cupboards
analytical balances: analytical balance
sample logging: sample accessioning

[~research method]
literature review: literature reviews, systematic reviews, systematic review
experimental design: design of studies
scientific writing: manuscript preparation, publications
grant applications: research grants
qualitative research: qualitative interviews, thematic analysis, focus groups
quantitative research: survey methodology
meta-analysis
peer reviewing: journal peer review
ethnography
archival research
reference management: EndNote, Zotero, Mendeley
research ethics: IRB submissions, ethics approval

[laboratory instrument]
Agilent GC-MS: GCMS
Karl Fischer: Karl Fischer titration
DSC: differential scanning calorimetry
SEM microscope
Rheometer
Texture analyser
Empower software

[bioprocess tool]
ÄKTA: ÄKTA avant
Bioreactor: Ambr 250, Sartorius bioreactor
Tangential flow filtration: TFF
Octet BLI: bio-layer interferometry
Biacore: surface plasmon resonance
FlowJo
SnapGene

[sequencing tool]
Illumina: NovaSeq, MiSeq
Oxford Nanopore: MinION
GATK
Bioconductor
Nextflow
Snakemake

[materials test machine]
Instron: Instron tensile tester
ZwickRoell: Zwick tensile
Vickers hardness: Rockwell hardness
Charpy impact: Charpy test
Salt spray test

[environment and geology tool]
gINT
HoleBASE
Leapfrog Geo
Surpac
Datamine
Vulcan mining: Maptek Vulcan
MODFLOW
Phase 1 habitat survey: UKHab survey
AERMOD: ADMS dispersion model
`;

/** The laboratory bench: solutions, experiments, results, accreditation, order. The format stands at `readPhraseTable`. */
export const BENCH = `

# sample-judgement: Doubting results and reviewing data
review-of-analytical-data, peer-review-of-data, second-person-check, result verification, trend analysis of results, plausibility of results, results-validation, laboratory-error, contamination control, quality-controls
posting: peer-review-analytical, authorise-results, recognise abnormal results, technical-review
story: too good to be true, same-value, looked-too-clean, didn't-like-it, QC passed but, blanks fine, trend sheet, out of trend, checked the raw data, raw printout, second checker, typed it wrong, dilution factor, report-went-out, amended report, held-the-report, called-back-the-report, repeated-the-samples, field-sheet, rang the sampler, resampled, sampled-again

# accreditation-lab: Accreditation and inspections of laboratories
ISO 17025, ISO 15189, laboratory accreditation, accreditation visit, UKAS, GLP inspection, external-quality-assessment, proficiency schemes, ring-trials, measurement uncertainty, uncertainty budgets, quality-manual, internal-audits-in-the-laboratory, inspections-by-authorities, customer-audits-of-the-laboratory, reference materials, uncertainty of measurement
posting: support-inspections, prepare-for-and-support-inspections, support accreditation, maintain accreditation, participate-in-audits, audit-readiness-of-laboratory, external quality assurance
story: assessor, assessors, the assessor asked, INAB, UKAS came, CAP inspection, inspectors-asked-for, control-chart, proficiency sample, failed-the-round, z-score, watched-doing, findings-in-the-lab, the assessor wrote

# lab-training: Training people in laboratory techniques
train-colleagues-in-techniques, training-in-laboratory-techniques, competence assessment in the laboratory, competency assessment, pipetting training, analyst training, supervise-students-in-the-lab, training-records-for-methods, train-laboratory-staff
posting: train-colleagues-in-analytical, assess their competence, train new analysts, demonstrate techniques, supervise-students-in-the-laboratory, sign off competence, train-users-of-instruments, junior scientists, supervise junior scientists, train and supervise junior, supervise students and
story: taught him to pipette, taught her to pipette, showed him how to pipette, replicates were apart, both-signed, signed-off-on, trainee in the lab, summer student, school-student, work-experience, did ten samples blind, let-her-run-the, watched-him-do-three

# conference-talks: Presenting one's science
present-results, group-meetings, journal club, conference-presentations, scientific presentations, write-papers, scientific writing, research-collaborations, lay summaries, public engagement with science
posting: present-results-at, present-findings, present-data-at, contribute-to-publications, write-up-results, collaborate-with-research-partners, communicate science
story: my poster, my-talk, lab-meeting, group-meeting, asked-a-question-I-couldn't, reviewer-two, shared the strain, first-author, paper-came-out, school-class-came, open-day-in-the-lab, explained-it-to-a
`;

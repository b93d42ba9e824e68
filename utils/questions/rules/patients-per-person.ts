import { cueRule } from '../rule';

export const patientsPerPerson = cueRule({
  id: 'patients-per-person',
  why: 'Care is counted in people per pair of hands, on good days and on bad.',
  audience: 'manager',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      patient care | patients | residents | nursing | ward | bedside | rn | nurse | nurses | registered nurse | care home |
      clinical staff | caregiver* | inpatient
    `,
    de: 'patient* | bewohner* | pflege* | station | krankenpfleg* | gesundheits und',
    fr: 'patients | residents | soins | infirmier* | aide soignant* | service de soins | ehpad',
    es: 'pacientes | residentes | enfermer* | cuidados | planta hospitalaria',
    pt: 'doentes | pacientes | enfermeir* | cuidados de saude',
    nl: 'patient* | verpleegkundig* | bewoners | zorgvragers',
    it: 'pazienti | infermier* | ospiti della struttura',
    pl: 'pacjent* | pielegniar*',
    cs: 'pacient* | zdravotni sestr* | vseobecn* sestr*',
    uk: 'пацієнт* | медсестр* | медична сестра',
  },
  unless: {
    en: `
      patient with | be patient | patience | patient and | patient patience | local residents | patient data |
      patient records software | permanent residents | city residents | calm and patient | ward off |
      resident services | school of nursing | degree in nursing | bachelor* | patients worldwide | patient portal* | health tech
    `,
    de: `
      landespflege | kundenpflege | datenpflege | pflege von daten | stammdatenpflege | kontaktpflege |
      pflege der | pflege von | pflege des | softwarepflege | beziehungspflege | grunpflege | denkmalpflege |
      systempflege
    `,
    fr: 'patients et',
    es: 'sea paciente',
  },
});

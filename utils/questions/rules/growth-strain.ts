import { cueRule } from '../rule';

export const growthStrain = cueRule({
  id: 'growth-strain',
  why: 'Growth breaks something first; whoever knows what has looked.',
  audience: 'executive',
  topic: 'change',
  meaning: 'growth-limits',
  where: 'anywhere',
  cues: {
    en: `
      rapid growth | fast growing | high growth | hyper growth | hypergrowth | scaling | scale up | scaleup |
      scale our | expanding rapidly | rapid expansion | expansion plans | our expansion | geographic expansion |
      growing company | growing rapidly | growing business | grow the business | growing team | doubled | tripled |
      quickly growing | rapidly growing
    `,
    de: `
      wachstum* | stark wachsend* | schnell wachsend* | wachsende* unternehmen | expansion* | expandieren* |
      scale up
    `,
    fr: `
      forte croissance | pleine croissance | hypercroissance | en croissance | scale up | expansion |
      passage a l echelle | en plein essor
    `,
    es: `
      pleno crecimiento | fuerte crecimiento | en crecimiento | expansion | scale up | rapido crecimiento |
      crecimiento acelerado
    `,
  },
  unless: {
    en: `
      microorganism* | dental | scaling laws | scale the | scaling of | personal growth | career growth |
      infrastructure scaling | auto scaling
    `,
  },
});

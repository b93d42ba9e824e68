import { cueRule } from '../rule';

export const firstToImprove = cueRule({
  id: 'first-to-improve',
  why: 'To improve a process one needs the one it hurts and the one who built it.',
  audience: 'manager',
  topic: 'change',
  cues: {
    en: `
      improve process* | process improvement* | streamline* | optimi*e .. process* | identify improvement* |
      areas for improvement | improve efficiency | operational efficiency | areas of improvement |
      process optimi* | improve workflow* | increase efficiency | opportunities to improve |
      opportunities for improvement | continuous improvement
    `,
    de: `
      prozessoptimierung* | prozesse optimieren | optimierung .. prozess* | verbesserungspotenzial* |
      prozessverbesserung* | optimierung von | weiterentwicklung unserer
    `,
    fr: `
      ameliorer les processus | optimisation des processus | optimiser | axes d amelioration |
      amelioration des processus | optimisation des
    `,
    es: `
      mejora de procesos | optimizacion de procesos | optimizar | areas de mejora | propon* mejoras | propuestas de mejora | mejora continua | oportunidades de mejora |
      mejorar los procesos
    `,
    pt: 'melhoria de processos | otimizacao | otimizar | melhoria continua',
    nl: 'procesverbetering | optimaliseren | verbetervoorstellen',
    it: 'miglioramento dei processi | ottimizzazione | miglioramento continuo',
    pl: 'optymalizacj* | usprawni* | usprawnien',
    cs: 'optimalizac* | zlepsovani procesu | zlepsovani',
    uk: 'оптимізац* | покращення процесів | вдосконален*',
  },
});

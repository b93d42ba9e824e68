import { cueRule } from '../rule';

export const checkedBeforeUse = cueRule({
  id: 'checked-before-use',
  why: 'A result is worth as much as the check it passed.',
  audience: 'peer',
  topic: 'quality',
  cues: {
    en: `
      validat* | verif* | cross check* | quality check* | quality control | calibrat* | inspect | inspects |
      inspection* | inspecting | double check*
    `,
    de: `
      validier* | validierung* | verifizier* | uberpruf* | prufung von | prufung der | qualitatskontrolle* |
      qualitatsprufung* | plausibilis* | plausibilitat* | kalibrier*
    `,
    fr: `
      verifier | verification* | valider | validation* | controle* qualite | controler | controle du |
      etalonn*
    `,
    es: `
      verificar | verificacion* | validar | validacion* | control de calidad | comprobar | comprobacion* |
      inspeccion* | calibr*
    `,
    pt: `
      verificar | verificacao | validar | validacao | controlo de qualidade | controle de qualidade | inspecao
    `,
    nl: 'controleren | verifi* | kwaliteitscontrole*',
    it: 'verificare | verifica di | validazione | controllo qualita | collaud*',
    pl: 'weryfik* | kontrol* jakosci | sprawdzani*',
    cs: 'overov* | kontrola kvality | validac*',
    uk: 'перевірк* | контроль якості',
  },
  unless: {
    en: `
      e verify | employment verif* | background verif* | verify employment | identity verif* |
      verification of employment
    `,
  },
});

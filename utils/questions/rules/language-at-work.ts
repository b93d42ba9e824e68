import { cueRule } from '../rule';

export const languageAtWork = cueRule({
  id: 'language-at-work',
  why: 'The language of the posting and of the meetings are not always one.',
  audience: 'recruiter',
  topic: 'conditions',
  cues: {
    en: `
      fluent in english | fluent in french | fluent in german | fluent in spanish | fluent in dutch |
      fluency in english | fluency in french | fluency in german | fluency in spanish | fluent english |
      fluent german | fluent french | fluent spanish | bilingual | native speaker | language skills |
      proficien* in english | proficien* in german | proficien* in french | proficien* in spanish |
      proficien* in japanese | proficien* in mandarin | spanish speaking | english is | business english |
      written and spoken english | spoken english
    `,
    de: `
      deutschkenntnisse* | englischkenntnisse* | sprachkenntnisse* | fliessend* deutsch* | fliessend* englisch* |
      deutsch in wort | englisch in wort | verhandlungssicher* | muttersprach*
    `,
    fr: `
      anglais courant | anglais professionnel | bilingue | maitrise de l anglais | niveau d anglais |
      anglais technique | langue maternelle
    `,
    es: `
      nivel de ingles | ingles fluido | ingles alto | bilingue | idiomas | dominio del ingles |
      nivel alto de ingles | castellano
    `,
    pt: 'ingles fluente | fluencia em ingles | nivel de ingles | ingles avancado',
    nl: 'nederlands en engels | beheersing van het | vloeiend*',
    it: 'conoscenza della lingua inglese | lingua inglese | ottima conoscenza dell inglese',
    pl: 'znajomosc jezyka | jezyka angielskiego | jezyka niemieckiego',
    cs: 'znalost anglictiny | anglictina | anglictin* | nemcina',
    uk: 'англійська мова | володіння англійською | рівень англійської',
  },
  unless: {
    en: `
      programming language* | fluent in python | fluent in sql | fluent in java* | query language* |
      fluency in data | fluency in at least one | coding language* | java fluent
    `,
  },
});

import { cueRule } from '../rule';

export const whoSitsWhere = cueRule({
  id: 'who-sits-where',
  why: 'Where people sit decides who hears what first.',
  audience: 'peer',
  topic: 'team',
  meaning: 'place-and-decisions',
  where: 'anywhere',
  cues: {
    en: `
      remote | remotely | hybrid | distributed team* | work from home | working from home | home office |
      telecommut*
    `,
    de: `
      remote | hybrid* | homeoffice | home office | mobiles arbeiten | mobile arbeit | mobilen arbeitens
    `,
    fr: 'teletravail | hybride | travail a distance | remote | distanciel',
    es: 'teletrabajo | remoto | hibrid* | a distancia',
    pt: 'remoto | hibrido | teletrabalho | home office',
    nl: 'thuiswerken | hybride | thuiswerk*',
    it: 'smart working | da remoto | lavoro ibrido',
    pl: 'praca zdalna | zdaln* | hybrydow*',
    cs: 'home office | prace na dalku | hybridni',
    uk: 'віддален* | гібридн*',
  },
  unless: {
    en: `
      remote control* | remote support | remote monitoring | remote access | remote sites | remote sensing |
      remote areas | hybrid cloud | hybrid vehicle* | hybrid environment* | hybrid infrastructure | not remote |
      not a remote | no remote | remote users | remote patient | remote desktop | fully on site
    `,
    de: 'hybride cloud | fernwartung',
    fr: 'cloud hybride',
    es: 'nube hibrida | cloud hibrid*',
  },
});

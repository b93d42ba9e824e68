import { cueRule } from '../rule';

export const fundingSecured = cueRule({
  id: 'funding-secured',
  why: 'Work on grants lasts as long as the grant.',
  audience: 'executive',
  topic: 'outcomes',
  kind: 'field',
  cues: {
    en: `
      grant funded | grant writing | grants | donor* | fundrais* | nonprofit | non profit | charity |
      philanthrop* | foundation grant*
    `,
    de: 'fordermittel* | drittmittel* | spenden* | gemeinnutzig* | fundraising | zuwendung*',
    fr: 'subvention* | mecenat | dons | association loi | collecte de fonds | financement* public*',
    es: 'subvencion* | donante* | fondos publicos | ong | sin animo de lucro | captacion de fondos',
  },
  unless: {
    en: `
      stock grant* | grants access | equity grant* | rsu grant* | grant permission* | organ donor* | blood donor* |
      donation matching | grants you | matching gifts | charity match* | charity days | charitable giving |
      donor matching
    `,
  },
});

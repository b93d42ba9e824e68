import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../utils/model';
import { withLinesRestored } from '../../utils/posting/flat-text';

const paragraph = (text: string): Block => ({ kind: 'paragraph', level: 0, text });

/** Headings as "# …", items as "- …", paragraphs as they are. */
const shown = (text: string) =>
  withLinesRestored([paragraph(text)]).map(
    ({ kind, text: own }) => `${kind === 'heading' ? '# ' : kind === 'item' ? '- ' : ''}${own}`,
  );

const ABOUT =
  'Harrow Freight moves parcels between forty depots every night. You join a team of nine in Leeds who plan the lorries, and you will be the one who answers when a driver calls at three in the morning. We have done this since 1974, with fewer lorries each year and more parcels in each of them, and we are rather proud of both. The work is calm until it is not.';

describe('a posting whose lines were lost', () => {
  it('gives back headings and items', () => {
    const flat = [
      ABOUT,
      'Responsibilities',
      'Plan nightly departures for twelve depots',
      'Call carriers and customers when a lorry is late',
      'Write the report that the morning shift reads first',
      'Qualifications',
      'Two years of experience in planning shifts or routes',
      '5+ years with spreadsheets',
      'Strong knowledge of MS Excel',
      'Ability to stay friendly on the telephone',
      'Nice to have',
      'Experience with Harrow Planner or SAP',
    ].join(' ');
    expect(shown(flat)).toEqual([
      ABOUT,
      '# Responsibilities',
      '- Plan nightly departures for twelve depots',
      '- Call carriers and customers when a lorry is late',
      '- Write the report that the morning shift reads first',
      '# Qualifications',
      '- Two years of experience in planning shifts or routes',
      '- 5+ years with spreadsheets',
      '- Strong knowledge of MS Excel',
      '- Ability to stay friendly on the telephone',
      '# Nice to have',
      'Experience with Harrow Planner or SAP',
    ]);
  });

  it('in French, and in French and English one after the other', () => {
    const french = [
      'Nous transportons des colis entre quarante dépôts chaque nuit, et vous serez la personne qui répond quand un chauffeur appelle à trois heures du matin.',
      'Responsabilités',
      'Planifier les départs de douze dépôts avec les équipes de nuit',
      'Appeler les transporteurs quand un camion est en retard',
      'Rédiger le rapport que lit le matin',
      'Profil recherché',
      "Vous avez deux ans d'expérience dans la planification",
      "Maîtrise d'Excel et du téléphone",
    ];
    const english = [
      ABOUT,
      'Responsibilities',
      'Plan departures for twelve depots',
      'Call carriers when a lorry is late',
      'Requirements',
      'Experience in planning routes',
      'Good spoken English',
    ];
    const lines = shown([...french, ...english].join(' '));
    for (const line of [
      '# Responsabilités',
      '- Appeler les transporteurs quand un camion est en retard',
      '# Responsibilities',
      '- Call carriers when a lorry is late',
      '# Requirements',
    ])
      expect(lines).toContain(line);
  });

  it('where stars and labels were glued to the words before them', () => {
    expect(
      shown(
        'AboutTHE DEPOT:We sort parcels by night.DUTIES:* Load the lorries by route* Sweep the ramp, the dock and the yardASKED FOR:Strength:* Able to carry 20 kg all night longPapers:* A forklift licence is desirable',
      ),
    ).toEqual([
      'About',
      '# THE DEPOT:',
      'We sort parcels by night.',
      '# DUTIES:',
      '- Load the lorries by route',
      '- Sweep the ramp, the dock and the yard',
      '# ASKED FOR:',
      '# Strength:',
      '- Able to carry 20 kg all night long',
      '# Papers:',
      '- A forklift licence is desirable',
    ]);
  });

  it('where sentences were glued together', () => {
    expect(shown('Load the lorries by route.Sweep the yard (and the ramp).What we ask')).toEqual([
      'Load the lorries by route.',
      'Sweep the yard (and the ramp).',
      'What we ask',
    ]);
  });

  it('a heading that was glued to the first item of its list', () => {
    const item: Block = { kind: 'item', level: 1, text: 'Sweep the yard' };
    expect(withLinesRestored([paragraph('Duties- Load the lorries'), item])).toEqual([
      { kind: 'heading', level: 7, text: 'Duties' },
      { kind: 'item', level: 1, text: 'Load the lorries' },
      item,
    ]);
  });

  it('words in capitals go on as one line', () => {
    const lines = shown(
      `${ABOUT} ${ABOUT} DUTIES: Load the lorries Sweep the yard REQUIREMENTS: Experience with parcels Ability to carry them Strong arms and good English COME AND JOIN THE SERVICES TEAM OF OUR NEW DEPOT IN HULL. Apply by Friday.`,
    );
    expect(lines).toContain('- Ability to carry them');
    expect(lines.find((line) => line.includes('COME'))).toContain(
      'COME AND JOIN THE SERVICES TEAM OF OUR NEW DEPOT IN HULL.',
    );
  });

  it.each([
    ['one name with a full stop inside', 'Book rooms with booking.Com and write to guests before they come.'],
    ['names of programs', 'JavaScript: all of it. Node.Js, System.Collections and ASP.NET. Vue.Js: some. eBay: no.'],
  ])('leaves alone: %s', (_name, text) => {
    expect(withLinesRestored([paragraph(text)])).toEqual([paragraph(text)]);
  });

  it.each([
    ['prose', `${ABOUT} `.repeat(3).trim()],
    [
      'prose with names',
      `We build trains for Kestrel Rail and Northern Freight in York, Leeds and Hull. Our offices in Hull are led by Maren Holt, who came from Siemens Mobility in Krefeld. ${ABOUT} ${ABOUT}`,
    ],
    [
      'a short paragraph',
      'Responsibilities Plan departures Call carriers Requirements Experience in planning Good English',
    ],
  ])('leaves alone: %s', (_name, text) => {
    expect(withLinesRestored([paragraph(text)])).toEqual([paragraph(text)]);
  });

  it('loses and changes no word, whatever the text', () => {
    const words = fc.array(
      fc.constantFrom(
        'Responsibilities',
        'Requirements',
        'Plan',
        'the',
        'week',
        'Experience',
        'with',
        'SAP',
        '5',
        'years',
        'reports.',
        'Write',
        'for',
        'Kestrel',
        '•',
        '(late)',
        'and:',
      ),
      { minLength: 200, maxLength: 400 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const together = withLinesRestored([paragraph(text)])
          .map((block) => block.text)
          .join(' ');
        const withoutSigns = (of: string) => of.replace(/\s*•/gu, '').replace(/\s+/gu, ' ').trim();
        expect(withoutSigns(together)).toBe(withoutSigns(text));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves alone what is longer than any posting', () => {
    const block = paragraph('Plan the week Write reports Requirements Experience with lorries '.repeat(40_000));
    expect(withLinesRestored([block])).toEqual([block]);
  });
});

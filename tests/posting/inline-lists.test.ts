import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../utils/model';
import { withLinesRestored } from '../../utils/posting/flat-text';

const shown = (text: string, kind: Block['kind'] = 'paragraph') =>
  withLinesRestored([{ kind, level: kind === 'item' ? 1 : 0, text }]).map(
    (block) => `${block.kind === 'heading' ? '# ' : block.kind === 'item' ? '- ' : ''}${block.text}`,
  );

describe('a list whose signs run on in a text', () => {
  it('gives its entries and headings back', () => {
    expect(
      shown(
        'Hiring for Brook Dairy, Leeds Responsibilities - Fill the bottles and check the seals - Order crates before Thursday noon - Keep the cold store tidy Requirements - One year in a dairy or a kitchen. - Ability to lift crates all day Good to have - A forklift licence of any class',
      ),
    ).toEqual([
      'Hiring for Brook Dairy, Leeds',
      '# Responsibilities',
      '- Fill the bottles and check the seals',
      '- Order crates before Thursday noon',
      '- Keep the cold store tidy',
      '# Requirements',
      '- One year in a dairy or a kitchen.',
      '- Ability to lift crates all day',
      '# Good to have',
      '- A forklift licence of any class',
    ]);
  });

  it('where dashes touch what follows, and behind colons with a space before', () => {
    expect(
      shown(
        'Piekarnia Kłos zatrudni sprzedawcę.Oferujemy: - umowę o pracę - premie co kwartał Do obowiązków należy :wykładanie pieczywa przed otwarciem, - obsługa kasy w godzinach rannych -mycie lady Wymagania : - punktualność i dobre słowo - książeczka sanepidu',
      ).slice(3),
    ).toEqual([
      '# Do obowiązków należy:',
      '- wykładanie pieczywa przed otwarciem,',
      '- obsługa kasy w godzinach rannych',
      '- mycie lady',
      '# Wymagania :',
      '- punktualność i dobre słowo',
      '- książeczka sanepidu',
    ]);
  });

  it('under a heading that nobody knows, behind the end of a sentence', () => {
    expect(
      shown(
        'Co tě čeká · Rozvoz mléka po okolí Tábora. · Péče o svěřený vůz. Bez čeho nevyjedeš · Řidičský průkaz skupiny B. · Dobrá nálada i v pět ráno.',
      ),
    ).toEqual([
      '# Co tě čeká',
      '- Rozvoz mléka po okolí Tábora.',
      '- Péče o svěřený vůz.',
      '# Bez čeho nevyjedeš',
      '- Řidičský průkaz skupiny B.',
      '- Dobrá nálada i v pět ráno.',
    ]);
  });

  it('in an entry whose own sign is gone', () => {
    expect(
      shown(
        'Plan the rounds of nine drivers. -Call the dairies when a lorry is late. -Writes the morning report. -',
        'item',
      ),
    ).toEqual([
      '- Plan the rounds of nine drivers.',
      '- Call the dairies when a lorry is late.',
      '- Writes the morning report.',
    ]);
  });

  it('not in prose with dashes, in ranges, or between facts', () => {
    for (const text of [
      'We are – and always were – a small dairy, and our rounds – all nine of them – begin at four in the morning – rain or not.',
      'Shifts run from 5:00 - 13:00, from 13:00 - 21:00 or from 21:00 - 5:00, and the cold store is manned 24 - 7 all year.',
      'Full-time · Leeds · Hybrid · 3 days ago',
      'Boat licence - Harbour Office or Coast Guard, Rescue Badge (RB) - Royal Lifesaving Society, First Aid - The Red Cross',
      'Java - Spring - Hibernate - Maven',
      'Haus- und Hofdienst, Vor- und Nachbereitung der Räume, Kassen- und Bestellwesen, An- und Abreise der Gäste.',
    ])
      expect(shown(text)).toEqual([text]);
  });

  it('keeps every word, whatever stands there', () => {
    const word = fc.constantFrom('-', '·', '•', 'Wymagania', ':', '(a', 'b)', 'plan', 'Week.', '9:00', '-praca');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
        const text = words.join(' ');
        expect(letters(shown(text).join(''))).toBe(letters(text));
      }),
    );
  });
});

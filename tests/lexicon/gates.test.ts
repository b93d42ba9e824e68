import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateOf, readGate } from '../../utils/lexicon/gates';
import { GATE_TABLES } from '../../utils/lexicon/gates/tables';
import type { Gate, Language } from '../../utils/model';

const LANGUAGES = Object.keys(GATE_TABLES) as Language[];

const ROWS: readonly (readonly [Language, string, Partial<Gate> | undefined])[] = [
  [
    'en',
    'Bachelor’s degree in Marine Biology or a related field',
    { kind: 'degree', level: 'Bachelor’s', subject: 'Marine Biology' },
  ],
  ['en', 'High school diploma required', { kind: 'degree', firm: true }],
  [
    'en',
    '4+ years of experience in event catering',
    { kind: 'years', amount: 4, unit: 'years', subject: 'event catering' },
  ],
  ['en', '3-5 years in a similar role', { kind: 'years', amount: 3 }],
  ['en', 'Two to four years of experience', { kind: 'years', amount: 2 }],
  ['en', 'Minimum 6 years experience', { kind: 'years', amount: 6, firm: true }],
  ['en', 'Valid driver’s license', { kind: 'licence', subject: 'driver’s license' }],
  ['en', 'A valid counterbalance or reach truck licence', { kind: 'licence' }],
  ['en', 'IOSH Managing Safely', { kind: 'certificate' }],
  ['en', 'Manage the licences of our software', undefined],
  ['en', 'ACLS certification', { kind: 'certificate', subject: 'ACLS certification' }],
  ['en', 'Active Top Secret clearance', { kind: 'clearance', level: 'Top Secret' }],
  ['en', 'Must be authorized to work in Canada', { kind: 'permit', firm: true }],
  ['en', 'Fluent German (C1)', { kind: 'language', subject: 'German', level: 'C1', unit: 'level' }],
  ['en', 'Willing to travel up to 30% of the time', { kind: 'travel', amount: 30, unit: 'percent' }],
  ['en', 'In the office 3 days a week', { kind: 'on-site', amount: 3, unit: 'days a week' }],
  ['en', 'Able to work night shifts', { kind: 'shifts' }],
  ['en', 'Able to lift 40 lbs', { kind: 'physical', amount: 18, unit: 'kilograms' }],
  ['en', 'Can lift 20 kg', { kind: 'physical', amount: 20, unit: 'kilograms' }],
  ['en', 'Educated to degree level', { kind: 'degree' }],
  ['en', 'Graduation from a school of forestry', { kind: 'degree' }],
  ['en', 'Good knowledge of first aid', undefined],
  ['fr', 'L’allemand est indispensable', { kind: 'language' }],
  ['pl', 'Gotowość do pracy w systemie dwuzmianowym lub zmianowym', { kind: 'shifts' }],
  ['cs', 'Ochota pracovat jednu sobotu v měsíci', { kind: 'shifts' }],
  ['en', 'Clear and kind communication', undefined],
  ['en', 'You enjoy working with English heritage sites', undefined],
  ['en', 'Founded 40 years ago', undefined],
  ['de', 'Abgeschlossenes Studium der Geologie', { kind: 'degree', subject: 'Geologie' }],
  ['de', 'Mindestens 2 Jahre Berufserfahrung', { kind: 'years', amount: 2, firm: true }],
  ['de', 'Führerschein der Klasse B', { kind: 'licence' }],
  ['de', 'Bereitschaft zu Wochenenddiensten', { kind: 'shifts' }],
  ['de', 'Polnischkenntnisse auf dem Niveau B1', { kind: 'language', level: 'B1' }],
  ['de', 'Reisebereitschaft (ca. 20 %)', { kind: 'travel', amount: 20 }],
  ['fr', 'Bac +2 en comptabilité', { kind: 'degree' }],
  ['fr', 'Au moins 3 ans d’expérience', { kind: 'years', amount: 3, firm: true }],
  ['fr', 'Permis B exigé', { kind: 'licence', subject: 'Permis B', firm: true }],
  ['fr', 'Anglais courant', { kind: 'language', level: 'courant' }],
  ['es', 'Carnet de conducir B', { kind: 'licence' }],
  ['es', 'Mínimo 2 años de experiencia', { kind: 'years', amount: 2 }],
  ['es', 'Disponibilidad para viajar', { kind: 'travel' }],
  ['pt', 'Ensino superior completo', { kind: 'degree' }],
  ['pt', 'Inglês fluente', { kind: 'language', level: 'fluente' }],
  ['pt', 'Disponibilidade para trabalhar por turnos', { kind: 'shifts' }],
  ['nl', 'Rijbewijs B', { kind: 'licence', subject: 'Rijbewijs B' }],
  ['nl', 'Minimaal 3 jaar werkervaring', { kind: 'years', amount: 3 }],
  ['nl', 'Een VOG kunnen overleggen', { kind: 'clearance' }],
  ['it', 'Laurea in Chimica', { kind: 'degree', subject: 'Chimica' }],
  ['it', 'Disponibilità a trasferte', { kind: 'travel' }],
  ['it', 'Almeno 5 anni di esperienza', { kind: 'years', amount: 5 }],
  ['pl', 'Prawo jazdy kat. B', { kind: 'licence', subject: 'Prawo jazdy kat. B' }],
  ['pl', 'Min. 2 lata doświadczenia', { kind: 'years', amount: 2 }],
  ['pl', 'Znajomość języka niemieckiego na poziomie B2', { kind: 'language', level: 'B2' }],
  ['cs', 'Řidičský průkaz sk. B', { kind: 'licence', subject: 'Řidičský průkaz sk. B' }],
  ['cs', 'Praxe alespoň 3 roky', { kind: 'years', amount: 3 }],
  ['cs', 'Ochota cestovat', { kind: 'travel' }],
  ['uk', 'Вища освіта', { kind: 'degree' }],
  ['uk', 'Досвід роботи від 2 років', { kind: 'years', amount: 2 }],
  ['uk', 'Англійська B1', { kind: 'language', level: 'B1' }],
];

describe('gates', () => {
  it.each(ROWS)('%s: %s', (language, text, expected) => {
    const gate = gateOf(text, language);
    if (expected) expect(gate).toMatchObject(expected);
    else expect(gate).toBeUndefined();
  });

  it.each<[Language, string, boolean]>([
    ['en', 'Able to lift crates of up to 20 kg, stand for a whole service and climb the cellar stairs all day', true],
    ['en', 'Willing to travel to the yards in the north at a day’s notice and stay there for a week or two', true],
    ['en', 'A full driving licence, a clean record and a car of your own for the visits to farms in the hills', true],
    ['en', 'A degree in botany, forestry, soil science, land use or whatever else brought you close to trees', true],
    ['en', 'Two years of experience as a Tree Surveyor', true],
    [
      'en',
      'A degree in botany and the knowledge to tell sick beeches, oaks and limes from sound ones at a glance',
      false,
    ],
    ['en', 'You would write the plan, walk the site with the owner, and travel to each of the nurseries in May', false],
    ['en', 'Fluent in Welsh, and ready to explain to any owner why a tree of theirs should stay or has to go', false],
    ['de', 'Bereitschaft zu längeren Dienstreisen in die Forstämter des Landes, meist mit ein bis zwei Nächten', true],
    ['de', 'Abgeschlossenes Studium, gern mit dem Schwerpunkt Forst, Garten oder Landschaft an einer Hochschule', true],
  ])('%s: whether nothing else is asked for: %s', (language, text, whole) => {
    expect(readGate(text, language)?.whole).toBe(whole);
  });

  it('does not take what was done before for a condition', () => {
    expect(gateOf('Experience of leading a night shift', 'en')).toBeUndefined();
    expect(gateOf('Erfahrung in der Planung von Wochenenddiensten', 'de')).toBeUndefined();
    expect(gateOf('Ready for a night shift, experience or not', 'en')).toMatchObject({ kind: 'shifts' });
  });

  it('quotes what it names from the line', () => {
    for (const [language, text] of ROWS) {
      const gate = gateOf(text, language);
      if (gate?.subject) expect(text).toContain(gate.subject);
      if (gate?.level) expect(text).toContain(gate.level);
    }
  });

  it('never throws, and keeps amounts in their range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const gate = gateOf(`${text} years of travel 400% b2`, language);
        if (gate?.unit === 'years') expect(gate.amount).toBeLessThanOrEqual(20);
        if (gate?.unit === 'percent') expect(gate.amount).toBeLessThanOrEqual(100);
      }),
    );
  });
});

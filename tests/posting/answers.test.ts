import { describe, expect, it } from 'vitest';
import type { Language, RequirementForm } from '../../utils/model';
import { answeredBy } from '../../utils/posting/answers';

const ROWS: readonly (readonly [Language, string, RequirementForm])[] = [
  ['en', 'At least five years of experience', 'gate'],
  ['en', 'At least five years of experience in a similar position', 'gate'],
  ['en', 'At least five years of experience in event catering', 'gate'],
  ['en', 'At least five years of experience leading kitchens through their busiest season', 'evidence'],
  ['en', 'Diploma in marine biology', 'gate'],
  ['en', 'Good knowledge of PostgreSQL', 'skill'],
  ['en', 'You explain difficult things calmly', 'evidence'],
  ['de', 'Mindestens fünf Jahre Berufserfahrung in einer vergleichbaren Position', 'gate'],
  ['fr', 'Au moins cinq ans d’expérience sur un poste similaire', 'gate'],
  ['es', 'Al menos cinco años de experiencia en un puesto similar', 'gate'],
  ['pt', 'Pelo menos cinco anos de experiência em funções semelhantes', 'gate'],
  ['nl', 'Minimaal 5 jaar ervaring in een vergelijkbare functie', 'gate'],
  ['it', 'Almeno cinque anni di esperienza in ruoli analoghi', 'gate'],
  ['pl', 'Co najmniej 5 lat doświadczenia na podobnym stanowisku', 'gate'],
  ['cs', 'Minimálně 5 let praxe na obdobné pozici', 'gate'],
  ['uk', 'Досвід роботи від 5 років на аналогічній посаді', 'gate'],
];

describe('how a qualification is answered', () => {
  it.each(ROWS)('%s: %s (%s)', (language, line, form) =>
    expect(answeredBy(line, 'required', [language]).form).toBe(form),
  );

  it('keeps the years beside a line that asks for more than years', () => {
    expect(answeredBy('Five years of experience leading kitchens through the season', 'required', ['en'])).toEqual({
      form: 'evidence',
      gate: { kind: 'years', amount: 5, unit: 'years', firm: false },
    });
  });

  it('answers a duty by a story whatever it names', () => {
    expect(answeredBy('Hold a driving licence course', 'responsibility', ['en'])).toEqual({ form: 'evidence' });
  });
});

import { describe, expect, it } from 'vitest';
import { readPayload, readText } from '../../utils/posting';

const NOW = '2026-11-21T09:00:00.000Z';
const LIST = '\n\nRequirements\n\n- Experience with boats and ropes of all kinds\n- A seaman’s licence\n- Good eyes\n';

const namesIn = (text: string) => {
  const reading = readText(text + LIST, 'text', NOW);
  const { title, company } = ('posting' in reading ? reading.posting : undefined) ?? {};
  return { title, company };
};

describe('who and what in pasted text', () => {
  it.each([
    ['a line of bars', 'Tideway (YC S26) | Rigger | Hull | Full-time | https://tideway.example', 'Rigger', 'Tideway'],
    [
      'a topmost heading with the employer behind',
      '# Rigger - Tideway (North Sea)\n\nTideway sails for science. Work at Tideway is wet.',
      'Rigger',
      'Tideway',
    ],
    ['an at sign', '# Rigger @ Tideway e Filhos\n\nNo Tideway e Filhos, nós velejamos.', 'Rigger', 'Tideway e Filhos'],
    [
      'a head of keys',
      '---\nroles: rigger\ntitle: Rigger for the summer\nstartup: Tideway\n---\n\nWe sail.',
      'Rigger for the summer',
      'Tideway',
    ],
    [
      'a mail',
      'I hope you are well!\n\nI am Joan Hartley from Tideway Staffing, we have an opening near you.\n\nJob Role : Rigger',
      'Rigger',
      'Tideway Staffing',
    ],
    [
      'joining as',
      'Tideway is seeking a calm, dry individual to join our team as a Deck Rigger. You sail.',
      'Deck Rigger',
      'Tideway',
    ],
    [
      'adjectives before the title',
      'Tideway is looking for a seasoned professional Deck Rigger to sail with us.',
      'Deck Rigger',
      'Tideway',
    ],
  ])('%s', (_, text, title, company) => {
    expect(namesIn(text)).toEqual({ title, company });
  });

  it('in other languages', () => {
    expect(namesIn('Profilo B: Velaio\nLavoriamo nel Gruppo Marea di Genova.').title).toBe('Velaio');
    expect(namesIn('ŻAGLE KOWALSKI SZUKA PRACOWNIKA\n\nPoszukujemy osoby na stanowisko – Żaglomistrz.').title).toBe(
      'Żaglomistrz',
    );
    expect(namesIn('# Zeilmaker\n\nWat biedt Getij Zeilen?\n\nGetij Zeilen betaalt goed.').company).toBe(
      'Getij Zeilen',
    );
  });

  it('a word with a hyphen is no label with its value', () => {
    expect(namesIn('Wij zijn op zoek naar een ervaren Zeilmaker.\n\nFUNCTIE-EISEN').title).toBe('Zeilmaker');
  });

  it.each([
    [
      'who comes, comes to it',
      'Voilier\n\nEn intégrant la Voilerie Morvan, vous apprendrez un métier.',
      'Voilerie Morvan',
    ],
    ['in other languages', 'Velaio\n\nEntrare in Velamare vuol dire cucire ogni giorno.', 'Velamare'],
    [
      'it says what it is',
      'Voilier\n\nVoici nos quais.\n\nMorvan, entreprise engagée, reconnaît tous les talents.',
      'Morvan',
    ],
    [
      'it hires behind a long clause',
      'Rigger\n\nÚspěšná dílna PlachtyNova, která se za velmi krátkou dobu stala jednou z nejznámějších mezi jachtaři v celé Evropě, hledá kolegy.',
      'PlachtyNova',
    ],
    [
      'what a project is for is not',
      'Praktikum\n\nZiel des Projekts ist die Lücke zwischen Segel und Mast zu schließen.',
      undefined,
    ],
    ['what a place is part of is not', 'Voilier\n\nLe Campus de Lorient est le cœur de nos ateliers.', undefined],
  ])('the employer: %s', (_, text, company) => {
    expect(namesIn(text).company).toBe(company);
  });

  it('a line of bars that says neither is none', () => {
    expect(namesIn('Posted: 2 weeks ago | 126 applicants | Tideway').title).not.toBe('126 applicants');
  });

  it('data without a name takes that of its text', () => {
    const reading = readPayload(
      {
        titulo: 'Velero',
        descripcion:
          'En Marea Norte, empresa de velas con sede en Gijón y cien años de oficio, buscamos incorporar un velero. Cosemos a mano lo que otros sueldan, y se nota en cada costura que sale del taller.',
        requisitos: ['Experiencia cosiendo velas', 'Buen pulso', 'Permiso de conducir'],
      },
      NOW,
    );
    expect('posting' in reading ? reading.posting?.company : undefined).toBe('Marea Norte');
  });
});

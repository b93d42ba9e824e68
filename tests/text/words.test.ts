import { describe, expect, it } from 'vitest';
import { languageOf } from '../../utils/text/language';
import { collapseSpace, textHash, textKey } from '../../utils/text/normalise';
import { stem } from '../../utils/text/stems';
import { tokens } from '../../utils/text/tokens';

describe('tokens', () => {
  it.each<[text: string, expected: string[]]>([
    ['C++, C# and .NET', ['C++', 'C#', 'and', '.NET']],
    ['Node.js or Vue.', ['Node.js', 'or', 'Vue']],
    ['CI/CD (e.g. Jenkins)', ['CI', 'CD', 'e.g', 'Jenkins']],
    ['R&D follow-up, don’t', ['R&D', 'follow-up', 'don’t']],
    ['75% of 1,200', ['75', 'of', '1', '200']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(tokens(text).map((token) => token.text)).toEqual(expected);
    for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('stem', () => {
  it('gives the forms of a word one stem', () => {
    expect(
      new Set(['monitor', 'monitors', 'monitored', 'monitoring', 'Monitoring’s'].map((word) => stem(word))).size,
    ).toBe(1);
  });
  it('leaves names with signs alone', () => {
    expect(stem('C++')).toBe('c++');
    expect(stem('.NET')).toBe('.net');
  });
  it.each([
    ['told', 'tell'],
    ['taught', 'teaching'],
    ['led', 'leads'],
    ['children', "child's"],
    ['organised', 'organizing'],
    ['analysing', 'analyzed'],
    ['labour', 'labor'],
    ['behaviours', 'behavior'],
    ['catalogues', 'catalog'],
    ['travelled', 'traveling'],
    ['programmes', 'program'],
    ['Licence', 'licenses'],
  ])('puts %s and %s together', (left, right) => expect(stem(left)).toBe(stem(right)));
  it.each([
    ['accounting', 'account'],
    ['important', 'import'],
    ['customers', 'custom'],
    ['engines', 'engineering'],
    ['experiments', 'experience'],
    ['communities', 'communication'],
    ['manager', 'managed'],
    ['response', 'responsible'],
    ['hour', 'hor'],
  ])('keeps %s and %s apart', (left, right) => expect(stem(left)).not.toBe(stem(right)));
  it('is not misled by names that every object has', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(typeof stem(word)).toBe('string');
  });
  it('stems by language', () => {
    expect(stem('Entwicklungen', 'de')).toBe(stem('Entwicklung', 'de'));
    expect(stem('l’équipe', 'fr')).toBe(stem('équipes', 'fr'));
    expect(stem('dell’azienda', 'it')).toBe(stem('aziende', 'it'));
    expect(
      new Set(['klient', 'klienta', 'klientem', 'klientami', 'klientów'].map((word) => stem(word, 'pl'))).size,
    ).toBe(1);
    expect(
      new Set(['zákazník', 'zákazníka', 'zákazníkům', 'zákazníci', 'zákazníky'].map((word) => stem(word, 'cs'))).size,
    ).toBe(1);
    expect(stem('dom', 'pl')).toBe('dom');
    expect(stem('klienta', 'en')).not.toBe(stem('klient', 'en'));
  });
});

describe('keys', () => {
  it('folds what does not change the words', () => {
    expect(textKey('Don’t  PANIC – now!')).toBe('dont panic now');
    expect(collapseSpace(' a\u00a0\n b\u200b ')).toBe('a b');
  });
  it('hashes alike on every machine', () => {
    expect(textHash('')).toBe('811c9dc5');
    expect(textHash('plumbline')).toBe(textHash('plumbline'));
    expect(textHash('plumbline')).not.toBe(textHash('plumblin'));
  });
});

describe('languageOf', () => {
  it.each([
    ['en', 'You will work with the team and own the road map of our products.'],
    ['de', 'Du arbeitest mit dem Team und bist für die Planung verantwortlich.'],
    ['fr', 'Vous travaillez avec les équipes et vous êtes responsable de la qualité.'],
    ['es', 'Buscamos una persona para el equipo que trabaje con los clientes y las ventas.'],
    ['pt', 'Procuramos uma pessoa para a equipa que trabalhe com os clientes e não só.'],
    ['nl', 'Je werkt met het team en je bent verantwoordelijk voor de planning van onze klanten.'],
    ['it', 'Cerchiamo una persona per il team che lavori con i clienti e la qualità della produzione.'],
    ['pl', 'Będziesz pracować w zespole i odpowiadać za jakość, a także za rozwój oraz wdrożenia dla klientów.'],
    ['cs', 'Budete pracovat v týmu a starat se o kvalitu, které si naši zákazníci váží, a také se učit.'],
    ['uk', 'Ви будете працювати в команді та відповідати за якість, а також за розвиток наших продуктів.'],
    ['en', 'Kubernetes, Terraform'],
    ['en', ''],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../utils/lexicon/sections';
import type { Language } from '../../utils/model';
import { readHeading } from '../../utils/posting/headings';

const ROWS: { readonly [language in Language]: { readonly [kind in SectionKind]?: string } } = {
  en: {
    duties:
      "Responsibilities|What you'll do|Key duties|A day in the life|Your impact|Roles and responsibilities|In this role you will|Operational duties: 85%",
    required:
      "Requirements|Who we're looking for|About you|What you bring to the table|Skills & experience|Minimum qualifications|You have|Physical requirements|Experience required:|What we require|You might be|You must have the following attributes",
    preferred:
      'Nice to have|Preferred qualifications|Bonus points if you have|Desirable skills|It would be a plus if|Desirable skills (used where two candidates are equal)|It’s a bonus if you',
    role: 'About the role|Job description|The opportunity|Position summary',
    benefits:
      "What we offer|Benefits & perks|What's in it for you|Why join us?|Compensation and benefits|Skills you will gain|Perks of being a sailmaker",
    company: 'About us|Who we are|Our values|Responsible gaming|Our measures',
    legal: 'Equal opportunity employer|Diversity & inclusion|Privacy notice',
    application: 'How to apply|Interview process|Next steps|What you are required to submit|Job application form',
    facts: 'Location|Employment type|Start date:|Job ID',
    elsewhere: 'Similar jobs|People also viewed|Sign in|Share this job',
  },
  de: {
    duties: 'Deine Aufgaben|Das erwartet dich|Ihr Aufgabengebiet|Was du bei uns machst|Funktion',
    required:
      'Ihr Profil|Das bringst du mit|Was wir uns wünschen|Anforderungen|Was dich auszeichnet|Du bist bei uns richtig, wenn du...',
    preferred: 'Von Vorteil|Wünschenswert|Das wäre toll',
    benefits: 'Wir bieten dir|Deine Vorteile|Das spricht für uns|Darauf kannst du dich freuen|Dich erwartet...',
    company: 'Über uns|Wer wir sind',
    application: 'So bewirbst du dich|Kontakt|Ihr Ansprechpartner',
  },
  fr: {
    duties: 'Vos missions|Tes responsabilités|Vos principales missions|Ce que vous ferez|À propos de la mission',
    required: 'Profil recherché|Vos compétences|Qui êtes-vous ?|Votre profil|Ce que nous recherchons',
    preferred: 'Les plus|Atouts|Serait un plus',
    role: 'Le poste|Description du poste',
    benefits: 'Nous vous offrons|Ce que nous proposons|Avantages|Pourquoi nous rejoindre ?',
    company: 'Qui sommes-nous ?|À propos de nous|Notre histoire',
    application: 'Processus de recrutement|Comment postuler',
  },
  es: {
    duties: 'Funciones|¿Qué harás?|Responsabilidades del puesto|Tu día a día',
    required: 'Requisitos|¿Qué buscamos?|Perfil buscado|Requisitos mínimos',
    preferred: 'Deseable|Se valorará|Requisitos deseables',
    benefits: 'Qué ofrecemos|Beneficios|Condiciones|Se ofrece',
    company: 'Quiénes somos|Sobre la empresa',
    application: 'Proceso de selección|Cómo postular',
  },
  pt: {
    duties: 'Responsabilidades e atribuições|O que vais fazer|Principais atividades|Como será o seu dia a dia',
    required: 'Requisitos|Perfil pretendido|O que procuramos|Requisitos e qualificações',
    preferred: 'Diferenciais|Será um diferencial|Desejável|Skill desejado|Para se destacar',
    benefits: 'Benefícios|O que oferecemos|Oferecemos',
    company: 'Sobre nós|Quem somos',
    application: 'Etapas do processo|Como se candidatar',
  },
  nl: {
    duties: 'Wat ga je doen?|Jouw taken|Taken en verantwoordelijkheden',
    required: 'Functie-eisen|Wie ben jij?|Wat vragen wij?|Jouw profiel|Wat verwachten we van je?',
    preferred: 'Een pré|Pluspunten',
    benefits: 'Wat bieden wij?|Arbeidsvoorwaarden|Dit krijg je',
    company: 'Over ons|Wie zijn wij?',
    application: 'Solliciteren|Interesse?',
  },
  it: {
    duties: 'Di cosa ti occuperai|Responsabilità|Principali attività|Cosa farai',
    required: 'Requisiti|Chi cerchiamo|Il candidato ideale|Competenze richieste',
    preferred: 'Requisiti preferenziali|Costituisce titolo preferenziale|Nice to have',
    benefits: 'Cosa offriamo|Si offre|La nostra offerta',
    company: 'Chi siamo|La nostra azienda',
    application: 'Come candidarsi|Processo di selezione',
  },
  pl: {
    duties: 'Twój zakres obowiązków|Zakres zadań|Czym będziesz się zajmować|Za co będziesz odpowiadać',
    required: 'Nasze wymagania|Oczekujemy|Kogo szukamy|Wymagane umiejętności',
    preferred: 'Mile widziane|Dodatkowym atutem będzie',
    benefits: 'To oferujemy|Co oferujemy|Benefity|W zamian oferujemy',
    company: 'O nas|Kim jesteśmy|O firmie',
    application: 'Proces rekrutacji|Jak aplikować',
  },
  cs: {
    duties: 'Náplň práce|Co budete dělat|Co vás čeká|Za co budeš zodpovídat',
    required: 'Požadujeme|Co očekáváme|Koho hledáme|Naše požadavky',
    preferred: 'Výhodou|Výhodou bude|Oceníme',
    benefits: 'Nabízíme|Co vám nabízíme|Benefity|Proč k nám',
    company: 'O nás|Kdo jsme',
    application: 'Výběrové řízení|Jak se přihlásit',
  },
  uk: {
    duties: 'Обов’язки|Твої задачі|Що потрібно робити|Зона відповідальності',
    required: 'Вимоги|Наші очікування|Кого ми шукаємо|Досвід та навички',
    preferred: 'Буде плюсом|Буде перевагою|Бажано',
    benefits: 'Ми пропонуємо|Умови роботи|Що ми пропонуємо',
    company: 'Про нас|Про компанію',
    application: 'Етапи відбору|Як подати резюме',
  },
};

const rows = Object.entries(ROWS).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, headings]) =>
    headings.split('|').map((heading) => ({ language: language as Language, kind, heading })),
  ),
);

describe('headings', () => {
  it.each(rows)('$language: $heading ($kind)', ({ language, kind, heading }) => {
    expect(readHeading(heading, [language, 'en'])?.kind).toBe(kind);
  });

  it.each(['Sailmaker', 'Leadership & team development', 'Berlin', 'The tide waits for nobody', ''])(
    'says nothing of "%s"',
    (heading) => expect(readHeading(heading, ['en'])).toBeUndefined(),
  );
});

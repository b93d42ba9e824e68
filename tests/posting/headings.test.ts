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

/** Further wordings that stand over the same sections. */
const FURTHER: { readonly [language in Language]?: { readonly [kind in SectionKind]?: string } } = {
  de: {
    duties:
      'Was dich bei uns erwartet|Aufgabenprofil|Was du machen wirst|Ihr Wirkungskreis|Ihre Schwerpunkte|Was du tun wirst|So unterstützt du uns|Hier kannst du dich einbringen|Was Sie bei uns tun|In dieser Rolle|Dein neuer Job|Dein Einsatzbereich',
    required:
      'Das bringst du idealerweise mit|Bewerberprofil|Was wir von Ihnen erwarten|Zwingend erforderlich|Das macht dich aus|Unsere Wünsche|Darüber verfügst du|Wir setzen voraus|Was Du bieten solltest|Das bieten Sie|Was du dafür brauchst',
    preferred: 'Das wäre außerdem schön|Kann-Kriterien|Zusatzqualifikationen',
    benefits:
      'Unser Dankeschön|Das haben wir für dich|Wir haben einiges zu bieten|Bestens ausgestattet|Darum lohnt es sich|Da haben Sie was davon|Unsere Pluspunkte|Was Sie gewinnen',
    application:
      "So geht's weiter|Jetzt bist du dran|Klingt spannend?|Dein nächster Schritt|Lust auf uns?|Worauf wartest du noch?|Dein Job ist nicht dabei?|Nicht das Richtige dabei?|Initiativbewerbung|Bewerbungsschluss|Ablauf des Auswahlverfahrens|Auswahlprozess",
    facts: 'Gehaltsspanne|Pensum|Anstellung|Stellenumfang|Vergütungsgruppe|Beschäftigungsverhältnis',
  },
  fr: {
    duties:
      "Votre rôle au sein de l'équipe|Ton futur job|Le poste et ses missions|Description des activités|À quoi ressembleront tes journées ?|Ta journée type|Une journée type|Mandat|Votre mandat|Ce qui t'attend|Ce qui vous attend|Domaines d'activité|À ce poste, vous|Les défis à relever|Tes challenges",
    required:
      "Ce que l'on recherche|Les clés de la réussite|Conditions techniques|Conditions d'admission|Conditions d'éligibilité|Tu te reconnais ?|Ta stack|Bagage recherché",
    preferred: 'Expérience souhaitée|Qualifications souhaitables',
    benefits: 'Ce que tu vas aimer chez nous|Ce que vous allez aimer',
    company: 'Votre futur employeur',
    application: 'Déroulé du process|Ça vous tente ?|Prêt(e) à nous rejoindre ?|Et maintenant ?',
    facts:
      'Rémunération brute|Entrée en fonction|Modalités|Modalités pratiques|Horaire de travail|Informations pratiques',
    legal: "Équité en matière d'emploi",
  },
  es: {
    duties: 'Propósito del puesto|¿Qué harías en este puesto?|Cometidos|En este rol|Tu papel',
    required: 'Se precisa|Necesitas|Valoramos en ti',
    preferred: 'Aspectos a valorar|Otros aspectos a valorar|Otros méritos',
    benefits: 'Nuestra oferta|Qué puedes esperar|¿Qué conseguirás?',
    application: '¿Te apuntas?|Documentación a presentar|Forma de presentación|Plazo de presentación|Solicitudes',
    facts: 'Sede',
  },
  pt: {
    duties: 'Descrição de funções|Seu papel|O que faz|Como vai contribuir',
    required: 'O que é necessário|O que você deve saber|Necessário|Condições de acesso|Você é nosso candidato se',
    preferred: 'Condições preferenciais|Desejamos também|Ganha pontos',
    benefits: 'Por que você vai gostar de trabalhar aqui|Mimos|Informações adicionais sobre benefícios',
    company: 'Quem é a',
    application:
      'Como concorrer|Banco de talentos|Documentos necessários|Como aplicar|Tempo médio de feedbacks|Como participar|Se interessou?',
    facts: 'Contratação|Tipo de vaga|Labels|Alocação|Escala',
  },
  nl: {
    duties:
      'Jouw nieuwe functie|Jouw nieuwe rol|Wat houdt het werk in?|Waar hou je je mee bezig?|Kerntaken|Jouw opdracht|Jobinhoud|Wat zal je doen?|Je opdracht|Aan de slag als|Inhoud van de functie|Je nieuwe baan|Je bent verantwoordelijk voor',
    required:
      'Functievereisten|Jij herkent jezelf in het volgende|Dit zoeken wij|Wat moet je kunnen?|Onze wensen|Jouw achtergrond|Selectiecriteria|Je beschikt over|Jouw bagage|Over wie hebben we het?',
    preferred: 'Strekt tot aanbeveling|Wensen|Voorkeur|Fijn als je',
    benefits: 'Hier kun je op rekenen|Wat levert het op?|Verloning|Reken op',
    company: 'Waar kom je terecht?|Hier ga je werken|Bij wie kom je te werken?',
    application: 'Is dit jouw baan?|Hoe gaat het verder?|Selectieprocedure|Spreekt dit je aan?',
    facts: 'Werkdagen|Contractvorm',
  },
  it: {
    duties: 'Scopo della posizione|Contenuti del lavoro',
    required: 'Il/la candidato/a ideale|Titoli richiesti|È richiesto|Sono richiesti',
    preferred: 'Valore aggiunto|È un valore aggiunto se',
    benefits: "Cosa proponiamo|Proponiamo|Cosa offre l'azienda|Trattamento economico",
    application: 'Come partecipare',
    facts: 'Tipo di assunzione',
  },
  pl: {
    duties: 'Opis zadań|Charakter pracy|Na czym polega ta praca?|Zakres prac|Opis pracy|Nasze zadanie dla Ciebie',
    required:
      'Ta praca jest dla Ciebie, jeśli|Na co liczymy|Liczymy na|Zależy nam na|Predyspozycje|O Tobie|Dołącz do nas, jeśli',
    preferred: 'Dodatkowe punkty|Wymagania fakultatywne',
    benefits: 'Proponujemy|Świadczenia',
    application: 'Aplikacje|Nie znalazłeś oferty dla siebie?|Jak do nas dołączyć|Termin składania dokumentów',
    facts: 'Liczba etatów|Termin rozpoczęcia|Stawka',
    legal: 'Równość szans',
  },
  cs: {
    duties:
      'Tvůj pracovní den|S čím nám pomůžete|S čím nám pomůžeš|Jaké úkoly tě čekají|O čem ta práce je|Na čem budeš pracovat|Vaším úkolem bude',
    required:
      'Bez čeho se neobejdeš|Praxe|Co by ti nemělo chybět|Co by vám nemělo chybět|Nutností je|Budete se nám líbit, pokud|Co oceníme u kandidáta|Čím nás zaujmeš|Čím nás zaujmete|Předpokládáme|Kdo se k nám hodí|Vhodný kandidát',
    preferred: 'Vítáno|Budeme rádi, když|Bonusové body|Co by bylo fajn|Rádi uvidíme',
    benefits: 'Co ti za to dáme|Proč si vybrat nás',
    company: 'Kde budete pracovat',
    application:
      'Kontakty|Zaujali jsme vás?|Zaujali jsme tě?|Přihlaste se|Nenašli jste vhodnou pozici?|Chceš se k nám přidat?|Co bude dál',
    facts: 'Platová třída',
  },
  uk: {
    duties: "Чим потрібно займатися|Опис обов'язків|Основні функції|Що на вас чекає",
    required: 'Портрет кандидата|Чекаємо від вас',
    preferred: 'Як плюс',
    benefits: 'Компенсації',
    application: 'Зацікавились?',
  },
};

const rows = [ROWS, FURTHER]
  .flatMap(Object.entries<typeof ROWS.en>)
  .flatMap(([language, kinds]) =>
    Object.entries(kinds).flatMap(([kind, headings]) =>
      headings.split('|').map((heading) => ({ language: language as Language, kind, heading })),
    ),
  );

describe('headings', () => {
  it('a wish covers the word for what is wished', () => {
    expect(readHeading('Preferred Skills', ['en'])?.coverage).toBeGreaterThan(0.75);
    expect(readHeading('Desirable: a forklift licence', ['en'])?.coverage).toBeLessThan(0.6);
  });

  it.each(rows)('$language: $heading ($kind)', ({ language, kind, heading }) => {
    expect(readHeading(heading, [language, 'en'])?.kind).toBe(kind);
  });

  it.each([
    'Sailmaker',
    'Leadership & team development',
    'Berlin',
    'The tide waits for nobody',
    '',
    'Benefits Administrator',
    'Education Officer II - Grimsby',
  ])('says nothing of "%s"', (heading) => expect(readHeading(heading, ['en'])).toBeUndefined());
});

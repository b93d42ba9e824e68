import { cueSet } from './cues';
import { findCues, inSentence } from './find-cues';
import type { PostingSentence, PostingText } from './posting-text';
import { quoteAround } from './quote';

/** Words that name pay itself: a number beside one of them is the pay. */
const PAY_WORDS = cueSet({
  en:
    'salary | salaries | pay | compensation | wage | wages | remuneration | hourly rate | day rate | rate | ote | earn* | stipend | base | annum | ctc | package | ' +
    'gehalt* | jahresgehalt | vergutung* | verdienst* | lohn* | entgelt* | stundenlohn | brutto* | bruttogehalt | jahresbrutto | ' +
    'salaire* | remuneration | brut | fixe | salario | sueldo | retribucion | bruto | salarial | remuneracion | banda salarial | ' +
    'remuneracao | salaris | loon | stipendio | retribuzione | ral | lordo | lordi | ' +
    'wynagrodzen* | stawka | widelki | netto | mzda | plat | plate | hrubeho | зарплат* | оклад* | заробітн* | оплата',
});

/** How often it is paid: an amount beside one of them is pay without a word for it. */
const PERIODS = cueSet({
  en:
    'per hour | an hour | hourly | per year | a year | yearly | annually | per annum | p a | per month | a month | monthly | per week | weekly | per day | hr | yr | ' +
    'stundenlohn | pro stunde | die stunde | pro monat | im monat | monatlich | pro jahr | im jahr | jahrlich | stunde | ' +
    'par an | par mois | par heure | an | mois | heure | annuel* | mensuel* | horaire | ' +
    'al ano | anual* | al mes | mensual* | hora | por ano | por mes | por hora | ao mes | ' +
    'per jaar | per maand | per uur | maand | all anno | al mese | annui | annuo | ' +
    'miesi* | godz* | rok | rocznie | mesic* | mesicne | rocne | hod | місяц*',
});

/** Grades that name the pay by a public table. */
const PAY_GRADES = cueSet({
  en:
    'pay band # | band # | pay grade | salary grade | grade level | gs # | nhs band | pay scale | spine point* | point # | ' +
    'entgeltgruppe | besoldungsgruppe | tvod | tv l | tv ol | eg # | verdi tarif | kategorie c | ' +
    'convention collective coefficient | indice | coefficient #',
});

/** What else has a price: an amount in such a sentence is pay only where a word for pay stands beside it. */
const OTHER_MONEY = cueSet({
  en:
    'million* | billion* | revenue | funding | raised | budget | assets | sales of | turnover | arr | portfolio | donation* | referral | sign on | signing | ' +
    'allowance | voucher* | reimburse* | tuition | 401 | insurance | stipend | gift | discount* | contribution | bonus | bonuses | fund | grant | ' +
    'mio | mrd | umsatz | zuschuss | gutschein* | sachbezug | pramie | praemie | budget | bonus | ' +
    'chiffre d affaires | tickets | prime | mutuelle | facturacion | ingresos | milliard* | millones | dofinansowan* | prispevek | benefit*',
});

const CURRENCY =
  /^(?:[$€£¥₴]|eur|euro|euros|usd|gbp|chf|cad|aud|pln|zł|zl|kc|czk|sek|nok|dkk|inr|php|brl|mxn|uah|грн|lpa|rs|tl|try)$/u;

/** Below, a number of money is an hour's pay; from here on a month's or a year's. */
const SMALLEST_HOURLY = 5;
const SMALLEST_SALARY = 800;
/** Without a currency, a number is pay from here on, beside a word for pay. */
const SMALLEST_BARE = 8000;
/** A line of little else than an amount of this size is the pay: "42K to 60K €". */
const SMALLEST_YEARLY = 10_000;
const LONGEST_LINE = 8;
/** A tax-sheltered savings plan in the United States, not an amount. */
const SAVINGS_PLAN = '401';

/** The posting's words that give the pay as a number or a public grade; undefined when there is none. */
export function payIn(text: PostingText): string | undefined {
  for (const sentence of text.sentences) {
    const amount = amountIn(text, sentence);
    if (amount && isPay(text, sentence, amount)) return quoteAround(sentence.text, amount.span);
  }
  for (const hit of findCues(text, PAY_GRADES('en'))) return quoteAround(hit.sentence.text, hit.span);
  return undefined;
}

type Amount = { readonly value: number; readonly currency: boolean; readonly span: { start: number; end: number } };

function isPay(text: PostingText, sentence: PostingSentence, amount: Amount): boolean {
  if (!amount.currency && amount.value < SMALLEST_BARE) return false;
  const named = inSentence(text, sentence, PAY_WORDS('en'));
  if (inSentence(text, sentence, OTHER_MONEY('en')) && !named) return false;
  if (amount.value >= SMALLEST_SALARY && amount.currency && (named || sentence.place === 'heading')) return true;
  if (amount.value >= SMALLEST_YEARLY && amount.currency && sentence.end - sentence.first <= LONGEST_LINE) return true;
  if (amount.value >= SMALLEST_HOURLY && amount.currency && isNothingElse(text, sentence)) return true;
  if (!amount.currency) return named;
  return amount.value >= SMALLEST_HOURLY && inSentence(text, sentence, PERIODS('en'));
}

/** What may stand between the amounts of a line that is nothing but the pay: "100,00 – 120,00 zł". */
const BETWEEN = new Set('k to a bis do od von from ab e y et and und brutto netto gross net'.split(' '));

function isNothingElse(text: PostingText, sentence: PostingSentence): boolean {
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const word = text.words[at] ?? '';
    if (!text.numbers[at] && !CURRENCY.test(word) && !BETWEEN.has(word)) return false;
  }
  return true;
}

/** The largest number of the sentence that has a currency beside it, or the largest at all. */
function amountIn(text: PostingText, sentence: PostingSentence): Amount | undefined {
  let best: Amount | undefined;
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const word = text.words[at] ?? '';
    const span = text.spans[at];
    if (!span || !text.numbers[at] || word === SAVINGS_PLAN) continue;
    const thousands = text.words[at + 1] === 'k' && at + 1 < sentence.end;
    const value = numberIn(word) * (thousands ? 1000 : 1);
    const neighbours = [at - 2, at - 1, at + 1, at + 2].filter(
      (index) => index >= sentence.first && index < sentence.end,
    );
    const currency = neighbours.some((index) => CURRENCY.test(text.words[index] ?? ''));
    const better = !best || (currency && !best.currency) || (currency === best.currency && value > best.value);
    if (better && Number.isFinite(value)) best = { value, currency, span };
  }
  return best;
}

/** "60.000", "60,000.50", "60 000": groups of three digits are thousands, anything else after a mark is a fraction. */
function numberIn(word: string): number {
  const grouped = word.replace(/[ .,'’\u00a0\u202f](?=\p{N}{3}(?!\p{N}))/gu, '');
  return Number(grouped.replace(',', '.'));
}

import type { Language } from '../model';
import { rememberedText } from '../text/memory';
import { stem } from '../text/stems';
import { tokens } from '../text/tokens';

/** Words every question has; two questions are not alike because of them. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'what which who whom whose when where why how the a an and or of to in on at for from with without by about into as is are was were be been being ' +
    'do does did have has had will would could should can may might must i me my you your yours we us our they them their it its this that these those ' +
    'there here if than then so any some much many more most very just also not no yes one tell give get go like look looks think say person people role job position company team work working somebody someone anybody new last one ones usually currently today really much well best main different ' +
    'welche welcher welches was wer wem wen wann wo warum wie der die das den dem des ein eine einen einem einer und oder von zu in im am an auf für mit ohne bei ist sind war waren wird werden würde würden hat haben kann könnte ' +
    'ich mich mir sie ihr ihre wir uns unser es dies diese dieser hier dort wenn als so auch nicht kein man stelle rolle team arbeit ' +
    'que quoi quel quelle quels quelles qui quand où pourquoi comment le la les un une des du de et ou à au aux en dans sur pour avec sans par est sont était a ont serait je me mon ma mes vous votre vos nous notre ce cette ces il elle on y ne pas poste équipe entreprise travail ' +
    'qué cuál cuáles quién cuándo dónde cómo el los las una del y o con sin por para es son fue ha han sería yo mi mis usted ustedes su sus nosotros este esta esto ese al se no puesto equipo empresa trabajo'
  ).split(' '),
);

/** Questions of rules come back with every posting, so each is read once; so many of a language are remembered. */
const MOST_QUESTIONS = 2000;

/** The stems of a question that is met again and again. The same as `contentStems`, remembered. */
export function questionStems(text: string, language: Language): ReadonlySet<string> {
  return questionStemsIn(language)(text);
}

const questionStemsIn = rememberedText((language: Language) =>
  rememberedText((text) => contentStems(text, language), MOST_QUESTIONS),
);

/** The stems that carry a question's meaning. */
export function contentStems(text: string, language: Language): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const token of tokens(text)) {
    const lower = token.text.toLowerCase();
    if (lower.length > 1 && !COMMON.has(lower)) stems.add(stem(lower, language));
  }
  return stems;
}

/** From this share of common stems on, of the shorter question and of the longer, two questions read as the same one. */
const ALIKE = 0.6;
const ALIKE_LONGER = 0.45;

/** Questions of fewer stems than this are told apart by their words alone. */
const FEWEST_STEMS = 2;

/** Whether two questions share most of what they ask in the same words. */
export function isSameQuestion(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const fewer = Math.min(left.size, right.size);
  if (fewer < FEWEST_STEMS) return false;
  let shared = 0;
  for (const each of left) if (right.has(each)) shared += 1;
  return shared >= FEWEST_STEMS && shared / fewer >= ALIKE && shared / Math.max(left.size, right.size) >= ALIKE_LONGER;
}

export function sharesAny(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const each of left) if (right.has(each)) return true;
  return false;
}

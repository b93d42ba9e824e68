import { competencies } from '../utils/lexicon';

for (const c of competencies)
  for (const side of ['posting', 'story'])
    console.log(
      c.id,
      side,
      c.cues
        .filter((p) => p.language === 'en' && p.side === side && !p.soft && /^\^?[a-z]+$/i.test(p.phrase))
        .map((p) => p.phrase)
        .join(' '),
    );

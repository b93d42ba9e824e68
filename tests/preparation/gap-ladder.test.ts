import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedPosting, Bridge, GapStepKind, Gate, GateKind } from '../../utils/model';
import { gapLadder } from '../../utils/preparation/gap-ladder';
import { type GapWords, gapWords } from '../../utils/preparation/gap-words';
import { sizeOfDifference } from '../../utils/preparation/sizes';
import { storyText } from '../../utils/text/story-text';
import { postingOf } from '../questions/postings';
import { alignmentOf, type Row, storyOf } from './examples';

function withForms(posting: AnnotatedPosting, forms: readonly string[]): AnnotatedPosting {
  const requirements = posting.requirements.map((requirement, index) => {
    const form = forms[index];
    if (form === 'gate') return { ...requirement, form: 'gate' as const };
    if (form === 'skill') return { ...requirement, form: 'skill' as const, terms: ['Lathe'] };
    if (form === 'coaching') return { ...requirement, competencies: ['coaching' as const] };
    return requirement;
  });
  return { ...posting, requirements };
}

const ward = storyOf('ward', {
  action: 'I led 4 nurses through the winter. I wrote the rota.',
  competencies: ['Delivery'],
});
const teacher = storyOf('teacher', { action: 'I showed her the pump twice.', competencies: ['Developing others'] });

describe('one honest step for each gap', () => {
  it.each<[why: string, line: string, form: string, row: Row, step: GapStepKind]>([
    ['a condition that is not met is asked about', '- ! A licence', 'gate', { verdict: 'gap' }, 'ask'],
    [
      'a neighbouring story is bridged from',
      '- ! Lead nurses',
      '',
      { verdict: 'gap', matches: [['ward', 'adjacent']] },
      'bridge',
    ],
    [
      'a thin answer is bridged from',
      '- ! Lead nurses',
      '',
      { verdict: 'partial', matches: [['ward', 'direct']] },
      'bridge',
    ],
    ['a stretch alone is no bridge', '- !! Lead nurses', '', { verdict: 'gap', matches: [['ward', 'stretch']] }, 'ask'],
    ['a story with the competency is told anew', '- ! Coach juniors', 'coaching', { verdict: 'gap' }, 'reframe'],
    ['a tool can be learned', '- ! Turn wood on a lathe', 'skill', { verdict: 'gap' }, 'learn'],
    ['a duty can be learned', '- Sharpen chisels', '', { verdict: 'gap' }, 'learn'],
    ['a must with nothing near is asked about', '- ! Sail at night', '', { verdict: 'gap' }, 'ask'],
    ['a wish is let go', '- ? Speak Welsh', '', { verdict: 'gap' }, 'let go'],
  ])('%s', (_why, line, form, row, step) => {
    const posting = withForms(postingOf([line]), [form]);
    const stories = [ward, teacher];
    const [first] = gapLadder({ posting, alignment: alignmentOf(posting, stories, [row]), stories }).steps;
    expect(first?.step).toBe(step);
    expect(first?.folded).toBe(step === 'let go');
  });

  it('what the person let go is let go, and what they wrote is a bridge', () => {
    const posting = postingOf(['- ! Sail at night', '- ! Sail by day']);
    const [night, day] = posting.requirements.map(({ id }) => id);
    const bridge: Bridge = {
      requirementId: day ?? '',
      difference: 'I have sailed with others.',
      carriesOver: 'Reading the wind.',
      firstStep: '',
      onDaySheet: true,
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
    const ladder = gapLadder({
      posting,
      alignment: alignmentOf(posting, [], []),
      stories: [],
      bridges: [bridge],
      letGo: [night ?? ''],
    });
    expect(ladder.steps.map(({ step }) => step)).toEqual(['let go', 'bridge']);
    expect(ladder.steps[1]?.bridge).toEqual(bridge);
  });
});

describe('what is said of a gap', () => {
  const promptOf = (line: string, row: Row, requirement: Partial<AnnotatedPosting['requirements'][number]> = {}) => {
    const posting = postingOf([line]);
    const changed = { ...posting, requirements: posting.requirements.map((each) => ({ ...each, ...requirement })) };
    const stories = [ward, teacher];
    return gapLadder({ posting: changed, alignment: alignmentOf(changed, stories, [row]), stories }).steps[0]?.prompt;
  };
  const gate = (kind: GateKind) => ({ form: 'gate' as const, gate: { kind, text: '', firm: true } as Gate });

  it.each<[why: string, said: string | undefined, key: keyof GapWords]>([
    ['a near story', promptOf('- ! Lead nurses', { verdict: 'gap', matches: [['ward', 'adjacent']] }), 'bridge'],
    [
      'a smaller one',
      promptOf('- ! Lead 20 nurses', { verdict: 'gap', matches: [['ward', 'adjacent']] }),
      'bridgeSize',
    ],
    [
      'an answer in part',
      promptOf('- ! Lead nurses', { verdict: 'partial', matches: [['ward', 'direct']] }),
      'bridgeThin',
    ],
    ['another side', promptOf('- ! Coach', { verdict: 'gap' }, { competencies: ['coaching'] }), 'reframe'],
    ['a tool', promptOf('- ! Turn on a lathe', { verdict: 'gap' }, { form: 'skill', terms: ['Lathe'] }), 'learnTool'],
    ['a field', promptOf('- ! Knowledge of tides', { verdict: 'gap' }), 'learnField'],
    ['a duty', promptOf('- Sharpen chisels', { verdict: 'gap' }), 'learnDuty'],
    ['a stretch', promptOf('- !! Sail', { verdict: 'gap', matches: [['ward', 'stretch']] }), 'askNear'],
    ['nothing', promptOf('- !! Sail', { verdict: 'gap' }), 'ask'],
    ['a manner', promptOf('- ! Reliable in all weathers', { verdict: 'gap' }), 'askTrait'],
    ['a condition', promptOf('- ! Must pass a check of health at the port', { verdict: 'gap' }), 'condition'],
    ['years', promptOf('- ! 9 years at sea', { verdict: 'gap' }, gate('years')), 'askYears'],
    ['a degree', promptOf('- ! A degree', { verdict: 'gap' }, gate('degree')), 'gateDegree'],
    ['a licence', promptOf('- ! A licence', { verdict: 'gap' }, gate('licence')), 'gateProof'],
    ['a language', promptOf('- ! Fluent Welsh', { verdict: 'gap' }, gate('language')), 'gateLanguage'],
    ['travel', promptOf('- ! Travel', { verdict: 'gap' }, gate('travel')), 'gateTerms'],
    ['a permit', promptOf('- ! A permit', { verdict: 'gap' }, gate('permit')), 'gatePermit'],
    ['a wish', promptOf('- ? Speak Welsh', { verdict: 'gap' }), 'wish'],
  ])('%s', (_why, said, key) => {
    expect(
      isFilled(gapWords('en')[key], said ?? '', ['Story ward', 'Story teacher', '20 nurses', '4 nurses', 'lathe']),
    ).toBe(true);
  });

  it('is said in other words the second time', () => {
    const posting = postingOf(['- !! Sail', '- !! Row', '- Sharpen chisels', '- Sweep the deck']);
    const { steps } = gapLadder({ posting, alignment: alignmentOf(posting, [], []), stories: [] });
    const words = gapWords('en');
    expect(steps.map(({ prompt }) => prompt)).toEqual([words.ask, words.askToo, words.learnDuty, words.learnDutyToo]);
  });

  it('is another thing for what the person let go', () => {
    const posting = postingOf(['- ! Sail']);
    const letGo = posting.requirements.map(({ id }) => id);
    const [step] = gapLadder({ posting, alignment: alignmentOf(posting, [], []), stories: [], letGo }).steps;
    expect(step?.prompt).toBe(gapWords('en').letGo);
  });

  it('has the same places to fill in each language', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).toSorted();
    for (const language of ['de', 'fr', 'es'] as const) {
      for (const [key, text] of Object.entries(gapWords('en'))) {
        const other = gapWords(language)[key as keyof GapWords];
        expect(other, `${language} ${key}`).not.toBe(text);
        expect(places(other), `${language} ${key}`).toEqual(places(text));
      }
    }
  });

  it('says nothing of the person but titles and sizes from their bank', () => {
    const line = fc.constantFrom(
      '- ! Lead 20 nurses',
      '- Mend nets',
      '- ! Knowledge of tides',
      '- !! Sail',
      '- ? Sing',
    );
    const title = fc.constantFrom('The winter ward', 'A long night', 'Nets, mended by hand in the rain');
    const level = fc.constantFrom('direct' as const, 'adjacent' as const, 'stretch' as const);
    const verdict = fc.constantFrom('gap' as const, 'partial' as const);
    fc.assert(
      fc.property(line, title, level, verdict, fc.boolean(), (asked, name, near, found, hasStory) => {
        const posting = postingOf([asked]);
        const stories = hasStory ? [storyOf('ward', { title: name, action: 'I led 4 nurses.' })] : [];
        const row: Row = { verdict: found, ...(hasStory && { matches: [['ward', near]] as const }) };
        for (const { prompt } of gapLadder({ posting, alignment: alignmentOf(posting, stories, [row]), stories })
          .steps) {
          const known = hasStory ? [name, '20 nurses', '4 nurses'] : [];
          expect(
            Object.values(gapWords('en')).some((template) => isFilled(template, prompt, known)),
            prompt,
          ).toBe(true);
        }
      }),
    );
  });
});

/** Whether a text is a template whose places hold only known words. */
function isFilled(template: string, text: string, known: readonly string[]): boolean {
  const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const place = `(?:${known.map(escaped).join('|') || '(?!)'})`;
  const pattern = template
    .split(/\{\w+\}/u)
    .map(escaped)
    .join(place);
  return new RegExp(`^${pattern}$`, 'u').test(text);
}

describe('the order', () => {
  it('is gate, critical must, other must, wish; open before thin; then the posting’s', () => {
    const lines = [
      '- ? Wish',
      '- Duty',
      '- ! Must',
      '- !! Loud must',
      '- ! Licence',
      '- !! Thin loud must',
      '- ! Known',
      '- ! Asked',
    ];
    const posting = withForms(postingOf(lines), ['', '', '', '', 'gate', '', 'gate', 'gate']);
    const rows: Row[] = [
      { verdict: 'gap' },
      { verdict: 'gap' },
      { verdict: 'gap' },
      { verdict: 'gap' },
      { verdict: 'gap' },
      { verdict: 'partial' },
      { verdict: 'confirmed' },
      { verdict: 'unconfirmed' },
    ];
    const { steps } = gapLadder({ posting, alignment: alignmentOf(posting, [], rows), stories: [] });
    expect(steps.map(({ requirement }) => requirement.text)).toEqual([
      'Licence',
      'Loud must',
      'Thin loud must',
      'Duty',
      'Must',
      'Wish',
    ]);
  });
});

describe('what stands beside a gap', () => {
  const posting = postingOf(['- !! Lead 20 nurses on two wards']);
  const alignment = alignmentOf(
    posting,
    [ward],
    [{ verdict: 'gap', matches: [['ward', 'adjacent', 'I led 4 nurses through the winter.']] }],
  );
  const [step] = gapLadder({ posting, alignment, stories: [ward] }).steps;

  it('is the nearest sentence of the bank, verbatim', () => {
    const sentences = step?.closest.map(({ sentence }) => storyText(ward).slice(sentence.start, sentence.end));
    expect(sentences).toEqual(['I led 4 nurses through the winter.']);
  });
  it('is the size of the difference in both words', () => {
    expect(step?.size).toEqual({ asked: '20 nurses', yours: '4 nurses' });
  });
  it('is the question that can be asked about a loud must', () => {
    expect(step?.question).toMatchObject({ audience: 'manager', because: { gap: posting.requirements[0]?.id } });
  });
});

describe('a long shot', () => {
  const musts = (count: number) => postingOf(Array.from({ length: count }, (_, index) => `- !! Must ${index}`));
  it('is said at three open loud musts, in neutral words', () => {
    const posting = musts(3);
    expect(gapLadder({ posting, alignment: alignmentOf(posting, [], []), stories: [] }).longShot).toBe(
      '3 of the things they ask for most are open. It would be a long shot; whether to go on is yours to decide.',
    );
  });
  it('is not said at two', () => {
    const posting = musts(2);
    expect(gapLadder({ posting, alignment: alignmentOf(posting, [], []), stories: [] }).longShot).toBeUndefined();
  });
});

describe('the size of a difference', () => {
  it.each<[string, string, { asked: string; yours: string } | undefined]>([
    ['5 years of baking', 'I baked for 2 years.', { asked: '5 years', yours: '2 years' }],
    ['5 years of baking', 'I baked for 7 years.', undefined],
    ['5 years of baking', 'I fed 2 horses.', undefined],
    ['1,200 guests a day', 'We had 90 guests.', { asked: '1,200 guests', yours: '90 guests' }],
    ['Bake', 'I bake', undefined],
  ])('%s, %s', (requirement, sentence, size) => {
    expect(sizeOfDifference(requirement, sentence, 'en')).toEqual(size);
  });
});

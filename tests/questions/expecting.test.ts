import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankedNote, BankedQuestion, Language, Story } from '../../utils/model';
import { questionsToExpect } from '../../utils/questions';
import { isPostingOf } from '../../utils/questions/company';
import { themesOf } from '../../utils/questions/themes';
import { expectWords } from '../../utils/questions/words';
import { storyText } from '../../utils/text/story-text';
import { alignmentOf, storyOf } from '../preparation/examples';
import { postingOf } from './postings';

describe('what a line is asked about', () => {
  it.each<[line: string, theme: string | undefined, language?: Language]>([
    // The rows of the table, over trades.
    ['Partner with stakeholders across the trust', 'collaboration'],
    ['Build consensus among seven parishes', 'influence'],
    ['Feel at home in ambiguity', 'ambiguity'],
    ['Juggle multiple priorities in a busy kitchen', 'prioritising'],
    ['Analyse sales by shop and season', 'analysis'],
    ['Welcome guests and settle them in', 'customer'],
    ['Lead a team of nine porters', 'leading'],
    ['Mentor two apprentices', 'coaching'],
    ['Own the harvest from seed to stall', 'ownership'],
    ['Streamline how parcels are sorted', 'improvement'],
    ['Bring creative ideas to the window display', 'innovation'],
    ['Keep accurate records of every dose', 'quality'],
    ['Hold difficult conversations with families', 'conflict'],
    ['Present findings to the board', 'communication'],
    ['Support the school through its transformation', 'change'],
    ['Learn new instruments quickly', 'learning'],
    ['Manage the vendor budget', 'money'],
    ['Shape the long-term vision of the museum', 'strategy'],
    ['Deliver the extension on time', 'delivery'],
    ['Make the youth club inclusive', 'inclusion'],
    ['Follow safeguarding rules', 'integrity'],
    // The rarer theme wins.
    ['Negotiate with customers', 'conflict'],
    ['Train new staff in customer care', 'coaching'],
    // Other languages.
    ['Führung eines Teams von Pflegekräften', 'leading', 'de'],
    ['Optimierung der Abläufe im Lager', 'improvement', 'de'],
    ['Négocier avec les fournisseurs', 'conflict', 'fr'],
    ['Encadrer une équipe de dix personnes', 'leading', 'fr'],
    ['Resolución de problemas técnicos', 'analysis', 'es'],
    ['Atención a pacientes', 'customer', 'es'],
    // Nothing of how somebody works.
    ['Degree in botany', undefined],
  ])('%s → %s', (line, theme, language = 'en') => {
    const posting = postingOf([`- ${line}`], language);
    expect(themesOf(posting).get(posting.requirements[0]?.id ?? '')?.key).toBe(theme);
  });
});

const night: Story = storyOf('night', {
  title: 'The night of two shifts',
  action: 'I split the ward in two. Then I rang the matron.',
  result: 'Nobody waited longer than usual.',
  competencies: ['Prioritising'],
});
const rota: Story = storyOf('rota', {
  title: 'A rota people kept',
  situation: 'The rota was swapped every week.',
  action: 'I asked each of them for one shift they could not bear.',
  competencies: ['Developing others', 'Look twice'],
});

describe('questions to expect', () => {
  const posting = postingOf([
    'title: Ward Manager',
    'company: Aldermoor Hospitals',
    '- Mentor newly qualified nurses',
    '- !! Juggle competing priorities on a busy ward',
    '- ! Set priorities for the whole shift',
    '- Keep deadlines for the pharmacy',
    '- ? Degree in botany',
    '- Sing in the ward',
  ]);
  const alignment = alignmentOf(
    posting,
    [night, rota],
    [{ verdict: 'gap' }, { verdict: 'covered', matches: [['night', 'direct', 'Then I rang the matron.']] }],
  );
  const questions = questionsToExpect({ posting, alignment, stories: [night, rota] });

  it('come from the loudest line first, ask twice of a theme that comes back, and name the further lines', () => {
    expect(questions.slice(0, 4).map(({ id, from, alsoFrom }) => [id, from, alsoFrom])).toEqual([
      ['prioritising:1', { quote: 'Juggle competing priorities on a busy ward' }, undefined],
      ['prioritising:2', { quote: 'Set priorities for the whole shift' }, ['Keep deadlines for the pharmacy']],
      ['coaching:1', { quote: 'Mentor newly qualified nurses' }, undefined],
      [`duty:${posting.requirements[5]?.id}`, { quote: 'Sing in the ward' }, undefined],
    ]);
  });

  it('each have the story to tell, a back-up, and the sentence to open with', () => {
    const [first, second, third] = questions;
    expect(first?.storyIds).toEqual(['night']);
    expect(storyText(night).slice(first?.opening?.start, first?.opening?.end)).toBe('Then I rang the matron.');
    // No row answers the second line: the story that shows the competency is told, from what was done.
    expect(second?.storyIds).toEqual(['night']);
    expect(storyText(night).slice(second?.opening?.start, second?.opening?.end)).toBe('I split the ward in two.');
    expect(third?.storyIds).toEqual(['rota']);
  });

  it('say no story yet', () => {
    const bare = questionsToExpect({ posting, alignment: alignmentOf(posting, [], []), stories: [] });
    for (const { storyIds, opening } of bare) expect([storyIds, opening]).toEqual([[], undefined]);
  });

  it('end with what a first call always asks', () => {
    expect(questions.slice(-8).map(({ id }) => id)).toEqual([
      'about-you',
      'why-this-job',
      'why-leaving',
      'strength',
      'weakness',
      'proudest',
      'pay',
      'logistics',
    ]);
  });

  it('do not offer a story the person refused', () => {
    const refused = alignmentOf(
      posting,
      [night],
      [{ verdict: 'gap' }, { verdict: 'gap', matches: [['night', 'direct']] }],
    );
    const rows = refused.requirements.map((row) => ({
      ...row,
      matches: row.matches.map((match) => ({ ...match, decided: 'does not' as const })),
    }));
    const plain = { ...night, competencies: [] };
    const [first] = questionsToExpect({ posting, alignment: { ...refused, requirements: rows }, stories: [plain] });
    expect(first?.storyIds).toEqual([]);
  });

  const principle = (company: string): BankedNote => ({
    id: 'p',
    kind: 'principle',
    name: 'Look twice',
    company,
    createdAt: '2026-01-01T00:00:00.000Z',
  });

  it('bring up the principles of that company, with the stories named after them', () => {
    const asked = questionsToExpect({ posting, alignment, stories: [night, rota], notes: [principle('Aldermoor')] });
    expect(asked.find(({ id }) => id === 'principle:p')).toMatchObject({
      text: 'Tell me about a time you lived up to “Look twice”.',
      from: { principle: 'Look twice' },
      storyIds: ['rota'],
    });
  });

  it('leave the principles of others alone', () => {
    const asked = questionsToExpect({ posting, alignment, stories: [], notes: [principle('Northgate')] });
    expect(asked.find(({ id }) => id === 'principle:p')).toBeUndefined();
  });

  const asked = (id: string, text: string, storyIds: readonly string[] = []): BankedQuestion => ({
    id,
    kind: 'asked',
    text,
    category: 'behavioural',
    competencies: [],
    storyIds,
    createdAt: '2026-01-01T00:00:00.000Z',
  });

  it('bring up what was asked before where it fits, with the story told then', () => {
    const bank = [asked('a', 'How do you set priorities on a shift?', ['night']), asked('b', 'What is a monad?')];
    const found = questionsToExpect({ posting, alignment, stories: [night, rota], bank });
    expect(found.find(({ id }) => id === 'a')).toMatchObject({ from: 'bank', storyIds: ['night'] });
    expect(found.find(({ id }) => id === 'b')).toBeUndefined();
  });

  it('ask what was asked before in its words, not twice', () => {
    const bank = [asked('a', 'So, tell us about yourself!')];
    const found = questionsToExpect({ posting, alignment, stories: [], bank });
    expect(found.filter(({ id }) => id === 'a' || id === 'about-you').map(({ id }) => id)).toEqual(['a']);
  });

  it.each<[line: string, key: 'duty' | 'experience' | 'knowledge' | 'trait' | undefined]>([
    ['- Blow glass for the lamps', 'duty'],
    ['- ! Experience at sea', 'experience'],
    ['- ! Knowledge of tides', 'knowledge'],
    ['- ! Sense of humour', 'trait'],
    ['- ! Degree in botany', undefined],
  ])('ask about %s as what it is', (line, key) => {
    const asked = postingOf([line]);
    const words = asked.requirements[0]?.text ?? '';
    const [first] = questionsToExpect({ posting: asked, alignment: alignmentOf(asked, [], []), stories: [] });
    expect(first?.text).toBe(
      key ? expectWords('en')[key][0].replace('{words}', words) : expectWords('en')['about-you'][0],
    );
  });

  it('are no more than one talk has room for, however long the posting and the bank', () => {
    const long = postingOf(Array.from({ length: 60 }, (_, index) => `- Ring bell number ${index} in the tower`));
    const bank = Array.from({ length: 60 }, (_, index) =>
      asked(`b${index}`, `Which bell of the tower rings ${index}?`),
    );
    const found = questionsToExpect({ posting: long, alignment: alignmentOf(long, [], []), stories: [], bank });
    expect(found.filter(({ from }) => typeof from !== 'string').length).toBeLessThanOrEqual(12);
    expect(found.filter(({ from }) => from === 'bank').length).toBeLessThanOrEqual(12);
  });

  it('speak the language of the posting', () => {
    const german = postingOf(['- Termindruck macht Ihnen nichts aus'], 'de');
    const [first] = questionsToExpect({ posting: german, alignment: alignmentOf(german, [], []), stories: [] });
    expect(first?.text).toBe(expectWords('de').prioritising[0]);
  });
});

describe('promises', () => {
  it('the words tables have the same keys and as many wordings', () => {
    for (const language of ['de', 'fr', 'es'] as const) {
      for (const [key, wordings] of Object.entries(expectWords('en'))) {
        const others = expectWords(language)[key as 'duty'];
        expect(others.length, `${language} ${key}`).toBe(wordings.length);
        for (const [index, text] of others.entries()) {
          expect(text, `${language} ${key}`).not.toBe(wordings[index]);
          expect(text.includes('{words}')).toBe(wordings[index]?.includes('{words}'));
        }
      }
    }
  });

  it('no text is made of the person: every one is ours, the posting’s or theirs', () => {
    const line = fc.constantFrom('- Lead a team', '- Mend nets', '- !! Use SQL', '- Argue with clouds', 'title: Diver');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.string({ maxLength: 30 }), (lines, theirs) => {
        const posting = postingOf(lines);
        const bank = [{ ...storyBankQuestion, text: theirs }];
        const known = new Set([...Object.values(expectWords('en')).flat(), theirs]);
        for (const { text } of questionsToExpect({
          posting,
          alignment: alignmentOf(posting, [], []),
          stories: [],
          bank,
        })) {
          const ours = known.has(text) || posting.requirements.some((each) => text.includes(each.text));
          expect(ours, text).toBe(true);
        }
      }),
    );
  });
});

const storyBankQuestion: BankedQuestion = {
  id: 'x',
  kind: 'asked',
  text: '',
  category: 'hr',
  competencies: [],
  storyIds: [],
  createdAt: '2026-01-01T00:00:00.000Z',
};

describe('whose posting it is', () => {
  it('is told by the title where no company was read', () => {
    expect(isPostingOf('Aldermoor', { title: 'Nurse at Aldermoor' })).toBe(true);
    expect(isPostingOf('Aldermoor Ltd', { title: 'Nurse at Aldermoor' })).toBe(true);
    expect(isPostingOf(undefined, { title: 'Nurse at Aldermoor' })).toBe(false);
    expect(isPostingOf('Aldermoor', { title: 'Nurse at Aldermoor', company: 'Northgate' })).toBe(false);
  });
});

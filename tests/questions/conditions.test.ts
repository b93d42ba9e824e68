import { describe, expect, it } from 'vitest';
import type { AnnotatedPosting } from '../../utils/model';
import { questionAboutGap } from '../../utils/questions/about-gap';
import { missingGate } from '../../utils/questions/rules/missing-gate';
import { openRequirement } from '../../utils/questions/rules/open-requirement';
import { sponsorship } from '../../utils/questions/rules/sponsorship';
import { toolsInUse } from '../../utils/questions/rules/tools-in-use';
import { wishList } from '../../utils/questions/rules/wish-list';
import { alignmentOf } from '../preparation/examples';
import { postingOf } from './postings';

/** Rules that look at more than one line of a posting, or at the person. */
describe('wish-list', () => {
  const musts = (count: number) => postingOf(Array.from({ length: count }, (_, index) => `- ! Skill number ${index}`));

  it('asks which three matter once there are more than twelve musts', () => {
    const [suggestion] = wishList.suggest({ posting: musts(13) });
    expect(suggestion?.question.text).toBe(
      'Of the 13 things you ask for, which three matter most in the first half-year?',
    );
  });
  it('is silent about twelve', () => {
    expect(wishList.suggest({ posting: musts(12) })).toEqual([]);
  });
  it('is silent about thirteen wishes', () => {
    const wishes = postingOf(Array.from({ length: 13 }, (_, index) => `- ? Wish number ${index}`));
    expect(wishList.suggest({ posting: wishes })).toEqual([]);
  });
});

describe('open-requirement', () => {
  const posting = postingOf(['- !! Build dry stone walls', '- !! Read plans', '- Sweep the yard', '- ? Speak Welsh']);

  it('asks about each critical must that is open, in its words', () => {
    const suggestions = openRequirement.suggest({ posting, alignment: alignmentOf(posting, [], []) });
    expect(suggestions.map(({ question }) => question.text)).toEqual([
      'How important is this in the first six months, and how have others come into it: “Build dry stone walls”?',
      'How important is this in the first six months, and how have others come into it: “Read plans”?',
    ]);
    expect(new Set(suggestions.map(({ question }) => question.id)).size).toBe(2);
  });
  it('is silent about what is answered or thin', () => {
    const alignment = alignmentOf(posting, [], [{ verdict: 'covered' }, { verdict: 'partial' }]);
    expect(openRequirement.suggest({ posting, alignment })).toEqual([]);
  });
  it('is silent without stories', () => {
    expect(openRequirement.suggest({ posting })).toEqual([]);
  });
});

describe('missing-gate', () => {
  const gates: AnnotatedPosting = (() => {
    const posting = postingOf(['- ! A forklift licence']);
    return { ...posting, requirements: posting.requirements.map((each) => ({ ...each, form: 'gate' as const })) };
  })();

  it('asks the recruiter about a condition that is not met', () => {
    const [suggestion] = missingGate.suggest({
      posting: gates,
      alignment: alignmentOf(gates, [], [{ verdict: 'gap' }]),
    });
    expect(suggestion?.question).toMatchObject({ audience: 'recruiter', because: { gap: gates.requirements[0]?.id } });
  });
  it.each(['confirmed', 'unconfirmed'] as const)('is silent about a condition that is %s', (verdict) => {
    expect(missingGate.suggest({ posting: gates, alignment: alignmentOf(gates, [], [{ verdict }]) })).toEqual([]);
  });
});

describe('tools-in-use', () => {
  const naming = (line: string, terms: readonly string[]): AnnotatedPosting => {
    const posting = postingOf([line]);
    return {
      ...posting,
      requirements: posting.requirements.map((each) => ({ ...each, form: 'skill' as const, terms })),
    };
  };

  it('asks which of several are in use, named as the posting writes them', () => {
    const posting = naming('- ! Python, SQL and docker', ['Docker', 'SQL', 'Python']);
    expect(toolsInUse.suggest({ posting })[0]?.question).toMatchObject({
      text: 'Which of these are in daily use, and which are on their way out: Python, SQL, docker?',
      because: { quote: 'Python, SQL and docker' },
    });
  });
  it('is silent about one, about a wish, and about names the posting does not write', () => {
    expect(toolsInUse.suggest({ posting: naming('- ! Python', ['Python']) })).toEqual([]);
    expect(toolsInUse.suggest({ posting: naming('- ? Python and SQL', ['Python', 'SQL']) })).toEqual([]);
    expect(toolsInUse.suggest({ posting: naming('- ! Over spreadsheets and queries', ['R', 'SQL']) })).toEqual([]);
  });
});

describe('sponsorship', () => {
  const posting = postingOf(['- Bake bread']);
  it('asks only whom it concerns', () => {
    expect(sponsorship.suggest({ posting, concerns: ['sponsorship'] })).toHaveLength(1);
    expect(sponsorship.suggest({ posting })).toEqual([]);
  });
  it('is held back where the posting tells', () => {
    const told = postingOf(['We cannot sponsor visas.']);
    expect(sponsorship.suggest({ posting: told, concerns: ['sponsorship'] })[0]?.answeredBy).toBe(
      'We cannot sponsor visas',
    );
  });
});

describe('a question about a gap', () => {
  it('cuts a long requirement at a clause, verbatim', () => {
    const line =
      'Build and repair dry stone walls on steep ground, in all weathers of the year, with a crew of three, some of whom have never done it before, and no machine at all';
    const posting = postingOf([`- !! ${line}`]);
    const [requirement] = posting.requirements;
    const text = requirement ? questionAboutGap(requirement, posting).text : '';
    const quoted = /“(.*)”/u.exec(text)?.[1] ?? '';
    expect(line).toContain(quoted);
    expect(quoted).toBe(
      'Build and repair dry stone walls on steep ground, in all weathers of the year, with a crew of three',
    );
  });
});

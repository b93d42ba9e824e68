import { describe, expect, it } from 'vitest';
import { quoteAround, shortQuote } from '../../utils/questions/quote';
import { postingPicture } from '../../utils/questions/reading';
import { postingOf } from './postings';

describe('the picture of a posting', () => {
  const posting = postingOf([
    'title: Senior Gardener',
    'location: Thornby',
    '- Keep the roses of the garden',
    '- Lead a team of three',
    '- Plant the garden hedges',
    '- ! 5 years with garden machines',
    '- Support the kitchen',
    'You report to the head gardener.',
  ]);
  const picture = postingPicture(posting);

  it('weighs what comes back, and what stands in the title', () => {
    expect(picture.weights).toEqual([{ words: 'garden', mentions: 3, amongFirst: true, inTitle: true }]);
  });

  it('counts a name from its second mention', () => {
    const named = {
      ...posting,
      requirements: posting.requirements.map((each, index) => ({ ...each, terms: index > 2 ? ['Lathe'] : [] })),
    };
    expect(postingPicture(named).weights.map(({ words, mentions }) => [words, mentions])).toContainEqual(['Lathe', 2]);
  });

  it('quotes the signs of seniority', () => {
    expect(picture.seniority).toEqual([
      { sign: 'title', quote: 'Senior Gardener' },
      { sign: 'years', quote: '5 years with garden machines' },
      { sign: 'leads people', quote: 'Lead a team of three' },
      { sign: 'owns', quote: 'Lead a team of three' },
      { sign: 'supports', quote: 'Support the kitchen' },
    ]);
  });

  it('lists what is said and what is not', () => {
    const matters = new Map(picture.matters.map(({ matter, said }) => [matter, said]));
    expect(matters.get('who the role reports to')).toBe('You report to the head gardener');
    expect(matters.get('where the work is done')).toBe('Thornby');
    expect(matters.get('how large the team is')).toBe('Lead a team of three');
    expect(matters.has('the pay range')).toBe(true);
    expect(matters.get('the pay range')).toBeUndefined();
  });

  it('calls a long list of musts a wish list, in neutral words', () => {
    const long = postingOf(Array.from({ length: 14 }, (_, index) => `- ! Tool number ${index}`));
    expect(postingPicture(long).remarks).toEqual(['14 things are asked for as musts. It reads like a wish list.']);
    expect(picture.remarks).toEqual([]);
  });

  it('says when most lines describe a manner', () => {
    const soft = postingOf(['- A team player', '- Passionate', '- Positive attitude', '- Mends nets', '- Sails']);
    expect(postingPicture(soft)).toMatchObject({
      vague: ['A team player', 'Passionate', 'Positive attitude'],
      remarks: [expect.stringContaining('3 of 5 lines describe a manner rather than a task.')],
    });
  });
});

describe('quotes', () => {
  const long =
    'The baker, who comes at three, mixes the dough; then, while it rests, she writes the list for the mill, counts the sacks (all of them), and wakes the others';
  it.each<[cue: string, quote: string]>([
    ['baker', 'The baker, who comes at three, mixes the dough; then, while it rests, she writes the list for the mill'],
    ['wakes the others', 'and wakes the others'],
  ])('around “%s”', (cue, quote) => {
    const start = long.indexOf(cue);
    expect(quoteAround(long, { start, end: start + cue.length })).toBe(quote);
    expect(long).toContain(quote);
  });

  it('keeps a short sentence whole but for its full stop', () => {
    expect(quoteAround('Bake bread.', { start: 0, end: 4 })).toBe('Bake bread');
  });

  it('shortens to as many clauses as fit', () => {
    expect(shortQuote(long)).toBe(
      'The baker, who comes at three, mixes the dough; then, while it rests, she writes the list for the mill',
    );
    expect(shortQuote('Bake bread.')).toBe('Bake bread');
  });

  it('ends in no word that only leads to what was cut off', () => {
    expect(shortQuote('Look after the apprentices in their first two winters', { longest: 38, shortest: 12 })).toBe(
      'Look after the apprentices',
    );
  });
});

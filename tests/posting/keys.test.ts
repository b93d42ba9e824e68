import { describe, expect, it } from 'vitest';
import type { Posting } from '../../utils/model';
import { postingKeys } from '../../utils/posting/keys';

const keys = (url?: string, texts: readonly string[] = []) =>
  postingKeys({
    ...(url !== undefined && { url }),
    title: 'Nurse',
    blocks: texts.map((text): Posting['blocks'][number] => ({ kind: 'paragraph', level: 0, text })),
    requirements: [],
  });

const share = (left: readonly string[], right: readonly string[]) => left.some((key) => right.includes(key));

describe('the names of a posting', () => {
  it('are the same however one came there', () => {
    expect(
      share(
        keys('https://jobs.lever.co/acme/5f1c1e2a-0000-4000-8000-000000000001?lever-source=mail'),
        keys('https://jobs.lever.co/acme/5f1c1e2a-0000-4000-8000-000000000001'),
      ),
    ).toBe(true);
    expect(
      share(
        keys('https://www.linkedin.com/jobs/search/?currentJobId=4100200300'),
        keys('https://www.linkedin.com/jobs/view/4100200300/'),
      ),
    ).toBe(true);
  });

  it('differ between postings', () => {
    expect(
      share(
        keys('https://www.linkedin.com/jobs/view/4100200300/'),
        keys('https://www.linkedin.com/jobs/view/4100200301/'),
      ),
    ).toBe(false);
    expect(share(keys('https://a.example/jobs?id=1'), keys('https://a.example/jobs?id=2'))).toBe(false);
  });

  it('are a mark of the text where there is no address', () => {
    expect(keys(undefined, ['Lead a team'])).toEqual(keys(undefined, ['lead a team!']));
    expect(share(keys(undefined, ['Lead a team']), keys(undefined, ['Plan rotas']))).toBe(false);
    expect(keys()).toHaveLength(1);
  });

  it('never come from an address that is none of the web', () => {
    expect(keys('javascript:alert(1)', ['Lead'])).toEqual(keys(undefined, ['Lead']));
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isCutShort } from '../../utils/posting/cut-text';

const cut = (body: string, lastLine: string) => {
  const { document: doc } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return isCutShort([...doc.querySelectorAll('.text')], lastLine);
};

describe('a text whose end the page holds back', () => {
  it.each([
    ['a button beside it', '<div><div class="text">You plan…</div><button>Show more</button></div>', 'You plan…', true],
    ['a button in it', '<div class="text">You plan <span role="button">… mehr</span></div>', 'You plan…', true],
    [
      'three dots',
      '<div><div class="text">You plan...</div><button aria-expanded="false">Więcej</button></div>',
      'You plan...',
      true,
    ],
    [
      'a whole text hidden by style',
      '<div><div class="text">You plan.</div><button>Show more</button></div>',
      'You plan.',
      false,
    ],
    [
      'an ellipsis meant as one',
      '<div><div class="text">Pay, holidays and so on…</div></div>',
      'Pay, holidays and so on…',
      false,
    ],
    ['another control', '<div><div class="text">and so on…</div><button>Apply</button></div>', 'and so on…', false],
    ['no text', '', '', false],
  ])('%s', (_name, body, lastLine, is) => {
    expect(cut(body, lastLine)).toBe(is);
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { focusBeside, pathOf } from '../../entrypoints/common/use-focus-rescue';

beforeEach(() => {
  document.body.innerHTML = `<main>
    <ul><li><button>One</button></li><li><button>Two</button></li><li><button>Three</button></li></ul>
    <section><p>Words</p><div><button>Choose</button></div></section>
  </main><aside><button>Beside</button></aside>`;
});

const find = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
/** Takes away what holds a control, and says where the focus went. */
const without = (control: string, gone: string, change: () => void = () => {}) => {
  const path = pathOf(find(control), find('main'));
  find(gone).remove();
  change();
  return focusBeside(path) ? document.activeElement?.textContent : 'nowhere';
};

describe('the focus of what went away', () => {
  it('goes to what follows it', () => {
    expect(without('li:nth-child(2) button', 'li:nth-child(2)')).toBe('Three');
  });

  it('goes to what is before it where nothing follows', () => {
    expect(without('li:nth-child(3) button', 'li:nth-child(3)')).toBe('Two');
  });

  it('goes to what took its place', () => {
    const put = () =>
      find('section').insertAdjacentHTML('beforeend', '<div><input disabled><button>Cancel</button></div>');
    expect(without('section button', 'section div', put)).toBe('Cancel');
  });

  it('goes to the view where nothing of its surroundings is left, or it stood elsewhere', () => {
    expect(without('section button', 'section')).toBe('nowhere');
    expect(without('aside button', 'aside')).toBe('nowhere');
  });
});

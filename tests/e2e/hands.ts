import { expect } from 'vitest';

/** Runs the body of a function in a page of the extension and gives what it returns as text; `document` is the page's. */
export type Run = (body: string) => Promise<string>;

/**
 * What a person does with a page of the extension, in terms that every browser and every part of its window has: Firefox lets no
 * driver type into its sidebar, but runs a script there.
 */
export type Hands = {
  /** Waits until the page shows these words. */
  readonly see: (words: string) => Promise<void>;
  /** What the elements with this selector say. */
  readonly texts: (selector: string) => Promise<readonly string[]>;
  /** Presses the button, link, tab or entry of a menu with this name, once it is there. */
  readonly press: (name: string) => Promise<void>;
  /** Writes into the first field with this label, or chooses in it, and leaves it. */
  readonly fill: (label: string, value: string) => Promise<void>;
  /** What the first field with this label holds. */
  readonly held: (label: string) => Promise<string>;
  /** Loads the page anew. */
  readonly reload: () => Promise<void>;
  readonly run: Run;
};

/** How long something that happens by itself may take on a slow machine, in milliseconds. */
const SOON = { timeout: 15_000 };

/** What a control is called, and the first one of a name: its own label, the label around it or for it, else its words. */
const FINDING = `
const nameOf = (one) => (one.getAttribute('aria-label') ??
  (one.labels?.length ? [...one.labels].map(({ textContent }) => textContent).join(' ') : one.textContent)).trim();
const find = (selector, wanted) => [...document.querySelectorAll(selector)].find((one) =>
  nameOf(one) === wanted || (one.labels && nameOf(one).startsWith(wanted)));`;

const PRESSED = 'button, a, [role="tab"], [role^="menuitem"]';
const FIELDS = 'input, textarea, select';

export function handsOn(run: Run): Hands {
  /** Does something to the control of this name as soon as there is one. */
  const withControl = (selector: string, name: string, act: string) =>
    expect
      .poll(
        () =>
          run(`${FINDING}
            const one = find(${JSON.stringify(selector)}, ${JSON.stringify(name)});
            if (!one || one.disabled) return '';
            ${act}
            return 'done';`).catch(() => ''),
        { ...SOON, message: name },
      )
      .toBe('done');
  return {
    see: (words) => expect.poll(() => run('return document.body.innerText').catch(() => ''), SOON).toContain(words),
    texts: async (selector) =>
      JSON.parse(
        await run(
          `return JSON.stringify([...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent))`,
        ),
      ),
    // A tab opens when it gets the focus, a menu by its key, everything else when it is clicked.
    press: (name) =>
      withControl(
        PRESSED,
        name,
        `const { KeyboardEvent } = one.ownerDocument.defaultView;
         one.focus();
         if (one.ariaHasPopup === 'menu') one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
         else one.click();`,
      ),
    fill: (label, value) =>
      withControl(
        FIELDS,
        label,
        // The value is set past React, which hears of it by the event, as it does of what is typed.
        `const { Event } = one.ownerDocument.defaultView;
         one.focus();
         Object.getOwnPropertyDescriptor(Object.getPrototypeOf(one), 'value').set.call(one, ${JSON.stringify(value)});
         for (const name of ['input', 'change']) one.dispatchEvent(new Event(name, { bubbles: true }));
         one.blur();`,
      ),
    held: (label) => run(`${FINDING} return find(${JSON.stringify(FIELDS)}, ${JSON.stringify(label)})?.value ?? ''`),
    reload: async () => {
      // Firefox ends the page before it answers.
      await run(`document.isLeft = true; location.reload(); return ''`).catch(() => '');
      await expect.poll(() => run('return String(document.isLeft)').catch(() => ''), SOON).toBe('undefined');
    },
    run,
  };
}

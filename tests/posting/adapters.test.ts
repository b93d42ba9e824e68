import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/posting';
import { ADAPTERS, adapterFor } from '../../utils/posting/adapters';
import { blocksOf } from '../../utils/posting/blocks';
import type { Adapter, PageToRead } from '../../utils/posting/types';
import { NOW, POSTING_CASES } from './cases';

type Case = { readonly name: string; readonly page: PageToRead; readonly absent: readonly string[] };

const cases: readonly Case[] = POSTING_CASES.map(({ name, html, expected }) => ({
  name,
  page: { doc: parseHTML(html).document, url: expected.url, now: NOW },
  // What a late pane must not give is its whole text.
  absent: expected.outcome === 'loading' ? [] : (expected.absent ?? []),
}));

const ofAdapters = cases.flatMap((one) => {
  const adapter = ADAPTERS.find(({ id }) => one.name.startsWith(`${id}--`));
  return adapter ? [{ ...one, adapter }] : [];
});

/** All that a reading says, as one text. */
function said(adapter: Adapter, page: PageToRead): string | undefined {
  const reading = adapter.read(page);
  if (!reading) return undefined;
  const { description, ...facts } = reading;
  return [...Object.values(facts), ...blocksOf(description).map(({ text }) => text)].join('\n');
}

/** Names and values by which an adapter may find things: one of them at a time is lost when a site changes. */
const HOOKS = /^(?:class|id|name|itemprop|componentkey|data-.*|aria-label)$/u;

describe('adapters', () => {
  it.each(ofAdapters)('$name: the address leads to the adapter', ({ adapter, page }) => {
    expect(adapterFor(page.url)?.id).toBe(adapter.id);
  });

  it.each(ofAdapters)(
    '$name: each hook lost in turn gives less or nothing, never the rest of the page',
    ({ adapter, page, absent }) => {
      const before = page.doc.toString();
      const hooks = new Set<string>();
      for (const element of page.doc.querySelectorAll('*'))
        for (const { name } of [...element.attributes])
          if (HOOKS.test(name)) hooks.add(`${name}=${element.getAttribute(name)}`);
      for (const hook of hooks) {
        const [name = '', ...rest] = hook.split('=');
        const value = rest.join('=');
        const hit = [...page.doc.querySelectorAll(`[${name}]`)].filter(
          (element) => element.getAttribute(name) === value,
        );
        for (const element of hit) element.setAttribute(name, 'renamed');
        const reading = readPage(page);
        const text = reading.outcome === 'posting' ? said(adapter, page) : undefined;
        for (const element of hit) element.setAttribute(name, value);
        for (const other of absent) expect([hook, other, text?.includes(other) ?? false]).toEqual([hook, other, false]);
      }
      expect(page.doc.toString()).toBe(before);
    },
  );

  it('never throw and change nothing on pages that are not theirs', () => {
    const { document: empty } = parseHTML('<!doctype html><html><head></head><body></body></html>');
    for (const { page } of [...cases, { page: { doc: empty, url: 'https://empty.example/', now: '' } }]) {
      const before = page.doc.toString();
      for (const adapter of ADAPTERS) expect(() => adapter.read(page)).not.toThrow();
      expect(page.doc.toString()).toBe(before);
    }
  });
});

import type { Block, Posting, PostingSource, Reading, TrailEntry } from '../model';
import { languageOf } from '../text/language';
import { adapterFor } from './adapters';
import { blocksOf, blocksOfHtml, blocksOfText } from './blocks';
import { embeddedPosting } from './embeds';
import { postingIdIn } from './identity';
import { readJsonLd } from './json-ld';
import { structuredFrom } from './payloads';
import { requirementsOf } from './requirements';
import { siteOf } from './sites';
import type { PageToRead, PostingFacts } from './types';

export type { PageToRead } from './types';

/** Reads the posting on a page. The order of readers: the person's selection, the site's adapter, JSON-LD, main text. */
export function readPage(page: PageToRead): Reading {
  const trail: TrailEntry[] = [];
  if (page.selection?.trim()) return readText(page.selection, 'selection', page.now);

  const adapter = adapterFor(page.url);
  const bySite = adapter?.read(page);
  if (adapter && !bySite) trail.push({ reader: `adapter:${adapter.id}`, outcome: 'markup not known' });
  if (adapter && bySite) {
    const expected = postingIdIn(page.url);
    if (bySite.postingId && expected && bySite.postingId !== expected) {
      trail.push({ reader: `adapter:${adapter.id}`, outcome: 'the text is of another posting than the address' });
      return { outcome: 'loading', trail };
    }
    const { description, ...facts } = bySite;
    return readingOf(blocksOf(description), facts, `adapter:${adapter.id}`, page.now, trail, page.url);
  }

  const structured = readJsonLd(page);
  if (structured) {
    const { descriptionHtml, ...facts } = structured;
    return readingOf(blocksOfHtml(descriptionHtml), facts, 'json-ld', page.now, trail, page.url);
  }
  trail.push({ reader: 'json-ld', outcome: 'no JobPosting' });

  const embedded = embeddedPosting(page);
  if (embedded) return { outcome: 'embedded', ...embedded, trail };
  return readingOf(blocksOf([...page.doc.children]), {}, 'main-text', page.now, trail, page.url);
}

/** Reads pasted text, Markdown or a selection. */
export function readText(text: string, source: Extract<PostingSource, 'selection' | 'text'>, now: string): Reading {
  return readingOf(blocksOfText(text), {}, source, now, []);
}

/** Reads JSON of a hiring system, or JSON-LD. */
export function readPayload(json: unknown, now: string): Reading {
  const structured = structuredFrom(json);
  if (!structured) return { outcome: 'not-a-posting', trail: [{ reader: 'payload', outcome: 'no posting in it' }] };
  const { descriptionHtml, ...facts } = structured;
  return readingOf(blocksOfHtml(descriptionHtml), facts, 'json-ld', now, []);
}

function readingOf(
  blocks: readonly Block[],
  facts: PostingFacts,
  source: PostingSource,
  now: string,
  trail: readonly TrailEntry[],
  url?: string,
): Reading {
  const language = languageOf(blocks.map(({ text }) => text).join('\n'));
  const requirements = requirementsOf(blocks, language === 'en' ? ['en'] : [language, 'en']);
  const { postingId: _, ...shown } = facts;
  const posting: Posting = {
    ...shown,
    ...(url ? { url, site: siteOf(url) } : {}),
    language,
    blocks,
    requirements,
    source,
    readAt: now,
  };
  const outcome = `${requirements.length} requirements in ${blocks.length} blocks`;
  return { outcome: 'posting', posting, missing: [], trail: [...trail, { reader: source, outcome }] };
}

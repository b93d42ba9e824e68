import { BOARD_POSTINGS, type BoardPosting } from './postings';

/** A posting on a page of its own, as most careers pages show one. */
export function postingPage({ title, company, place, html }: BoardPosting): string {
  return page(
    `${title} | ${company}`,
    `<header><a href="/">${company}</a></header><main><h1>${title}</h1><p class="company">${company}</p><p class="place">${place}</p>${html}</main>`,
  );
}

/** The same posting a week later: a line reworded, one new, one gone. */
export function changedPosting(posting: BoardPosting): BoardPosting {
  const lines = [...posting.html.matchAll(/<li>([^<]+)<\/li>/gu)].map((match) => match[1] ?? '');
  const [first = '', second = ''] = lines;
  const html = posting.html
    .replace(`<li>${first}</li>`, `<li>${first.replace(/\d+/u, (number) => String(Number(number) + 7))}</li>`)
    .replace(`<li>${second}</li>`, '<li>Speak for the ward at the monthly safety board</li>');
  return { ...posting, html };
}

const DECKHAND = `<p>The harbour keeps two boats. The old one is called Petrel and the new one has no name yet, because nobody agrees.</p>
<p>The island has a school, a shop and a church, and the boats bring what all three of them need, every day of the year.</p>
<h2>On the boat</h2><ul><li>Ropes</li><li>Two winters on deck</li><li>Own oilskins</li><li>A head for heights</li></ul>`;

/** Pages that are no ordinary posting, by path. */
export const OTHER_PAGES: { readonly [path: string]: string } = {
  /** Prose that asks for nothing. */
  '/article': page(
    'The tides at Marlow Docks',
    `<article><h1>The tides at Marlow Docks</h1>
<p>For two hundred years the keeper of the docks has written down the height of the water each morning and each evening.</p>
<p>The oldest book is kept in a glass case. Its first page says that the harbour froze, and that the boats stood on the ice.</p>
<p>Today a sensor does the work, and the keeper looks at it with a cup of tea in the hand.</p></article>`,
  ),
  /** A posting whose description is folded away, so that hardly anything of it is on the page. */
  '/thin': page(
    'Deputy Head of Science',
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Deputy Head of Science',
      validThrough: '2027-01-31',
      description: '<p>We are looking for a deputy head of science.</p><ul><li>Lead a department of six</li></ul>',
    })}</script>
<main><h1>Deputy Head of Science</h1><p>We are looking for a deputy head of science.</p><button>Read more</button></main>`,
  ),
  /** A posting that asks in words of its own, under a heading of its own: the person has to say which lines are meant. */
  '/unusual': page(
    'Deckhand',
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Deckhand',
      hiringOrganization: { '@type': 'Organization', name: 'Marlow Ferries' },
      description: `${DECKHAND}`,
    })}</script>
<main><h1>Deckhand</h1>${DECKHAND}</main>`,
  ),
  /** A careers page that shows its posting in the frame of a hiring system. */
  '/embedding': page(
    'Careers',
    `<main><h1>Careers at Aldermoor</h1>
<div id="grnhse_app"><iframe id="grnhse_iframe" title="Open roles" width="600" height="400"
  src="https://boards.greenhouse.io/embed/job_app?for=aldermoor&amp;token=4100200"></iframe></div></main>`,
  ),
  /** A page that never comes to rest: its text changes all the time, and it never finishes loading. */
  '/restless': page(
    'Loading',
    `<main><h1>Listing</h1><p id="clock">0</p><img src="/never.png" alt=""></main>
<script>setInterval(() => { document.getElementById('clock').textContent = String(performance.now()); }, 50);</script>`,
  ),
};

/** The posting the pictures are made of. */
export const SHOWN_POSTING: BoardPosting = BOARD_POSTINGS[0] ?? { id: '', title: '', company: '', place: '', html: '' };

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body>${body}</body>
</html>`;
}

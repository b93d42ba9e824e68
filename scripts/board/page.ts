import { BOARD_POSTINGS, type BoardPosting } from './postings';

/**
 * The sample job board: a list at the left, a listing at the right, swapped without a page load and a moment after the address
 * changes, as real boards do. `path` may name the listing to begin with (`/jobs?id=4102`).
 */
export function boardPage(path: string): string {
  const wanted = new URL(path, 'http://board.test').searchParams.get('id');
  const first = BOARD_POSTINGS.find((posting) => posting.id === wanted) ?? BOARD_POSTINGS[0];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${first ? `${first.title} | Seaside Jobs` : 'Seaside Jobs'}</title>
<style>
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #222; }
  header { padding: 12px 24px; border-bottom: 1px solid #ddd; font-weight: 600; }
  .columns { display: grid; grid-template-columns: minmax(200px, 320px) 1fr; }
  .results { margin: 0; padding: 0; list-style: none; border-right: 1px solid #ddd; }
  .results a { display: block; padding: 16px 24px; color: inherit; text-decoration: none; border-bottom: 1px solid #eee; }
  .results a[aria-current] { background: #eef3fb; }
  .results small { display: block; color: #666; }
  article { padding: 24px; max-width: 680px; }
</style>
</head>
<body>
<header>Seaside Jobs</header>
<div class="columns">
<ul class="results">${BOARD_POSTINGS.map(card).join('')}</ul>
<main><article id="listing" data-job-id="${first?.id ?? ''}">${first ? listing(first) : ''}</article></main>
</div>
<script type="application/json" id="listings">${JSON.stringify(
    Object.fromEntries(BOARD_POSTINGS.map((posting) => [posting.id, { title: posting.title, html: listing(posting) }])),
  ).replaceAll('<', '\\u003c')}</script>
<script>
  const listings = JSON.parse(document.getElementById('listings').textContent);
  const pane = document.getElementById('listing');
  function show(id) {
    for (const link of document.querySelectorAll('.results a')) {
      if (link.dataset.id === id) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
    }
    setTimeout(() => {
      pane.dataset.jobId = id;
      pane.innerHTML = listings[id].html;
      document.title = listings[id].title + ' | Seaside Jobs';
    }, 300);
  }
  document.querySelector('.results').addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    show(link.dataset.id);
  });
  addEventListener('popstate', () => show(new URLSearchParams(location.search).get('id') || '${first?.id ?? ''}'));
</script>
</body>
</html>`;
}

function card({ id, title, company, place }: BoardPosting): string {
  return `<li><a href="/jobs?id=${id}" data-id="${id}"><strong>${title}</strong><small>${company}</small><small>${place}</small></a></li>`;
}

function listing({ title, company, place, html }: BoardPosting): string {
  return `<h1>${title}</h1><p class="company">${company}</p><p class="place">${place}</p><div class="description">${html}</div>`;
}

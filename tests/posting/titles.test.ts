import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readPage } from '../../utils/posting';

const LIST = `<h2>Tasks</h2><ul><li>Plan the rota of the warehouse</li><li>Lead a team of twelve people</li><li>Report defects</li></ul>
  <h2>Requirements</h2><ul><li>Experience in a warehouse</li><li>A forklift licence</li></ul><p>Apply by 1 December.</p>`;

function titleRead(pageTitle: string, heading: string): string | undefined {
  const { document: doc } = parseHTML(
    `<!doctype html><html><head><title>${pageTitle}</title></head><body><main><h1>${heading}</h1>${LIST}</main></body></html>`,
  );
  const reading = readPage({ doc, url: 'https://example.org/jobs/1', now: '2026-01-01T00:00:00.000Z' });
  return 'posting' in reading ? reading.posting?.title : undefined;
}

it.each([
  ['begins like a heading of facts', 'Careers', 'Shift Lead', 'Shift Lead'],
  ['is a heading of facts alone', 'Careers', 'Location', undefined],
  ['closes with the number of the posting', 'Careers', 'Rigger - Job ID# 20814', 'Rigger'],
  ['closes with such a number in brackets', 'Careers', 'Rigger, second class (Ref: RG-208/2)', 'Rigger, second class'],
  ['closes with a number that is its own', 'Careers', 'Rigger 2', 'Rigger 2'],
  [
    'stands below a page title nobody would read',
    'Sails and ropes for everybody '.repeat(9),
    'Shift Lead',
    'Shift Lead',
  ],
])('a topmost heading that %s', (_, pageTitle, heading, title) => {
  expect(titleRead(pageTitle, heading)).toBe(title);
});

it.each([
  ['We are seeking a calm, well-organised Harbour Master to keep the quay.', 'Harbour Master'],
  ['We are looking for a good pair of hands for the Hull yard.', undefined],
])('the position named behind adjectives: %s', (text, title) => {
  const { document: doc } = parseHTML(`<!doctype html><html><body><div><p>${text}</p>${LIST}</div></body></html>`);
  const reading = readPage({ doc, url: '', now: '2026-01-01T00:00:00.000Z' });
  expect('posting' in reading ? reading.posting?.title : undefined).toBe(title);
});

it('the name of a job in a heading below that of the firm, on a page of all jobs', () => {
  const { document: doc } = parseHTML(
    `<!doctype html><html><head><title>Job offers | Boat Days</title></head><body><main><h1>Job offers</h1>
    <h2>Tarbert</h2><h3>Senior Rigging Engineer</h3>${LIST}</main></body></html>`,
  );
  const reading = readPage({ doc, url: 'https://example.org/jobs/1', now: '2026-01-01T00:00:00.000Z' });
  expect('posting' in reading ? reading.posting?.title : undefined).toBe('Senior Rigging Engineer');
});

it('the name of a job in a small heading, where the page’s own title names the firm', () => {
  const { document: doc } = parseHTML(
    `<!doctype html><html><head><title>Tarbert | Careers</title></head><body><main>
    <div><h3>Rigging Loft Supervisor</h3></div><div><h4>Place</h4><p>Grimsby</p></div><div>${LIST}</div></main></body></html>`,
  );
  const reading = readPage({ doc, url: 'https://example.org/jobs/1', now: '2026-01-01T00:00:00.000Z' });
  expect('posting' in reading ? reading.posting?.title : undefined).toBe('Rigging Loft Supervisor');
});

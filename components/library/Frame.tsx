import {
  Archive,
  BadgeCheck,
  Bookmark,
  BookOpen,
  ChevronDown,
  FileInput,
  Grid2x2,
  type LucideIcon,
  MessageCircleQuestionMark,
  Shapes,
  ShieldCheck,
} from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from '../common/Button';
import { Menu } from '../common/Menu';
import { BOB } from '../common/State';
import './Frame.css';

/** The pages of the library, by name. */
export type PageName =
  | 'stories'
  | 'questions'
  | 'facts'
  | 'competencies'
  | 'postings'
  | 'coverage'
  | 'import'
  | 'backup'
  | 'sites';

type Entry = { readonly name: PageName; readonly label: string; readonly icon: LucideIcon };

const GROUPS: readonly { readonly heading: string; readonly entries: readonly Entry[] }[] = [
  {
    heading: 'Yours',
    entries: [
      { name: 'stories', label: 'Stories', icon: BookOpen },
      { name: 'questions', label: 'Questions', icon: MessageCircleQuestionMark },
      { name: 'facts', label: 'Facts', icon: BadgeCheck },
      { name: 'competencies', label: 'Competencies', icon: Shapes },
    ],
  },
  {
    heading: 'Postings',
    entries: [
      { name: 'postings', label: 'Saved', icon: Bookmark },
      { name: 'coverage', label: 'Coverage', icon: Grid2x2 },
    ],
  },
  {
    heading: 'Keeping',
    entries: [
      { name: 'import', label: 'Import', icon: FileInput },
      { name: 'backup', label: 'Backup', icon: Archive },
      { name: 'sites', label: 'Sites and privacy', icon: ShieldCheck },
    ],
  },
];

export const PAGE_LABEL = Object.fromEntries(
  GROUPS.flatMap(({ entries }) => entries.map(({ name, label }) => [name, label])),
) as { readonly [name in PageName]: string };

/** The library's navigation around one of its pages. */
export function Frame({
  current,
  counts,
  note,
  hrefOf,
  onGo,
  main,
  children,
}: {
  readonly current: PageName;
  /** How many there are behind an entry; left out where that is not counted. */
  readonly counts: { readonly [name in PageName]?: number };
  /** A line at the foot of the navigation. */
  readonly note: string;
  readonly hrefOf: (name: PageName) => string;
  readonly onGo: (name: PageName) => void;
  /** The element the page stands in: where the focus goes that has lost its place. */
  readonly main: Ref<HTMLElement>;
  readonly children: ReactNode;
}) {
  return (
    <div className="library">
      <header className="side">
        <div className="brand">
          <svg viewBox="0 0 16 24" aria-hidden="true">
            <path d="M5 .6h6M8 .6V10" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" fill="none" />
            <path d={BOB} fill="currentColor" transform="translate(0 9.8)" />
          </svg>
          <span>Plumbline</span>
        </div>
        <div className="side-menu">
          <Menu
            trigger={
              <Button>
                {PAGE_LABEL[current]}
                <ChevronDown className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
              </Button>
            }
            entries={GROUPS.flatMap(({ entries }) =>
              entries.map(({ name, label }) => ({ label, isChosen: name === current, onSelect: () => onGo(name) })),
            )}
          />
        </div>
        <nav aria-label="Library">
          {GROUPS.map(({ heading, entries }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <ul>
                {entries.map(({ name, label, icon: Icon }) => (
                  <li key={name}>
                    <a href={hrefOf(name)} aria-current={name === current ? 'page' : undefined}>
                      <Icon className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                      <span>{label}</span>
                      {counts[name] !== undefined && <span className="caption">{counts[name]}</span>}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <p className="caption side-note">{note}</p>
      </header>
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

import { ChevronDown, ChevronLeft, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Span, StoryPart } from '../../utils/model';
import { languageOf } from '../../utils/text/language';
import { Button } from '../common/Button';
import { Menu, type MenuEntry } from '../common/Menu';
import { plural } from '../wording/plural';
import { type HintActions, Hints } from './Hints';
import { ProseField } from './ProseField';
import './StoryEditor.css';
import {
  type EditorHint,
  type EditorMark,
  PART_FIELDS,
  type StoryField,
  type StoryTexts,
  type Tag,
} from './story-fields';
import { TagsEditor } from './TagsEditor';

/** Stands in the field of the title while there is none. */
const TITLE_HINT = 'A handle you will remember it by';

/** A story as a page of prose: labels at the left, hints at the right beside the part they are about. It saves by itself. */
export function StoryEditor({
  texts,
  summary,
  answering,
  tags,
  knownTags,
  hints,
  marks,
  hintActions,
  highlight,
  menu,
  uses,
  backHref,
  isNew,
  onText,
  onLeave,
  onTags,
}: {
  readonly texts: StoryTexts;
  /** "162 words · 1 min 10 s spoken · saved at 14:02". */
  readonly summary: string;
  /** The line of a posting it is written for. */
  readonly answering: string | undefined;
  readonly tags: readonly Tag[];
  readonly knownTags: readonly Tag[];
  readonly hints: readonly EditorHint[];
  readonly marks: readonly EditorMark[];
  readonly hintActions: HintActions;
  readonly highlight: { readonly part: StoryPart | 'rest'; readonly span: Span } | undefined;
  readonly menu: readonly MenuEntry[];
  /** The saved postings it answers something in. */
  readonly uses: readonly MenuEntry[];
  readonly backHref: string;
  readonly isNew: boolean;
  readonly onText: (field: StoryField, value: string) => void;
  readonly onLeave: () => void;
  readonly onTags: (ids: readonly string[]) => void;
}) {
  const [areTagsOpen, openTags] = useState(false);
  const language = languageOf(PART_FIELDS.map(({ field }) => texts[field]).join('\n'));
  const ofWhole = hints.filter(({ part }) => part === undefined);
  return (
    <section className="editor detail-pane" aria-label="Story">
      {/* Where the list is not beside it, the story is what the page is about. */}
      <h1 className="visually-hidden heading-alone">{texts.title || 'A new story'}</h1>
      <div className="editor-bar">
        <a className="btn btn-quiet back" href={backHref}>
          <ChevronLeft className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> All stories
        </a>
        <span className="small">{summary}</span>
        <span className="btn-row">
          {uses.length > 0 && (
            <Menu
              trigger={
                <Button>
                  Used for {plural(uses.length, 'posting')}
                  <ChevronDown className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                </Button>
              }
              entries={uses}
            />
          )}
          <Menu
            trigger={
              <Button look="icon" aria-label="More about this story">
                <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
              </Button>
            }
            entries={menu}
          />
        </span>
      </div>
      {answering && (
        <div className="editor-for">
          <p className="label">They ask for</p>
          <p className="words" dir="auto">
            {answering}
          </p>
        </div>
      )}
      <div className="editor-title">
        <div className="mirror" aria-hidden="true">
          {texts.title || TITLE_HINT}{' '}
        </div>
        <textarea
          aria-label="Title"
          placeholder={TITLE_HINT}
          rows={1}
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: the person just asked for a new story
          autoFocus={isNew}
          value={texts.title}
          onChange={(event) => onText('title', event.target.value.replaceAll('\n', ' '))}
          onBlur={onLeave}
        />
      </div>
      <div className="editor-meta">
        <span className="editor-where">
          <input
            aria-label="Employer or place"
            placeholder="Employer or place"
            dir="auto"
            value={texts.organization}
            onChange={(event) => onText('organization', event.target.value)}
            onBlur={onLeave}
          />
          <input
            aria-label="When"
            placeholder="When"
            dir="auto"
            value={texts.period}
            onChange={(event) => onText('period', event.target.value)}
            onBlur={onLeave}
          />
        </span>
        {tags.map(({ id, label }) => (
          <span key={id} className="tag">
            {label}
          </span>
        ))}
        <Button look="link" aria-expanded={areTagsOpen} onClick={() => openTags(!areTagsOpen)}>
          {tags.length === 0 ? 'Add competencies' : 'Edit'}
        </Button>
        {areTagsOpen && (
          <TagsEditor chosen={tags} known={knownTags} onChange={onTags} onClose={() => openTags(false)} />
        )}
      </div>
      {ofWhole.length > 0 && (
        <div className="hints hints-whole">
          <Hints hints={ofWhole} marks={[]} actions={hintActions} />
        </div>
      )}
      {PART_FIELDS.filter(({ field }) => field !== 'rest' || texts.rest !== '').map(({ field, label, placeholder }) => (
        <ProseField
          key={field}
          label={label}
          placeholder={placeholder}
          value={texts[field]}
          language={language}
          highlight={highlight?.part === field ? highlight.span : undefined}
          onChange={(value) => onText(field, value)}
          onBlur={onLeave}
        >
          <Hints
            hints={hints.filter(({ part }) => part === field)}
            marks={marks.filter(({ part }) => part === field)}
            actions={hintActions}
          />
        </ProseField>
      ))}
      <ProseField
        label="Answers"
        placeholder="Questions it answers, one to a line"
        value={texts.answers}
        language={language}
        highlight={undefined}
        isSmall
        onChange={(value) => onText('answers', value)}
        onBlur={onLeave}
      />
    </section>
  );
}

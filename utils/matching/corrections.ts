import type { AnnotatedRequirement, Correction, Posting, Priority, RequirementKind } from '../model';
import { textKey } from '../text/normalise';
import { hostOf } from '../text/urls';

/** A requirement after the person's corrections; `correctionId` is the one that changed it. */
export type CorrectedRequirement = { readonly requirement: AnnotatedRequirement; readonly correctionId?: string };

/** A line the person said is no requirement. */
export type SetAside = { readonly setAside: AnnotatedRequirement; readonly correctionId: string };

export type StoryDecision = { readonly proves: boolean; readonly correctionId: string };

/** Corrections made ready to be asked. Later ones win over earlier ones of the same kind about the same words. */
export type Corrections = {
  /** The requirement as the person files it, or that it is none. */
  readonly file: (
    requirement: AnnotatedRequirement,
    posting: Pick<Posting, 'site' | 'url'>,
  ) => CorrectedRequirement | SetAside;
  /** What the person said of stories for this line, or for one of the same meaning. */
  readonly decisionsFor: (text: string) => ReadonlyMap<string, StoryDecision>;
  /** Other words for the same: what else to look for when a line says this. */
  readonly sameMeaning: (text: string) => readonly { readonly text: string; readonly correctionId: string }[];
};

/** A line the person filed anew counts as they filed it, whatever its place in the posting said. */
const PRIORITY_OF: { readonly [kind in RequirementKind]: Priority } = {
  required: 'critical',
  responsibility: 'high',
  preferred: 'medium',
};

export function readCorrections(corrections: readonly Correction[]): Corrections {
  const inOrder = [...corrections].sort((left, right) =>
    left.madeAt === right.madeAt ? compareText(left.id, right.id) : compareText(left.madeAt, right.madeAt),
  );
  const kinds = new Map<string, { is: RequirementKind | 'not a requirement'; correctionId: string }>();
  const sections = new Map<string, { is: RequirementKind | 'not a requirement'; correctionId: string }>();
  const decisions = new Map<string, Map<string, StoryDecision>>();
  const meanings: { left: string; right: string; leftText: string; rightText: string; correctionId: string }[] = [];
  for (const correction of inOrder) {
    const correctionId = correction.id;
    if (correction.kind === 'requirement') kinds.set(textKey(correction.text), { is: correction.is, correctionId });
    else if (correction.kind === 'section') {
      sections.set(sectionKey(correction.site, correction.heading), { is: correction.is, correctionId });
    } else if (correction.kind === 'proves') {
      const key = textKey(correction.text);
      const known = decisions.get(key) ?? new Map<string, StoryDecision>();
      decisions.set(key, known.set(correction.storyId, { proves: correction.proves, correctionId }));
    } else {
      const { left, right } = correction;
      meanings.push({ left: textKey(left), right: textKey(right), leftText: left, rightText: right, correctionId });
    }
  }

  const sameMeaning = (text: string) => {
    if (meanings.length === 0) return [];
    const key = ` ${textKey(text)} `;
    return meanings.flatMap(({ left, right, leftText, rightText, correctionId }) => {
      if (left === '' || right === '') return [];
      if (key.includes(` ${left} `)) return [{ text: rightText, correctionId }];
      return key.includes(` ${right} `) ? [{ text: leftText, correctionId }] : [];
    });
  };

  return {
    sameMeaning,
    file: (requirement, posting) => {
      if (kinds.size === 0 && sections.size === 0) return { requirement };
      const { section = '' } = requirement;
      const filed =
        kinds.get(textKey(requirement.text)) ??
        sections.get(sectionKey(posting.site ?? '', section)) ??
        sections.get(sectionKey(hostOf(posting.url) ?? '', section));
      if (!filed) return { requirement };
      const { is, correctionId } = filed;
      if (is === 'not a requirement') return { setAside: requirement, correctionId };
      if (is === requirement.kind) return requirement.marked ? { requirement, correctionId } : { requirement };
      return { requirement: { ...requirement, kind: is, priority: PRIORITY_OF[is] }, correctionId };
    },
    decisionsFor: (text) => {
      const found = new Map<string, StoryDecision>();
      if (decisions.size === 0) return found;
      for (const words of [...sameMeaning(text).map((other) => other.text), text]) {
        for (const [storyId, decision] of decisions.get(textKey(words)) ?? []) found.set(storyId, decision);
      }
      return found;
    },
  };
}

function sectionKey(site: string, heading: string): string {
  return `${site.toLowerCase()}\n${textKey(heading)}`;
}

function compareText(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

import type { GateKind, MatchLevel } from '../../utils/model';
import { plural } from '../wording/plural';
import type { Row } from './rows';

/** How a story answers, in words. */
export const LEVEL_WORD: { readonly [level in MatchLevel]: string } = {
  direct: 'Direct',
  adjacent: 'Related',
  stretch: 'A stretch',
};

/** What a fact is asked for, where yes or no does not say it. */
const ASKED: { readonly [kind in GateKind]?: string } = { years: 'add your years', language: 'say how well' };

/** What stands after the verdict of a closed row: the story, or what is missing. */
export function closedWords({ verdict, quote, aligned }: Row): string {
  switch (verdict) {
    case 'covered':
    case 'partial':
      return quote?.title ?? '';
    case 'gap':
      return quote ? `nearest: ${quote.title}` : 'nothing near yet';
    case 'confirmed':
      return aligned.fact?.difference ?? 'from your facts';
    case 'unconfirmed':
      return aligned.fact?.difference ?? ASKED[aligned.requirement.gate?.kind ?? 'other'] ?? 'say yes or no';
    case undefined:
      return '';
  }
}

/** What stands after the verdict of an open row: the story is quoted below, so this says how it answers. */
export function openWords(row: Row): string {
  const { verdict, quote, level, equals, aligned } = row;
  if (verdict === 'gap') {
    if (!quote || !level) return 'nothing near yet';
    return level === 'stretch' ? 'the nearest is a stretch' : 'the nearest is related, not the same';
  }
  if ((verdict !== 'covered' && verdict !== 'partial') || !level) return closedWords(row);
  if (aligned.matches.some(({ decided }) => decided === 'proves')) return 'because you said so';
  const by = equals === 1 ? 'by one story' : `by ${plural(equals, 'story', 'stories')}`;
  return { direct: `directly, ${by}`, adjacent: `by a related story`, stretch: 'by a stretch' }[level];
}

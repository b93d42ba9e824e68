import { accomplishmentList } from './accomplishment-list';
import { employerBackground } from './employer-background';
import { labelLines } from './label-lines';
import { labelledItems } from './labelled-items';
import { labelledParagraphs } from './labelled-paragraphs';
import { looseBullets } from './loose-bullets';
import { looseProse } from './loose-prose';
import { partHeadings } from './part-headings';
import { partLetters } from './part-letters';
import { partTable } from './part-table';
import { plainLabels } from './plain-labels';
import { questionAnswer } from './question-answer';
import { storyStub } from './story-stub';
import { storyTable } from './story-table';
import { titledItems } from './titled-items';
import { topicForm } from './topic-form';
import { topicGrid } from './topic-grid';
import type { Layout } from './types';
import { untitledProse } from './untitled-prose';

/** All ways of writing stories down that are read. The order carries no meaning: the surest layout reads a section. */
export const LAYOUTS: readonly Layout[] = [
  accomplishmentList,
  employerBackground,
  labelLines,
  labelledItems,
  labelledParagraphs,
  looseBullets,
  looseProse,
  partHeadings,
  partLetters,
  partTable,
  plainLabels,
  questionAnswer,
  storyStub,
  storyTable,
  titledItems,
  topicForm,
  topicGrid,
  untitledProse,
];

import type { BankedNote, BankedQuestion, Fact } from '../model';
import { latestFirst } from './latest-first';
import type { Database, Undo } from './tables';
import { change } from './writing';

/** Questions to ask and questions that were asked, in the order in which they came. */
export function listQuestions(database: Database): Promise<BankedQuestion[]> {
  return database.questions.orderBy('createdAt').toArray();
}

/** Stores questions, new or changed. */
export function saveQuestions(database: Database, questions: readonly BankedQuestion[]): Promise<Undo> {
  return change(database, ['questions'], (writer) => writer.put('questions', questions));
}

export function deleteQuestions(database: Database, ids: readonly string[]): Promise<Undo> {
  return change(database, ['questions'], (writer) => writer.remove('questions', ids));
}

/** Motivations, strengths, weaknesses, principles and plain notes, in the order in which they came. */
export function listNotes(database: Database): Promise<BankedNote[]> {
  return database.notes.orderBy('createdAt').toArray();
}

/** Stores notes, new or changed. */
export function saveNotes(database: Database, notes: readonly BankedNote[]): Promise<Undo> {
  return change(database, ['notes'], (writer) => writer.put('notes', notes));
}

export function deleteNotes(database: Database, ids: readonly string[]): Promise<Undo> {
  return change(database, ['notes'], (writer) => writer.remove('notes', ids));
}

/** What is true of the person, what was said last first. */
export function listFacts(database: Database): Promise<Fact[]> {
  return latestFirst(database.facts, 'updatedAt');
}

/** Stores facts, new or changed. */
export function saveFacts(database: Database, facts: readonly Fact[]): Promise<Undo> {
  return change(database, ['facts'], (writer) => writer.put('facts', facts));
}

export function deleteFacts(database: Database, ids: readonly string[]): Promise<Undo> {
  return change(database, ['facts'], (writer) => writer.remove('facts', ids));
}

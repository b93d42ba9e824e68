import type { Notebook } from '../model';
import { languageOf } from '../text/language';

/** Reads one text of notes. Every line that is not blank ends up in a list or in `leftOver`. */
export function readNotes(text: string, file: string): Notebook {
  return {
    file,
    language: languageOf(text),
    stories: [],
    questionsToAsk: [],
    interviewQuestions: [],
    motivations: [],
    strengths: [],
    weaknesses: [],
    competencies: [],
    postings: [],
    facts: [],
    leftOver: text.split('\n').flatMap((line, index) => (line.trim() ? [{ line: index + 1, text: line }] : [])),
  };
}

import type { Notebook, StoryDraft } from '../../utils/model';

const STORY_TEXTS = ['organization', 'period', 'situation', 'task', 'action', 'result', 'reflection', 'rest'] as const;
const STORY_LISTS = ['answers', 'competencies', 'metrics'] as const;

/** A notebook as a case states it: everything that was found, in words, and the lines that were not placed. Empty lists are left out. */
export function summaryOf(notebook: Notebook): unknown {
  const lists = {
    stories: notebook.stories.map(storyOf),
    questionsToAsk: notebook.questionsToAsk.map(({ text, parent }) => (parent ? `${parent} > ${text}` : text)),
    interviewQuestions: notebook.interviewQuestions.map(
      ({ category, answered, text }) => `${category}${answered ? ', answered' : ''}: ${text}`,
    ),
    motivations: notebook.motivations.map(({ kind, text }) => `${kind}: ${text}`),
    strengths: notebook.strengths.map(({ text }) => text),
    weaknesses: notebook.weaknesses.map(({ text }) => text),
    competencies: notebook.competencies.map(({ name }) => name),
    postings: notebook.postings.map(({ title, company, requirements }) => ({
      title,
      company,
      requirements: requirements.map(({ kind, text }) => `${kind}: ${text}`),
    })),
    facts: notebook.facts.map(({ kind, subject, value }) => `${kind}: ${subject}${value ? ` = ${value}` : ''}`),
    leftOver: notebook.leftOver.filter(({ heading }) => !heading).map(({ text }) => text.trim()),
  };
  return Object.fromEntries(Object.entries(lists).filter(([name, list]) => name === 'stories' || list.length > 0));
}

function storyOf(story: StoryDraft): unknown {
  const texts = STORY_TEXTS.flatMap((field) => (story[field] === undefined ? [] : [[field, story[field]]]));
  const lists = STORY_LISTS.flatMap((field) => (story[field].length === 0 ? [] : [[field, story[field]]]));
  return Object.fromEntries([['title', story.title], ...texts, ...lists]);
}

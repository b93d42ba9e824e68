/** More answers than one page needs are not kept: a watched board would fill memory. */
const MOST_ANSWERS = 4_000;

/** Remembers answers by their key: a page is looked at several times on the way from everything on it to the requirements of the posting. */
export function remembering<Answer>(): (key: string, find: () => Answer) => Answer {
  const answers = new Map<string, Answer>();
  return (key, find) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const answer = find();
    answers.set(key, answer);
    return answer;
  };
}

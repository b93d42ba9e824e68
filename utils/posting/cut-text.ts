/** What a control is called that shows the rest of a text, in the languages that are read. */
const MORE = /…|\.\.\.|more|mehr|weiterlesen|plus|suite|más|mais|meer|altro|più|więcej|více|більше/iu;

/** A longer label belongs to another control. */
const LONGEST_LABEL = 40;

/** How many controls are looked at: the one that shows the rest is beside the text. */
const MOST_CONTROLS = 40;

/**
 * Whether a page holds back the end of a text until somebody clicks "more": the text ends in an ellipsis, and such a control is in
 * or beside it. Most pages hide the rest by style alone; then it is in the text already and this is not so.
 */
export function isCutShort(elements: readonly Element[], lastLine: string | undefined): boolean {
  if (!/(?:…|\.\.\.)$/u.test(lastLine ?? '')) return false;
  return elements.some((element) => {
    const around = element.parentElement ?? element;
    const controls = [...around.querySelectorAll('button, [role="button"], [aria-expanded="false"], a[href^="#"]')];
    return controls.slice(0, MOST_CONTROLS).some((control) => {
      const label = (control.textContent ?? '').trim();
      return label.length <= LONGEST_LABEL && MORE.test(label);
    });
  });
}

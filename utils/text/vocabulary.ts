/** The words of a sorted vocabulary that begin with these letters, found by halving; none for none. */
export function wordsBeginning(vocabulary: readonly string[], letters: string): readonly string[] {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (vocabulary[end]?.startsWith(letters)) end += 1;
  return vocabulary.slice(low, end);
}

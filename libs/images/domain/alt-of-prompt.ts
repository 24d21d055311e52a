import { segmenterOf } from '@seoforge/kernel';

/** Screen readers cut longer ones, or their users do: the usual advice for alternative texts. */
export const LONGEST_ALT = 125;

/** The beginning of the prompt, cut between words, and the keyphrase before it where it is not in there: what is known without a model. */
export function altOfPrompt(prompt: string, language: string, keyphrase?: string): string {
  const line = prompt.replace(/\s+/g, ' ').trim();
  const isNamed = !keyphrase || line.toLowerCase().includes(keyphrase.toLowerCase());
  return shortened(isNamed ? line : `${keyphrase}: ${line}`, language);
}

function shortened(line: string, language: string): string {
  if (line.length <= LONGEST_ALT) return line;
  let end = 0;
  // A little more than fits, so that a word which ends at the limit is seen to end there.
  for (const { index, segment, isWordLike } of segmenterOf(language, 'word').segment(line.slice(0, 2 * LONGEST_ALT))) {
    if (index + segment.length > LONGEST_ALT) break;
    if (isWordLike) end = index + segment.length;
  }
  return line.slice(0, end || LONGEST_ALT).toWellFormed();
}

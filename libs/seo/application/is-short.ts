import type { AnalysisInput } from '../engine';

/**
 * Characters times keyphrases that are analysed in 20 ms at most, however the text is made, and in 3 ms as people write: some 1,500
 * words with one keyphrase.
 */
const MOST_WORK = 10_000;
/** A synonym is looked for in few places. */
const SYNONYMS_PER_KEYPHRASE = 10;

/** Whether a text is analysed so quickly, at worst, that everybody else can wait for it. */
export function isShort(input: AnalysisInput): boolean {
  const { content, title = '', metaDescription = '', synonyms = [], relatedKeyphrases = [] } = input;
  const keyphrases = relatedKeyphrases.reduce(
    (total, related) => total + weightOf(related.synonyms ?? []),
    weightOf(synonyms),
  );
  return (content.length + title.length + metaDescription.length) * keyphrases <= MOST_WORK;
}

function weightOf(synonyms: readonly string[]): number {
  return 1 + synonyms.length / SYNONYMS_PER_KEYPHRASE;
}

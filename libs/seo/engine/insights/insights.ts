import type { Insights } from '../analysis';
import type { Subject } from '../subject';
import { fleschReadingEase } from './flesch-reading-ease';
import { prominentPhrases } from './prominent-phrases';
import { readingTimeSeconds } from './reading-time';

/** Facts about the text that no scorecard counts. */
export function gatherInsights(subject: Subject): Insights {
  const { document, wordCount, occurrences } = subject;
  return {
    wordCount,
    sentenceCount: document.sentenceCount,
    paragraphCount: document.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'text').length,
    readingTimeSeconds: readingTimeSeconds(subject),
    fleschReadingEase: fleschReadingEase(subject),
    keyphraseCount: occurrences.length,
    keyphraseDensityPercent: wordCount === 0 ? 0 : Math.round((occurrences.length / wordCount) * 10_000) / 100,
    prominentPhrases: prominentPhrases(subject),
  };
}

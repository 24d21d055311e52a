import type { Check } from '../analysis';
import { fixOf, notApplicable } from '../check';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';
import { titleWordsIn } from './title-words';

const ID = 'titleSentiment';
const POINTS = 1;

/** 1 point when the title sounds more positive than negative, or the reverse. */
export function titleSentiment(subject: Subject): Check {
  const { sentiment } = subject.language;
  if (sentiment === null) return notApplicable(ID, POINTS, 'Sentiment is not measured in this language.');
  const balance = titleWordsIn(sentiment.positive, subject).length - titleWordsIn(sentiment.negative, subject).length;
  return balance === 0
    ? rankMathCheck(ID, 0, POINTS, 'The SEO title is neutral: put in a word of feeling, which draws more clicks.', {
        fix: fixOf('addSentimentToTitle', 0, 1),
      })
    : rankMathCheck(ID, POINTS, POINTS, `The SEO title sounds ${balance > 0 ? 'positive' : 'negative'}.`);
}

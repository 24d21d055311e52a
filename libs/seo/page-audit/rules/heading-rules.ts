import type { PageFacts } from '../facts/page-facts';
import type { PageRule } from './page-rule';

/** The outline that readers and screen readers find their way by. */
export const HEADING_RULES: readonly PageRule[] = [
  {
    id: 'heading-one-missing',
    severity: 'warning',
    message: 'A page has one H1 that says what it is about.',
    evidence: ({ headings }) => (headings.some(({ level }) => level === 1) ? [] : ['There is no H1.']),
  },
  {
    id: 'heading-one-repeated',
    severity: 'notice',
    message: 'A page has one H1 only.',
    evidence: ({ headings }: PageFacts): readonly string[] => {
      const first = headings.filter(({ level }) => level === 1).map(({ text }) => text);
      return first.length > 1 ? first : [];
    },
  },
  {
    id: 'heading-level-skipped',
    severity: 'notice',
    message: 'A heading is at most one level below the one before it.',
    evidence: ({ headings }) =>
      headings.flatMap(({ level, text }, index) => {
        const previous = headings[index - 1]?.level ?? level;
        return level > previous + 1 ? [`H${previous} is followed by H${level}: ${text}`] : [];
      }),
  },
  {
    id: 'heading-empty',
    severity: 'warning',
    message: 'A heading has a text.',
    evidence: ({ headings }) => headings.filter(({ text }) => text === '').map(({ level }) => `An empty H${level}.`),
  },
];

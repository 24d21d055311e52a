import {
  lineOf,
  listOf,
  objectSchema,
  parseJsonAnswer,
  type Prompt,
  refuseTwins,
  TEXT,
  type Wording,
} from '@seoforge/prompting';

import type { Brief } from '../../domain/brief';
import { styleCardOf } from '../../domain/style-card';
import { briefInput } from '../brief-input';
import { messagesOf } from '../messages-of';
import { OUTLINE_IN_ENGLISH } from './outline.v2.en';
import { OUTLINE_IN_THAI } from './outline.v2.th';

export interface Outline {
  readonly title: string;
  readonly headings: readonly string[];
}

const PURPOSE = 'article.outline';
const WORDING: Wording = { english: OUTLINE_IN_ENGLISH, thai: OUTLINE_IN_THAI };
/** In characters; a longer heading is a paragraph, and would leave too few words for the text under it. */
const LONGEST_HEADING = 200;
const SCHEMA = objectSchema({ title: TEXT, sections: { type: 'array', items: objectSchema({ heading: TEXT }) } });

export function outlinePrompt(brief: Brief, sectionCount: number): Prompt<Outline> {
  const { targetWords } = brief;
  return {
    name: `${PURPOSE}@2`,
    purpose: PURPOSE,
    messages: messagesOf(WORDING, styleCardOf(brief), {
      task: PURPOSE,
      ...briefInput(brief),
      sectionCount,
      targetWords,
    }),
    maxOutputTokens: 4_000,
    output: { name: 'outline', schema: SCHEMA },
    parse: (text) => {
      const answer = parseJsonAnswer(PURPOSE, text);
      const sections = listOf(PURPOSE, answer, 'sections', sectionCount);
      const headings = sections.map((section) => lineOf(PURPOSE, section, 'heading', LONGEST_HEADING));
      refuseTwins(PURPOSE, 'heading', headings);
      return { title: lineOf(PURPOSE, answer, 'title'), headings };
    },
    proseOf: ({ title, headings }) => [title, ...headings].join('\n'),
  };
}

import { lineOf, listOf, objectSchema, parseJsonAnswer, type Prompt, refuseTwins, TEXT } from '@seoforge/prompting';

import type { FaqEntry } from '../../domain/article';
import type { FaqPlan } from '../../domain/article-plan';
import type { Brief } from '../../domain/brief';
import { styleCardOf } from '../../domain/style-card';
import { briefInput } from '../brief-input';
import { messagesOf } from '../messages-of';
import type { Outline } from '../outline/outline.prompt';
import { FAQ_IN_ENGLISH } from './faq.v1.en';
import { FAQ_IN_THAI } from './faq.v1.th';

const PURPOSE = 'article.faq';
const WORDING = { english: FAQ_IN_ENGLISH, thai: FAQ_IN_THAI };
/** In characters; it becomes a heading. */
const LONGEST_QUESTION = 300;
const SCHEMA = objectSchema({
  questions: { type: 'array', items: objectSchema({ question: TEXT, answer: TEXT }) },
});

export function faqPrompt(brief: Brief, outline: Outline, plan: FaqPlan): Prompt<readonly FaqEntry[]> {
  return {
    name: `${PURPOSE}@1`,
    purpose: PURPOSE,
    messages: messagesOf(WORDING, styleCardOf(brief), { task: PURPOSE, ...briefInput(brief), ...outline, ...plan }),
    maxOutputTokens: 4_000,
    output: { name: 'faq', schema: SCHEMA },
    parse: (text) => {
      const answer = parseJsonAnswer(PURPOSE, text);
      const entries = listOf(PURPOSE, answer, 'questions', plan.questionCount).map((entry) => ({
        question: lineOf(PURPOSE, entry, 'question', LONGEST_QUESTION),
        answer: lineOf(PURPOSE, entry, 'answer'),
      }));
      refuseTwins(
        PURPOSE,
        'question',
        entries.map(({ question }) => question),
      );
      return entries;
    },
    proseOf: (entries) => entries.flatMap(({ question, answer }) => [question, answer]).join('\n'),
  };
}

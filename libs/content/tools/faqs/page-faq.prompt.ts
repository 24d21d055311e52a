import { objectSchema, TEXT, type Prompt, type Wording } from '@seoforge/prompting';

import { styleCardOf } from '../../domain/style-card';
import { messagesOf } from '../../prompts/messages-of';
import type { FaqTask } from './faq-task';
import { PAGE_FAQ_IN_ENGLISH } from './page-faq.v1.en';
import { PAGE_FAQ_IN_THAI } from './page-faq.v1.th';
import { readEntries, type ReadEntries } from './read-entries';

const PURPOSE = 'faq';
/** The same as an article's, for the simulation. */
const TASK = 'article.faq';
const WORDING: Wording = { english: PAGE_FAQ_IN_ENGLISH, thai: PAGE_FAQ_IN_THAI };
const SCHEMA = objectSchema({
  questions: { type: 'array', items: objectSchema({ question: TEXT, answer: TEXT }) },
});
const TOKENS_PER_QUESTION = 500;
const TOKENS_TO_THINK = 1_000;

export function pageFaqPrompt(task: FaqTask): Prompt<ReadEntries> {
  const { brief, page, questionCount, keyphraseUses } = task;
  const { language, keyphrase, synonyms, topic } = brief;
  const facts = brief.facts.map(({ statement }) => statement);
  return {
    name: `${PURPOSE}@1`,
    purpose: PURPOSE,
    messages: messagesOf(WORDING, styleCardOf(brief), {
      ...{ task: TASK, language, keyphrase, synonyms },
      ...(topic === null ? {} : { topic }),
      ...(page === null ? {} : { page }),
      ...{ facts, questionCount, keyphraseUses },
    }),
    maxOutputTokens: TOKENS_TO_THINK + questionCount * TOKENS_PER_QUESTION,
    output: { name: 'faq', schema: SCHEMA },
    parse: (text) => readEntries(PURPOSE, text, task),
    proseOf: ({ entries }) => entries.flatMap(({ question, answer }) => [question, answer]).join('\n'),
    faultsOf: ({ entries, leftOut }) => [...leftOut, ...missing(entries.length + leftOut.length, task)],
  };
}

/** A page may not answer more questions; about a topic there are always some. */
function missing(answered: number, { page, questionCount }: FaqTask): readonly string[] {
  return page !== null || answered >= questionCount ? [] : [`it has ${answered} questions instead of ${questionCount}`];
}

import { readableText } from '@seoforge/kernel';
import { type Prompt, UnusableAnswer, withoutCodeFence, type Wording } from '@seoforge/prompting';

import type { PiecePlan } from '../domain/article-plan';
import type { Brief } from '../domain/brief';
import { countWords } from '../domain/count-words';
import { styleCardOf } from '../domain/style-card';
import { briefInput } from './brief-input';
import { messagesOf } from './messages-of';
import { passageFlaw } from './passage-flaw';
import { visibleTextOf } from './visible-text';

/** Generous, because languages differ in tokens per word and some models count their reasoning as output. */
const TOKENS_PER_WORD = 8;
const SPARE_TOKENS = 1_500;

const LEAST_SHARE = 1 / 3;
const MOST_SHARE = 2;

/** A prompt for a stretch of the text, in Markdown. @param input what this passage has to know beyond the brief. */
export function passagePrompt(
  name: Prompt<string>['name'],
  wording: Wording,
  brief: Brief,
  plan: PiecePlan,
  input: object,
): Prompt<string> {
  const purpose = name.slice(0, name.indexOf('@'));
  const { language } = brief;
  return {
    name,
    purpose,
    messages: messagesOf(wording, styleCardOf(brief), { task: purpose, ...briefInput(brief), ...input, ...plan }),
    maxOutputTokens: plan.targetWords * TOKENS_PER_WORD + SPARE_TOKENS,
    parse: (text) => {
      const markdown = withoutCodeFence(readableText(text));
      const flaw = passageFlaw(markdown, language, plan.targetWords);
      if (flaw !== null) throw new UnusableAnswer(purpose, flaw);
      return markdown;
    },
    proseOf: (markdown) => markdown,
    faultsOf: (markdown) => lengthFaults(countWords(visibleTextOf(markdown), language), plan.targetWords),
  };
}

function lengthFaults(words: number, targetWords: number): readonly string[] {
  if (words >= targetWords * LEAST_SHARE && words <= targetWords * MOST_SHARE) return [];
  return [`it has ${words} words instead of about ${targetWords}`];
}

import { unusableAnswer } from '../content.errors';
import type { PiecePlan } from '../domain/article-plan';
import type { Brief } from '../domain/brief';
import { briefInput } from './brief-input';
import { messagesOf } from './messages-of';
import type { Outline } from './outline.prompt';
import type { Prompt } from './prompt';

export type PassageKind = 'introduction' | 'section' | 'conclusion';

/** Generous, because languages differ in tokens per word and some models count their reasoning as output. */
const TOKENS_PER_WORD = 8;
const SPARE_TOKENS = 1_500;

const INSTRUCTIONS: Record<PassageKind, string> = {
  introduction: `Write the introduction of the article: what the reader will learn and why it matters. The first sentence contains the keyphrase.`,
  section: `Write the section of the article that stands under "heading". It fits between its neighbours in "headings" and repeats none of them.
A short list is welcome where it helps.`,
  conclusion: `Write the closing paragraphs of the article: what to take away and what to do next. They stand under no heading of their own.`,
};

const FORM = `Answer in Markdown without headings, without HTML and without images, with about "targetWords" words.
Use the keyphrase, exactly as given, "keyphraseUses" times.`;

/** @param position of the section among the headings, from 0; for introduction and conclusion it is left out. */
export function passagePrompt(
  kind: PassageKind,
  brief: Brief,
  outline: Outline,
  plan: PiecePlan,
  position?: number,
): Prompt<string> {
  const purpose = `article.${kind}`;
  const { title, headings } = outline;
  const place = position === undefined ? {} : { heading: headings[position], position };
  return {
    purpose,
    messages: messagesOf(`${INSTRUCTIONS[kind]}\n${FORM}`, {
      task: purpose,
      ...briefInput(brief),
      title,
      headings,
      ...place,
      ...plan,
    }),
    maxOutputTokens: plan.targetWords * TOKENS_PER_WORD + SPARE_TOKENS,
    parse: (text) => {
      const markdown = text.trim();
      if (markdown === '') throw unusableAnswer(purpose, 'it is empty');
      return markdown;
    },
  };
}

import type { Brief } from '../domain/brief';
import { briefInput } from './brief-input';
import { messagesOf } from './messages-of';
import type { Outline } from './outline.prompt';
import { lineOf, parseJsonAnswer } from './parse-json-answer';
import type { Prompt } from './prompt';

export interface Metadata {
  readonly seoTitle: string;
  readonly metaDescription: string;
  readonly slug: string;
  readonly excerpt: string;
}

const PURPOSE = 'article.metadata';
const MEMBERS = ['seoTitle', 'metaDescription', 'slug', 'excerpt'] as const;

const INSTRUCTION = `Write what search engines show of the article.
"seoTitle" starts with the keyphrase and has at most 55 characters. "metaDescription" has 121 to 156 characters and contains the keyphrase once.
"slug" is lower case with hyphens and contains the words of the keyphrase. "excerpt" is one or two sentences.`;

const SCHEMA = {
  type: 'object',
  properties: Object.fromEntries(MEMBERS.map((member) => [member, { type: 'string' }])),
  required: MEMBERS,
  additionalProperties: false,
};

export function metadataPrompt(brief: Brief, outline: Outline, introduction: string): Prompt<Metadata> {
  return {
    purpose: PURPOSE,
    messages: messagesOf(INSTRUCTION, { task: PURPOSE, ...briefInput(brief), ...outline, introduction }),
    maxOutputTokens: 3_000,
    output: { name: 'metadata', schema: SCHEMA },
    parse: (text) => {
      const answer = parseJsonAnswer(PURPOSE, text);
      return Object.fromEntries(
        MEMBERS.map((member) => [member, lineOf(PURPOSE, answer, member)]),
      ) as unknown as Metadata;
    },
  };
}

import { unusableAnswer } from '../content.errors';
import type { Brief } from '../domain/brief';
import { briefInput } from './brief-input';
import { messagesOf } from './messages-of';
import { lineOf, parseJsonAnswer } from './parse-json-answer';
import type { Prompt } from './prompt';

export interface Outline {
  readonly title: string;
  readonly headings: readonly string[];
}

const PURPOSE = 'article.outline';

const INSTRUCTION = `Plan an article: its title and exactly "sectionCount" section headings.
The title starts with the keyphrase and has at most 55 characters. Headings are specific, different from each other, and follow a
logical order without an introduction or a conclusion. About half of them contain the whole keyphrase, the others do not.`;

const SCHEMA = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    sections: {
      type: 'array',
      items: {
        type: 'object',
        properties: { heading: { type: 'string' } },
        required: ['heading'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'sections'],
  additionalProperties: false,
};

export function outlinePrompt(brief: Brief, sectionCount: number): Prompt<Outline> {
  return {
    purpose: PURPOSE,
    messages: messagesOf(INSTRUCTION, {
      task: PURPOSE,
      ...briefInput(brief),
      sectionCount,
      targetWords: brief.targetWords,
    }),
    maxOutputTokens: 4_000,
    output: { name: 'outline', schema: SCHEMA },
    parse: (text) => parseOutline(text, sectionCount),
  };
}

function parseOutline(text: string, sectionCount: number): Outline {
  const answer = parseJsonAnswer(PURPOSE, text);
  const title = lineOf(PURPOSE, answer, 'title');
  const sections = Array.isArray(answer['sections']) ? (answer['sections'] as unknown[]) : [];
  const headings = sections
    .slice(0, sectionCount)
    .map((section) => lineOf(PURPOSE, Object(section) as Record<string, unknown>, 'heading'));
  if (headings.length < sectionCount)
    throw unusableAnswer(PURPOSE, `it has ${headings.length} headings instead of ${sectionCount}`);
  return { title, headings };
}

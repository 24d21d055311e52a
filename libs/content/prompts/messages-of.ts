import type { Message } from '@seoforge/ai-providers';

import type { StyleCard } from '../domain/style-card';
import { wordingFor, type Wording } from './wording';
import { WRITER } from './writer/writer';

/** What a task is about: its name, and all that a customer wrote about it. */
export interface TaskInput {
  readonly task: string;
  /** BCP 47 tag or WordPress locale. */
  readonly language: string;
  readonly [member: string]: unknown;
}

/**
 * Who writes and how, the same for every call of an article; then an instruction and its input. What customers wrote stands in
 * `<input>` blocks alone and cannot leave them: every "<" in it is escaped.
 */
export function messagesOf(instruction: Wording, style: StyleCard, input: TaskInput): readonly Message[] {
  const system = `${wordingFor(WRITER, input.language)}\n\n${inputBlock({ style })}`;
  return [
    { role: 'system', text: system, endsCacheablePrefix: true },
    { role: 'user', text: `${wordingFor(instruction, input.language)}\n\n${inputBlock(input)}` },
  ];
}

function inputBlock(input: object): string {
  return `<input>\n${JSON.stringify(input).replaceAll('<', '\\u003c')}\n</input>`;
}

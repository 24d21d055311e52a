import type { Message } from '@seoforge/ai-providers';

import { wordingFor, type Wording } from './wording';

/** What a task is about: its name, and all that a customer wrote about it. */
export interface TaskInput {
  readonly task: string;
  /** BCP 47 tag or WordPress locale. */
  readonly language: string;
  readonly [member: string]: unknown;
}

/**
 * A role, the same for every call of a kind so that vendors can cache it; then an instruction and its input. What customers wrote stands
 * in `<input>` blocks alone and cannot leave them: every "<" in it is escaped.
 */
export function taskMessages(role: string, instruction: Wording, input: TaskInput): readonly Message[] {
  return [
    { role: 'system', text: role, endsCacheablePrefix: true },
    { role: 'user', text: `${wordingFor(instruction, input.language)}\n\n${inputBlock(input)}` },
  ];
}

/** Data for a model, which no word of it can leave. */
export function inputBlock(input: object): string {
  return `<input>\n${JSON.stringify(input).replaceAll('<', '\\u003c')}\n</input>`;
}

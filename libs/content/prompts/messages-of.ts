import type { Message } from '@seoforge/ai-providers';
import { inputBlock, taskMessages, wordingFor, type TaskInput, type Wording } from '@seoforge/prompting';

import type { StyleCard } from '../domain/style-card';
import { WRITER } from './writer/writer';

/** Who writes and how, the same for every call of an article; then an instruction and its input. */
export function messagesOf(instruction: Wording, style: StyleCard, input: TaskInput): readonly Message[] {
  return taskMessages(`${wordingFor(WRITER, input.language)}\n\n${inputBlock({ style })}`, instruction, input);
}

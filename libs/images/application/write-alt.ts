import { Injectable } from '@nestjs/common';
import type { MicroUsd } from '@seoforge/kernel';
import { ModelCaller, type Caller } from '@seoforge/prompting';

import { altOfPrompt } from '../domain/alt-of-prompt';
import { altPrompt, type AltSubject } from '../prompts/alt.prompt';
import { reasonOf } from './reason-of';

export interface WrittenAlt {
  readonly alt: string;
  /** Null where a price is not known. */
  readonly costMicroUsd: MicroUsd | null;
  readonly warnings: readonly string[];
}

@Injectable()
export class WriteAlt {
  constructor(private readonly caller: ModelCaller) {}

  /** By a model; where that fails the beginning of the prompt, with a warning: the picture has been paid for by then. */
  async execute(subject: AltSubject, caller: Caller, signal: AbortSignal): Promise<WrittenAlt> {
    const { prompt, language, keyphrase } = subject;
    try {
      const topic = { language, keyphrase: keyphrase ?? '', synonyms: [] };
      const { value, costMicroUsd, warnings } = await this.caller.ask(altPrompt(subject), topic, caller, signal);
      return { alt: value, costMicroUsd, warnings };
    } catch (error) {
      const warnings = [
        `the alternative text is the beginning of the prompt, because none could be written: ${reasonOf(error)}`,
      ];
      return { alt: altOfPrompt(prompt, language, keyphrase), costMicroUsd: 0, warnings };
    }
  }
}

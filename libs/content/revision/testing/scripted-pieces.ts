import type { MicroUsd } from '@seoforge/kernel';
import type { Prompt } from '@seoforge/prompting';

import type { ArticleNews } from '../../domain/article-event';
import type { RevisionRound } from '../../domain/revision';
import type { PieceSource } from '../piece-source';

/** A request as a script sees it: what the prompt asks for in its last data block. */
export interface ScriptedRequest {
  readonly task: string;
  readonly passages: readonly {
    readonly id: string;
    readonly html: string;
    readonly changes: readonly { readonly action: string; readonly count: number }[];
    readonly refused?: string;
  }[];
  readonly seoTitle: string;
  readonly metaDescription: string;
}

/** The text of an answer to a request; what it throws is the end of the call. */
export type Script = (request: ScriptedRequest) => string;

const COST_MICRO_USD = 100;

/** Stands in for an article's run: asks a script instead of a model, once for each piece, and remembers what it was asked. */
export class ScriptedPieces implements PieceSource {
  readonly requests: ScriptedRequest[] = [];
  readonly names: string[] = [];
  readonly rounds: RevisionRound[] = [];

  /** @param pieces answers of an earlier go. */
  constructor(
    private readonly script: Script,
    readonly pieces = new Map<string, unknown>(),
  ) {}

  async piece<T>(name: string, _stage: string, prompt: () => Prompt<T>): Promise<T> {
    this.names.push(name);
    if (!this.pieces.has(name)) {
      const { messages, parse } = prompt();
      const request = inputOf(messages.at(-1)?.text ?? '');
      this.requests.push(request);
      this.pieces.set(name, parse(this.script(request)));
    }
    return this.pieces.get(name) as T;
  }

  costOf(names: readonly string[]): MicroUsd {
    return names.length * COST_MICRO_USD;
  }

  announce(news: ArticleNews): Promise<void> {
    if (news.type === 'round') this.rounds.push(news.round);
    return Promise.resolve();
  }
}

function inputOf(text: string): ScriptedRequest {
  const input = /<input>\n(.*)\n<\/input>/.exec(text)?.[1] ?? '{}';
  return { passages: [], ...(JSON.parse(input) as Omit<ScriptedRequest, 'passages'>) };
}

/** An answer in which each passage is what the script makes of it; null leaves one out. */
export function answerEach(
  { passages }: ScriptedRequest,
  rewrite: (passage: ScriptedRequest['passages'][number]) => string | null,
): string {
  const answers = passages.map((passage) => ({ id: passage.id, html: rewrite(passage) }));
  return JSON.stringify({ passages: answers.filter(({ html }) => html !== null) });
}

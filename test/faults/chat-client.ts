import type { RunningService } from '../support/running-service';

/** What a caller of the OpenAI-compatible endpoint sees of one call. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Null where the answer never says that it is over. */
  readonly finishReason: string | null;
  /** By the name of the model that the answer gives. */
  readonly answeredBy: 'primary' | 'fallback' | null;
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
  readonly costMicroUsd: number | null;
  /** Of the problem, or of the error in the middle of a stream. */
  readonly errorCode: string | null;
  /** On the clock of `performance.now()`. */
  readonly askedAtMs: number;
  readonly elapsedMs: number;
}

interface ChatChoice {
  readonly message?: { readonly content?: string | null };
  readonly delta?: { readonly content?: string | null };
  readonly finish_reason?: string | null;
}

/** A completion, a chunk of one, or an error in the place of either. */
interface ChatBody {
  readonly model?: string;
  readonly choices?: readonly ChatChoice[];
  readonly usage?: Answer['usage'];
  readonly seoforge?: { readonly costMicroUsd?: number | null };
  readonly code?: string;
  readonly error?: { readonly code?: string | null };
}

export interface ChatCall {
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  /** `provider/model`, both of them. */
  readonly primary: string;
  readonly fallback: string;
  readonly isStreamed: boolean;
}

export async function callChat(
  service: RunningService,
  { messages, primary, fallback, isStreamed }: ChatCall,
): Promise<Answer> {
  const askedAtMs = performance.now();
  const response = await service.request('/openai/v1/chat/completions', {
    json: {
      model: primary,
      fallbacks: [fallback],
      messages,
      max_completion_tokens: 500,
      ...(isStreamed && { stream: true, stream_options: { include_usage: true } }),
    },
    headers: { 'Cache-Control': 'no-cache' },
  });
  const bodies = bodiesOf(response.headers.get('content-type') ?? '', await response.text());
  const model = lastOf(bodies.map((body) => body.model));
  return {
    status: response.status,
    ...summaryOf(bodies),
    answeredBy: model === primary ? 'primary' : model === fallback ? 'fallback' : null,
    askedAtMs,
    elapsedMs: performance.now() - askedAtMs,
  };
}

function bodiesOf(contentType: string, text: string): ChatBody[] {
  if (!contentType.startsWith('text/event-stream')) return [JSON.parse(text) as ChatBody];
  return text
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice('data: '.length)) as ChatBody);
}

function summaryOf(bodies: readonly ChatBody[]): Omit<Answer, 'status' | 'answeredBy' | 'askedAtMs' | 'elapsedMs'> {
  const choices = bodies.flatMap((body) => body.choices ?? []);
  return {
    text: choices.map(({ message, delta }) => message?.content ?? delta?.content ?? '').join(''),
    finishReason: lastOf(choices.map(({ finish_reason }) => finish_reason)),
    usage: lastOf(bodies.map(({ usage }) => usage)),
    costMicroUsd: lastOf(bodies.map(({ seoforge }) => seoforge?.costMicroUsd)),
    errorCode: lastOf(bodies.map(({ error, code }) => error?.code ?? code)),
  };
}

function lastOf<T>(values: readonly (T | null | undefined)[]): T | null {
  return values.findLast((value) => value !== null && value !== undefined) ?? null;
}

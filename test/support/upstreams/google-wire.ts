import type { AnswerBehaviour, PicturesBehaviour, WireUsage } from './behaviour';
import { piecesOf, type StreamEvents, type WireFormat } from './wire-format';

interface Content {
  readonly role?: string;
  readonly parts: readonly { readonly text: string }[];
}

/** The members of a generateContent request that the upstream looks at. */
export interface GenerateContentBody {
  readonly systemInstruction?: Content;
  readonly contents: readonly Content[];
  readonly generationConfig?: {
    readonly maxOutputTokens?: number;
    readonly temperature?: number;
    readonly responseMimeType?: string;
    readonly responseJsonSchema?: unknown;
    readonly responseModalities?: readonly string[];
    readonly imageConfig?: { readonly aspectRatio?: string; readonly imageSize?: string };
  };
}

const PATH = /^\/v1beta\/models\/([^:/]+):(generateContent|streamGenerateContent\?alt=sse)$/;

/** Google's Gemini API. */
export const GOOGLE_WIRE: WireFormat<GenerateContentBody> = {
  basePath: '',
  serves: (path) => PATH.test(path),
  isStream: (path) => path.endsWith(':streamGenerateContent?alt=sse'),
  asked: ({ systemInstruction, contents, generationConfig }) => ({
    prompt: [systemInstruction, ...contents].map((content) => content?.parts[0]?.text ?? '').join('\n'),
    schema: generationConfig?.responseJsonSchema,
    maxTokens: generationConfig?.maxOutputTokens,
    endings: { whole: 'STOP', cut: 'MAX_TOKENS' },
  }),
  wholeBody: (path, _body, answer) =>
    answer.refusal === undefined
      ? chunk(path, [{ text: 'Ponds hold water.', thought: true }, { text: answer.text }], answer, true)
      : blocked(path, answer.refusal),
  stream: (path, _body, answer) => streamEvents(path, answer),
  pictures: {
    asked: (_path, { generationConfig }) => (generationConfig?.responseModalities?.includes('IMAGE') ? 1 : undefined),
    body: (path, _body, answer) => chunk(path, partsOf(answer), answer, true),
  },
  errorBody: (status, error) => ({ error: { code: status, message: 'Internal error.', status: 'INTERNAL', ...error } }),
};

function streamEvents(path: string, answer: AnswerBehaviour): StreamEvents {
  return {
    opening: answer.refusal === undefined ? thoughtsOf(path, answer) : [event(blocked(path, answer.refusal))],
    pieces: piecesOf(answer.refusal === undefined ? answer.text : '').map((text) =>
      event(chunk(path, [{ text }], answer, false)),
    ),
    closing: answer.refusal === undefined ? [event(chunk(path, [{ text: '' }], answer, true))] : [],
    endMarker: undefined,
    malformed: 'data: {"candidates": [{"content": {"par\r\n\r\n',
    error: event({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } }),
  };
}

function thoughtsOf(path: string, answer: AnswerBehaviour): readonly string[] {
  return piecesOf(answer.thoughts ?? '').map((text) => event(chunk(path, [{ text, thought: true }], answer, false)));
}

function partsOf({ pictures }: PicturesBehaviour): readonly unknown[] {
  return pictures.map((data) => ({ inlineData: { mimeType: 'image/png', data } }));
}

function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\r\n\r\n`;
}

function chunk(
  path: string,
  parts: readonly unknown[],
  answer: AnswerBehaviour | PicturesBehaviour,
  last: boolean,
): unknown {
  return {
    candidates: [
      {
        content: { parts, role: 'model' },
        index: 0,
        ...(last && answer.finishReason !== null && { finishReason: answer.finishReason ?? 'STOP' }),
      },
    ],
    ...(last && answer.usage && { usageMetadata: usageMetadata(answer.usage) }),
    ...envelope(path),
  };
}

/** A prompt that the vendor did not hand to the model; `refusal` is its reason. */
function blocked(path: string, refusal: string): unknown {
  return { promptFeedback: { blockReason: refusal }, ...envelope(path) };
}

/** The upstream answers under a dated name of the model, as the vendor may. */
function envelope(path: string): Record<string, unknown> {
  return { modelVersion: `${PATH.exec(path)?.[1] ?? ''}-2026-01-01`, responseId: 'local-upstream' };
}

function usageMetadata(usage: WireUsage): unknown {
  const { promptTokens, completionTokens, cachedTokens, reasoningTokens = 0, imageTokens } = usage;
  return {
    promptTokenCount: promptTokens,
    candidatesTokenCount: completionTokens - reasoningTokens,
    thoughtsTokenCount: reasoningTokens,
    totalTokenCount: promptTokens + completionTokens,
    cachedContentTokenCount: cachedTokens,
    ...(imageTokens !== undefined && {
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: imageTokens }],
    }),
  };
}

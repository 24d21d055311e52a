import type { GenerateContentParameters } from '@google/genai';
import type { LanguageModelRequest, Message } from '../../ports/language-model';

const ROLES: Record<Exclude<Message['role'], 'system'>, string> = { user: 'user', assistant: 'model' };

/**
 * What the SDK is asked for. Options under the provider's name are added to `config`; they never change what is asked
 * of whom, how much may be spent on it, or that it is one request with one answer: left to itself, the SDK asks again
 * for the rest of an answer.
 */
export function toGenerateContentRequest(
  provider: string,
  model: string,
  request: LanguageModelRequest,
  signal: AbortSignal,
): GenerateContentParameters {
  const system = request.messages.filter(({ role }) => role === 'system').map(({ text }) => text);
  return {
    model,
    contents: request.messages.flatMap(({ role, text }) =>
      role === 'system' ? [] : [{ role: ROLES[role], parts: [{ text }] }],
    ),
    config: {
      temperature: request.temperature,
      ...(request.output && { responseMimeType: 'application/json', responseJsonSchema: request.output.schema }),
      ...request.providerOptions?.[provider],
      systemInstruction: system.length > 0 ? system.join('\n\n') : undefined,
      maxOutputTokens: request.maxOutputTokens,
      candidateCount: undefined,
      automaticContinuation: false,
      httpOptions: undefined,
      abortSignal: signal,
    },
  };
}

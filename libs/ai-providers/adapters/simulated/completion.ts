import type { LanguageModelRequest, LanguageModelResult } from '../../ports/language-model';
import { answerTo } from './answer';
import { hashOf } from './seeded-random';
import { cutToTokens, estimateTokens } from './token-estimate';

const NO_TEMPERATURE = 'temperature has no effect: the same request always gets the same simulated answer';

function responseIdOf(request: LanguageModelRequest): string {
  const asked = JSON.stringify([request.messages, request.output, request.maxOutputTokens]);
  return `simulated-${hashOf(asked).toString(16).padStart(8, '0')}`;
}

/** The answer to a request within its limit, with what a vendor would report about it. */
export function complete(model: string, request: LanguageModelRequest): LanguageModelResult {
  const answer = answerTo(request);
  const text = cutToTokens(answer.text, request.maxOutputTokens);
  return {
    text,
    finishReason:
      text.length < answer.text.length
        ? { unified: 'length', raw: 'max_tokens' }
        : { unified: 'stop', raw: 'end_turn' },
    usage: {
      inputTokens: estimateTokens(request.messages.map((message) => message.text).join('\n')),
      outputTokens: estimateTokens(text),
    },
    responseId: responseIdOf(request),
    responseModel: model,
    warnings: [...(request.temperature === undefined ? [] : [NO_TEMPERATURE]), ...answer.warnings],
  };
}

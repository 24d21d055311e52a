import { jsonExample } from './json-example';
import type { OpenAiBehaviour, RecordedRequest } from './openai-behaviour';

const CHARACTERS_PER_TOKEN = 4;
const TEXT =
  'A garden pond needs a calm spot with a few hours of sun. Dig it in steps, line it, and let the water stand for a ' +
  'week before the first plants move in. Fish come last, when the water has cleared by itself.';

/** Answers as asked: a JSON example where there is a schema, else a fixed text; cut at the limit, with usage to match. */
export function answerAsAsked({ body }: RecordedRequest): OpenAiBehaviour {
  const schema = body.response_format?.json_schema?.schema;
  const whole = schema === undefined ? TEXT : JSON.stringify(jsonExample(schema));
  const limit = (body.max_completion_tokens ?? Infinity) * CHARACTERS_PER_TOKEN;
  const text = whole.slice(0, limit);
  return {
    kind: 'answer',
    text,
    finishReason: text === whole ? 'stop' : 'length',
    usage: {
      promptTokens: tokensOf(body.messages.map(({ content }) => content).join('\n')),
      completionTokens: tokensOf(text),
      cachedTokens: 0,
      reasoningTokens: 0,
    },
  };
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

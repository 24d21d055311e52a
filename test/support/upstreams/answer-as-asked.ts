import type { Behaviour } from './behaviour';
import { jsonExample } from './json-example';
import { PNG } from './sample-pictures';
import type { Asked, WireFormat } from './wire-format';

const CHARACTERS_PER_TOKEN = 4;
const TEXT =
  'A garden pond needs a calm spot with a few hours of sun. Dig it in steps, line it, and let the water stand for a ' +
  'week before the first plants move in. Fish come last, when the water has cleared by itself.';

const TOKENS_PER_PICTURE = 1000;

/** Answers as asked: with pictures, or with a text. */
export function answerAsAsked<Body>(wire: WireFormat<Body>, path: string, body: Body): Behaviour {
  const pictures = wire.pictures?.asked(path, body);
  return pictures === undefined ? textAsAsked(wire.asked(body)) : picturesAsAsked(pictures);
}

function picturesAsAsked(count: number): Behaviour {
  const tokens = count * TOKENS_PER_PICTURE;
  const usage = { promptTokens: 20, completionTokens: tokens, imageTokens: tokens };
  return { kind: 'pictures', pictures: Array.from({ length: count }, () => PNG), usage };
}

/** A JSON example where there is a schema, else a fixed text; cut at the limit, with usage to match. */
function textAsAsked({ prompt, schema, maxTokens, endings }: Asked): Behaviour {
  const whole = schema === undefined ? TEXT : JSON.stringify(jsonExample(schema));
  const text = whole.slice(0, (maxTokens ?? Infinity) * CHARACTERS_PER_TOKEN);
  return {
    kind: 'answer',
    text,
    finishReason: text === whole ? endings.whole : endings.cut,
    usage: {
      promptTokens: tokensOf(prompt),
      completionTokens: tokensOf(text),
      cachedTokens: 0,
      reasoningTokens: 0,
    },
  };
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

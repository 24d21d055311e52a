import type { AnswerBehaviour, StreamFaults } from '../support/upstreams/behaviour';
import { piecesOf } from '../support/upstreams/wire-format';
import type { VendorRequest } from './vendors';

/** What every model answers. */
export const WHOLE_TEXT =
  'A pond wants a calm place with five hours of sun a day. Dig it in three steps, spread sand, then fleece, then the liner, ' +
  'and fill it slowly. Wait a week: the water turns green, then clear. Plant the shallow step first, and the deep one last.';

/** Of the chunks that the text is streamed in. */
export const ONE_THIRD = Math.floor(piecesOf(WHOLE_TEXT).length / 3);
export const TWO_THIRDS = 2 * ONE_THIRD;

export const USAGE = { promptTokens: 1_000, completionTokens: 200, cachedTokens: 0, reasoningTokens: 0 };

/** A shorter one is found by chance. */
const SHORTEST_EXCERPT = 16;

/** All of the text. */
export function wholeAnswer(faults?: StreamFaults): AnswerBehaviour {
  return { kind: 'answer', text: WHOLE_TEXT, usage: USAGE, ...(faults && { faults }) };
}

/**
 * What a model does that is shown the beginning of its answer: goes on from there, or from where an excerpt in the last
 * message begins, as it is asked to. One that is shown nothing gives all of it.
 */
export function answerGoingOn({ messages }: VendorRequest): AnswerBehaviour {
  const end = endOfBeginning(messages.map(({ text }) => text).join('\n'));
  const start = messages.at(-1)?.role === 'assistant' ? end : startOfExcerpt(messages.at(-1)?.text ?? '', end);
  return { ...wholeAnswer(), text: WHOLE_TEXT.slice(start) };
}

/** How much of the text is shown, as one piece from its beginning. */
function endOfBeginning(shown: string): number {
  for (let end = WHOLE_TEXT.length; end >= SHORTEST_EXCERPT; end -= 1) {
    if (shown.includes(WHOLE_TEXT.slice(0, end))) return end;
  }
  return 0;
}

/** Where the longest excerpt begins that the message holds of what goes before `end`. */
function startOfExcerpt(message: string, end: number): number {
  for (let start = 0; start <= end - SHORTEST_EXCERPT; start += 1) {
    if (message.includes(WHOLE_TEXT.slice(start, end))) return start;
  }
  return end;
}

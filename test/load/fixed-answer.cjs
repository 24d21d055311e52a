// @ts-check
'use strict';
/** What the instant upstream answers to every call, in one piece and as a stream of twenty. */

const WORDS =
  'A small pond wants five hours of sun, three steps of depth, and a week of rest before the first plants move in to stay.';
const PIECES = WORDS.match(/.{1,6}/g) ?? [];
const USAGE = { prompt_tokens: 24, completion_tokens: 30, total_tokens: 54 };
const ENVELOPE = { id: 'chatcmpl-0123456789', created: 1_790_000_000, model: 'gpt-5.4-mini-2026-03-17' };

const WHOLE = JSON.stringify({
  ...ENVELOPE,
  object: 'chat.completion',
  choices: [
    { index: 0, message: { role: 'assistant', content: WORDS, refusal: null }, logprobs: null, finish_reason: 'stop' },
  ],
  usage: USAGE,
});

/** One event for each piece, the finish reason, the usage, the end. */
const EVENTS = [
  ...PIECES.map((content) => chunk([{ index: 0, delta: { content }, logprobs: null, finish_reason: null }], null)),
  chunk([{ index: 0, delta: {}, logprobs: null, finish_reason: 'stop' }], null),
  chunk([], USAGE),
  'data: [DONE]\n\n',
];

/**
 * @param {unknown[]} choices
 * @param {unknown} usage
 */
function chunk(choices, usage) {
  return `data: ${JSON.stringify({ ...ENVELOPE, object: 'chat.completion.chunk', choices, usage })}\n\n`;
}

module.exports = { WORDS, WHOLE, EVENTS };

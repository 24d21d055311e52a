import type { EarlierExchange } from './exchange';

/** That a prompt holds at most. */
export const MOST_EXCHANGES = 10;
/** Of questions and answers together. */
const MOST_CHARACTERS = 8_000;

/** The last exchanges that a prompt has room for, each whole, oldest first. */
export function rememberedExchanges(exchanges: readonly EarlierExchange[]): readonly EarlierExchange[] {
  let characters = 0;
  const remembered: EarlierExchange[] = [];
  for (const exchange of exchanges.slice(-MOST_EXCHANGES).toReversed()) {
    characters += exchange.question.length + exchange.answer.length;
    if (characters > MOST_CHARACTERS) break;
    remembered.unshift(exchange);
  }
  return remembered;
}

const FIRST_THAI_UNIT = 0x0e00;
const LAST_THAI_UNIT = 0x0e7f;

function quarterTokensOf(unit: number): number {
  return unit >= FIRST_THAI_UNIT && unit <= LAST_THAI_UNIT ? 2 : 1;
}

/** The simulated model's own count: one token for two UTF-16 units of Thai, one for four of anything else, rounded up. */
export function estimateTokens(text: string): number {
  let quarters = 0;
  for (let index = 0; index < text.length; index++) quarters += quarterTokensOf(text.charCodeAt(index));
  return Math.ceil(quarters / 4);
}

/** The longest beginning of `text` that is no more than `maxTokens` tokens and splits no surrogate pair. */
export function cutToTokens(text: string, maxTokens: number): string {
  let quarters = 0;
  for (let index = 0; index < text.length; index++) {
    quarters += quarterTokensOf(text.charCodeAt(index));
    if (quarters > maxTokens * 4) {
      const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(index - 1));
      return text.slice(0, splitsPair ? index - 1 : index);
    }
  }
  return text;
}

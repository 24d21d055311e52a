import type { MicroUsd } from '@seoforge/kernel';

import type { Work } from '../middleware/call';
import type { CatalogueModel } from './catalogue-model';
import { costOf } from './cost-of';
import { microUsdOf } from './micro-usd-of';
import { textBytesOf } from './text-bytes-of';
import { worstCaseOf, type UnknownPrices } from './worst-case-of';

/** English has four bytes to a token, most other languages three to five, Markdown and JSON about three: rather too few. */
const BYTES_PER_TOKEN = 3;

/**
 * What a request probably cost whose usage was never told, as when it was broken off midway: its input, and the text that
 * had arrived. A picture shows no progress, so that one that did not arrive counts as drawn. Never above the worst case.
 */
export function estimateOf(
  entry: CatalogueModel | null,
  work: Work,
  receivedText: string,
  unknown: UnknownPrices,
  at: Date,
): MicroUsd {
  const worstCase = worstCaseOf(entry, work, unknown, at);
  if (work.kind === 'image') return worstCase;
  const inputTokens = Math.ceil(textBytesOf(work) / BYTES_PER_TOKEN);
  const outputTokens = Math.ceil(Buffer.byteLength(receivedText) / BYTES_PER_TOKEN);
  const estimate =
    costOf(entry, { inputTokens, outputTokens }, at) ??
    microUsdOf([
      { tokens: inputTokens, usdPerMillion: unknown.inputUsd },
      { tokens: outputTokens, usdPerMillion: unknown.outputUsd },
    ]);
  return Math.min(estimate, worstCase);
}

import { lineOf, parseJsonAnswer, UnusableAnswer } from '@seoforge/prompting';

import { checkVariant } from './check-variant';
import { faultOfVariant, isPresentable } from './fault-of-variant';
import { mendVariant } from './mend-variant';
import type { MetadataTask } from './metadata-task';
import type { MetadataVariant } from './metadata-variant';

/** In characters; what is mended of longer ones says little of what was written. */
const LONGEST_TITLE = 300;

/** What a model's answer has of use. */
export interface ReadVariants {
  readonly variants: readonly MetadataVariant[];
  /** Why others are none of them, one by one. */
  readonly leftOut: readonly string[];
  /** What would be better about those that are. */
  readonly wishes: readonly string[];
}

/**
 * Reads an answer, mends what a rule can mend, and judges each variant beside those before it.
 * @throws AppError `content.answer_unusable` where none is of use
 */
export function readVariants(purpose: string, text: string, task: MetadataTask): ReadVariants {
  const { variants: answered } = parseJsonAnswer(purpose, text);
  const items = Array.isArray(answered) ? (answered as unknown[]) : [];
  const variants: MetadataVariant[] = [];
  const leftOut: string[] = [];
  const wishes: string[] = [];
  for (let place = 0; place < task.variantCount; place += 1) {
    const variant = place < items.length ? readVariant(purpose, items[place], task, variants) : 'it is missing';
    const isOfUse = typeof variant !== 'string' && isPresentable(variant);
    const fault = typeof variant === 'string' ? variant : faultOfVariant(variant, task);
    if (isOfUse) variants.push(variant);
    if (fault !== null) (isOfUse ? wishes : leftOut).push(`variant ${place + 1}: ${fault}`);
  }
  if (variants.length === 0) throw new UnusableAnswer(purpose, leftOut.join('; '));
  return { variants, leftOut, wishes };
}

/** The fault of one that cannot be read. */
function readVariant(
  purpose: string,
  item: unknown,
  task: MetadataTask,
  others: readonly MetadataVariant[],
): MetadataVariant | string {
  const answer = Object(item) as Record<string, unknown>;
  try {
    const title = lineOf(purpose, answer, 'title', LONGEST_TITLE);
    const metaDescription = lineOf(purpose, answer, 'metaDescription');
    const slug = typeof answer['slug'] === 'string' ? answer['slug'] : '';
    return checkVariant(mendVariant({ title, metaDescription, slug }, task), task, others);
  } catch (error) {
    if (error instanceof UnusableAnswer) return error.fault;
    throw error;
  }
}

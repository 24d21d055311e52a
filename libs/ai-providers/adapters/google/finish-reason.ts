import { FinishReason as Vendor } from '@google/genai';
import type { FinishReason } from '../../ports/language-model';
import { finishReasonIn } from '../../wire/finish-reason';

/** `CONTINUATION` asks for another request: what there is of the answer is not all of it. */
const UNIFIED = new Map<string, FinishReason['unified']>([
  [Vendor.STOP, 'stop'],
  [Vendor.MAX_TOKENS, 'length'],
  [Vendor.CONTINUATION, 'length'],
  [Vendor.SAFETY, 'content_filter'],
  [Vendor.RECITATION, 'content_filter'],
  [Vendor.BLOCKLIST, 'content_filter'],
  [Vendor.PROHIBITED_CONTENT, 'content_filter'],
  [Vendor.SPII, 'content_filter'],
  [Vendor.IMAGE_SAFETY, 'content_filter'],
  [Vendor.IMAGE_PROHIBITED_CONTENT, 'content_filter'],
  [Vendor.IMAGE_RECITATION, 'content_filter'],
]);

/** Google's `finishReason` in the port's words. */
export function toFinishReason(raw: string): FinishReason {
  return finishReasonIn(UNIFIED, raw);
}

import type { ImageModelResult } from '../ports/image-model';
import { checkAnswered, completionOf } from './answer';
import type { AnswerPiece } from './answer-piece';
import { pictureFrom } from './picture';
import { providerFailure } from './provider-failure';

/** What the body of a vendor says that was asked for pictures. */
export interface ImageAnswer extends AnswerPiece {
  /** Base64. */
  readonly pictures: readonly string[];
}

/**
 * The pictures of an answer; `answer` is undefined where the vendor's body holds none.
 * @param count how many were asked for
 * @throws ProviderError `invalid_answer`, `content_filtered`, or what the body reports
 */
export function imagesFrom(
  provider: string,
  answer: ImageAnswer | undefined,
  count: number,
  warnings: readonly string[],
): ImageModelResult {
  if (!answer) throw providerFailure(provider, 'invalid_answer');
  const pictures = answer.pictures.slice(0, count);
  checkAnswered(provider, answer, pictures.length > 0);
  if (pictures.length === 0) throw providerFailure(provider, 'invalid_answer', { code: 'no_picture' });
  const fewer = pictures.length < count ? [`${provider} drew ${pictures.length} of ${count} pictures`] : [];
  return {
    images: pictures.map((picture) => pictureFrom(provider, picture)),
    ...completionOf(answer, [...warnings, ...fewer]),
  };
}

import { AppError } from '@seoforge/kernel';

import type { CallPart, Work } from '../middleware/call';
import { ImageModel } from '../ports/image-model';
import { LanguageModel } from '../ports/language-model';
import { ProviderError } from '../provider-errors';

/** One request to a vendor as parts of a call, streamed or not; ends with one `finish` or `error`, never throws. */
export async function* askAdapter(
  adapter: LanguageModel | ImageModel,
  work: Work,
  isStreamed: boolean,
  signal: AbortSignal,
): AsyncGenerator<CallPart> {
  try {
    if (work.kind === 'language' && adapter instanceof LanguageModel) {
      const request = { ...work.request, signal };
      if (isStreamed) {
        yield* adapter.stream(request);
        return;
      }
      const { text, ...completion } = await adapter.generate(request);
      if (text !== '') yield { type: 'text', text };
      yield { type: 'finish', ...completion };
    } else if (work.kind === 'image' && adapter instanceof ImageModel) {
      const { images, ...completion } = await adapter.generate({ ...work.request, signal });
      for (const image of images) yield { type: 'image', image };
      yield { type: 'finish', ...completion };
    } else throw wrongKind(adapter, work);
  } catch (thrown) {
    yield { type: 'error', error: thrown instanceof AppError ? thrown : defect(adapter, thrown) };
  }
}

function wrongKind({ provider, model }: LanguageModel | ImageModel, { kind }: Work): ProviderError {
  return new ProviderError({
    provider,
    reason: 'invalid_request',
    message: `${provider}/${model} is no ${kind} model. Ask another one.`,
  });
}

function defect({ provider, model }: LanguageModel | ImageModel, cause: unknown): ProviderError {
  return new ProviderError({
    provider,
    reason: 'invalid_answer',
    message: `What ${provider}/${model} answered could not be read.`,
    cause,
  });
}

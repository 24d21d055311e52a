import type { IncomingHttpHeaders } from 'node:http';

import type { ImageModelRequest } from '@seoforge/ai-providers';

import { BodyReader } from './body-reader';
import { readCallOptions, type CallOptions } from './call-options';

const PROMPT = { minLength: 1, maxLength: 32_000 };
const COUNT = { minimum: 1, maximum: 4 };
const SIDE_PIXELS = { minimum: 64, maximum: 4_096 };
const USUAL_SIZE = { width: 1_024, height: 1_024 };

export interface ImageGenerationRequest {
  readonly options: CallOptions;
  readonly request: ImageModelRequest;
}

/** @throws AppError `request.invalid` */
export function readImageGenerationRequest(given: unknown, headers: IncomingHttpHeaders): ImageGenerationRequest {
  const body = new BodyReader(given);
  const options = readCallOptions(body, headers);
  const prompt = body.textAt('/prompt', body.member('prompt'), PROMPT) ?? '';
  const request = { prompt, count: body.integer('n', COUNT) ?? 1, size: readSize(body) };
  if ((body.member('response_format') ?? 'b64_json') !== 'b64_json')
    body.fault('/response_format', 'must be b64_json: pictures are not kept here under a URL');
  if (body.boolean('stream') === true) body.fault('/stream', 'is not supported: pictures come in one piece');
  body.refuseFaults();
  return { options, request };
}

function readSize(body: BodyReader): ImageModelRequest['size'] {
  const size = body.member('size') ?? 'auto';
  if (size === 'auto') return USUAL_SIZE;
  const [, width, height] = (typeof size === 'string' ? /^(\d{1,4})x(\d{1,4})$/.exec(size) : null) ?? [];
  const sides = { width: Number(width), height: Number(height) };
  if (isSide(sides.width) && isSide(sides.height)) return sides;
  const { minimum, maximum } = SIDE_PIXELS;
  body.fault('/size', `must be auto, or a width and height from ${minimum} to ${maximum}, such as 1024x1024`);
  return USUAL_SIZE;
}

function isSide(pixels: number): boolean {
  return pixels >= SIDE_PIXELS.minimum && pixels <= SIDE_PIXELS.maximum;
}

import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { ModelRegistry } from '@seoforge/ai-providers';
import { WordPressCompatConfig } from '@seoforge/config';
import { GenerateImages, ReadImages, type GeneratedImages, type ImageOrder } from '@seoforge/images';

import { AnonymousLimits } from './anonymous-limits';
import type { CompatCall } from './compat-call';
import type { ImageAnswerDto } from './image-answer.dto';
import { readImageRequest } from './image-request';
import { Orders, type Order } from './orders';
import { patienceMsOf } from './patience';
import { withinPatience } from './within-patience';
import { noAnonymousImages, stillWorking } from './wordpress.errors';

/** No plug-in waits longer for a picture; another process that draws it has a little more time. */
const LONGEST_DRAWING_MS = 90_000;

/** Has pictures drawn while the plug-in waits. Those that come too late are kept for the same request. */
@Injectable()
export class DrawForPlugin implements BeforeApplicationShutdown {
  /** By the id of the order. */
  readonly #underWay = new Map<string, Promise<GeneratedImages>>();

  constructor(
    private readonly orders: Orders,
    private readonly generateImages: GenerateImages,
    private readonly readImages: ReadImages,
    private readonly registry: ModelRegistry,
    private readonly limits: AnonymousLimits,
    private readonly config: WordPressCompatConfig,
  ) {}

  /**
   * @param body of the call, or what a tool was called with
   * @throws AppError `request.invalid`, `rate_limit.exceeded`, `wordpress.images_need_key`, `wordpress.still_working`, `images.…`, or
   * the gateway's
   */
  async execute(call: CompatCall, body: unknown): Promise<ImageAnswerDto> {
    const { site, headers, response, isAnonymous } = call;
    const wanted = readImageRequest(body, (model) => !isAnonymous && this.registry.find(model)?.kind === 'image');
    if (isAnonymous && !this.config.areAnonymousImagesAllowed) throw noAnonymousImages();
    await this.limits.admit(call, 'generation');
    const order = await this.orders.join({ site, kind: 'image', subject: wanted, wording: wanted });
    const drawing = this.#underWay.get(order.id) ?? this.#draw(wanted, order, call);
    const { images } = await withinPatience(drawing, patienceMsOf(headers, 'image', this.config), stillWorking);
    this.orders.deliverWith(response, order);
    return bodyOf(images.map((image) => this.readImages.urlOf(image)));
  }

  /** What is under way is paid for, whether anybody still waits for it or not. How long a process may take to stop is bounded elsewhere. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
  }

  /** Goes on when its caller has left: what is paid for is to be had by the same request. */
  async #draw(wanted: ImageOrder, order: Order, { site }: CompatCall): Promise<GeneratedImages> {
    const { id } = order;
    const drawing = this.orders.oneAtATime(order, LONGEST_DRAWING_MS, () =>
      this.generateImages.execute(wanted, { ...site, operationId: id }, new AbortController().signal),
    );
    this.#underWay.set(id, drawing);
    try {
      return await drawing;
    } finally {
      this.#underWay.delete(id);
    }
  }
}

function bodyOf(urls: readonly string[]): ImageAnswerDto {
  const [image_url = ''] = urls;
  const address = { image_url };
  const images = urls.map((url) => ({ url }));
  return { success: true, ...address, image: { url: image_url }, images, result: address, data: address };
}

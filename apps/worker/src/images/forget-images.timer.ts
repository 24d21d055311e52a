import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ForgetImages } from '@seoforge/images';

/** Retention is counted in days, and space that a crash has left set aside is free again after an hour. */
const INTERVAL_MS = 10 * 60_000;

/** Nothing orders this work, and nothing is lost with it: each worker does it now and then, and what it leaves the next one finds. */
@Injectable()
export class ForgetImagesTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(ForgetImagesTimer.name);
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #underWay = Promise.resolve();

  constructor(private readonly forgetImages: ForgetImages) {}

  onApplicationBootstrap(): void {
    this.#run();
    this.#timer = setInterval(() => {
      this.#run();
    }, INTERVAL_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping.abort();
    await this.#underWay;
  }

  #run(): void {
    this.#underWay = this.#underWay
      .then(() => this.forgetImages.execute(this.#stopping.signal))
      .catch((error: unknown) => {
        this.#logger.warn(error, 'Expired pictures could not be looked for.');
      });
  }
}

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { messageOf } from '@seoforge/kernel';

import { ApiKeyRepository } from '../ports/api-key-repository';

const INTERVAL_MS = 15_000;
const MOST_KEYS = 10_000;

/** Notes when keys were used, many uses in one statement: requests do not wait for it. */
@Injectable()
export class ApiKeyUses implements OnApplicationShutdown {
  readonly #logger = new Logger(ApiKeyUses.name);
  #uses = new Map<string, Date>();
  #timer: NodeJS.Timeout | undefined;
  #recording = Promise.resolve();

  constructor(private readonly keys: ApiKeyRepository) {}

  /** Never throws. Of more keys than can be remembered, some uses go unnoted. */
  note(keyId: string, at: Date): void {
    if (this.#uses.size >= MOST_KEYS && !this.#uses.has(keyId)) return;
    this.#uses.set(keyId, at);
    this.#timer ??= setTimeout(() => void this.#recordNext(), INTERVAL_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#recordNext();
  }

  /** One statement at a time. */
  #recordNext(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#recording = this.#recording.then(() => this.#record());
    return this.#recording;
  }

  async #record(): Promise<void> {
    const uses = this.#uses;
    if (uses.size === 0) return;
    this.#uses = new Map();
    try {
      await this.keys.recordUses(uses);
    } catch (error) {
      this.#logger.warn(`Uses of API keys could not be recorded, will try again: ${messageOf(error)}`);
      for (const [keyId, at] of uses) this.note(keyId, this.#uses.get(keyId) ?? at);
    }
  }
}

import { EventEmitter } from 'node:events';

import { Notifications } from '../notifications';

/** Delivers within the process, at once. */
export class InMemoryNotifications extends Notifications {
  readonly #listeners = new EventEmitter().setMaxListeners(0);

  async publish(channel: string, payload: string): Promise<void> {
    this.#listeners.emit(channel, payload);
  }

  subscribe(channel: string, listener: (payload: string) => void): () => void {
    this.#listeners.on(channel, listener);
    return () => this.#listeners.off(channel, listener);
  }
}

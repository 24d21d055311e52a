/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { Notifications } from '@seoforge/database';

import { eventually } from '../support/eventually';

/** What the contract needs of an implementation besides the port. */
export interface NotificationsHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<Notifications>;
  readonly stop: () => Promise<void>;
}

/** What every implementation of Notifications keeps to. */
export function describeNotificationsContract(name: string, harness: NotificationsHarness): void {
  describe(`${name} as Notifications`, () => {
    let notifications: Notifications;
    let channels = 0;
    let channel: string;

    beforeAll(async () => {
      notifications = await harness.start();
    });
    beforeEach(() => {
      channels += 1;
      channel = `contract_${channels}`;
    });
    afterAll(() => harness.stop());

    /** Listens on the channel once it is certain that messages arrive. */
    async function listen(on = channel): Promise<{ heard: string[]; unsubscribe: () => void }> {
      const heard: string[] = [];
      let isListening = false;
      const unsubscribe = notifications.subscribe(on, (payload) => {
        if (payload === 'are you there?') isListening = true;
        else heard.push(payload);
      });
      await eventually('hearing the first message', async () => {
        await notifications.publish(on, 'are you there?');
        return isListening;
      });
      return { heard, unsubscribe };
    }

    async function expectHeard(heard: readonly string[], payloads: readonly string[]): Promise<void> {
      await eventually('hearing the last message', () => heard.at(-1) === payloads.at(-1));
      expect(heard).toEqual(payloads);
    }

    it('brings messages to the listener in the order they were published', async () => {
      const { heard } = await listen();
      for (const payload of ['one', 'two', 'three']) await notifications.publish(channel, payload);

      await expectHeard(heard, ['one', 'two', 'three']);
    });

    it.each([
      ['quotes and line breaks', `it's "so"\n;--`],
      ['another script', 'ชาเขียว 🍵'],
      ['7,999 bytes', 'x'.repeat(7_999)],
    ])('brings a message of %s as it is', async (_name, payload) => {
      const { heard } = await listen();
      await notifications.publish(channel, payload);

      await expectHeard(heard, [payload]);
    });

    it('brings a message to every listener of its channel and to none of another', async () => {
      const first = await listen();
      const second = await listen();
      const other = await listen(`${channel}_other`);
      await notifications.publish(channel, 'for two');
      await notifications.publish(`${channel}_other`, 'for one');

      await expectHeard(first.heard, ['for two']);
      await expectHeard(second.heard, ['for two']);
      await expectHeard(other.heard, ['for one']);
    });

    it('tells channels apart whose names differ in nothing but case and marks', async () => {
      const plain = await listen();
      const marked = await listen(`${channel.toUpperCase()}"; --`);
      await notifications.publish(channel, 'plain');
      await notifications.publish(`${channel.toUpperCase()}"; --`, 'marked');

      await expectHeard(plain.heard, ['plain']);
      await expectHeard(marked.heard, ['marked']);
    });

    it('brings nothing to a listener that has unsubscribed, once or twice', async () => {
      const gone = await listen();
      const here = await listen();
      gone.unsubscribe();
      gone.unsubscribe();
      await notifications.publish(channel, 'after');

      await expectHeard(here.heard, ['after']);
      expect(gone.heard).toEqual([]);
    });

    it('takes a message that nobody listens for', async () => {
      await expect(notifications.publish(channel, 'to nobody')).resolves.toBeUndefined();
    });
  });
}

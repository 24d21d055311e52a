import { HttpFetchConfig } from '@seoforge/config';
import { ImmediateTransactions } from '@seoforge/database/testing';
import { Clock, newId, type AppError } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';
import { InMemoryJobQueue } from '@seoforge/queue/testing';
import { InMemorySiteRepository } from '@seoforge/sites/testing';
import { InMemoryVault } from '@seoforge/vault/testing';

import { AttemptDelivery } from '../application/attempt-delivery';
import { CreateWebhook, type IssuedWebhook } from '../application/create-webhook';
import { DeliverWebhook } from '../application/deliver-webhook';
import { PublishEvent } from '../application/publish-event';
import { QueueDeliveries } from '../application/queue-deliveries';
import { RecordAttempt } from '../application/record-attempt';
import { Redeliver } from '../application/redeliver';
import { RemoveWebhook } from '../application/remove-webhook';
import { RotateWebhookSecret } from '../application/rotate-webhook-secret';
import { SendTestEvent } from '../application/send-test-event';
import { SigningSecrets } from '../application/signing-secrets';
import type { Delivery } from '../domain/delivery';
import type { Webhook } from '../domain/webhook';
import type { DeliverWebhookJob } from '../webhooks.jobs';
import { InMemoryDeliveryRepository } from './in-memory-delivery-repository';
import { InMemoryWebhookRepository } from './in-memory-webhook-repository';
import { ScriptedWebFetch } from './scripted-web-fetch';

/** Stands still until it is moved. */
class SettableClock extends Clock {
  nowMs = Date.parse('2026-03-01T12:00:00.000Z');

  now(): Date {
    return new Date(this.nowMs);
  }
}

/** Everything that the feature does, in memory: with a clock that is set by hand, and receivers that answer as they were told. */
export class WebhookScene {
  readonly siteId = newId();
  readonly clock = new SettableClock();
  readonly queue = new InMemoryJobQueue();
  readonly events = new CollectedEvents();
  readonly vault = new InMemoryVault();
  readonly sites = new InMemorySiteRepository();
  readonly webhooks = new InMemoryWebhookRepository();
  readonly deliveries = new InMemoryDeliveryRepository();
  readonly webFetch: ScriptedWebFetch;
  readonly secrets = new SigningSecrets(this.vault, this.clock);
  readonly createWebhook: CreateWebhook;
  readonly rotateWebhookSecret: RotateWebhookSecret;
  readonly removeWebhook: RemoveWebhook;
  readonly publishEvent: PublishEvent;
  readonly sendTestEvent: SendTestEvent;
  readonly redeliver: Redeliver;
  readonly deliverWebhook: DeliverWebhook;
  readonly #ended = new Set<string>();

  /** @param answers of all receivers, in turn; the last one goes on for ever */
  constructor(...answers: readonly (number | AppError)[]) {
    const { webhooks, deliveries, secrets, queue, sites, clock } = this;
    const transactions = new ImmediateTransactions();
    const queueDeliveries = new QueueDeliveries(deliveries, queue, transactions, clock);
    const recordAttempt = new RecordAttempt(webhooks, deliveries, queue, transactions, this.events, clock);
    this.webFetch = new ScriptedWebFetch(answers);
    const attemptDelivery = new AttemptDelivery(this.webFetch, secrets, clock);
    this.createWebhook = new CreateWebhook(webhooks, secrets, transactions, clock, new HttpFetchConfig());
    this.rotateWebhookSecret = new RotateWebhookSecret(webhooks, secrets, transactions, clock);
    this.removeWebhook = new RemoveWebhook(webhooks, secrets, transactions);
    this.publishEvent = new PublishEvent(webhooks, queueDeliveries, transactions, clock);
    this.sendTestEvent = new SendTestEvent(webhooks, queueDeliveries, transactions, clock);
    this.redeliver = new Redeliver(webhooks, deliveries, queueDeliveries, transactions);
    this.deliverWebhook = new DeliverWebhook(webhooks, deliveries, attemptDelivery, recordAttempt, sites, clock);
  }

  subscribe(...events: Webhook['events']): Promise<IssuedWebhook> {
    return this.createWebhook.execute({ siteId: this.siteId, url: 'https://hooks.example.com/', events });
  }

  /** Says that an article is ready. */
  publish(): Promise<void> {
    return this.publishEvent.execute(this.siteId, { type: 'article.succeeded', data: { articleId: '7' } });
  }

  /** Runs the jobs that wait, and no later ones. */
  async runJobs(signal = new AbortController().signal): Promise<void> {
    const waiting = this.queue.jobs.filter(({ id }) => !this.#ended.has(id));
    for (const { id, data } of waiting) {
      await this.deliverWebhook.execute(data as DeliverWebhookJob, { signal });
      this.#ended.add(id);
    }
  }

  /** Runs jobs, each in its time, until none is left. */
  async runToTheEnd(): Promise<void> {
    for (let job = this.#next(); job; job = this.#next()) {
      this.clock.nowMs += (job.options.delaySeconds ?? 0) * 1_000;
      await this.runJobs();
    }
  }

  /** Disables the site. */
  async disableSite(): Promise<void> {
    const site = { id: this.siteId, name: 'Garden', origins: [], rateLimits: {}, createdAt: this.clock.now() };
    await this.sites.add({ ...site, disabledAt: this.clock.now() });
  }

  async deliveriesOf({ id }: Webhook): Promise<readonly Delivery[]> {
    return (await this.deliveries.list(id, 100, null)).items;
  }

  async now({ id }: Webhook): Promise<Webhook | null> {
    return this.webhooks.find(this.siteId, id);
  }

  #next(): InMemoryJobQueue['jobs'][number] | undefined {
    return this.queue.jobs.find(({ id }) => !this.#ended.has(id));
  }
}

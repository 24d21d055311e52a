import fc from 'fast-check';

import { bodyFor } from '../support/openapi-bodies';
import type { Operation } from '../support/openapi-operations';
import type { ApiScene } from '../support/openapi-scene';
import { curl } from './curl';
import { Judge } from './judge';
import { KeepAliveClient } from './keep-alive-client';
import { requestArbitrary, type FuzzRequest } from './request-arbitrary';
import { wireRequestOf, type Subject, type WireRequest } from './wire-request';

const CONNECTIONS = 16;
/** Requests that share what was made for them, and how many of it are made. */
const BATCH = 60;
const SUBJECTS = 3;
const SHRINKING_MS = 15_000;
/** Kinds of faults that are looked into; the rest are named. */
const MOST_SHRUNK = 25;

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
}

/** Asks every operation for everything that it could be asked for, and more. */
export class FuzzRun {
  /** Answers, by operation and status. */
  readonly counts = new Map<string, Map<number, number>>();
  /** One text for each kind of fault: what it is, and the smallest request that shows it. */
  readonly failures = new Map<string, string>();

  readonly #judge: Judge;
  readonly #client: KeepAliveClient;
  #sent = 0;

  readonly #seed: number;

  private constructor(
    private readonly scene: ApiScene,
    seed: number,
  ) {
    this.#seed = seed;
    this.#judge = new Judge(scene.document);
    this.#client = new KeepAliveClient(scene.service.url, CONNECTIONS);
  }

  static async of(scene: ApiScene, { requests, seed }: FuzzOptions): Promise<FuzzRun> {
    const run = new FuzzRun(scene, seed);
    const each = Math.ceil(requests / scene.operations.length);
    for (const operation of scene.operations) await run.#fuzz(operation, each);
    run.#client.close();
    return run;
  }

  get total(): number {
    return [...this.counts.values()]
      .flatMap((ofStatus) => [...ofStatus.values()])
      .reduce((sum, count) => sum + count, 0);
  }

  async #fuzz(operation: Operation, requests: number): Promise<void> {
    const property = fc.asyncProperty(requestArbitrary(operation, this.scene.document), () => Promise.resolve());
    const samples = fc.sample(property as unknown as fc.Arbitrary<[FuzzRequest]>, {
      seed: this.#seed,
      numRuns: requests,
    });
    for (let start = 0; start < samples.length; start += BATCH) {
      const subjects = await this.#makeSubjects(operation);
      const faulty = await this.#send(operation, samples.slice(start, start + BATCH), subjects);
      for (const [fault, index] of faulty)
        await this.#report(operation, subjects, fault, start + index, samples[start + index]![0]);
    }
  }

  /** @returns the first request of the batch with each fault */
  async #send(
    operation: Operation,
    batch: readonly [FuzzRequest][],
    subjects: readonly Subject[],
  ): Promise<Map<string, number>> {
    const faulty = new Map<string, number>();
    const queue = batch.entries();
    const work = async (): Promise<void> => {
      for (const [index, [request]] of queue) {
        const faults = await this.#faultsOf(operation, this.#wireRequest(operation, request, subjects), true);
        for (const fault of faults) if (!faulty.has(fault)) faulty.set(fault, index);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, work));
    return faulty;
  }

  async #report(
    operation: Operation,
    subjects: readonly Subject[],
    fault: string,
    index: number,
    found: FuzzRequest,
  ): Promise<void> {
    const name = `${operation.name}: ${fault}`;
    if (this.failures.has(name)) return;
    const request = await this.#smallest(operation, subjects, fault, index, found);
    const command = curl(this.scene.service.url, this.#wireRequest(operation, request, subjects));
    this.failures.set(name, `${name}\n  seed ${this.#seed}, request ${index}\n  ${command}`);
  }

  /** Some of each, since requests use them up. */
  async #makeSubjects(operation: Operation): Promise<Subject[]> {
    const { scene } = this;
    const subjects: Subject[] = [];
    while (subjects.length < SUBJECTS) {
      const account = await scene.accountFor(operation);
      subjects.push({
        owner: scene.headersOf(account),
        key: { 'X-API-Key': scene.service.site.apiKey },
        parameters: await scene.freshParameters(operation, account),
        example: await bodyFor(operation, scene, account),
      });
    }
    return subjects;
  }

  /** Each comes from an address of its own, so that none pays for what others did wrong. */
  #wireRequest(operation: Operation, request: FuzzRequest, subjects: readonly Subject[]): WireRequest {
    this.#sent += 1;
    const address = `10.${(this.#sent >> 16) & 255}.${(this.#sent >> 8) & 255}.${this.#sent & 255}`;
    return wireRequestOf(operation, request, subjects[request.about % subjects.length]!, address);
  }

  async #faultsOf(operation: Operation, request: WireRequest, isCounted: boolean): Promise<string[]> {
    try {
      const answer = await this.#client.send(request);
      if (isCounted) this.#count(operation, answer.status);
      return this.#judge.faultsOf(operation, request, answer);
    } catch (error) {
      if (isCounted) this.#count(operation, 0);
      return [error instanceof Error ? error.message : 'no answer'];
    }
  }

  #count({ name }: Operation, status: number): void {
    const ofOperation = this.counts.get(name) ?? new Map<number, number>();
    ofOperation.set(status, (ofOperation.get(status) ?? 0) + 1);
    this.counts.set(name, ofOperation);
  }

  /** The smallest request found that shows the fault; the one itself where it shows it no more. */
  async #smallest(
    operation: Operation,
    subjects: readonly Subject[],
    fault: string,
    index: number,
    found: FuzzRequest,
  ): Promise<FuzzRequest> {
    if (this.failures.size >= MOST_SHRUNK) return found;
    const shows = async (request: FuzzRequest): Promise<boolean> => {
      const faults = await this.#faultsOf(operation, this.#wireRequest(operation, request, subjects), false);
      return faults.includes(fault);
    };
    const property = fc.asyncProperty(
      requestArbitrary(operation, this.scene.document),
      async (request) => !(await shows(request)),
    );
    const { counterexample } = await fc.check(property, {
      seed: this.#seed,
      path: String(index),
      numRuns: 1,
      interruptAfterTimeLimit: SHRINKING_MS,
      markInterruptAsFailure: false,
    });
    return counterexample?.[0] ?? found;
  }
}

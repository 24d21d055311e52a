import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { LoadScene } from './load-scene';
import type { GeneratorOrder, GeneratorReport, Load, MixOutcome } from './mix-generator';

/** The load generator, in a process of its own: its clients stay connected from load to load. */
export class GeneratorProcess {
  readonly #process = fork(path.join(__dirname, 'mix-generator.ts'), { serialization: 'advanced' });

  private constructor() {
    this.#process.setMaxListeners(20);
  }

  static async connect(scene: LoadScene, clients: number, followers: number): Promise<GeneratorProcess> {
    const generator = new GeneratorProcess();
    generator.#order({ scene, clients, followers });
    await generator.#reported((report) => 'event' in report && report.event === 'connected');
    return generator;
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** @param onChange told when the measured time begins, and when it ends */
  async generate(load: Load, onChange: (event: 'begins' | 'ends') => void): Promise<MixOutcome> {
    const listen = (report: GeneratorReport): void => {
      if ('event' in report && report.event !== 'connected') onChange(report.event);
    };
    this.#process.on('message', listen);
    this.#order({ load });
    const report = await this.#reported((candidate) => 'outcome' in candidate);
    this.#process.off('message', listen);
    if ('outcome' in report) return report.outcome;
    throw new Error('The load generator told of no outcome.');
  }

  stop(): void {
    this.#process.kill();
  }

  #order(order: GeneratorOrder): void {
    this.#process.send(order);
  }

  /** @throws Error where the generator ends before */
  async #reported(isAwaited: (report: GeneratorReport) => boolean): Promise<GeneratorReport> {
    const ended = new AbortController();
    const onExit = (): void => {
      ended.abort(new Error('The load generator ended.'));
    };
    this.#process.once('exit', onExit);
    try {
      for (;;) {
        const [report] = (await once(this.#process, 'message', { signal: ended.signal })) as [GeneratorReport];
        if (isAwaited(report)) return report;
      }
    } finally {
      this.#process.off('exit', onExit);
    }
  }
}

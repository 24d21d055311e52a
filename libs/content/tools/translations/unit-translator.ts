import type { Answer, Caller, ModelCaller } from '@seoforge/prompting';
import { AppError } from '@seoforge/kernel';

import { allSettled, SideBySide } from '../../application/stages/side-by-side';
import { batchUnits } from './batch-units';
import { findForeignUnits } from './find-foreign-units';
import { isPassable } from './passable-failures';
import { judgeUnit, type JudgedUnit } from './judge-unit';
import { translateUnitsPrompt, type RequestedUnit, type TranslationScene } from './translate-units.prompt';
import type { Unit } from './unit';

/** What the calls for a text ended in. */
export interface TranslatedUnits {
  /** By the unit's id; those without stay as they are. */
  readonly judged: ReadonlyMap<string, JudgedUnit>;
  readonly answers: readonly Answer<unknown>[];
  /** Why calls ended without an answer. */
  readonly failures: readonly AppError[];
}

/** What was wrong may lie in the company of a text: those that are asked for again come in smaller batches. */
const MOST_UNITS_ASKED_AGAIN = 8;
const SIMULATED = 'simulated';
/** A batch is judged text by text: see `findForeignUnits`. */
const NO_TOPIC = { language: 'und', keyphrase: '', synonyms: [] };

/** Has texts translated in batches side by side, and once again where one has a fault. */
export class UnitTranslator {
  readonly #judged = new Map<string, JudgedUnit>();
  readonly #answers: Answer<unknown>[] = [];
  readonly #failures: AppError[] = [];

  constructor(
    private readonly models: ModelCaller,
    private readonly caller: Caller,
    private readonly concurrency: number,
    private readonly scene: TranslationScene,
    private readonly signal: AbortSignal,
  ) {}

  /** @throws AppError what is nobody's to pass over: a caller who left, a site that is disabled */
  async translate(units: readonly Unit[]): Promise<TranslatedUnits> {
    await this.#ask(batchUnits(units));
    const faulty = units.flatMap((unit): RequestedUnit[] => {
      const judged = this.#judged.get(unit.id);
      return judged?.fault === null ? [] : [{ ...unit, refused: judged?.fault ?? 'there was none' }];
    });
    if (!this.#failures.some(({ kind }) => kind === 'budget_exceeded'))
      await this.#ask(batchUnits(faulty, MOST_UNITS_ASKED_AGAIN));
    return { judged: this.#judged, answers: this.#answers, failures: this.#failures };
  }

  async #ask(batches: readonly (readonly RequestedUnit[])[]): Promise<void> {
    const turns = new SideBySide(this.concurrency);
    await allSettled(batches.map((batch) => turns.begin(() => this.#askBatch(batch))));
  }

  async #askBatch(batch: readonly RequestedUnit[]): Promise<void> {
    try {
      const prompt = translateUnitsPrompt(this.scene, batch);
      const answer = await this.models.ask(prompt, NO_TOPIC, this.caller, this.signal);
      this.#answers.push(answer);
      await this.#judge(batch, answer);
    } catch (error) {
      if (this.signal.aborted || !isPassable(error)) throw error;
      this.#failures.push(error);
    }
  }

  async #judge(batch: readonly Unit[], { value, provider }: Answer<ReadonlyMap<string, string>>): Promise<void> {
    const judged = batch.flatMap(({ id, text }) => {
      const translation = value.get(id);
      return translation === undefined ? [] : [{ id, ...judgeUnit(text, translation, this.scene) }];
    });
    const usable = judged.filter(({ isUsable }) => isUsable);
    // The simulation writes a few languages, and says so in its warnings where it was asked for another one.
    const foreign = provider === SIMULATED ? new Set<string>() : await findForeignUnits(usable, this.scene);
    for (const { id, ...unit } of judged) {
      const fault = `it is not in "${this.scene.to}"`;
      this.#settle(id, foreign.has(id) ? { ...unit, fault, isUsable: false } : unit);
    }
  }

  /** What is of use is not given up for what is not. */
  #settle(id: string, unit: JudgedUnit): void {
    if (unit.isUsable || !this.#judged.get(id)?.isUsable) this.#judged.set(id, unit);
  }
}

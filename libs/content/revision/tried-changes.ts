import type { Draft } from '../domain/draft';
import type { MetadataAction } from '../prompts/revise-passages/metadata-instructions.v1';
import type { PassageAction } from '../prompts/revise-passages/passage-action';
import type { PassageTask } from './passages/change';
import type { Passage } from './passages/passage';

/** A passage is asked for once more, with the fault named, when its answer could not be used. */
const MOST_ROUNDS_IN_VAIN = 2;

/** What a revision has tried in vain, so that no round repeats another: by the text of a passage and by what was to be done there. */
export class TriedChanges {
  readonly #roundsInVain = new Map<string, Set<number>>();
  readonly #givenUp = new Set<string>();
  readonly #reasons = new Map<string, string>();

  isSpent({ html }: Passage, action: PassageAction): boolean {
    return this.#isSpent(keyOf(action, html));
  }

  isMetadataSpent(draft: Draft, action: MetadataAction): boolean {
    return this.#isSpent(keyOf(action, metadataOf(draft)));
  }

  /** Why the last answer for the passage could not be used; undefined where there was none. */
  refusalOf({ html }: Passage): string | undefined {
    return this.#reasons.get(html);
  }

  /** The answer could not be used. Several passages may have the same text. */
  refuse({ passage, changes }: PassageTask, reason: string, round: number): void {
    this.#reasons.set(passage.html, reason);
    for (const { action } of changes) {
      const key = keyOf(action, passage.html);
      this.#roundsInVain.set(key, (this.#roundsInVain.get(key) ?? new Set()).add(round));
    }
  }

  /** The answer was of use by itself, but did the text no good: it is not to be asked for again. */
  giveUp({ passage, changes }: PassageTask): void {
    for (const { action } of changes) this.#givenUp.add(keyOf(action, passage.html));
  }

  /** Title and description were asked for and are still at fault. */
  giveUpMetadata(draft: Draft, actions: readonly MetadataAction[]): void {
    for (const action of actions) this.#givenUp.add(keyOf(action, metadataOf(draft)));
  }

  #isSpent(key: string): boolean {
    return this.#givenUp.has(key) || (this.#roundsInVain.get(key)?.size ?? 0) >= MOST_ROUNDS_IN_VAIN;
  }
}

function keyOf(action: PassageAction | MetadataAction, text: string): string {
  return `${action} ${text}`;
}

function metadataOf({ title, metaDescription }: Draft): string {
  return `${title}\n${metaDescription}`;
}

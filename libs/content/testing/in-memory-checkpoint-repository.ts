import type { Checkpoint } from '../domain/checkpoint';
import { CheckpointRepository } from '../ports/checkpoint-repository';

export class InMemoryCheckpointRepository extends CheckpointRepository {
  readonly #pieces = new Map<string, Map<string, Checkpoint>>();

  async load(articleId: string): Promise<ReadonlyMap<string, Checkpoint>> {
    return new Map(this.#pieces.get(articleId));
  }

  async save(articleId: string, piece: string, checkpoint: Checkpoint): Promise<void> {
    const pieces = this.#pieces.get(articleId) ?? new Map<string, Checkpoint>();
    if (!pieces.has(piece)) pieces.set(piece, checkpoint);
    this.#pieces.set(articleId, pieces);
  }

  /** What the repository of articles does when an article needs them no longer. */
  forget(articleId: string): void {
    this.#pieces.delete(articleId);
  }
}

import { CheckpointRepository } from '../ports/checkpoint-repository';

export class InMemoryCheckpointRepository extends CheckpointRepository {
  readonly #pieces = new Map<string, Map<string, unknown>>();

  async load(articleId: string): Promise<ReadonlyMap<string, unknown>> {
    return new Map(this.#pieces.get(articleId));
  }

  async save(articleId: string, piece: string, content: unknown): Promise<void> {
    const pieces = this.#pieces.get(articleId) ?? new Map<string, unknown>();
    if (!pieces.has(piece)) pieces.set(piece, content);
    this.#pieces.set(articleId, pieces);
  }
}

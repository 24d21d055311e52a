import type { Checkpoint } from '../domain/checkpoint';

/** The finished pieces of articles that are being written, so that no piece is generated and paid for twice. */
export abstract class CheckpointRepository {
  /** The pieces that are finished, by name. */
  abstract load(articleId: string): Promise<ReadonlyMap<string, Checkpoint>>;

  /** Keeps what is there if the piece was saved before. Joins the transaction under way. */
  abstract save(articleId: string, piece: string, checkpoint: Checkpoint): Promise<void>;
}

/** Short messages between processes, through the database. They may be lost: a listener also looks for itself now and then. */
export abstract class Notifications {
  /** Sent when the surrounding transaction commits. `payload` is at most 7,999 bytes (PostgreSQL, NOTIFY). */
  abstract publish(channel: string, payload: string): Promise<void>;

  /** @returns a function that ends the subscription. */
  abstract subscribe(channel: string, listener: (payload: string) => void): () => void;
}

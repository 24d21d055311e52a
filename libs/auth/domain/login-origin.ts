/** Where a login comes from. */
export interface LoginOrigin {
  /** IP address of the client. */
  readonly address: string;
  /** What the client says of itself. */
  readonly userAgent: string | null;
}

/** A post in the index of a site. */
export interface LoadPost {
  readonly externalId: string;
  readonly keyphrase: string;
  /** What puts it into the index, as JSON, in two parts: between them there is room for a sentence that changes. */
  readonly body: readonly [string, string];
}

/** One of the sites whose editors ask. */
export interface LoadSite {
  readonly apiKey: string;
  readonly posts: readonly LoadPost[];
  /** Articles that are written. */
  readonly articleIds: readonly string[];
}

/** What the load is put on. */
export interface LoadScene {
  readonly port: number;
  readonly sites: readonly LoadSite[];
}

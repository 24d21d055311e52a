import type { Brief } from '../domain/brief';

/** What every prompt tells the model about the article; what the customer left open is left out. */
export interface BriefInput {
  readonly language: string;
  readonly keyphrase: string;
  readonly synonyms: readonly string[];
  readonly articleType: string;
  readonly topic?: string;
}

export function briefInput({ language, keyphrase, synonyms, type, topic }: Brief): BriefInput {
  return { language, keyphrase, synonyms, articleType: type, ...(topic === null ? {} : { topic }) };
}

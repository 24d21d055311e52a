import { languageCodeOf } from '@seoforge/kernel';

import type { FoundPost } from '../domain/indexed-post';
import { topicOf, type TopicWord } from './topic';

/** What a post, or a keyphrase alone, wants to be found for. */
interface Subject {
  /** The words of the keyphrase that say so; of the title where there is none. */
  readonly topic: readonly TopicWord[];
  /** Their terms. */
  readonly terms: readonly string[];
  readonly hasKeyphrase: boolean;
}

/** The same, and what else says so. */
export interface Intent extends Subject {
  /** Meanings of the title. */
  readonly title: ReadonlySet<string>;
  /** Terms of title, keyphrase and headings. */
  readonly names: ReadonlySet<string>;
  /** How often the terms of the text stand in it. */
  readonly text: ReadonlyMap<string, number>;
  readonly signature: readonly number[];
  /** ISO 639-1. */
  readonly language: string;
}

export type Named = Pick<FoundPost, 'title' | 'keyphrase' | 'language'>;
export type Intended = Named & Pick<FoundPost, 'nameTerms' | 'terms' | 'signature'>;

export function subjectOf({ title, keyphrase, language }: Named): Subject {
  const keyphraseTopic = topicOf(keyphrase ?? '', language);
  const hasKeyphrase = keyphraseTopic.length > 0;
  const topic = hasKeyphrase ? keyphraseTopic : topicOf(title, language);
  return { topic, terms: [...new Set(topic.flatMap(({ terms }) => terms))], hasKeyphrase };
}

export function intentOf(post: Intended): Intent {
  const { title, language, nameTerms, terms, signature } = post;
  return {
    ...subjectOf(post),
    title: new Set(topicOf(title, language).flatMap(({ meanings }) => meanings)),
    names: new Set(nameTerms),
    text: terms,
    signature,
    language: languageCodeOf(language),
  };
}

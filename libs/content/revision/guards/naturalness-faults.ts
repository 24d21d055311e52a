import type { Draft } from '../../domain/draft';
import type { RevisionSubject } from '../revision-subject';
import { usesBannedWords } from './banned-words';
import type { Guard } from './guard';
import { stuffsKeyphrase } from './keyphrase-stuffing';
import { losesFacts } from './lost-facts';
import { losesHeadings } from './lost-headings';
import { losesLinks } from './lost-links';
import { losesPictures } from './lost-pictures';
import { repeatsSentences } from './repeated-sentences';
import { hasShrunk } from './shrunk';
import { TextProfile } from './text-profile';

const GUARDS: Readonly<Record<string, Guard>> = {
  keyphrase_stuffing: stuffsKeyphrase,
  repeated_sentences: repeatsSentences,
  lost_facts: losesFacts,
  lost_links: losesLinks,
  lost_headings: losesHeadings,
  lost_pictures: losesPictures,
  shrunk: hasShrunk,
  banned_words: usesBannedWords,
};

/** Of drafts that are still in use: a round tries many changes of one draft. */
const profiles = new WeakMap<Draft, TextProfile>();

/** What a change has made worse about a text, in words such as `keyphrase_stuffing`; empty where it still reads naturally. */
export function naturalnessFaults(before: Draft, after: Draft, subject: RevisionSubject): readonly string[] {
  const [left, right] = [before, after].map((draft) => profileOf(draft, subject)) as [TextProfile, TextProfile];
  return Object.entries(GUARDS).flatMap(([fault, guard]) => (guard(left, right, subject) ? [fault] : []));
}

function profileOf(draft: Draft, { language }: RevisionSubject): TextProfile {
  const known = profiles.get(draft);
  if (known?.language === language) return known;
  const profile = new TextProfile(draft, language);
  profiles.set(draft, profile);
  return profile;
}

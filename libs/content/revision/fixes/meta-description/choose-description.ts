import { languageCodeOf } from '@seoforge/kernel';

import type { Draft } from '../../../domain/draft';
import type { RevisionSubject } from '../../revision-subject';
import { countKeyphraseUses, namesKeyphrase } from '../text/keyphrase-uses';
import { proseSentencesOf } from '../text/prose-sentences';
import { splitSentences } from '../../../rendering/split-sentences';
import { cutDescription } from './cut-description';
import { descriptionBoundsOf, type DescriptionBounds } from './description-bounds';

/** More uses of the keyphrase are too many (Yoast's check of the keyphrase in the meta description). */
const MOST_USES = 2;
const MOST_OWN_SENTENCES = 8;
const LANGUAGES_WITHOUT_SPACES: ReadonlySet<string> = new Set(['ja', 'zh']);

/** What a description can be made of: sentences of the present one and of the text, and how they are put together. */
export interface DescriptionMaterial {
  readonly own: readonly string[];
  readonly text: readonly string[];
  readonly join: (...sentences: readonly string[]) => string;
}

/** How another description is found. */
export interface DescriptionPlan {
  /** What must be right in the end; what is right already is left alone. */
  readonly goal: 'length' | 'keyphrase';
  /** Descriptions in the order of preference; those of a bad length are passed over. */
  readonly candidates: (material: DescriptionMaterial) => Iterable<string>;
  /** Texts that are cut to the length where no candidate fits whole. */
  readonly cuttable: (material: DescriptionMaterial) => Iterable<string>;
}

/**
 * The draft with the first description of the plan that has a good length and names the keyphrase once or twice. Where length is the goal
 * and the present one does not name it either, it may go unnamed. Null where there is none.
 */
export function chooseDescription(draft: Draft, subject: RevisionSubject, plan: DescriptionPlan): Draft | null {
  const { metaDescription: present } = draft;
  const bounds = descriptionBoundsOf(subject.language);
  const isDone = plan.goal === 'length' ? fits(present.trim(), bounds) : namesWell(present, subject);
  if (isDone) return null;
  const mayGoUnnamed = plan.goal === 'length' && !namesKeyphrase(present, subject);
  let unnamed: string | undefined;
  for (const candidate of fittingOf(plan, materialOf(draft, subject), bounds, subject.language)) {
    if (namesWell(candidate, subject)) return { ...draft, metaDescription: candidate };
    if (mayGoUnnamed && countKeyphraseUses(candidate, subject) === 0) unnamed ??= candidate;
  }
  return unnamed === undefined ? null : { ...draft, metaDescription: unnamed };
}

function* fittingOf(
  { candidates, cuttable }: DescriptionPlan,
  material: DescriptionMaterial,
  bounds: DescriptionBounds,
  language: string,
): Generator<string> {
  for (const candidate of candidates(material)) if (fits(candidate, bounds)) yield candidate;
  for (const text of cuttable(material)) {
    const cut = text.length < bounds.minimum ? null : cutDescription(text, bounds, language);
    if (cut !== null) yield cut;
  }
}

function fits({ length }: string, { minimum, maximum }: DescriptionBounds): boolean {
  return length >= minimum && length <= maximum;
}

function namesWell(description: string, subject: RevisionSubject): boolean {
  return namesKeyphrase(description, subject) && countKeyphraseUses(description, subject) <= MOST_USES;
}

/** All runs of sentences in a row, the longest first. */
export function* runsOf(
  { join }: DescriptionMaterial,
  sentences: readonly string[],
  longest: number,
): Generator<string> {
  for (let length = Math.min(longest, sentences.length); length > 0; length -= 1)
    for (let start = 0; start + length <= sentences.length; start += 1)
      yield join(...sentences.slice(start, start + length));
}

function materialOf({ content, metaDescription }: Draft, { language }: RevisionSubject): DescriptionMaterial {
  const separator = LANGUAGES_WITHOUT_SPACES.has(languageCodeOf(language)) ? '' : ' ';
  const description = metaDescription.replace(/\s+/g, ' ').trim();
  const own = splitSentences(description, language).map(([start, end]) => description.slice(start, end));
  const present = new Set(own);
  return {
    own: own.slice(0, MOST_OWN_SENTENCES),
    text: proseSentencesOf(content, language).filter((sentence) => !present.has(sentence)),
    join: (...sentences) => sentences.join(separator),
  };
}

import { measureTitleWidth } from '@seoforge/seo';

import { wordsOf } from '../../domain/count-words';
import type { Draft } from '../../domain/draft';
import { countPhrase, findPhrase } from '../../revision/fixes/text/find-phrase';
import { countKeyphraseUses, namesKeyphrase, writtenKeyphrase } from '../../revision/fixes/text/keyphrase-uses';
import { TITLE_PIXELS, type MetadataTask } from './metadata-task';
import type { MetadataVariant } from './metadata-variant';

/** More uses of the keyphrase are too many (Yoast's check of the keyphrase in the meta description). */
const MOST_USES = 2;
/** Of the words of both; with more in common two descriptions say the same. */
const MOST_SHARED_WORDS = 0.8;

/** Measures a variant by the rules of the scorecards, and beside those that stand already. */
export function checkVariant(
  { title, metaDescription, slug }: Omit<Draft, 'content'>,
  { subject, titleSuffix, descriptionBounds: { minimum, maximum } }: MetadataTask,
  others: readonly MetadataVariant[],
): MetadataVariant {
  const { language, bannedWords } = subject;
  const titlePixels = measureTitleWidth(`${title}${titleSuffix}`);
  const descriptionCharacters = metaDescription.length;
  const keyphrase = findPhrase(title, writtenKeyphrase(subject), language);
  const checks = {
    keyphraseInTitle: keyphrase !== undefined,
    keyphraseLeadsTitle: keyphrase?.start === 0,
    titleFits: titlePixels <= TITLE_PIXELS,
    descriptionFits: descriptionCharacters >= minimum && descriptionCharacters <= maximum,
    keyphraseInDescription:
      namesKeyphrase(metaDescription, subject) && countKeyphraseUses(metaDescription, subject) <= MOST_USES,
    usesAllowedWords: !bannedWords.some((word) => countPhrase(`${title}\n${metaDescription}`, word, language) > 0),
    differsFromOthers: !others.some((other) => areAlike({ title, metaDescription }, other, language)),
  };
  const isWithinBounds = checks.titleFits && checks.descriptionFits;
  return { title, titlePixels, metaDescription, descriptionCharacters, slug, checks, isWithinBounds };
}

type Texts = Pick<MetadataVariant, 'title' | 'metaDescription'>;

function areAlike(one: Texts, other: Texts, language: string): boolean {
  if (wordsOf(one.title, language).join(' ') === wordsOf(other.title, language).join(' ')) return true;
  const words = new Set(wordsOf(one.metaDescription, language));
  const others = new Set(wordsOf(other.metaDescription, language));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared > (words.size + others.size - shared) * MOST_SHARED_WORDS;
}

import type { MetadataTask } from './metadata-task';
import { TITLE_PIXELS } from './metadata-task';
import type { MetadataVariant, VariantChecks } from './metadata-variant';

/** What is wrong with a variant, in words for the model as well as for the caller. */
const FAULTS: Readonly<Record<keyof VariantChecks, (variant: MetadataVariant, task: MetadataTask) => string>> = {
  keyphraseInTitle: () => '"title" does not contain the keyphrase',
  keyphraseLeadsTitle: () => '"title" does not begin with the keyphrase',
  titleFits: ({ titlePixels }, { titleSuffix }) =>
    `"title" is ${titlePixels} pixels wide${titleSuffix === '' ? '' : ' with its suffix'} instead of at most ${TITLE_PIXELS}`,
  descriptionFits: ({ descriptionCharacters }, { descriptionBounds: { minimum, maximum } }) =>
    `"metaDescription" has ${descriptionCharacters} characters instead of ${minimum} to ${maximum}`,
  keyphraseInDescription: () => '"metaDescription" does not contain the keyphrase once or twice',
  usesAllowedWords: () => 'it uses one of the "bannedWords"',
  differsFromOthers: () => 'it says the same as another variant',
};

/** Null where there is nothing wrong with it. */
export function faultOfVariant(variant: MetadataVariant, task: MetadataTask): string | null {
  const failed = (Object.keys(FAULTS) as (keyof VariantChecks)[]).filter((check) => !variant.checks[check]);
  const told = failed.includes('keyphraseInTitle') ? failed.filter((check) => check !== 'keyphraseLeadsTitle') : failed;
  return told.length === 0 ? null : told.map((check) => FAULTS[check](variant, task)).join(', and ');
}

/** Whether a variant can be given to somebody: where the keyphrase stands in its title is a matter of taste. */
export function isPresentable({ checks: { keyphraseLeadsTitle, ...checks } }: MetadataVariant): boolean {
  return (keyphraseLeadsTitle || checks.keyphraseInTitle) && Object.values(checks).every(Boolean);
}

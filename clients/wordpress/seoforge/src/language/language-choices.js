import { __ } from '@wordpress/i18n';

import { languageTag } from '../settings';

/** Those that texts are judged in with knowledge of the language, and written in. */
const LANGUAGES = ['en', 'th', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'sv'];

/** For a select control: languages by their names in the language of the site, and the site's own first. */
export function languageChoices() {
  const names = new Intl.DisplayNames([languageTag], { type: 'language' });
  const languages = LANGUAGES.map((value) => ({ value, label: names.of(value) }));
  return [{ value: '', label: __('Language of the site', 'seoforge') }, ...languages];
}

import { parseArgs } from 'node:util';

import { compareLocale } from './agreement';
import { Corpus } from './corpus';
import { reportAgreements } from './report-agreements';

/**
 * Prints how often the engine gives exactly the scores that a corpus holds of yoastseo: per locale and check, then every disagreement.
 *
 *     SEO_CORPUS_DIR=… npm run seo:agreement -- [--brief] [en_US de_DE …]
 *
 * `--brief` leaves the disagreements out. Without locales it takes all of the corpus.
 */
const { values, positionals } = parseArgs({ options: { brief: { type: 'boolean' } }, allowPositionals: true });
const corpus = Corpus.open();
const locales = positionals.length > 0 ? positionals : corpus.locales();
reportAgreements(
  locales.map((locale) => compareLocale(corpus, locale)),
  values.brief === true,
);

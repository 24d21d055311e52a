import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { compareLocale } from '../agreement';
import { Corpus } from '../corpus';
import { readRecordedAgreement, recordAgreement } from './recorded-agreement';
import { renderScoringPage } from './render-scoring-page';

/** Compares with the oracle's verdicts anew and writes `docs/scoring.md`. */
const corpus = Corpus.open();
recordAgreement(corpus.locales().map((locale) => compareLocale(corpus, locale)));
writeFileSync(path.join(__dirname, '../../../docs/scoring.md'), renderScoringPage(readRecordedAgreement()));

import { parseArgs } from 'node:util';

import { analyze, measureTitleWidth, type Check, type RelatedKeyphrase } from '../../libs/seo/engine';
import { Comparison } from './agreement';
import { Corpus, type CorpusDocument } from './corpus';
import { installedOracle } from './installed-oracle.cjs';
import { Oracle } from './oracle.cjs';
import { reportAgreements } from './report-agreements';

/**
 * Prints how often the engine agrees with yoastseo, run here and now, on what a corpus has no verdicts for: products, taxonomies,
 * related keyphrases and the checks of the paid plug-ins.
 *
 *     SEO_CORPUS_DIR=… node --require ./test/support/register-typescript.cjs test/seo/compare-with-oracle.ts \
 *       [--brief] [--sample 100] [--modules FOLDER] [en_US de_DE …]
 *
 * `--brief` leaves the disagreements out, `--sample` takes about so many texts of each locale, `--modules` names the folder of modules
 * where yoastseo is installed; otherwise it is installed beside this file, the first time.
 */
const { values, positionals } = parseArgs({
  options: {
    brief: { type: 'boolean' },
    sample: { type: 'string', default: '100' },
    modules: { type: 'string' },
  },
  allowPositionals: true,
});

const CONTENT_TYPES = ['post', 'product', 'taxonomy'] as const;

/** As what a text is judged. */
interface Variant {
  readonly contentType: (typeof CONTENT_TYPES)[number];
  readonly cornerstone: boolean;
}

/** yoastseo judges it by lists that only the paid plug-in downloads. */
const WITHOUT_ORACLE = 'wordComplexity';

const oracle = values.modules === undefined ? installedOracle() : new Oracle(values.modules);
const corpus = Corpus.open();

async function compare(locale: string, contentType: Variant['contentType']): Promise<Comparison> {
  const comparison = new Comparison(`${locale} ${contentType}`);
  for (const document of sampleOf(corpus.documents(locale), Number(values.sample))) {
    for (const cornerstone of [false, true]) await judge(document, { contentType, cornerstone }, comparison);
  }
  return comparison;
}

async function judge({ id, locale, input }: CorpusDocument, variant: Variant, comparison: Comparison): Promise<void> {
  const relatedKeyphrases = relatedTo(input);
  const titleWidth = measureTitleWidth((input.title ?? '').trim());
  const verdict = await oracle.judge({ ...input, id, locale, relatedKeyphrases, titleWidth }, variant);
  const { yoast } = analyze({ ...input, ...variant, relatedKeyphrases }).scorecards;
  const of = { document: id, cornerstone: variant.cornerstone };
  const withoutVerdict = new Set([WITHOUT_ORACLE, ...(verdict.errors ?? [])]);
  const add = (name: string, expected: Readonly<Record<string, number | null>>, checks: readonly Check[]) => {
    const known = checks.filter(({ id: check }) => check in expected && !withoutVerdict.has(check));
    const judged = known.map((check): [string, number | null] => [name + check.id, expected[check.id] ?? null]);
    comparison.addScores(
      of,
      new Map(judged),
      known.map((check) => ({ ...check, id: name + check.id })),
    );
  };
  add('', verdict.seo.checks, yoast.seo.checks);
  add('', verdict.readability.checks, yoast.readability.checks);
  add('premium ', verdict.premium.checks, yoast.premium.checks);
  comparison.addTotal('SEO total', verdict.seo.total_worker, yoast.seo.score);
  comparison.addTotal('SEO total of the library', verdict.seo.total_library, yoast.seo.libraryScore);
  comparison.addTotal('readability total', verdict.readability.total, yoast.readability.score);
  yoast.related.forEach(({ checks, score }, index) => {
    const related = verdict.related[index];
    if (related === undefined) return;
    add('related ', related.checks, checks);
    comparison.addTotal('related total', related.total_worker, score);
  });
}

/** Keyphrases that a text may well be found for too: its title, and its synonym with the keyphrase as its synonym. */
function relatedTo({ title = '', synonyms = [], keyphrase = '' }: CorpusDocument['input']): RelatedKeyphrase[] {
  const [topic = ''] = title.split(/ [»|–-] /);
  return [{ keyphrase: topic }, { keyphrase: synonyms[0] ?? '', synonyms: [keyphrase] }].filter(
    (related) => related.keyphrase !== '',
  );
}

function sampleOf<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0);
}

async function run(): Promise<void> {
  const agreements: Comparison[] = [];
  for (const locale of positionals.length > 0 ? positionals : corpus.locales()) {
    for (const contentType of CONTENT_TYPES) agreements.push(await compare(locale, contentType));
  }
  reportAgreements(agreements, values.brief === true);
}

void run();

// @ts-check
'use strict';

const path = require('node:path');
const { performance } = require('node:perf_hooks');

/**
 * @typedef {object} OracleText One text. `titleWidth` is that of the SEO title in Arial at 20 px, which the caller measures.
 * @property {string} id
 * @property {string} locale
 * @property {string} content
 * @property {number} titleWidth
 * @property {string} [title]
 * @property {string} [metaDescription]
 * @property {string} [slug]
 * @property {string} [permalink]
 * @property {string} [keyphrase]
 * @property {readonly string[]} [synonyms]
 * @property {readonly {keyphrase: string, synonyms?: readonly string[]}[]} [relatedKeyphrases]
 */

/**
 * @typedef {object} OracleVariant
 * @property {'post' | 'product' | 'taxonomy'} contentType
 * @property {boolean} cornerstone
 */

/** @typedef {Record<string, number | null>} Scores By check; null where it gave no score. */

/**
 * @typedef {object} OracleScorecard `total_worker` is what WordPress shows, `total_library` counts only results with a score.
 * @property {number} total_worker
 * @property {number} total_library
 * @property {number} results_counted
 * @property {Scores} checks
 */

/**
 * @typedef {object} OracleVerdict `related` and `premium` are by our own names, the rest is as the corpus stores it.
 * @property {string} id
 * @property {string} locale
 * @property {OracleScorecard} seo
 * @property {{total: number, checks: Scores}} readability
 * @property {(OracleScorecard & {keyphrase: string})[]} related
 * @property {{checks: Scores}} premium Checks of the paid plug-ins, which the free one has but does not run.
 * @property {number} ms
 * @property {string[]} [errors] Checks in which yoastseo itself failed.
 */

/** What yoastseo scores when a check has thrown. */
const FAILED = -1;
const BEST_PER_CHECK = 9;
const PRODUCT = 'product';
/** Names in which the reference and yoastseo differ. */
const NAMES = new Map([['textTitleAssessment', 'textTitle']]);

/** yoastseo as a black box: texts in, scores out, run by its own web worker as WordPress runs it. */
class Oracle {
  /** @param {string} modules A `node_modules` folder in which yoastseo is installed. */
  constructor(modules) {
    this.folder = path.join(path.resolve(modules), 'yoastseo');
    this.yoastseo = require(this.folder);
    this.scope = { postMessage: () => {}, onmessage: null };
    // The worker asks for the global scope of a browser's worker.
    Object.assign(globalThis, { self: globalThis.self ?? this.scope });
  }

  /**
   * @param {OracleText} text
   * @param {OracleVariant} variant
   * @returns {Promise<OracleVerdict>}
   */
  async judge(text, variant) {
    const start = performance.now();
    const { seo, readability, names, failures } = await this.runWorker(text, variant);
    const { '': own, ...related } = seo;
    const premium = this.runPremium(text, variant.cornerstone);
    return {
      id: text.id,
      locale: text.locale,
      seo: scorecardOf(own, names.seo),
      readability: { total: readability.score, checks: scoresOf(readability.results, names.readability) },
      related: (text.relatedKeyphrases ?? []).map(({ keyphrase }, index) => ({
        keyphrase,
        ...scorecardOf(related[`related${index}`]),
      })),
      premium: { checks: scoresOf(premium) },
      ms: Math.round((performance.now() - start) * 10) / 10,
      ...(failures.length > 0 && { errors: failures }),
    };
  }

  /**
   * @private
   * @param {OracleText} text
   * @param {OracleVariant} variant
   */
  async runWorker(text, { contentType, cornerstone }) {
    const paper = this.paperOf(text);
    const worker = new this.yoastseo.AnalysisWebWorker(this.scope, this.researcherOf(text.locale, paper));
    if (contentType === PRODUCT) useProductAssessors(worker, this.yoastseo.assessors);
    worker.initialize(0, {
      locale: text.locale,
      keywordAnalysisActive: true,
      contentAnalysisActive: true,
      useCornerstone: cornerstone,
      useTaxonomy: contentType === 'taxonomy',
      logLevel: 'SILENT',
      ...(contentType === PRODUCT && { customAnalysisType: PRODUCT }),
    });
    const relatedKeywords = Object.fromEntries(
      (text.relatedKeyphrases ?? []).map(({ keyphrase, synonyms }, index) => [
        `related${index}`,
        { keyword: keyphrase, synonyms: (synonyms ?? []).join(', ') },
      ]),
    );
    const { seo, readability } = await worker.analyze(0, { paper, relatedKeywords });
    const failures = [
      ...failuresOf(seo[''].results, worker._seoAssessor, paper),
      ...failuresOf(readability.results, worker._contentAssessor, paper),
    ];
    const names = { seo: namesOf(worker._seoAssessor), readability: namesOf(worker._contentAssessor) };
    return { seo, readability, names, failures };
  }

  /**
   * @private
   * @param {OracleText} text
   * @param {boolean} cornerstone
   */
  runPremium(text, cornerstone) {
    const { assessments, assessors, helpers, languageProcessing } = this.yoastseo;
    const paper = this.paperOf(text);
    const researcher = this.researcherOf(text.locale, paper);
    const { keyphraseDistribution, wordComplexity, getLongCenterAlignedTexts } = languageProcessing.researches;
    researcher.addResearch('keyphraseDistribution', keyphraseDistribution);
    researcher.addResearch('getLongCenterAlignedTexts', getLongCenterAlignedTexts);
    const { seo, readability } = assessments;
    const assessor = new assessors.Assessor(researcher);
    assessor.addAssessment('keyphraseDistribution', new seo.KeyphraseDistributionAssessment());
    assessor.addAssessment('textTitle', new seo.TextTitleAssessment());
    assessor.addAssessment('textAlignment', new readability.TextAlignmentAssessment());
    assessor.addAssessment('imageAltTags', new seo.ImageAltTagsAssessment());
    assessor.addAssessment('listsPresence', new readability.ListAssessment());
    const language = languageOf(text.locale);
    if (helpers.getLanguagesWithWordComplexity().includes(language)) {
      researcher.addResearch('wordComplexity', wordComplexity);
      researcher.addHelper('checkIfWordIsComplex', helpers.getWordComplexityHelper(language));
      researcher.addConfig('wordComplexity', helpers.getWordComplexityConfig(language));
      const scores = cornerstone ? { scores: { acceptableAmount: 3 } } : {};
      assessor.addAssessment('wordComplexity', new readability.WordComplexityAssessment(scores));
    }
    assessor.assess(paper);
    return assessor.results;
  }

  /**
   * @private
   * @param {OracleText} text
   */
  paperOf({ content, title = '', keyphrase, synonyms = [], metaDescription, slug, permalink, locale, titleWidth }) {
    return new this.yoastseo.Paper(content, {
      title,
      textTitle: title,
      titleWidth,
      keyword: keyphrase ?? '',
      synonyms: synonyms.join(', '),
      description: metaDescription ?? '',
      slug: slug ?? '',
      permalink: permalink ?? '',
      locale,
    });
  }

  /**
   * @private
   * @param {string} locale
   * @param {unknown} paper
   */
  researcherOf(locale, paper) {
    const languages = path.join(this.folder, 'build', 'languageProcessing', 'languages');
    const { default: Researcher } = require(path.join(languages, languageOf(locale), 'Researcher'));
    return new Researcher(paper);
  }
}

/** yoastseo's name of the language of a locale; what it does not know it judges by its default rules. */
const KNOWN_LANGUAGES = new Set('ar ca cs de el en es fa fr he hu id it ja nb nl pl pt ru sk sv tr'.split(' '));

/** @param {string} locale */
function languageOf(locale) {
  const [code = ''] = locale.split('_');
  return KNOWN_LANGUAGES.has(code) ? code : '_default';
}

/**
 * @param {any} worker
 * @param {any} assessors
 */
function useProductAssessors(worker, assessors) {
  worker.setCustomSEOAssessorClass(assessors.ProductSEOAssessor, PRODUCT, {});
  worker.setCustomCornerstoneSEOAssessorClass(assessors.ProductCornerstoneSEOAssessor, PRODUCT, {});
  worker.setCustomContentAssessorClass(assessors.ProductContentAssessor, PRODUCT, {});
  worker.setCustomCornerstoneContentAssessorClass(assessors.ProductCornerstoneContentAssessor, PRODUCT, {});
  worker.setCustomRelatedKeywordAssessorClass(assessors.ProductRelatedKeywordAssessor, PRODUCT, {});
  worker.setCustomCornerstoneRelatedKeywordAssessorClass(
    assessors.ProductCornerstoneRelatedKeywordAssessor,
    PRODUCT,
    {},
  );
}

/**
 * @param {{results: any[], score: number}} outcome
 * @param {string[]} [names]
 * @returns {OracleScorecard}
 */
function scorecardOf({ results, score }, names = []) {
  const scored = results.filter((result) => result.hasScore());
  const sum = scored.reduce((total, result) => total + result.getScore(), 0);
  return {
    total_library: scored.length === 0 ? 0 : Math.round((sum / (BEST_PER_CHECK * scored.length)) * 100),
    total_worker: score,
    results_counted: results.length,
    checks: scoresOf(results, names),
  };
}

/**
 * @param {any[]} results
 * @param {string[]} [names] All that could have had a result.
 * @returns {Scores}
 */
function scoresOf(results, names = []) {
  /** @type {Scores} */
  const scores = Object.fromEntries(names.map((name) => [name, null]));
  for (const result of results) {
    const name = result.getIdentifier();
    if (name !== '') scores[NAMES.get(name) ?? name] = result.hasScore() ? result.getScore() : null;
  }
  return scores;
}

/**
 * @param {any} assessor
 * @returns {string[]}
 */
function namesOf(assessor) {
  return assessor.getAvailableAssessments().map((/** @type {any} */ { identifier }) => identifier);
}

/**
 * What an assessor tried in vain: the result of such a check has lost its name.
 * @param {any[]} results
 * @param {any} assessor
 * @param {unknown} paper
 * @returns {string[]}
 */
function failuresOf(results, assessor, paper) {
  if (!results.some((result) => result.getScore() === FAILED)) return [];
  const researcher = assessor._researcher;
  researcher.setPaper(paper);
  const tried = assessor
    .getAvailableAssessments()
    .filter((/** @type {any} */ check) => assessor.isApplicable(check, paper, researcher));
  const named = new Set(results.map((result) => result.getIdentifier()));
  return tried
    .map((/** @type {any} */ { identifier }) => identifier)
    .filter((/** @type {string} */ id) => !named.has(id));
}

module.exports = { Oracle };

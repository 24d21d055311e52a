import { Injectable } from '@nestjs/common';
import { Purse } from '@seoforge/ai-providers';
import { AiConfig } from '@seoforge/config';
import { languageCodeOf, readableLine } from '@seoforge/kernel';
import { callerOf, ModelCaller, UnusableAnswer, type Answer } from '@seoforge/prompting';
import { detectLanguage } from '@seoforge/seo';

import type { ArticleOwner } from '../../domain/queued-article';
import { plainTextOf } from '../../rendering/plain-text';
import { sanitiseContent } from '../../rendering/sanitise-content';
import { slugOf } from '../../rendering/slug';
import { formOf } from './content-form';
import { localisePhrases } from './localise-phrases';
import { SegmentedContent } from './segmented-content';
import type { Phrases } from './translate-phrases.prompt';
import type { GlossaryEntry, Translation, TranslationRequest } from './translation';
import { nothingToTranslate, sameLanguage } from './translations.errors';
import { UnitTranslator } from './unit-translator';
import { reportOf } from './untranslated';

/** As much of the text as says what it is about. */
const OPENING_CHARACTERS = 1_000;
const RAN = 'what would run in a browser was taken out of the content';
const SIMULATED =
  'simulated: no language model was asked; the text is no translation but a demonstration in its language';

/** Translates texts with their markup, and what stands around them. */
@Injectable()
export class TranslateContent {
  constructor(
    private readonly models: ModelCaller,
    private readonly config: AiConfig,
  ) {}

  /**
   * The text in the other language; what could not be translated stays as it is and is reported.
   * @throws AppError `content.same_language`, `content.nothing_to_translate`; where nothing of the text could be translated what the
   * calls failed with, or `content.answer_unusable`
   */
  async execute(owner: ArticleOwner, request: TranslationRequest, signal: AbortSignal): Promise<Translation> {
    const { to, glossary = [] } = request;
    const from = await languageOf(request);
    const form = formOf(request.content);
    const content = form === 'plain' ? request.content : sanitiseContent(request.content);
    const segmented = new SegmentedContent(content, form, from ?? 'en');
    if (segmented.units.length === 0) throw nothingToTranslate();

    const { route = null, maxCostMicroUsd = null } = request;
    const purse = new Purse(maxCostMicroUsd ?? Number.MAX_SAFE_INTEGER);
    const caller = { ...callerOf(owner, { route, maxCostMicroUsd }), purse };
    const phrases = phrasesOf(request);
    const opening = plainTextOf(content.slice(0, 4 * OPENING_CHARACTERS)).slice(0, OPENING_CHARACTERS);
    const common = { from, to, glossary };
    const localised = await localisePhrases(
      this.models,
      { ...common, phrases, synonyms: request.synonyms ?? [], opening: opening.toWellFormed() },
      caller,
      signal,
    );
    const keyphrase = entryOf(phrases.keyphrase, localised.phrases.keyphrase);
    const translator = new UnitTranslator(
      this.models,
      caller,
      this.config.concurrency,
      { ...common, keyphrase },
      signal,
    );
    const { judged, answers, failures } = await translator.translate(segmented.units);

    const { isEmpty, untranslated, warnings } = reportOf(segmented.units, judged, failures[0]);
    if (isEmpty) throw failures[0] ?? new UnusableAnswer('translation', 'no part of it is a translation');
    const all = [...localised.answers, ...answers];
    const named = localised.phrases.keyphrase ?? localised.phrases.title;
    return {
      content: segmented.written(
        new Map([...judged].flatMap(([id, unit]) => (unit.isUsable ? [[id, unit.text]] : []))),
      ),
      ...localised.phrases,
      ...(named === undefined ? {} : { slug: slugOf(named) }),
      language: to,
      from,
      untranslated: [...localised.untranslated, ...untranslated],
      provider: answers.at(-1)?.provider ?? 'unknown',
      costMicroUsd: all.some(({ costMicroUsd }) => costMicroUsd === null)
        ? null
        : purse.limitMicroUsd - purse.leftMicroUsd,
      warnings: [...warningsOf(all), ...(content === request.content ? [] : [RAN]), ...warnings],
    };
  }
}

/** Null where it cannot be told. @throws AppError `content.same_language` */
async function languageOf({ content, title, keyphrase, from, to }: TranslationRequest): Promise<string | null> {
  const language = from ?? (await detectLanguage({ content, title, keyphrase })) ?? null;
  if (language !== null && languageCodeOf(language) === languageCodeOf(to)) throw sameLanguage(language, to);
  return language;
}

function phrasesOf({ keyphrase, title, metaDescription }: TranslationRequest): Phrases {
  const given = Object.entries({ keyphrase, title, metaDescription }).map(([name, text]) => [
    name,
    readableLine(text ?? ''),
  ]);
  return Object.fromEntries(given.filter(([, text]) => text !== '')) as Phrases;
}

function entryOf(term: string | undefined, translation: string | undefined): GlossaryEntry | null {
  return term === undefined || translation === undefined || term === translation ? null : { term, translation };
}

function warningsOf(answers: readonly Answer<unknown>[]): readonly string[] {
  const simulated = answers.some(({ provider }) => provider === 'simulated') ? [SIMULATED] : [];
  return [...new Set([...simulated, ...answers.flatMap(({ warnings }) => warnings)])];
}

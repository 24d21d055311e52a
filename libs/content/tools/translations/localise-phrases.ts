import type { AppError } from '@seoforge/kernel';
import type { Answer, Caller, ModelCaller } from '@seoforge/prompting';

import { isPassable } from './passable-failures';
import { translatePhrasesPrompt, PHRASES, type Phrases, type PhrasesScene } from './translate-phrases.prompt';
import type { UntranslatedText } from './translation';
import { untranslatedText } from './untranslated';

/** What stands around the text: in the other language, or as it was where that failed. */
export interface LocalisedPhrases {
  readonly phrases: Phrases;
  readonly answers: readonly Answer<Phrases>[];
  readonly untranslated: readonly UntranslatedText[];
  readonly failures: readonly AppError[];
}

/**
 * Asks for them in one call, before anything else, so that the text can use the keyphrase; for nothing where there are none.
 * @throws AppError what `isPassable` does not pass over
 */
export async function localisePhrases(
  models: ModelCaller,
  scene: PhrasesScene,
  caller: Caller,
  signal: AbortSignal,
): Promise<LocalisedPhrases> {
  const { phrases, to, synonyms } = scene;
  const given = PHRASES.flatMap((name) => phrases[name] ?? []);
  if (given.length === 0) return { phrases, answers: [], untranslated: [], failures: [] };
  try {
    const topic = { language: to, keyphrase: phrases.keyphrase ?? '', synonyms };
    const answer = await models.ask(translatePhrasesPrompt(scene), topic, caller, signal);
    return { phrases: answer.value, answers: [answer], untranslated: [], failures: [] };
  } catch (error) {
    if (signal.aborted || !isPassable(error)) throw error;
    const untranslated = given.map((text) => untranslatedText(text, error.message));
    return { phrases, answers: [], untranslated, failures: [error] };
  }
}

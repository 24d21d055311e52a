import { languageOfScript, type AnalysisInput } from '../engine';
import { languageDetector } from './language-detector';
import { visibleBeginning } from './visible-beginning';

/** As much as the detector reads. */
const SAMPLE_CHARACTERS = 1_000;
/** In fewer letters than make some four words, names and loan words decide. */
const FEWEST_LETTERS = 20;
const LETTER = /\p{L}/gu;
/** Scripts that have one language each here, or as good as. */
const LETTER_OF_A_LANGUAGE = /[\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
/** From this share of letters on, such a script is the text's own and no quotation: a word of it says what three Latin letters do. */
const OWN_SCRIPT_SHARE = 0.2;

/**
 * The language that a text, with its title and keyphrase where it is short, is written in: an ISO 639-1 code. Undefined where it is
 * too short or there is no telling.
 */
export async function detectLanguage({
  content,
  title = '',
  keyphrase = '',
}: AnalysisInput): Promise<string | undefined> {
  const sample = `${visibleBeginning(content, SAMPLE_CHARACTERS)} ${title} ${keyphrase}`.slice(0, SAMPLE_CHARACTERS);
  const letters = sample.match(LETTER)?.length ?? 0;
  const own = sample.match(LETTER_OF_A_LANGUAGE)?.length ?? 0;
  if (own > letters * OWN_SCRIPT_SHARE) return languageOfScript(sample);
  if (letters < FEWEST_LETTERS) return undefined;
  const detected = (await languageDetector()).detect(sample);
  return detected.isReliable() ? detected.language : undefined;
}

import { escapeMarkdown } from '../markdown-escape';
import type { TaskInput } from '../task-input';
import type { LanguagePack } from './language-pack';

const MAX_SYNONYM_CHARACTERS = 40;

/** Synonyms that are short and do not say the keyphrase in other order. */
export function synonymsOf({ keyphrase, synonyms }: Pick<TaskInput, 'keyphrase' | 'synonyms'>): readonly string[] {
  const words = keyphrase.toLowerCase().split(' ');
  return synonyms.filter(
    (synonym) =>
      synonym.length <= MAX_SYNONYM_CHARACTERS && !words.every((word) => synonym.toLowerCase().includes(word)),
  );
}

/** Words for the subject in Markdown: the language's own, and the usable synonyms. */
export function subjectsOf(pack: LanguagePack, input: Pick<TaskInput, 'keyphrase' | 'synonyms'>): readonly string[] {
  return [...pack.subjects, ...synonymsOf(input).map((synonym) => pack.inSentence(escapeMarkdown(synonym)))];
}

import type { Keyphrase } from '../keyphrase';
import { escapeMarkdown } from '../markdown-escape';
import type { SeededRandom } from '../seeded-random';
import type { Reference } from '../task-input';
import { citedWordsOf } from './cited-words';
import { fillTemplate } from './fill-template';
import type { LanguagePack } from './language-pack';

/** Sentences in Markdown that state the given facts with a link to their source and point to the given posts. */
export function writeReferences(
  pack: LanguagePack,
  keyphrase: Keyphrase,
  { facts, posts }: { readonly facts: readonly Reference[]; readonly posts: readonly Reference[] },
  random: SeededRandom,
): readonly string[] {
  const leads = random.shuffle(pack.factLeads);
  const templates = random.shuffle(pack.postSentences);
  return [
    ...facts.map((fact, index) => writeFact(pack, keyphrase, fact, leads[index] ?? '')),
    ...posts.map(({ id, text }, index) => {
      const link = `[${escapeMarkdown(text)}](${id})`;
      return pack.finishSentence(fillTemplate(templates[index % templates.length] ?? '{link}', { link }));
    }),
  ];
}

/** A statement that is short enough gets a transition; its own words stay as they are. */
function writeFact(pack: LanguagePack, keyphrase: Keyphrase, { id, text }: Reference, lead: string): string {
  const { start, end } = citedWordsOf(text, keyphrase);
  const [before, cited, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(escapeMarkdown);
  const statement = `${before}[${cited}](${id})${after}`;
  const isShort = pack.countWords(`${lead} ${text}`) <= pack.longSentenceWords;
  return pack.finishSentence(lead && isShort ? `${lead} ${statement}` : statement);
}

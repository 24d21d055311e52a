import type { Keyphrase } from '../keyphrase';
import { escapeMarkdown } from '../markdown-escape';
import { fillTemplate } from './fill-template';
import type { LanguagePack } from './language-pack';

/** A heading with more words than this is not repeated in a sentence. */
const MAX_QUOTED_WORDS = 8;

/** What a section is about, as a noun phrase in Markdown without the keyphrase, told from its heading. */
export function aspectOf(pack: LanguagePack, heading: string, keyphrase: Keyphrase): string {
  const values = { keyphrase: pack.inSentence(keyphrase.plain) };
  const known = pack.aspects.find((aspect) =>
    [...aspect.headingsWithKeyphrase, ...aspect.plainHeadings].some(
      (template) => fillTemplate(template, values).trim() === heading,
    ),
  );
  if (known) return known.name;
  const subject = pack.subjects[0] ?? '';
  const quoted = keyphrase.replaceIn(heading, subject);
  const isQuotable = quoted !== '' && pack.countWords(quoted) <= MAX_QUOTED_WORDS;
  return isQuotable ? pack.inSentence(pack.quoteHeading(escapeMarkdown(quoted))) : subject;
}

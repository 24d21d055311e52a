import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Link } from '../../document/content-document';
import { segmentText } from '../../document/segment-text';
import { findKeyphrase } from '../../keyphrase/find-keyphrase';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { linkTargetOf } from '../../document/link-target';

const ID = 'textCompetingLinks';
const BEST = 8;

/** Whether a link hands the keyphrase to another page by having nothing else as its text: 2 if so, otherwise 8. */
export function textCompetingLinks(subject: Subject): Check {
  const competing = subject.document.links.filter((link) => competes(link, subject));
  if (competing.length === 0) return yoastCheck(ID, BEST, 'No link uses the keyphrase as its text.', {}, BEST);
  const extras = {
    marks: competing.map(({ start, end }) => ({ start, end })),
    fix: fixOf('rewordLinks', competing.length, 0),
  };
  return yoastCheck(ID, 2, 'A link to another page has the keyphrase as its text: reword it.', extras, BEST);
}

function competes(link: Link, { keyphrases, language, permalink }: Subject): boolean {
  if (keyphrases.length === 0 || linkTargetOf(link.href, permalink) === 'other' || link.href === permalink)
    return false;
  const anchor = segmentText(link.text, language);
  const words = anchor.sentences.flatMap((sentence) => sentence.words.map((word) => word.key));
  const contentWords = words.filter((word) => language.functionWords?.has(word) !== true);
  return keyphrases.some((keyphrase) => {
    if (findKeyphrase(keyphrase, anchor).length === 0) return false;
    if (keyphrase.unspaced) return link.text.replace(/\s/g, '').length === keyphrase.text.replace(/\s/g, '').length;
    const wanted = new Set(keyphrase.words);
    return contentWords.every((word) => wanted.has(word));
  });
}

import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Link } from '../../document/content-document';
import { segmentText } from '../../document/segment-text';
import { byNumber, counted } from '../../grammatical-number';
import { findKeyphrase } from '../../keyphrase/find-keyphrase';
import { matchableWords } from '../../keyphrase/matchable-words';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { linkTargetOf } from '../../document/link-target';

const ID = 'textCompetingLinks';
const BEST = 8;
/** Yoast takes these for words of their own, or for part of the word that they touch. */
const REFERENCES_LIKE_WORDS: ReadonlySet<string> = new Set(
  '&amp; &lt; &gt; &quot; &apos; &#39; &nbsp; &ndash; &mdash; &copy;'.split(' '),
);
/** Signs that stand alone as a word does: an arrow, a slash, an asterisk. */
const LONE_SIGN = /(?:^|\s)[^\s\p{L}\p{N}\-–—()_[\]‘’“”"'.?!:;,¿¡«»‹›„\\+×&<>…、。]+(?=\s|$)/u;

/** Whether a link hands the keyphrase to another page by having nothing else as its text: 2 if so, otherwise 8. */
export function textCompetingLinks(subject: Subject): Check {
  const competing = subject.document.links.filter((link) => competes(link, subject));
  if (competing.length === 0) return yoastCheck(ID, BEST, 'No link uses the keyphrase as its text.', {}, BEST);
  const links = counted(competing.length, 'link');
  const pages = byNumber(competing.length, 'page', 'pages');
  const message = `The keyphrase is the whole text of ${links}, which helps the other ${pages} to be found for it: choose other words.`;
  const extras = {
    marks: competing.map(({ start, end }) => ({ start, end })),
    fix: fixOf('rewordLinks', competing.length, 0),
  };
  return yoastCheck(ID, 2, message, extras, BEST);
}

function competes(link: Link, { keyphrases, language, permalink }: Subject): boolean {
  if (keyphrases.length === 0 || linkTargetOf(link.href, permalink) === 'other' || link.href === permalink)
    return false;
  if (link.references.some((reference) => REFERENCES_LIKE_WORDS.has(reference)) || LONE_SIGN.test(link.text))
    return false;
  const anchor = segmentText(link.text, language);
  const words = anchor.sentences.flatMap((sentence) => sentence.words.map((word) => word.key));
  const contentWords = words.filter((word) => language.functionWords?.has(word) !== true);
  return keyphrases.some((keyphrase) => {
    if (findKeyphrase(keyphrase, anchor).length === 0) return false;
    if (keyphrase.unspaced) return link.text.replace(/\s/g, '').length === keyphrase.text.replace(/\s/g, '').length;
    const wanted = new Set(keyphrase.words);
    return contentWords.every((word) => matchableWords(word).some((form) => wanted.has(keyphrase.formOf(form))));
  });
}

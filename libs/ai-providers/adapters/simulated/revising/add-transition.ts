import type { LanguagePack } from '../writing/language-pack';
import { sentenceOf, type InlineSentence } from './inline-sentences';
import type { RevisionDesk } from './revision-desk';

const BEGINNING = /^((?:<[^<>]*>|["“'(])*)(\p{L}[\p{L}\p{M}'’-]*)/u;

const vocabularies = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The words that the language's own sentences write in lower case. */
function vocabularyOf(pack: LanguagePack): ReadonlySet<string> {
  const known = vocabularies.get(pack);
  if (known) return known;
  const words = JSON.stringify([pack.roles, pack.phrases]).match(/(?<![\p{L}{])\p{Ll}[\p{L}\p{M}]*(?!\})/gu);
  const vocabulary = new Set([...(words ?? []), ...(pack.transitions.commonWords ?? [])]);
  vocabularies.set(pack, vocabulary);
  return vocabulary;
}

/** The sentence without its capital letter; undefined where its first word might be a name. */
function uncapitalised({ html }: InlineSentence, { pack, keyphrase }: RevisionDesk): string | undefined {
  const [, before = '', word = ''] = BEGINNING.exec(html) ?? [];
  const lower = word.toLowerCase();
  const isCommon = vocabularyOf(pack).has(lower) || keyphrase.plain.split(' ').includes(lower);
  if (word === '' || word === 'I' || !isCommon) return undefined;
  return `${before}${lower}${html.slice(before.length + word.length)}`;
}

/** The same sentence behind a transition, which begins otherwise than the sentences beside it. */
export function addTransition(
  sentence: InlineSentence,
  beside: readonly (InlineSentence | undefined)[],
  desk: RevisionDesk,
): InlineSentence {
  const { joined, apart } = desk.pack.transitions;
  const lower = joined.length > 0 ? uncapitalised(sentence, desk) : undefined;
  const taken = beside.map((other) => desk.pack.firstWord(other?.text ?? ''));
  const transition = desk.next(
    lower === undefined ? apart : joined,
    (candidate) => !taken.includes(desk.pack.firstWord(candidate)),
  );
  const capitalised = transition.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return sentenceOf(`${capitalised}${desk.pack.leadSeparator}${lower ?? sentence.html}`);
}

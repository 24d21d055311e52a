import { unescapeMarkdown } from '../markdown-escape';
import { Keyphrase } from '../keyphrase';
import { lineOf, recordsOf, textOf } from '../read-fields';
import { SeededRandom } from '../seeded-random';
import type { LanguagePack, Role } from '../writing/language-pack';
import { SentenceWriter } from '../writing/sentence-writer';
import { shareOfRevision } from '../writing/shares';
import { countWordsOf, type TranslatedTerm, termsOf } from './translated-terms';
import type { SimulatedTool } from './simulated-tool';

const MAX_SEGMENTS = 100;
const MAX_CHARACTERS = 20_000;
const MARK = /(⟦\/?\d+⟧)/;
const FIGURE = /\p{Nd}+(?:[.,:'’\u00a0\u202f]\p{Nd}+)*/gu;
const ROLES: readonly Role[] = ['claim', 'reason', 'advice', 'result', 'caution'];
const POOL_SENTENCES = 24;
/** Fewer words are a name, a label or the text of a link. */
const MOST_WORDS_OF_PHRASE = 3;

/** Text in the other language in place of each segment, with its marks, numbers and terms: no translation, as its callers are told. */
export const translation: SimulatedTool = ({ fields, seed, pack }) => {
  const desk = new TranslationDesk(pack, seed, termsOf(fields));
  return {
    segments: recordsOf(fields['segments'], MAX_SEGMENTS).map(({ id, text }) => ({
      id: lineOf(id, 40),
      text: desk.render(textOf(text, MAX_CHARACTERS)),
    })),
  };
};

class TranslationDesk {
  private readonly random: SeededRandom;
  private readonly sentences: readonly string[];
  private readonly phrases: readonly string[];
  private written = 0;

  constructor(
    pack: LanguagePack,
    seed: string,
    private readonly terms: readonly TranslatedTerm[],
  ) {
    this.random = new SeededRandom(seed);
    this.sentences = this.poolOf(pack);
    this.phrases = this.random.shuffle([...pack.subjects, ...pack.aspects.map(({ name }) => name)]);
  }

  render(text: string): string {
    return text
      .split(MARK)
      .map((piece) => (MARK.test(piece) || !/\p{L}/u.test(piece) ? piece : this.renderWords(piece)))
      .join('');
  }

  /** The same space around it, about as many words, and all that must not get lost. */
  private renderWords(words: string): string {
    const kept = [
      ...this.terms.filter(({ term }) => words.toLowerCase().includes(term)).map(({ translation: said }) => said),
      ...(words.match(FIGURE) ?? []),
    ];
    const before = words.slice(0, words.length - words.trimStart().length);
    const after = words.slice(words.trimEnd().length);
    const wanted = countWordsOf(words);
    const written = wanted > MOST_WORDS_OF_PHRASE ? this.writeSentences(wanted, kept) : this.writePhrase(kept);
    return `${before}${written}${after}`;
  }

  private writePhrase(kept: readonly string[]): string {
    return kept.length > 0 ? kept.join(' ') : this.next(this.phrases);
  }

  private writeSentences(wanted: number, kept: readonly string[]): string {
    const said: string[] = [];
    for (let words = 0; words < wanted; words += countWordsOf(said.at(-1) ?? '') || wanted)
      said.push(this.next(this.sentences));
    const all = said.join(' ');
    return kept.length === 0 ? all : all.replace(/([.!?]?)$/, ` (${kept.join(', ')})$1`);
  }

  private next(list: readonly string[]): string {
    return list[(this.written += 1) % list.length] ?? '';
  }

  private poolOf(pack: LanguagePack): readonly string[] {
    const writer = new SentenceWriter({
      pack,
      keyphrase: new Keyphrase(pack.subjects[0] ?? ''),
      random: this.random,
      subjects: pack.subjects.slice(1),
      aspect: pack.subjects[0] ?? '',
      share: shareOfRevision(''),
    });
    return Array.from({ length: POOL_SENTENCES }, () => {
      const sentence = writer.propose({ role: this.random.pick(ROLES), withKeyphrase: false });
      writer.accept(sentence);
      return unescapeMarkdown(sentence.text);
    });
  }
}

import { Keyphrase } from '../keyphrase';
import { lineOf, linesOf, textOf } from '../read-fields';
import { PassageReviser } from '../revising/passage-reviser';
import { RevisionDesk } from '../revising/revision-desk';
import { escapeHtml, plainTextOf } from '../revising/html-text';
import { readRevisionInput, type Change } from '../revision-input';
import { SeededRandom } from '../seeded-random';
import type { LanguagePack } from '../writing/language-pack';
import { SentenceWriter } from '../writing/sentence-writer';
import { shareOfRevision } from '../writing/shares';
import { subjectsOf, synonymsOf } from '../writing/subjects';
import type { SimulatedTool } from './simulated-tool';

const MAX_PASSAGE_CHARACTERS = 60_000;
const MAX_LINE_CHARACTERS = 1_200;
const MAX_SYNONYMS = 20;

/** What words of an instruction ask for, in the languages that the simulation writes; the first that occur decide. */
const WISHES: readonly (readonly [RegExp, string])[] = [
  [/active|ประธาน|aktiv|activ/i, 'makeSentencesActive'],
  [/transition|connect|คำเชื่อม|übergang|conector|connecteur/i, 'addTransitionWords'],
  [/keyphrase|keyword|คีย์เฟรซ|คีย์เวิร์ด|schlüssel|palabra clave|mot[- ]clé/i, 'addKeyphrase'],
  [/longer|expand|more detail|ยาวขึ้น|ขยาย|länger|ausführlich|más largo|amplía|plus long|développe/i, 'addWords'],
];
/** What is done where an instruction names nothing that the simulation can do: shorter sentences are never wrong. */
const USUAL_WISH = 'shortenSentences';
const ADDED_WORDS = 40;

/** A mark in the place of a block, which the reviser is to take for markup. */
const BLOCK_MARK = /(^|>|\n)([^\S\n]*)⟦(\d+)⟧(?=\s*(?:<|$))/g;

/** The passage with the changes that were asked for, or what words of the instruction ask for, as far as rules can do it. */
export const rewrite: SimulatedTool = ({ fields, seed, pack }) => {
  const passage = textOf(fields['passage'], MAX_PASSAGE_CHARACTERS);
  const changes = changesOf(fields);
  const revise = (html: string, place: number): string => {
    const id = `passage:${place}`;
    return new PassageReviser({ id, html, changes }, deskOf(fields, `${seed}\n${place}`, pack, id)).revise();
  };
  if (fields['format'] === 'text')
    return passage
      .split(/(\n+)/)
      .map((line, place) => (/\p{L}/u.test(line) ? plainLinesOf(revise(`<p>${escapeHtml(line)}</p>`, place)) : line))
      .join('');
  const shielded = passage.replace(BLOCK_MARK, '$1$2<!--kept $3-->');
  return revise(shielded, 0).replace(/<!--kept (\d+)-->/g, '⟦$1⟧');
};

function changesOf(fields: Readonly<Record<string, unknown>>): readonly Change[] {
  const { changes } = readRevisionInput(fields);
  if (changes.length > 0) return changes;
  const instruction = lineOf(fields['instruction'], MAX_LINE_CHARACTERS);
  const action = WISHES.find(([words]) => words.test(instruction))?.[1] ?? USUAL_WISH;
  const count = { addWords: ADDED_WORDS, addKeyphrase: 1 }[action];
  return [{ action, instruction, count }];
}

function deskOf(fields: Readonly<Record<string, unknown>>, seed: string, pack: LanguagePack, id: string): RevisionDesk {
  const subject = lineOf(fields['keyphrase'], MAX_LINE_CHARACTERS) || (pack.subjects[0] ?? '');
  const input = { keyphrase: subject, synonyms: linesOf(fields['synonyms'], MAX_SYNONYMS, MAX_LINE_CHARACTERS) };
  const [keyphrase, random] = [new Keyphrase(subject), new SeededRandom(seed)];
  const sentences = new SentenceWriter({
    pack,
    keyphrase,
    random,
    share: shareOfRevision(id),
    aspect: pack.subjects[0] ?? '',
    subjects: subjectsOf(pack, input),
  });
  return new RevisionDesk({ pack, keyphrase, random, sentences, synonyms: synonymsOf(input) });
}

function plainLinesOf(html: string): string {
  return html
    .split(/<\/p>\s*/)
    .map(plainTextOf)
    .filter((line) => line !== '')
    .join('\n');
}

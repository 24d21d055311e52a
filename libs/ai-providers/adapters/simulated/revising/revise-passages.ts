import { Keyphrase } from '../keyphrase';
import { SeededRandom } from '../seeded-random';
import type { TaskInput } from '../task-input';
import type { LanguagePack } from '../writing/language-pack';
import { SentenceWriter } from '../writing/sentence-writer';
import { shareOfRevision } from '../writing/shares';
import { subjectsOf, synonymsOf } from '../writing/subjects';
import { partsOf } from './html-parts';
import { sentencesOf } from './inline-sentences';
import { RevisionDesk } from './revision-desk';
import { PassageReviser } from './passage-reviser';

export interface RevisedPassages {
  readonly passages: readonly { readonly id: string; readonly html: string }[];
}

/** Every passage with the changes that it asks for. */
export function revisePassages(pack: LanguagePack, input: TaskInput): RevisedPassages {
  const keyphrase = new Keyphrase(input.keyphrase);
  const taken = input.passages.flatMap(({ html }) => sentenceTextsOf(html));
  const passages = input.passages.map((passage) => {
    const random = new SeededRandom(`${input.seed}\n${passage.id}\n${passage.html}`);
    const sentences = new SentenceWriter({
      pack,
      keyphrase,
      random,
      taken,
      share: shareOfRevision(passage.id),
      aspect: pack.subjects[0] ?? '',
      subjects: subjectsOf(pack, input),
    });
    const desk = new RevisionDesk({ pack, keyphrase, random, sentences, synonyms: synonymsOf(input) });
    const html = new PassageReviser(passage, desk).revise();
    taken.push(...sentenceTextsOf(html));
    return { id: passage.id, html };
  });
  return { passages };
}

function sentenceTextsOf(html: string): readonly string[] {
  return partsOf(html)
    .filter(({ tag }) => tag !== null)
    .flatMap((part) => sentencesOf(part.html).map(({ text }) => text));
}

import { Keyphrase } from '../keyphrase';
import { escapeMarkdown } from '../markdown-escape';
import { SeededRandom } from '../seeded-random';
import type { TaskInput } from '../task-input';
import type { LanguagePack } from './language-pack';
import { writeMetadata, type Metadata } from './metadata-writer';
import { writeOutline, type Outline } from './outline-writer';
import { CONCLUSION, INTRODUCTION, SECTION, type PassagePlan } from './passage-plans';
import { PassageWriter } from './passage-writer';
import { aspectOf } from './section-aspect';
import { SentenceWriter, SHARES } from './sentence-writer';

const MAX_SYNONYM_CHARACTERS = 40;

/** Writes the parts of one article; each part knows only its own input, as a language model would. */
export class ArticleWriter {
  private readonly keyphrase: Keyphrase;
  private readonly random: SeededRandom;

  constructor(
    private readonly pack: LanguagePack,
    private readonly input: TaskInput,
  ) {
    this.keyphrase = new Keyphrase(input.keyphrase);
    this.random = new SeededRandom(input.seed);
  }

  outline(): Outline {
    return writeOutline(this.pack, this.keyphrase, this.input.sectionCount, this.random);
  }

  /** At least one use of the keyphrase: an introduction names its subject. */
  introduction(): string {
    return this.passage(INTRODUCTION, 0, Math.max(1, this.input.keyphraseUses));
  }

  section(): string {
    return this.passage(SECTION, 2 + (this.input.position % (SHARES - 2)), this.input.keyphraseUses);
  }

  conclusion(): string {
    return this.passage(CONCLUSION, 1, this.input.keyphraseUses);
  }

  metadata(): Metadata {
    return writeMetadata(this.pack, this.keyphrase, this.random);
  }

  private passage(plan: PassagePlan, share: number, keyphraseUses: number): string {
    const { pack, keyphrase, random, input } = this;
    const aspect = aspectOf(pack, input.heading, keyphrase);
    const sentences = new SentenceWriter({ pack, keyphrase, random, aspect, share, subjects: this.subjects() });
    const { targetWords } = input;
    return new PassageWriter({ pack, plan, keyphrase, random, sentences, targetWords, keyphraseUses }).write();
  }

  /** The language's own words for the subject, and short synonyms that do not say the keyphrase in other order. */
  private subjects(): readonly string[] {
    const words = this.input.keyphrase.toLowerCase().split(' ');
    const synonyms = this.input.synonyms.filter(
      (synonym) =>
        synonym.length <= MAX_SYNONYM_CHARACTERS && !words.every((word) => synonym.toLowerCase().includes(word)),
    );
    return [...this.pack.subjects, ...synonyms.map((synonym) => this.pack.inSentence(escapeMarkdown(synonym)))];
  }
}

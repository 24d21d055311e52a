import { Keyphrase } from '../keyphrase';
import { SeededRandom } from '../seeded-random';
import type { TaskInput } from '../task-input';
import { writeFaq, type Faq } from './faq-writer';
import type { LanguagePack } from './language-pack';
import { writeMetadata, type Metadata } from './metadata-writer';
import { writeOutline, type Outline } from './outline-writer';
import { CONCLUSION, INTRODUCTION, SECTION, type PassagePlan } from './passage-plans';
import { PassageWriter } from './passage-writer';
import { writePictures, type Picture } from './picture-writer';
import { writeReferences } from './reference-writer';
import { aspectOf } from './section-aspect';
import { SentenceWriter } from './sentence-writer';
import { CONCLUSION_SHARE, FAQ_SHARE, INTRODUCTION_SHARE, shareOfSection } from './shares';
import { subjectsOf } from './subjects';

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
    return this.passage(INTRODUCTION, INTRODUCTION_SHARE, Math.max(1, this.input.keyphraseUses));
  }

  section(): string {
    return this.passage(SECTION, shareOfSection(this.input.position), this.input.keyphraseUses);
  }

  conclusion(): string {
    return this.passage(CONCLUSION, CONCLUSION_SHARE, this.input.keyphraseUses);
  }

  metadata(): Metadata {
    return writeMetadata(this.pack, this.keyphrase, this.random);
  }

  faq(): Faq {
    const sentences = this.sentences(FAQ_SHARE);
    return writeFaq(this.pack, this.keyphrase, this.input, { random: this.random, sentences });
  }

  pictures(): { readonly pictures: readonly Picture[] } {
    return writePictures(this.pack, this.keyphrase, this.input, this.random);
  }

  private passage(plan: PassagePlan, share: number, keyphraseUses: number): string {
    const { pack, keyphrase, random, input } = this;
    return new PassageWriter({
      pack,
      plan,
      keyphrase,
      random,
      sentences: this.sentences(share),
      references: writeReferences(pack, keyphrase, input, random),
      targetWords: input.targetWords,
      keyphraseUses,
    }).write();
  }

  private sentences(share: number): SentenceWriter {
    const { pack, keyphrase, random, input } = this;
    return new SentenceWriter({
      pack,
      keyphrase,
      random,
      share,
      aspect: aspectOf(pack, input.heading, keyphrase),
      subjects: subjectsOf(pack, input),
      taken: input.openings,
    });
  }
}

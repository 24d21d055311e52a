import type { Keyphrase } from '../keyphrase';
import { unescapeMarkdown } from '../markdown-escape';
import type { SeededRandom } from '../seeded-random';
import type { TaskInput } from '../task-input';
import { fillTemplate } from './fill-template';
import type { LanguagePack } from './language-pack';
import { aspectOf } from './section-aspect';

export interface Picture {
  /** In English, the language that image models know best. */
  readonly prompt: string;
  readonly alt: string;
  /** Place of its section among the headings. */
  readonly position: number;
}

/** Pictures spread over the sections; `keyphraseUses` alternative texts hold the keyphrase. */
export function writePictures(
  pack: LanguagePack,
  keyphrase: Keyphrase,
  { headings, pictureCount, keyphraseUses }: Pick<TaskInput, 'headings' | 'pictureCount' | 'keyphraseUses'>,
  random: SeededRandom,
): { readonly pictures: readonly Picture[] } {
  const named = pack.inSentence(keyphrase.plain);
  const [withKeyphrase, plain] = [pack.pictureAlts.withKeyphrase, pack.pictureAlts.plain].map((alts) =>
    random.shuffle(alts),
  );
  const pictures = Array.from({ length: pictureCount }, (_picture, index) => {
    const position = Math.floor((index * Math.max(1, headings.length)) / pictureCount);
    const heading = headings[position] ?? '';
    const templates = (index < keyphraseUses ? withKeyphrase : plain) ?? [];
    const template = templates[index % templates.length] ?? '{aspect}';
    const aspect = unescapeMarkdown(aspectOf(pack, heading, keyphrase));
    return {
      prompt: `A bright, realistic photograph for an article about "${keyphrase.plain}", section "${heading}"; no text in it.`,
      alt: fillTemplate(template, { keyphrase: named, aspect }).trim(),
      position,
    };
  });
  return { pictures };
}

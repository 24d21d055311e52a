import { lineOf, listOf, objectSchema, parseJsonAnswer, type Prompt, TEXT } from '@seoforge/prompting';

import type { Brief } from '../../domain/brief';
import { styleCardOf } from '../../domain/style-card';
import { briefInput } from '../brief-input';
import { messagesOf } from '../messages-of';
import type { Outline } from '../outline/outline.prompt';
import { PICTURES_IN_ENGLISH } from './pictures.v1.en';
import { PICTURES_IN_THAI } from './pictures.v1.th';

/** A picture that is to be drawn. */
export interface Picture {
  /** For an image model, in English. */
  readonly prompt: string;
  readonly alt: string;
  /** Of the section that it stands in, from 0. */
  readonly position: number;
}

const PURPOSE = 'article.pictures';
const WORDING = { english: PICTURES_IN_ENGLISH, thai: PICTURES_IN_THAI };
const SCHEMA = objectSchema({
  pictures: { type: 'array', items: objectSchema({ prompt: TEXT, alt: TEXT, position: { type: 'integer' } }) },
});
/** Search engines and the keyphrase-in-alt check ask for the keyphrase in some of the texts: 30 to 75 % of five or more. */
const SHARE_WITH_KEYPHRASE = 1 / 2;

export function picturesPrompt(brief: Brief, outline: Outline): Prompt<readonly Picture[]> {
  const pictureCount = brief.images;
  const keyphraseUses = Math.ceil(pictureCount * SHARE_WITH_KEYPHRASE);
  return {
    name: `${PURPOSE}@1`,
    purpose: PURPOSE,
    messages: messagesOf(WORDING, styleCardOf(brief), {
      task: PURPOSE,
      ...briefInput(brief),
      ...outline,
      pictureCount,
      keyphraseUses,
    }),
    maxOutputTokens: 3_000,
    output: { name: 'pictures', schema: SCHEMA },
    parse: (text) =>
      listOf(PURPOSE, parseJsonAnswer(PURPOSE, text), 'pictures', pictureCount).map((picture, index) => ({
        prompt: lineOf(PURPOSE, picture, 'prompt'),
        alt: lineOf(PURPOSE, picture, 'alt'),
        position: positionOf(picture['position'], index, outline.headings.length),
      })),
    proseOf: (pictures) => pictures.map(({ alt }) => alt).join('\n'),
  };
}

/** A section that there is: the one it names, or the next in turn. */
function positionOf(value: unknown, index: number, sections: number): number {
  const isSection = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < sections;
  return isSection ? value : index % sections;
}

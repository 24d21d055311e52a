import type { Wording } from '@seoforge/prompting';

/** What a model is asked to do with title and meta description: the analysis engine's fix actions for these. */
export const METADATA_ACTIONS = [
  'writeTitle',
  'narrowTitle',
  'addKeyphraseToTitle',
  'moveKeyphraseToTitleStart',
  'lengthenMetaDescription',
  'shortenMetaDescription',
  'addKeyphraseToMetaDescription',
  'removeKeyphraseFromMetaDescription',
] as const;

export type MetadataAction = (typeof METADATA_ACTIONS)[number];

/** Says to a model what a change is. */
export const METADATA_INSTRUCTIONS: Record<MetadataAction, Wording> = {
  writeTitle: { english: 'Write "seoTitle".', thai: 'เขียน "seoTitle"' },
  narrowTitle: { english: 'Shorten "seoTitle".', thai: 'ย่อ "seoTitle" ให้สั้นลง' },
  addKeyphraseToTitle: { english: 'Put the keyphrase into "seoTitle".', thai: 'ใส่คีย์เฟรซใน "seoTitle"' },
  moveKeyphraseToTitleStart: {
    english: 'Begin "seoTitle" with the keyphrase.',
    thai: 'ให้ "seoTitle" ขึ้นต้นด้วยคีย์เฟรซ',
  },
  lengthenMetaDescription: { english: 'Write more in "metaDescription".', thai: 'เขียน "metaDescription" ให้ยาวขึ้น' },
  shortenMetaDescription: { english: 'Shorten "metaDescription".', thai: 'ย่อ "metaDescription" ให้สั้นลง' },
  addKeyphraseToMetaDescription: {
    english: 'Put the keyphrase into "metaDescription".',
    thai: 'ใส่คีย์เฟรซใน "metaDescription"',
  },
  removeKeyphraseFromMetaDescription: {
    english: 'Use the keyphrase less often in "metaDescription".',
    thai: 'ใช้คีย์เฟรซใน "metaDescription" ให้น้อยลง',
  },
};

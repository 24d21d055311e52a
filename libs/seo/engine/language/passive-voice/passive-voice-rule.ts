import type { Word } from '../../document/segmented-text';

/** Whether a sentence is in the passive voice. `text` is the block into which the words' offsets point. */
export type PassiveVoiceRule = (words: readonly Word[], text: string) => boolean;

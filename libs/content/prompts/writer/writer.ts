import type { Wording } from '@seoforge/prompting';

import { WRITER_IN_ENGLISH } from './writer.v2.en';
import { WRITER_IN_THAI } from './writer.v2.th';

/** Who the model is and what holds for every text; part of every prompt, so that a change of it is a new version of each. */
export const WRITER: Wording = { english: WRITER_IN_ENGLISH, thai: WRITER_IN_THAI };

import type { RevisionSubject } from '../revision-subject';
import type { TextProfile } from './text-profile';

/** Whether a change has made a text worse in one way: only what it has made worse counts, not what was bad before. Linear in the text. */
export type Guard = (before: TextProfile, after: TextProfile, subject: RevisionSubject) => boolean;

import type { Check, Fix, FixAction } from '@seoforge/seo';

import { countWords } from '../../domain/count-words';
import type { PassageAction } from '../../prompts/revise-passages/passage-action';
import type { RevisionSubject } from '../revision-subject';
import type { PassageChange } from './change';
import type { Passage } from './passage';

/** Finds out which passages of a text are to be changed in what, so that a check turns green. */
export type PlanChanges = (check: ActionableCheck, scene: Scene) => readonly PassageChange[];

/** A check that asks for what a model can do in passages. */
export type ActionableCheck = Check & { readonly fix: Fix & { readonly action: PassageAction } };

/** A text as those see it who plan its changes. */
export class Scene {
  constructor(
    readonly content: string,
    readonly passages: readonly Passage[],
    readonly subject: RevisionSubject,
    /** Checks of the target's scorecards, whatever their rating. */
    private readonly checks: readonly Check[],
    /** Whether the change has been tried and did not do. */
    private readonly isSpent: (passage: Passage, action: PassageAction) => boolean,
  ) {}

  checkOf(id: string): Check | undefined {
    return this.checks.find((check) => check.id === id);
  }

  /** How much a check that still fails asks for by this action; 0 where it does not. */
  wanted(id: string, action: FixAction): number {
    const check = this.checkOf(id);
    return check?.fix?.action === action ? Math.abs(check.fix.delta) : 0;
  }

  mayChange(passage: Passage, action: PassageAction): boolean {
    return passage.isRewritable && !this.isOwnHeading(passage) && !this.isSpent(passage, action);
  }

  /** What stands in paragraphs of their own and may be changed so. */
  paragraphsFor(action: PassageAction): readonly Passage[] {
    return this.passages.filter((passage) => isParagraph(passage) && this.mayChange(passage, action));
  }

  /** Under a heading stand headings of the next level; before the first one there is nothing to be under. */
  levelAt({ index }: Passage): 2 | 3 {
    const above = this.passages.findLast((passage) => passage.index < index && passage.headingLevel > 0);
    return (above?.headingLevel ?? 0) > 1 ? 3 : 2;
  }

  /** In words, in Japanese in characters: what the limits of sections are given in. */
  lengthOf({ text }: Passage): number {
    return /^ja\b/i.test(this.subject.language) ? text.length : countWords(text, this.subject.language);
  }

  private isOwnHeading({ headingLevel, text }: Passage): boolean {
    return headingLevel > 0 && this.subject.ownHeadings.includes(text.replace(/\s+/g, ' ').trim());
  }
}

export function isParagraph({ element }: Passage): boolean {
  return element === 'p' || element === 'text';
}

import type { Prompt } from '@seoforge/prompting';

import type { PiecePlan } from '../../domain/article-plan';
import type { Brief } from '../../domain/brief';
import type { Sources } from '../../domain/share-sources';
import type { Outline } from '../outline/outline.prompt';
import { passagePrompt } from '../passage-prompt';
import { SECTION_IN_ENGLISH } from './section.v2.en';
import { SECTION_IN_THAI } from './section.v2.th';

export interface SectionTask {
  /** Of its heading in the outline, from 0. */
  readonly position: number;
  readonly plan: PiecePlan;
  /** Its share of what is to be cited and linked to. */
  readonly sources: Sources;
}

export function sectionPrompt(
  brief: Brief,
  outline: Outline,
  { position, plan, sources }: SectionTask,
): Prompt<string> {
  return passagePrompt('article.section@2', { english: SECTION_IN_ENGLISH, thai: SECTION_IN_THAI }, brief, plan, {
    ...outline,
    heading: outline.headings[position],
    position,
    ...sources,
  });
}

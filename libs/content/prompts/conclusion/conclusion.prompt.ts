import type { Prompt } from '@seoforge/prompting';

import type { PiecePlan } from '../../domain/article-plan';
import type { Brief } from '../../domain/brief';
import type { Outline } from '../outline/outline.prompt';
import { passagePrompt } from '../passage-prompt';
import { CONCLUSION_IN_ENGLISH } from './conclusion.v2.en';
import { CONCLUSION_IN_THAI } from './conclusion.v2.th';

const WORDING = { english: CONCLUSION_IN_ENGLISH, thai: CONCLUSION_IN_THAI };

/** @param openings the first sentence of each section. */
export function conclusionPrompt(
  brief: Brief,
  outline: Outline,
  openings: readonly string[],
  plan: PiecePlan,
): Prompt<string> {
  return passagePrompt('article.conclusion@2', WORDING, brief, plan, { ...outline, openings });
}

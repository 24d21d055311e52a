import type { Prompt } from '@seoforge/prompting';

import type { PiecePlan } from '../../domain/article-plan';
import type { Brief } from '../../domain/brief';
import type { Outline } from '../outline/outline.prompt';
import { passagePrompt } from '../passage-prompt';
import { INTRODUCTION_IN_ENGLISH } from './introduction.v2.en';
import { INTRODUCTION_IN_THAI } from './introduction.v2.th';

const WORDING = { english: INTRODUCTION_IN_ENGLISH, thai: INTRODUCTION_IN_THAI };

/** @param openings the first sentence of each section. */
export function introductionPrompt(
  brief: Brief,
  outline: Outline,
  openings: readonly string[],
  plan: PiecePlan,
): Prompt<string> {
  return passagePrompt('article.introduction@2', WORDING, brief, plan, { ...outline, openings });
}

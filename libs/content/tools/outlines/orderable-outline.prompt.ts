import { AppError } from '@seoforge/kernel';
import { UnusableAnswer, type Prompt } from '@seoforge/prompting';

import { acceptedBrief } from '../../domain/accepted-brief';
import { sectionCountFor } from '../../domain/article-plan';
import type { BriefRequest } from '../../domain/brief';
import { outlinePrompt, type Outline } from '../../prompts/outline/outline.prompt';

const PURPOSE = 'outline';

/**
 * The same as an article asks for, and an answer that an article can be ordered with.
 * @throws AppError those of a brief that no article can keep to
 */
export function orderableOutlinePrompt(request: BriefRequest): Prompt<Outline> {
  const brief = acceptedBrief(request);
  const prompt = outlinePrompt(brief, sectionCountFor(brief));
  return {
    ...prompt,
    purpose: PURPOSE,
    parse: (text) => {
      const outline = prompt.parse(text);
      refuseUnorderable({ ...request, headings: outline.headings });
      return outline;
    },
  };
}

function refuseUnorderable(order: BriefRequest): void {
  try {
    acceptedBrief(order);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const faults = new Set(error.details.map(({ detail }) => detail));
    throw new UnusableAnswer(PURPOSE, `the list of headings, or one of them, ${[...faults].join(', and ')}`);
  }
}

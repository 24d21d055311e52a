import type { Message } from '@seoforge/ai-providers';

import { REFUSALS } from './refusals';

/** Shorter lines of a prompt might stand in a text by chance. */
const SHORTEST_INSTRUCTION = 40;

/** What the data of a prompt look like. */
const DATA_OF_A_PROMPT = /^<input>\s*\{|"task"\s*:\s*"(?:article|revise)\.|\{"style"\s*:\s*\{"tone"/m;

/** How models that chat hand over what they wrote. */
const HANDING_OVER =
  /^\s*(?:(?:sure|certainly|of course|absolutely|okay)\b[^\n]{0,150}:[ \t]*\n|here(?:['’]s| is) (?:the|your|a) (?:rewritten |requested )?(?:section|introduction|conclusion|article|passage|text)\b[^\n]{0,100}:[ \t]*\n)/i;

/** Why a text is none for readers, in words for the model: it declines the task, repeats it, or talks about it; null where it is one. */
export function notAnAnswer(prose: string, messages: readonly Message[]): string | null {
  if (REFUSALS.some((refusal) => refusal.test(prose))) return 'it declines the task instead of doing it';
  if (DATA_OF_A_PROMPT.test(prose) || instructionsOf(messages).some((line) => prose.includes(line)))
    return 'it repeats what it was asked';
  return HANDING_OVER.test(prose) ? 'it begins with words to the customer instead of the text' : null;
}

function instructionsOf(messages: readonly Message[]): readonly string[] {
  return messages
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(/^- /, ''))
    .filter((line) => line.length >= SHORTEST_INSTRUCTION);
}

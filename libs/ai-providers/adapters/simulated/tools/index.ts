import { chat } from './chat';
import { imageAlt } from './image-alt';
import { keywords } from './keywords';
import { metadata } from './metadata';
import { rewrite } from './rewrite';
import type { SimulatedTool } from './simulated-tool';
import { translatedPhrases } from './translated-phrases';
import { translation } from './translation';

/** By the `task` of a prompt's data block. */
export const SIMULATED_TOOLS: ReadonlyMap<unknown, SimulatedTool> = new Map<unknown, SimulatedTool>([
  ['chat', chat],
  ['image.alt', imageAlt],
  ['keywords', keywords],
  ['metadata', metadata],
  ['rewrite', rewrite],
  ['translation', translation],
  ['translation.phrases', translatedPhrases],
]);

import { createHash } from 'node:crypto';

import type { TaskInput } from '../writing-upstream';

interface Passage {
  readonly id: string;
  readonly html: string;
}

type Carelessness = (asked: Passage, revised: string, keyphrase: string) => string;

const LINK = /<a\b[^>]*>([^<]*)<\/a>/g;

/** What models get wrong in a passage that they revise. */
const CARELESSNESS: readonly Carelessness[] = [
  ({ html }) => html,
  (_, revised) => revised.replaceAll(LINK, '$1'),
  (_, revised, keyphrase) => revised.replace(/<\/(?:p|li)>\s*$/, (end) => ` ${keyphrase}, ${keyphrase}!${end}`),
  (_, revised) => revised.replace(/[^.>]*\.(?=<\/p>)/, ''),
  (_, revised) => revised.replaceAll(/<\/?p>/g, ''),
];

/** Of so many revised passages, one is spoilt. */
const ONE_IN = 5;

/** The answer to `revise.passages` of a model that is careless in every fifth passage, with the same question always in the same way. */
export function carelessly({ keyphrase, passages }: TaskInput, answer: string): string {
  const asked = new Map((passages as readonly Passage[]).map((passage) => [passage.id, passage]));
  const revised = (JSON.parse(answer) as { passages: readonly Passage[] }).passages.map(({ id, html }) => {
    const passage = asked.get(id);
    return { id, html: passage ? spoilt(passage, html, String(keyphrase)) : html };
  });
  return JSON.stringify({ passages: revised });
}

function spoilt(asked: Passage, revised: string, keyphrase: string): string {
  const chance = createHash('sha256').update(JSON.stringify(asked)).digest().readUInt32BE();
  if (chance % ONE_IN !== 0) return revised;
  return CARELESSNESS[Math.floor(chance / ONE_IN) % CARELESSNESS.length]?.(asked, revised, keyphrase) ?? revised;
}

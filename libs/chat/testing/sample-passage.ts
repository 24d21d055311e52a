import type { Passage } from '../domain/passage';

/** A passage from a post on roses. */
export function samplePassage(changes: Partial<Passage> = {}): Passage {
  const number = changes.number ?? 1;
  return {
    number,
    externalId: `${number}0`,
    url: `https://garden.example/roses-${number}`,
    title: 'Pruning roses',
    language: 'en',
    text: 'Prune roses in March, when the forsythia flowers. Cut above an outward bud with clean shears.',
    ...changes,
  };
}

import { distinctPhrases } from './distinct-phrases';
import { clusterNamesOf } from './group-into-clusters';

function clustersOf(phrases: readonly (readonly [string, string | null])[]): Record<string, string> {
  const distinct = distinctPhrases(
    phrases.map(([phrase, cluster]) => ({ phrase, cluster, source: 'page' as const })),
    'en',
    100,
  );
  const names = clusterNamesOf(distinct, new Set(['green', 'tea']), 'green tea');
  return Object.fromEntries(distinct.map(({ phrase }, index) => [phrase, names[index] ?? '']));
}

describe('clusterNamesOf', () => {
  it('groups what shares a word besides the subject under its shortest phrase', () => {
    expect(
      clustersOf([
        ['brewing green tea at home', null],
        ['brew green tea', null],
        ['green tea caffeine', null],
        ['how much caffeine is in green tea', null],
        ['green tea', null],
        ['green tea ceremony', null],
      ]),
    ).toEqual({
      'brewing green tea at home': 'brew green tea',
      'brew green tea': 'brew green tea',
      'green tea caffeine': 'green tea caffeine',
      'how much caffeine is in green tea': 'green tea caffeine',
      'green tea': 'green tea',
      'green tea ceremony': 'green tea',
    });
  });

  it('leaves phrases in the clusters that they have, and lets others join them', () => {
    expect(
      clustersOf([
        ['green tea caffeine', 'health'],
        ['caffeine in tea', null],
        ['tea pots', 'equipment'],
        ['cast iron pot', null],
        ['green tea', null],
      ]),
    ).toMatchObject({ 'caffeine in tea': 'health', 'cast iron pot': 'equipment', 'green tea': 'green tea' });
  });

  it('ends for very many phrases', () => {
    const many = Array.from(
      { length: 400 },
      (_, number) => [`tea word${number % 40} side${number % 7}`, null] as const,
    );

    expect(Object.keys(clustersOf(many)).length).toBeLessThanOrEqual(100);
  });
});

import { ticksUpTo } from './axis.cjs';
import { reportPage } from './report-page.cjs';
import { textTable } from './text-table.cjs';

const REPORT = {
  title: 'Ponds & <fish>',
  takenAt: '2026-01-01T00:00:00.000Z',
  machine: '2 cores',
  conditions: ['Nobody else "swam".'],
  tables: [{ title: 'Carps', columns: ['pond', 'p95 ms'], rows: [['north', '1.5']] }],
  lineCharts: [
    {
      title: 'Depth',
      x: 'days',
      y: 'm',
      lines: [{ name: 'south <deep>', points: [[0, 1] as const, [10, 4] as const] }],
      events: [{ at: 5, label: 'rain' }],
      limit: { at: 3, label: 'full' },
    },
  ],
  barCharts: [{ title: 'Size', unit: 'cm', bars: [{ name: 'a carp', value: 40 }] }],
};

describe('reportPage', () => {
  const page = reportPage(REPORT);

  it('needs nothing beside itself and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|src=|https?:|@import|url\(/);
  });

  it('shows what it is given, as text', () => {
    expect(page).toContain('Ponds &#38; &#60;fish&#62;');
    expect(page).toContain('south &#60;deep&#62;');
    expect(page).toContain('<td>north</td><td>1.5</td>');
    expect(page).toContain('40 cm');
    expect(page.match(/<svg/g)).toHaveLength(2);
  });

  it('draws higher values higher', () => {
    const [first = [], last = []] = (/points="([^"]*)"/.exec(page)?.[1] ?? '')
      .split(' ')
      .map((point) => point.split(',').map(Number));
    expect(last[0]).toBeGreaterThan(first[0] ?? Number.NaN);
    expect(last[1]).toBeLessThan(first[1] ?? Number.NaN);
  });
});

describe('ticksUpTo', () => {
  it.each([
    [4, [0, 1, 2, 3, 4]],
    [97, [0, 20, 40, 60, 80, 100]],
    [0.7, [0, 0.2, 0.4, 0.6, 0.8]],
    [0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('reaches %d by round steps', (largest, ticks) => {
    expect(ticksUpTo(largest)).toEqual(ticks);
  });
});

describe('textTable', () => {
  it('aligns names to the left and numbers to the right', () => {
    expect(textTable({ title: 'T', columns: ['pond', 'ms'], rows: [['north', '10.5']] })).toBe(
      ['T', 'pond     ms', 'north  10.5'].join('\n'),
    );
  });
});

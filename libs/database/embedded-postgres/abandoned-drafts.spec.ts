import { makerOf } from './abandoned-drafts';

describe('makerOf', () => {
  it('reads the process id from the name of a draft', () => {
    expect(makerOf('data.new.4711.0badcafe', 'data')).toBe(4711);
  });

  it.each([
    'data',
    'data.new',
    'data.new.4711',
    'data.new.x.0badcafe',
    'data.log',
    'data.new.4711.mine',
    'other.new.1.ab',
  ])('takes %s for no draft', (name) => {
    expect(makerOf(name, 'data')).toBeUndefined();
  });
});

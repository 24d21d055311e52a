import { readFileSync } from 'node:fs';
import path from 'node:path';

import { whatToDo } from './what-to-do';

const engine = readFileSync(path.join(__dirname, '../../../../../libs/seo/engine/fix-action.ts'), 'utf8');
const actions = Array.from(engine.matchAll(/\| '(\w+)'/g), ([, action]) => action);

describe('whatToDo', () => {
  it('knows more than a handful of actions', () => {
    expect(actions.length).toBeGreaterThan(40);
  });

  it.each(actions)('has words for %s', (action) => {
    expect(whatToDo({ fix: { action } })).toMatch(/\w\.$/);
  });

  it('says nothing of what it does not know', () => {
    expect(whatToDo({ fix: { action: 'somethingNewer' } })).toBeNull();
    expect(whatToDo({})).toBeNull();
  });
});

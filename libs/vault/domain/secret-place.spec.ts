import { keyOfPlace, type SecretPlace } from './secret-place';

const PLACE: SecretPlace = { owner: { siteId: 'a1' }, purpose: 'webhook', name: 'one' };

describe('keyOfPlace', () => {
  it.each<[string, SecretPlace]>([
    ['another site', { ...PLACE, owner: { siteId: 'a2' } }],
    ['an administrator of that id', { ...PLACE, owner: { userId: 'a1' } }],
    ['another purpose', { ...PLACE, purpose: 'provider_key' }],
    ['another name', { ...PLACE, name: 'two' }],
    ['a name with quotes', { ...PLACE, name: 'webhook","one' }],
  ])('tells apart %s', (_what, other) => {
    expect(keyOfPlace(other)).not.toBe(keyOfPlace(PLACE));
  });

  it('takes no notice of the case of an id', () => {
    expect(keyOfPlace({ ...PLACE, owner: { siteId: 'A1' } })).toBe(keyOfPlace(PLACE));
  });
});

import { hashApiKey } from '../domain/api-key';
import { RememberedKeyHashes } from './remembered-key-hashes';

describe('RememberedKeyHashes', () => {
  it('are those of the keys, with the secret, whenever they are asked for', () => {
    const hashes = new RememberedKeyHashes('secret');
    const keys = ['sf_live_one', 'sf_live_two'];
    for (let time = 0; time < 2; time += 1)
      expect(keys.map((key) => hashes.of(key))).toEqual(keys.map((key) => hashApiKey(key, 'secret')));
    expect(new RememberedKeyHashes('another').of('sf_live_one')).not.toBe(hashes.of('sf_live_one'));
  });

  it('are right for more keys than are remembered', () => {
    const hashes = new RememberedKeyHashes('secret');
    for (let index = 0; index <= 10_000; index += 1) hashes.of(`key ${index}`);
    expect(hashes.of('key 0')).toBe(hashApiKey('key 0', 'secret'));
  });
});

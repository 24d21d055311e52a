import { sleep } from './sleep';

describe('sleep', () => {
  it('ends', async () => {
    await expect(sleep(1, new AbortController().signal)).resolves.toBeUndefined();
  });

  it('ends with the reason of what ends it', async () => {
    const ending = new AbortController();
    const sleeping = sleep(60_000, ending.signal);
    ending.abort(new Error('enough'));
    await expect(sleeping).rejects.toThrow('enough');
  });
});

import { Slots } from './slots';

const never = new AbortController().signal;

describe('Slots', () => {
  it('gives so many to one key, so many altogether, and one that is given back to who waits longest', async () => {
    const slots = new Slots({ perKey: 1, overall: 2 });
    const order: string[] = [];
    const take = async (name: string, key: string): Promise<() => void> => {
      const release = await slots.take(key, never);
      order.push(name);
      return release;
    };
    const [first] = await Promise.all([take('a1', 'a'), take('b1', 'b')]);
    const waiting = [take('a2', 'a'), take('b2', 'b'), take('c1', 'c')];
    await new Promise(setImmediate);
    expect(order).toEqual(['a1', 'b1']);
    first();
    const second = await waiting[0];
    expect(order).toEqual(['a1', 'b1', 'a2']);
    second!();
    await waiting[2];
    expect(order).toEqual(['a1', 'b1', 'a2', 'c1']);
  });

  it('lets go who does not want to wait any more', async () => {
    const slots = new Slots({ perKey: 1, overall: 1 });
    const release = await slots.take('a', never);
    const ending = new AbortController();
    const waiting = slots.take('a', ending.signal);
    ending.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    release();
    await expect(slots.take('a', never)).resolves.toBeInstanceOf(Function);
    await expect(slots.take('b', ending.signal)).rejects.toThrow('enough');
  });
});

import { buffer } from 'node:stream/consumers';

import { feed, outputOf, type ProgramCall } from './child-program';

const shell = (script: string): ProgramCall => ({
  program: '/bin/sh',
  args: ['-c', script],
  environment: { PATH: '/usr/bin:/bin', GREETING: 'hello' },
});

async function* input(failure?: Error): AsyncGenerator<Uint8Array> {
  yield Buffer.from('hello');
  if (failure) throw failure;
}

describe('a program whose output is read', () => {
  it('has the environment that it was given', async () => {
    expect((await buffer(outputOf(shell('printf %s "$GREETING$HOME"')))).toString()).toBe('hello');
  });

  it('fails with what it complains about', async () => {
    await expect(buffer(outputOf(shell('echo half; echo "no such table" >&2; exit 3')))).rejects.toMatchObject({
      code: 'backup.program_failed',
      message: 'sh failed: no such table',
    });
  });

  it('fails where there is none', async () => {
    const missing = { ...shell(''), program: '/no/such/program' };
    await expect(buffer(outputOf(missing))).rejects.toMatchObject({ code: 'backup.program_failed' });
    await expect(feed(missing, input())).rejects.toMatchObject({ code: 'backup.program_failed' });
  });

  it('is ended when nobody reads on', async () => {
    for await (const piece of outputOf(shell('echo first; exec sleep 600'))) {
      expect(piece.toString()).toBe('first\n');
      break;
    }
  });
});

describe('a program that is fed', () => {
  it('gets its input, whole', async () => {
    await expect(feed(shell('test "$(cat)" = hello'), input())).resolves.toBeUndefined();
  });

  it('fails with what it complains about, also when it does not read', async () => {
    await expect(feed(shell('echo "full disk" >&2; exit 1'), input())).rejects.toThrow('sh failed: full disk');
  });

  it('is ended before it takes half of the input for the whole', async () => {
    await expect(feed(shell('cat; echo reached the end >&2; exit 1'), input(new Error('cut off')))).rejects.toThrow(
      'cut off',
    );
  });
});

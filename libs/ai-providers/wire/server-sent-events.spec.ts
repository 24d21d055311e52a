import { readEventData } from './server-sent-events';

async function read(...packets: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const packet of packets) controller.enqueue(packet);
      controller.close();
    },
  });
  for await (const completed of readEventData(body)) lines.push(...completed);
  return lines;
}

describe('readEventData', () => {
  it('gives the data and leaves out comments, names and ids', async () => {
    const text = ': heartbeat\n\nevent: message\nid: 4\ndata: one\n\ndata:two\n\n';

    expect(await read(Buffer.from(text))).toEqual(['one', 'two']);
  });

  it('reads lines and characters that are split anywhere', async () => {
    const bytes = Buffer.from('data: สวน 🌱\r\n\r\ndata: end\r\n\r\n');

    expect(await read(...Array.from(bytes, (byte) => Buffer.of(byte)))).toEqual(['สวน 🌱', 'end']);
  });

  it('reads a last line that is not closed', async () => {
    expect(await read(Buffer.from('data: one\n\ndata: tw'), Buffer.from('o'))).toEqual(['one', 'two']);
  });

  it('gives nothing for an empty body', async () => {
    expect(await read()).toEqual([]);
  });
});

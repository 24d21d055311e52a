/**
 * The `data` lines of a stream of server-sent events, as they arrive. Unlike the SDK's own reader it hands on the
 * undecoded text, so that one malformed chunk does not end the stream. Vendors write each payload on one line.
 * Leaving the loop early closes the connection.
 */
export async function* readEventData(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const bytes of body) {
    const text = decoder.decode(bytes, { stream: true });
    pending += text;
    if (!text.includes('\n')) continue;
    const lines = pending.split('\n');
    pending = lines.pop() ?? '';
    yield* lines.flatMap(dataOf);
  }
  yield* dataOf(pending + decoder.decode());
}

function dataOf(line: string): string[] {
  return line.startsWith('data:') ? [line.slice('data:'.length).trim()] : [];
}

/**
 * The `data` lines of a stream of server-sent events: those that each packet completes. Unlike the SDKs' own readers it
 * hands on the undecoded text, so that one malformed event does not end the stream. Vendors write each payload on one
 * line. Leaving the loop early closes the connection.
 */
export async function* readEventData(body: ReadableStream<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const bytes of body) {
    const text = decoder.decode(bytes, { stream: true });
    pending += text;
    if (!text.includes('\n')) continue;
    const lines = pending.split('\n');
    pending = lines.pop() ?? '';
    yield dataOf(lines);
  }
  yield dataOf([pending + decoder.decode()]);
}

function dataOf(lines: readonly string[]): string[] {
  return lines.filter((line) => line.startsWith('data:')).map((line) => line.slice('data:'.length).trim());
}

import { ResponseReader } from './response-reader.cjs';

const WITH_LENGTH = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: keep-alive\r\n\r\npond';
const CHUNKED =
  'HTTP/1.1 429 Too Many Requests\r\nTransfer-Encoding: chunked\r\n\r\n3\r\npon\r\nb\r\nd\r\n0\r\n\r\n is\r\n0\r\n\r\n';

describe('ResponseReader', () => {
  it.each([
    [WITH_LENGTH, { status: 200, body: 'pond' }],
    [CHUNKED, { status: 429, body: 'pond\r\n0\r\n\r\n is' }],
  ])('reads %j, however it is split', (response, expected) => {
    for (let split = 1; split < response.length; split += 1) {
      const reader = new ResponseReader();
      expect(reader.push(Buffer.from(response.slice(0, split)))).toBeUndefined();
      const answer = reader.push(Buffer.from(response.slice(split)));
      expect({ ...answer, body: answer?.body.toString() }).toEqual(expected);
    }
  });

  it('reads one answer after the other', () => {
    const reader = new ResponseReader();

    expect(reader.push(Buffer.from(WITH_LENGTH))?.status).toBe(200);
    expect(reader.push(Buffer.from(CHUNKED))?.status).toBe(429);
  });
});

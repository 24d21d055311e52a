import { decodeText } from './decode-text';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('decodeText', () => {
  it.each([
    ['UTF-8 unless told otherwise', Buffer.from('café'), '', 'café'],
    ['the header', latin1('caf\xe9'), 'text/html; charset=ISO-8859-1', 'café'],
    ['the header, in quotes', latin1('\x80'), 'text/html;charset="windows-1252"', '€'],
    ['the document', latin1('<meta charset=latin1>caf\xe9'), 'text/html', '<meta charset=latin1>café'],
    [
      'the document, as older ones say it',
      latin1('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">\xcf'),
      'text/html',
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">П',
    ],
    [
      'the header before the document',
      Buffer.from('<meta charset=latin1>é'),
      'text/html; charset=utf-8',
      '<meta charset=latin1>é',
    ],
    ['a byte order mark before the header', Buffer.from('\u{feff}é'), 'text/html; charset=latin1', 'é'],
    ['a byte order mark of UTF-16', Buffer.from('\u{feff}é', 'utf16le'), '', 'é'],
    ['no comment', Buffer.from('<!-- <meta charset=latin1> -->é'), '', '<!-- <meta charset=latin1> -->é'],
    ['no document that claims to be UTF-16', Buffer.from('<meta charset=utf-16>é'), '', '<meta charset=utf-16>é'],
    ['nobody who names an unknown encoding', Buffer.from('é'), 'text/html; charset=klingon', 'é'],
    ['the header, of Japanese', Buffer.from([0x83, 0x65]), 'text/html; charset=Shift_JIS', 'テ'],
  ])('believes %s', (_what, bytes, contentType, text) => {
    expect(decodeText(bytes, contentType)).toBe(text);
  });

  it('shows what is no text of its encoding', () => {
    expect(decodeText(latin1('a\xffb'), '')).toBe('a\u{fffd}b');
  });

  it('looks for an encoding in the first kilobyte alone', () => {
    expect(decodeText(latin1(`${' '.repeat(1_100)}<meta charset=latin1>\xe9`), '')).toContain('\u{fffd}');
  });
});

import { logFilesBetween } from './log-files';

const SEGMENT_BYTES = 16 * 1024 * 1024;

describe('logFilesBetween', () => {
  it.each([
    ['000000010000000000000003', '000000010000000000000003', ['000000010000000000000003']],
    [
      '0000000200000000000000FE',
      '000000020000000100000000',
      ['0000000200000000000000FE', '0000000200000000000000FF', '000000020000000100000000'],
    ],
  ])('goes from %s to %s', (first, last, files) => {
    expect(logFilesBetween(first, last, SEGMENT_BYTES)).toEqual(files);
  });

  it('carries sooner where segments are larger', () => {
    expect(logFilesBetween('000000010000000000000003', '000000010000000100000000', 1024 ** 3)).toHaveLength(2);
  });

  it.each([
    ['backwards', '000000010000000000000004', '000000010000000000000003'],
    ['to another timeline', '000000010000000000000003', '000000020000000000000004'],
    ['to what is no log file', '000000010000000000000003', 'backup_label'],
  ])('does not go %s', (_where, first, last) => {
    expect(() => logFilesBetween(first, last, SEGMENT_BYTES)).toThrow('No log files');
  });
});

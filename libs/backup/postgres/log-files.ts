const NAME = /^([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})$/;
const BYTES_PER_LOG = 0x1_0000_0000;

/**
 * Names of the files of the write-ahead log from one to another: timeline, log and segment, each as 8 hexadecimal digits.
 * https://www.postgresql.org/docs/18/wal-internals.html
 */
export function logFilesBetween(first: string, last: string, segmentBytes: number): string[] {
  const segmentsPerLog = BYTES_PER_LOG / segmentBytes;
  const numberOf = (name: string): number => {
    const [, , log = '', segment = ''] = NAME.exec(name) ?? [];
    return Number.parseInt(log, 16) * segmentsPerLog + Number.parseInt(segment, 16);
  };
  const timeline = first.slice(0, 8);
  const start = numberOf(first);
  const end = numberOf(last);
  if (last.slice(0, 8) !== timeline || !(end >= start)) throw new Error(`No log files from ${first} to ${last}.`);
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const number = start + index;
    return timeline + hex(Math.floor(number / segmentsPerLog)) + hex(number % segmentsPerLog);
  });
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}

/** Words that agree with a number: "1 sentence has", "2 sentences have". */
export function byNumber(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** A number with its noun: "1 image", "2 images". */
export function counted(count: number, noun: string): string {
  return `${count} ${byNumber(count, noun, `${noun}s`)}`;
}

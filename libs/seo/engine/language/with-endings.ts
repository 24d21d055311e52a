/** Each stem with each ending, for the inflected words of a list; '' stands for the bare stem. */
export function withEndings(stems: ReadonlySet<string>, endings: readonly string[]): readonly string[] {
  return [...stems].flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
}

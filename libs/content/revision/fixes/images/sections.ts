import { isMeaningful } from '../text/meaningful-words';
import type { BlockFrames } from '../markup/block-frames';
import type { Markup, MarkupElement } from '../markup/markup';
import { wordsOf } from '../text/words';

/** A part of a text up to the next heading of a section. */
export interface Section {
  /** The meaningful words of its heading, in their comparison form. */
  readonly headingKeys: ReadonlySet<string>;
  /** Where it ends, in front of the next heading and its block comment. */
  readonly end: number;
}

/** The sections of a text below its H1 and H2 headings, what stands before the first of them among them; never empty. */
export function sectionsOf(
  { content, blocks }: Markup,
  frames: BlockFrames,
  language: string,
): readonly [Section, ...Section[]] {
  const starts = blocks.flatMap(({ element, text }) =>
    element?.headingLevel === 1 || element?.headingLevel === 2 ? [{ at: startOf(element, frames), text }] : [],
  );
  const sections = [{ at: 0, text: '' }, ...starts].map(({ text }, index) => ({
    headingKeys: new Set(meaningfulKeysOf(text, language)),
    end: starts[index]?.at ?? content.length,
  }));
  const [first = { headingKeys: new Set<string>(), end: content.length }, ...others] = sections;
  // A heading at the very beginning has no section before it.
  const [second, ...further] = others;
  return first.end === 0 && second !== undefined ? [second, ...further] : [first, ...others];
}

/** The section whose heading a text has most words of; the one at a share (0 to 1) of all of them where no heading has any. */
export function sectionFor(
  text: string,
  sections: readonly [Section, ...Section[]],
  share: number,
  language: string,
): Section {
  const keys = meaningfulKeysOf(text, language);
  let most = 0;
  let section = sections[Math.floor(share * sections.length)] ?? sections[0];
  for (const candidate of sections) {
    const count = keys.filter((key) => candidate.headingKeys.has(key)).length;
    if (count > most) [most, section] = [count, candidate];
  }
  return section;
}

function startOf(heading: MarkupElement, frames: BlockFrames): number {
  return frames.frameOf(heading)?.opening.start ?? heading.start;
}

function meaningfulKeysOf(text: string, language: string): readonly string[] {
  return [
    ...new Set(
      wordsOf(text, language)
        .filter(isMeaningful)
        .map(({ key }) => key),
    ),
  ];
}

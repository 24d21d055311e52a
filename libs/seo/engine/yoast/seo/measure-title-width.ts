import { ADVANCE_WIDTHS, advanceWidthByScript, UNITS_PER_EM } from './arial-advance-widths';

const FONT_SIZE_PIXELS = 20;

/** Width of a line of text in pixels, set in Arial at 20 px as Yoast's search preview does; rounded, without kerning. */
export function measureTitleWidth(text: string): number {
  let units = 0;
  for (const character of text) units += ADVANCE_WIDTHS.get(character) ?? advanceWidthByScript(character);
  return Math.round((units * FONT_SIZE_PIXELS) / UNITS_PER_EM);
}

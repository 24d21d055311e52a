import { lineOf } from '../read-fields';
import type { SimulatedTool } from './simulated-tool';

const MAX_PROMPT_CHARACTERS = 4_000;
const MAX_KEYPHRASE_CHARACTERS = 100;
/** Too few to be taken for another language than the one that was asked for: the simulation does not translate. */
const LONGEST_SCENE = 90;

/** The beginning of what was to be drawn, which is all that the simulation knows of the picture; the keyphrase before it where it is missing. */
export const imageAlt: SimulatedTool = ({ fields }) => {
  const scene = lineOf(fields['prompt'], MAX_PROMPT_CHARACTERS);
  const keyphrase = lineOf(fields['keyphrase'], MAX_KEYPHRASE_CHARACTERS);
  const isNamed = keyphrase === '' || scene.toLowerCase().includes(keyphrase.toLowerCase());
  const line = isNamed ? scene : `${keyphrase}: ${scene}`;
  return { alt: line.length <= LONGEST_SCENE ? line : beginningOf(line) };
};

/** Cut behind a whole word, where the words can be told apart by their spaces. */
function beginningOf(line: string): string {
  const cut = line.slice(0, LONGEST_SCENE + 1);
  const end = cut.lastIndexOf(' ');
  return (end > LONGEST_SCENE / 2 ? cut.slice(0, end) : cut.slice(0, LONGEST_SCENE)).toWellFormed().trim();
}

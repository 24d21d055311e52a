import type { Unit } from './unit';

/** What one call translates at most: more takes longer to answer, less repeats the instruction too often. */
const MOST_UNITS = 40;
const MOST_CHARACTERS = 3_000;

/** Neighbouring units in batches that are asked for side by side, one call each. */
export function batchUnits(units: readonly Unit[], mostUnits = MOST_UNITS): readonly (readonly Unit[])[] {
  const batches: Unit[][] = [];
  let characters = Infinity;
  for (const unit of units) {
    const batch = batches.at(-1);
    characters += unit.text.length;
    if (batch && batch.length < mostUnits && characters <= MOST_CHARACTERS) batch.push(unit);
    else {
      batches.push([unit]);
      characters = unit.text.length;
    }
  }
  return batches;
}

import type { PassageTask } from './change';

/** What one call revises: more takes longer to answer, less repeats the instruction too often. */
const MOST_PASSAGES = 6;
/** About 600 words. */
const MOST_CHARACTERS = 4_000;

/** Neighbouring tasks in groups that are asked for side by side, one call each. */
export function groupTasks(tasks: readonly PassageTask[]): readonly (readonly PassageTask[])[] {
  const groups: PassageTask[][] = [];
  let characters = Infinity;
  for (const task of tasks) {
    const group = groups.at(-1);
    characters += task.passage.html.length;
    if (group && group.length < MOST_PASSAGES && characters <= MOST_CHARACTERS) group.push(task);
    else {
      groups.push([task]);
      characters = task.passage.html.length;
    }
  }
  return groups;
}

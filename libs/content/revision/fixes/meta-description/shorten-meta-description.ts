import type { DeterministicFix } from '../deterministic-fix';
import { chooseDescription, runsOf } from './choose-description';

/** Leaves out sentences of the meta description, or cuts it at the end of a clause or a word. */
export const shortenMetaDescription: DeterministicFix = (draft, _check, subject) =>
  chooseDescription(draft, subject, {
    goal: 'length',
    candidates: (material) => runsOf(material, material.own, material.own.length),
    cuttable: ({ own, join }) => own.map((_, start) => join(...own.slice(start))),
  });

import type { DeterministicFix } from '../deterministic-fix';
import { chooseDescription, runsOf } from './choose-description';

/** Adds the first sentences of the text to the meta description that fit, or makes one of them. */
export const lengthenMetaDescription: DeterministicFix = (draft, _check, subject) =>
  chooseDescription(draft, subject, {
    goal: 'length',
    candidates: function* (material) {
      for (const sentences of runsOf(material, material.text, 2)) yield material.join(...material.own, sentences);
      yield* runsOf(material, material.text, 3);
    },
    cuttable: ({ own, text, join }) => text.map((_, start) => join(...own, ...text.slice(start, start + 3))),
  });

import type { DeterministicFix } from '../deterministic-fix';
import { chooseDescription, runsOf } from './choose-description';

/** Leaves out sentences of the meta description that name the keyphrase once too often, and takes others of the text for them. */
export const removeKeyphraseFromMetaDescription: DeterministicFix = (draft, _check, subject) =>
  chooseDescription(draft, subject, {
    goal: 'keyphrase',
    candidates: function* (material) {
      yield* runsOf(material, material.own, material.own.length);
      for (const kept of runsOf(material, material.own, material.own.length))
        for (const sentence of material.text) yield material.join(kept, sentence);
      yield* runsOf(material, material.text, 3);
    },
    cuttable: ({ own, text, join }) => [...own, ...text].map((_, start, all) => join(...all.slice(start, start + 3))),
  });

import type { DeterministicFix } from '../deterministic-fix';
import { capitalisedKeyphrase, namesKeyphrase, writtenKeyphrase } from '../text/keyphrase-uses';
import { chooseDescription, runsOf, type DescriptionPlan } from './choose-description';

/** Takes a sentence of the text that names the keyphrase into the meta description; without one, begins it with the keyphrase. */
export const addKeyphraseToMetaDescription: DeterministicFix = (draft, _check, subject) => {
  if (writtenKeyphrase(subject) === '') return null;
  const plan: DescriptionPlan = {
    goal: 'keyphrase',
    candidates: function* (material) {
      const { own, text, join } = material;
      const naming = text.filter((sentence) => namesKeyphrase(sentence, subject));
      for (const kept of runsOf(material, own, own.length))
        for (const sentence of naming) yield* [join(kept, sentence), join(sentence, kept)];
      yield* runsOf(material, text, 3);
      if (own.length > 0) yield `${capitalisedKeyphrase(subject)}: ${join(...own)}`;
    },
    cuttable: function* ({ own, text, join }) {
      for (const [start, sentence] of text.entries())
        if (namesKeyphrase(sentence, subject)) yield join(...text.slice(start, start + 3));
      yield `${capitalisedKeyphrase(subject)}: ${join(...own, ...text.slice(0, 3))}`;
    },
  };
  return chooseDescription(draft, subject, plan);
};

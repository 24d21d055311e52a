import type { AnalyzeContent } from '@seoforge/seo';
import { analyze } from '@seoforge/seo/engine';

import { briefOf, type BriefRequest } from '../../domain/brief';
import type { Draft } from '../../domain/draft';
import { ReviseDraft, type RevisedDraft } from '../revise-draft';
import { revisionSubjectOf } from '../revision-subject';
import { answerEach, ScriptedPieces, type Script } from './scripted-pieces';

const RELATED = { title: 'Kitchen tools for cheese', url: 'https://cheese.example/kitchen-tools/' };

const analyzeContent = {
  execute: (input) => Promise.resolve({ contentHash: '', ...analyze(input) }),
} as Pick<AnalyzeContent, 'execute'> as AnalyzeContent;

/** For texts that no model is to be asked about. */
export const never: Script = () => {
  throw new Error('No model was to be asked.');
};

/** Revises a draft about goat cheese on scripted answers. */
export async function revise(
  draft: Draft,
  script: Script | ScriptedPieces,
  brief: Partial<BriefRequest> = {},
): Promise<RevisedDraft & { run: ScriptedPieces }> {
  const run = script instanceof ScriptedPieces ? script : new ScriptedPieces(script);
  const subject = revisionSubjectOf(
    briefOf({ keyphrase: 'goat cheese', synonyms: ['chèvre'], relatedPosts: [RELATED], ...brief }),
  );
  const revised = await new ReviseDraft(analyzeContent, { concurrency: 2 } as never).execute(run, draft, subject);
  return { ...revised, run };
}

/** Leaves the text without the keyphrase in a heading. */
export const PLAIN_HEADING = { heading: 'Which milk is best' };
/** Six passive sentences, three more than are good, in two paragraphs. */
export const PASSIVE = {
  milk: 'Milk from a small farm was praised by my aunt. However, the label was printed in red letters. Therefore, it should be read before you buy. Milk with a long shelf life never sets well.',
  acid: 'The pot was warmed slowly by the cook of “Old Barn Farm”. Next, the lemon juice was poured by a helper. The curd was watched by a child, while the whey turned clear. If nothing happens, add one more spoon.',
};
/** The same as a model should put it. */
export const ACTIVE = {
  milk: 'My aunt praised milk from a small farm. However, the label carried red letters. Therefore, read it before you buy. Milk with a long shelf life never sets well.',
  acid: 'The cook of “Old Barn Farm” warmed the pot slowly. Next, a helper poured the lemon juice. A child watched the curd, while the whey turned clear. If nothing happens, add one more spoon.',
};
export const isMilk = ({ html }: { html: string }): boolean => html.includes('aunt');
export const activate: Script = (request) =>
  answerEach(request, (passage) => `<p>${isMilk(passage) ? ACTIVE.milk : ACTIVE.acid}</p>`);

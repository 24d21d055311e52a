/** The actions of a `fix` that new wording of a passage can bring about, as `POST /rewrites` knows them. */
const ACTIONS = new Set([
  'addKeyphraseToIntroduction',
  'addKeyphrase',
  'removeKeyphrase',
  'addKeyphraseToSubheadings',
  'removeKeyphraseFromSubheadings',
  'addSubheadings',
  'shortenSection',
  'shortenParagraph',
  'shortenSentences',
  'makeSentencesActive',
  'varyBeginnings',
  'addTransitionWords',
  'rewordLinks',
  'addWords',
  'addCharacters',
]);

/** @param {{ rating: string, fix?: { action: string } }} check */
export function mayBeRewritten({ rating, fix }) {
  return (rating === 'bad' || rating === 'ok') && ACTIONS.has(fix?.action);
}

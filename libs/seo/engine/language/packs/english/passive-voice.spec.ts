import { segmentText } from '../../../document/segment-text';
import { englishPack } from './english-pack';

function isPassive(sentence: string): boolean {
  const { text, sentences } = segmentText(sentence, englishPack);
  return englishPack.isPassive?.(sentences[0]?.words ?? [], text) === true;
}

describe('the English passive voice', () => {
  it.each([
    'The house was painted by Tom.',
    'The letters were never sent.',
    'They’re told every day.',
    'He got fired.',
    'The code is being rewritten.',
    'It has not yet been decided.',
    'The page can easily be found.',
    'It was (in part) repaired.',
    'They had it done, having been told so.',
    'The values are hard-coded here.',
    'There is something known as luck.',
    'The cats that were fed ran, and the dogs were identified.',
    'The houses were both painted.',
    'He is gone.',
    'We were surprised.',
    'The results were identified.',
    'Access is limited.',
    'It is not a good fit.',
    'The door was unlocked.',
    'The risk is underestimated.',
  ])('is found in %j', (sentence) => {
    expect(isPassive(sentence)).toBe(true);
  });

  it.each([
    'Tom painted the house.',
    'It is a used car.',
    'They are more interested in tea.',
    'He is happy that she painted it.',
    'It was cold, painted as it stood.',
    'We are ready to be kind to painted walls that wait.',
    'She is here and asked for tea.',
    'It is based on facts.',
    'There is no need.',
    'The plan is varied.',
    'He was born here.',
    'You are going painted ways.',
    'It was well-known.',
    'He is the one you can get rid of.',
    'The houses were all painted.',
    'The results were verified.',
    'The results were provided.',
    'The group was led by Tom.',
    'It was first painted here.',
    'We were excited.',
    'The offer is unlimited.',
    'She is very talented.',
    'It has gotten better.',
    '',
  ])('is not found in %j', (sentence) => {
    expect(isPassive(sentence)).toBe(false);
  });
});

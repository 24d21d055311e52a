import { languageCodeOf, segmenterOf } from '@seoforge/kernel';

import { lineOf, recordsOf, textOf } from '../read-fields';
import type { SimulatedTool } from './simulated-tool';

const MAX_PASSAGES = 10;
const MAX_PASSAGE_CHARACTERS = 2_000;
const MAX_MESSAGE_CHARACTERS = 4_000;
const MAX_EXCHANGES = 20;

const MOST_SENTENCES = 3;
/** A sentence must share more of the question's words than that to be an answer to it. */
const CHANCE_SHARE = 0.5;
/** Shorter words mostly have no meaning of their own; where words are written without spaces, they are short. */
const SHORTEST_WORD = 4;
const SHORTEST_UNSPACED_WORD = 2;
/** Longer words that questions are made of, whatever they are about. */
const QUESTION_WORDS = new Set([
  ...'about after before could does from have often should that them they this what when where which will with would your'.split(
    ' ',
  ),
  ...'กี่ ควร คือ ต้อง ที่ เป็น เมื่อไร เมื่อไหร่ เท่าไร เท่าไหร่ ไหม อย่างไร อะไร'.split(' '),
]);
const UNSPACED = /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Word forms differ in their ends: words are alike that begin alike. */
const STEM_CHARACTERS = 5;
/** As the prompt asks for it. */
const NOT_IN_POSTS = 'NOT_IN_POSTS';

interface Candidate {
  readonly id: number;
  readonly sentence: string;
  readonly share: number;
}

/** Answers with the sentences of the passages that share most words with the question, each with its passage's number. */
export const chat: SimulatedTool = ({ fields }) => {
  const language = languageCodeOf(lineOf(fields['language'], 40));
  const message = lineOf(fields['message'], MAX_MESSAGE_CHARACTERS);
  const before = lineOf(recordsOf(fields['history'], MAX_EXCHANGES).at(-1)?.['question'], MAX_MESSAGE_CHARACTERS);
  const answers = [message, `${before} ${message}`].map((question) => answerTo(question, fields['passages'], language));
  return answers.find((answer) => answer !== '') ?? NOT_IN_POSTS;
};

/** Empty where nothing fits. */
function answerTo(question: string, passages: unknown, language: string): string {
  const asked = wordsOf(question, language);
  const candidates = recordsOf(passages, MAX_PASSAGES).flatMap(({ id, title, text }) => {
    const topic = wordsOf(lineOf(title, MAX_MESSAGE_CHARACTERS), language);
    return sentencesOf(textOf(text, MAX_PASSAGE_CHARACTERS), language).map((sentence): Candidate => {
      return { id: Number(id), sentence, share: shareOf(asked, wordsOf(sentence, language), topic) };
    });
  });
  return candidates
    .filter(({ share }) => share > CHANCE_SHARE)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_SENTENCES)
    .map(({ id, sentence }) => sentence.replace(/[.!?。！？]*$/u, (stop) => ` [${id}]${stop}`))
    .join(' ');
}

/** How many of the question's words the sentence has; what the title says counts for one that has any. */
function shareOf(asked: ReadonlySet<string>, said: ReadonlySet<string>, topic: ReadonlySet<string>): number {
  const words = [...asked];
  if (!words.some((word) => said.has(word))) return 0;
  return words.filter((word) => said.has(word) || topic.has(word)).length / words.length;
}

function sentencesOf(text: string, language: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => [...segmenterOf(language, 'sentence').segment(line)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

function wordsOf(text: string, language: string): ReadonlySet<string> {
  const words = [...segmenterOf(language, 'word').segment(text.toLowerCase())].flatMap(({ segment, isWordLike }) => {
    const shortest = UNSPACED.test(segment) ? SHORTEST_UNSPACED_WORD : SHORTEST_WORD;
    return isWordLike && segment.length >= shortest && !QUESTION_WORDS.has(segment)
      ? [segment.slice(0, STEM_CHARACTERS)]
      : [];
  });
  return new Set(words);
}

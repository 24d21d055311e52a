import { analyze } from '../../libs/seo/engine';
import { writePost } from './bench-prose';

const TEXTS = 20_000;
const STEP = 2_000;
const WORDS = 300;
const MEBIBYTE = 1_048_576;

/** Prints what of the memory is left after a collection while very many different texts are analysed. Needs --expose-gc. */
export function benchMemory(): void {
  console.log(`Memory after a collection, over ${TEXTS} different texts of ${WORDS} words:`);
  for (let text = 0; text <= TEXTS; text += 1) {
    if (text % STEP === 0) printMemory(text);
    const post = writePost(WORDS, text);
    analyze({ ...post, keyphrase: `bread number ${text}` });
  }
}

function printMemory(texts: number): void {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const [heap, resident] = [heapUsed, rss].map((bytes) => (bytes / MEBIBYTE).toFixed(1).padStart(7));
  console.log(`${String(texts).padStart(9)} texts  heap ${heap} MB  resident ${resident} MB`);
}

import type { Post } from '@seoforge/posts';

import { seededRandom } from '../articles/seeded-random';

/**
 * Posts of a large shop, made up of words: common ones in nearly every title, rare ones in a few. Deterministic, and of no meaning; what
 * is measured is time.
 */
const COMMON_ENGLISH = 'coffee garden kitchen travel running home money music summer winter family morning'.split(' ');
const COMMON_THAI = 'กาแฟ สวน ครัว เที่ยว วิ่ง บ้าน เงิน เพลง ฤดูร้อน ครอบครัว อาหาร ทะเล'.split(' ');
const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const THAI_WORDS = (
  'ต้นไม้ ดอกไม้ รองเท้า หนังสือ เครื่องบิน รถไฟ จักรยาน โรงแรม ภูเขา แม่น้ำ ตลาด โรงเรียน ช้าง แมว สุนัข ปลา ผลไม้ มะม่วง ทุเรียน ส้ม ' +
  'กล้วย ข้าว น้ำตาล เกลือ พริก ไข่ ไก่ หมู กุ้ง ปู เสื้อ กางเกง กระเป๋า นาฬิกา โต๊ะ เก้าอี้ เตียง หน้าต่าง ประตู หลังคา'
).split(' ');
const RARE_WORDS = 20_000;
const WORDS_OF_TEXT = 150;

/** @param index the posts of an index are numbered from 0 on; every fourth one is Thai. */
export function benchPost(siteId: string, index: number): Post {
  const random = seededRandom(index + 1);
  const isThai = index % 4 === 3;
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const word = (): string => {
    if (random() < 0.3) return pick(isThai ? COMMON_THAI : COMMON_ENGLISH);
    return isThai && random() < 0.7 ? pick(THAI_WORDS) : rareWord(Math.floor(random() ** 2 * RARE_WORDS));
  };
  const phrase = (length: number): string => Array.from({ length }, word).join(isThai ? '' : ' ');
  const keyphrase = phrase(3);
  const sentences = Array.from({ length: WORDS_OF_TEXT / 10 }, () => phrase(10));
  return {
    siteId,
    externalId: String(index),
    url: `https://shop.example.com/${index}/`,
    title: `${keyphrase} ${phrase(3)}`,
    keyphrase,
    language: isThai ? 'th' : 'en',
    content: `<p>${sentences.slice(0, 8).join('. ')}.</p><h2>${phrase(4)}</h2><p>${sentences.slice(8).join('. ')}.</p>`,
    metaDescription: null,
    slug: null,
    contentType: 'post',
    publishedAt: null,
    updatedAt: new Date('2026-01-01T00:00:00.000Z'),
  };
}

/** Keyphrases to ask for, by what makes them easy or hard. */
export function benchKeyphrases(siteId: string, posts: number, each: number): ReadonlyMap<string, readonly Query[]> {
  const some = Array.from({ length: each }, (_, index) => benchPost(siteId, Math.floor((index * posts) / each)));
  const rare = (seed: number): string =>
    [0, 1, 2].map((step) => rareWord((seed * 37 + step * 911) % RARE_WORDS)).join(' ');
  const common = (words: readonly string[], seed: number): string[] =>
    [0, 1, 2].map((step) => words[(seed + step * 5) % words.length] ?? '');
  const made = (of: (index: number) => Query): readonly Query[] =>
    Array.from({ length: each }, (_, index) => of(index));
  return new Map<string, readonly Query[]>([
    ['of a post', some.map(({ keyphrase, language }) => ({ keyphrase: keyphrase ?? '', language }))],
    ['rare words', made((index) => ({ keyphrase: rare(index), language: 'en' }))],
    ['common words', made((index) => ({ keyphrase: common(COMMON_ENGLISH, index).join(' '), language: 'en' }))],
    ['common words, Thai', made((index) => ({ keyphrase: common(COMMON_THAI, index).join(''), language: 'th' }))],
    [
      'one common word',
      made((index) => ({ keyphrase: COMMON_ENGLISH[index % COMMON_ENGLISH.length] ?? '', language: 'en' })),
    ],
    ['a stored post', some.map(({ externalId }) => ({ externalId }))],
  ]);
}

export interface Query {
  readonly keyphrase?: string;
  readonly language?: string;
  readonly externalId?: string;
}

/** A pronounceable word for each number. */
function rareWord(index: number): string {
  let rest = index + 1_000;
  let word = '';
  while (rest > 0) {
    word += (CONSONANTS[rest % CONSONANTS.length] ?? '') + (VOWELS[rest % VOWELS.length] ?? '');
    rest = Math.floor(rest / CONSONANTS.length);
  }
  return word;
}

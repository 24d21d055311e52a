import type { ClauseBreak, Transitions } from '../writing/language-pack';

export const THAI_TRANSITIONS: Transitions = {
  joined: [],
  apart: [
    'นอกจากนี้',
    'ดังนั้น',
    'ด้วยเหตุนี้',
    'อย่างไรก็ตาม',
    'ตัวอย่างเช่น',
    'ในทางปฏิบัติ',
    'กล่าวอีกอย่างคือ',
    'ในที่สุด',
    'โดยทั่วไป',
    'ที่สำคัญ',
  ],
};

export const THAI_CLAUSE_BREAKS: readonly ClauseBreak[] = [
  { joint: /แต่(?!ละ)/g, beginning: 'แต่' },
  { joint: /ดังนั้น/g, beginning: 'ดังนั้น' },
  { joint: /เพราะ(?!ฉะนั้น)/g, beginning: 'นั่นเป็นเพราะ' },
  { joint: /เพื่อให้/g, beginning: 'ทั้งนี้เพื่อให้' },
  { joint: /ซึ่ง/g, beginning: 'สิ่งนี้' },
  { joint: /และ/g, beginning: 'นอกจากนี้' },
  { joint: /เมื่อ(?!ไร|ไหร่)/g, beginning: 'สิ่งนี้เกิดขึ้นเมื่อ' },
];

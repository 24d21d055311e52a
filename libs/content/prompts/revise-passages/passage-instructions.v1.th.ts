import type { Instructions, RequestedChange } from './passage-action';

const insertHeadings = ({ count, level = 2 }: RequestedChange): string =>
  `เพิ่มหัวข้อสั้นและเจาะจง ${count} หัวข้อ เป็น <h${level}> ไว้ก่อนย่อหน้า หรือภายในย่อหน้าถ้าแบ่งตรงนั้น`;

export const INSTRUCTIONS_IN_THAI: Instructions = {
  addKeyphraseToIntroduction: () => 'ใช้คีย์เฟรซเต็มตรงตามที่ให้ไว้ในประโยคหนึ่งของย่อหน้าแรกนี้',
  addKeyphrase: ({ count }) => `ใช้คีย์เฟรซเต็มตรงตามที่ให้ไว้เพิ่มอีก ${count} ครั้ง ในที่ที่อ่านเป็นธรรมชาติ`,
  removeKeyphrase: ({ count }) => `แทนคีย์เฟรซ ${count} แห่งด้วยคำพ้อง สรรพนาม หรือคำอื่น`,
  addKeyphraseToSubheadings: () => 'ให้หัวข้อมีคีย์เฟรซเต็มตรงตามที่ให้ไว้',
  removeKeyphraseFromSubheadings: () => 'เขียนหัวข้อใหม่โดยไม่ใช้คีย์เฟรซ',
  addSubheadings: insertHeadings,
  shortenSection: insertHeadings,
  shortenParagraph: () => 'แบ่งย่อหน้าเป็นหลายย่อหน้า ย่อหน้าละไม่เกิน 100 คำ',
  shortenSentences: ({ count }) => `แบ่งหรือย่อประโยคยาวเกิน 20 คำ ${count} ประโยค ให้แต่ละประโยคไม่เกิน 18 คำ`,
  makeSentencesActive: ({ count }) => `เปลี่ยนประโยคถูกกระทำ ${count} ประโยคให้ประธานเป็นผู้กระทำ`,
  varyBeginnings: () => 'ขึ้นต้นแต่ละประโยคด้วยคำที่ต่างจากประโยคก่อนหน้าและประโยคถัดไป',
  addTransitionWords: ({ count }) =>
    `ขึ้นต้นอีก ${count} ประโยคด้วยคำเชื่อมที่เข้ากับความคิด เช่น "อย่างไรก็ตาม" "ตัวอย่างเช่น" หรือ "ดังนั้น"`,
  rewordLinks: ({ count }) => `เปลี่ยนข้อความของลิงก์ ${count} แห่งให้บอกว่าลิงก์ไปที่ใด โดยไม่ใช่คีย์เฟรซหรือคำพ้อง`,
  addWords: ({ count }) => `เขียนเรื่องเดียวกันเพิ่มอีกประมาณ ${count} คำ ในย่อหน้านี้หรือย่อหน้าใหม่ โดยไม่มีตัวเลข แหล่งที่มาใหม่ หรือคีย์เฟรซ`,
  addCharacters: ({ count }) =>
    `เขียนเรื่องเดียวกันเพิ่มอีกประมาณ ${count} ตัวอักษร ในย่อหน้านี้หรือย่อหน้าใหม่ โดยไม่มีตัวเลข แหล่งที่มาใหม่ หรือคีย์เฟรซ`,
};

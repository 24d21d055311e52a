import type { Wordings } from '../writing/language-pack';

export const THAI_QUESTIONS: Wordings = {
  withKeyphrase: [
    'ควรเริ่ม{keyphrase}อย่างไร?',
    'อะไรสำคัญที่สุดใน{keyphrase}?',
    'ต้องใช้เวลากับ{keyphrase}นานแค่ไหน?',
    'ใครช่วยเรื่อง{keyphrase}ได้บ้าง?',
    'ข้อผิดพลาดที่พบบ่อยใน{keyphrase}คืออะไร?',
    'ต้องมีเครื่องมือพิเศษสำหรับ{keyphrase}หรือไม่?',
  ],
  plain: [
    'มือใหม่ควรเริ่มจากตรงไหน?',
    'รู้ได้อย่างไรว่ามาถูกทาง?',
    'ควรทำอย่างไรเมื่อยังไม่เห็นผล?',
    'ควรเผื่อเงินไว้เท่าไร?',
    'จะรักษาแรงใจไว้ได้อย่างไร?',
    'ขั้นตอนไหนรอได้?',
  ],
};

export const THAI_PICTURE_ALTS: Wordings = {
  withKeyphrase: [
    'ภาพเรื่อง{keyphrase}ที่สื่อถึง{aspect}',
    'ภาพถ่าย{keyphrase}ประกอบ{aspect}',
    'มุมหนึ่งของ{keyphrase}กับ{aspect}',
  ],
  plain: ['ภาพที่สื่อถึง{aspect}', 'ภาพถ่ายประกอบ{aspect}', 'ภาพเรียบง่ายเรื่อง{aspect}'],
};

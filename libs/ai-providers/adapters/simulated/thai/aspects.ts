import type { Aspect } from '../writing/language-pack';

export const THAI_ASPECTS: readonly Aspect[] = [
  {
    name: 'แนวคิดพื้นฐาน',
    headingsWithKeyphrase: ['รู้จัก{keyphrase}ให้มากขึ้น', 'พื้นฐานของ{keyphrase}', 'มอง{keyphrase}แบบเข้าใจง่าย'],
    plainHeadings: ['แนวคิดพื้นฐานแบบเข้าใจง่าย', 'สิ่งที่มือใหม่ควรรู้', 'ทำความเข้าใจพื้นฐาน'],
  },
  {
    name: 'ประโยชน์ที่ได้รับ',
    headingsWithKeyphrase: ['ทำไม{keyphrase}จึงคุ้มค่า', 'ประโยชน์ของ{keyphrase}'],
    plainHeadings: ['เหตุผลที่ความพยายามคุ้มค่า', 'ประโยชน์ที่เห็นได้ชัด'],
  },
  {
    name: 'การเตรียมตัวที่ดี',
    headingsWithKeyphrase: ['วิธีเตรียมตัวสำหรับ{keyphrase}', 'ก่อนเริ่ม{keyphrase}'],
    plainHeadings: ['สิ่งที่ควรเตรียมล่วงหน้า', 'เตรียมตัวดีช่วยประหยัดเวลา'],
  },
  {
    name: 'ก้าวแรก',
    headingsWithKeyphrase: ['ก้าวแรกกับ{keyphrase}', 'เริ่มต้น{keyphrase}อย่างไร'],
    plainHeadings: ['ก้าวแรกของคุณ', 'เริ่มต้นอย่างใจเย็น'],
  },
  {
    name: 'เครื่องมือที่เหมาะสม',
    headingsWithKeyphrase: ['เครื่องมือที่มีประโยชน์สำหรับ{keyphrase}', 'สิ่งที่ต้องใช้ใน{keyphrase}'],
    plainHeadings: ['เครื่องมือที่เหมาะกับงาน', 'สิ่งที่จำเป็นและสิ่งที่ตัดได้'],
  },
  {
    name: 'การเลือกระหว่างหลายทาง',
    headingsWithKeyphrase: ['วิธีเลือก{keyphrase}ให้เหมาะ', 'ทางเลือกของ{keyphrase}'],
    plainHeadings: ['วิธีเปรียบเทียบทางเลือก', 'ตัดสินใจให้ดี'],
  },
  {
    name: 'เวลาและค่าใช้จ่าย',
    headingsWithKeyphrase: ['เวลาและค่าใช้จ่ายของ{keyphrase}', 'วางงบประมาณสำหรับ{keyphrase}'],
    plainHeadings: ['ควรเผื่อเวลาและเงินเท่าไร', 'ดูแลงบประมาณให้พอดี'],
  },
  {
    name: 'กิจวัตรประจำวัน',
    headingsWithKeyphrase: ['ทำให้{keyphrase}เป็นส่วนหนึ่งของชีวิต', 'กิจวัตรประจำวันสำหรับ{keyphrase}'],
    plainHeadings: ['กิจวัตรที่เข้ากับวันของคุณ', 'นิสัยเล็กๆที่ให้ผลใหญ่'],
  },
  {
    name: 'ข้อผิดพลาดที่พบบ่อย',
    headingsWithKeyphrase: ['ข้อผิดพลาดที่พบบ่อยใน{keyphrase}', 'สิ่งที่ควรเลี่ยงใน{keyphrase}'],
    plainHeadings: ['ข้อผิดพลาดที่เลี่ยงได้ง่าย', 'ข้อผิดพลาดและสาเหตุ'],
  },
  {
    name: 'ทางออกของปัญหา',
    headingsWithKeyphrase: ['เมื่อ{keyphrase}เริ่มยาก', 'แก้ปัญหาเรื่อง{keyphrase}'],
    plainHeadings: ['ทำอย่างไรเมื่อมีปัญหา', 'คำตอบง่ายๆของปัญหาทั่วไป'],
  },
  {
    name: 'คุณภาพ',
    headingsWithKeyphrase: ['ดูคุณภาพของ{keyphrase}อย่างไร', 'สัญญาณของ{keyphrase}ที่ดี'],
    plainHeadings: ['วิธีสังเกตคุณภาพที่ดี', 'สัญญาณว่ามาถูกทาง'],
  },
  {
    name: 'ความช่วยเหลือจากคนอื่น',
    headingsWithKeyphrase: ['ใครช่วยเรื่อง{keyphrase}ได้บ้าง', 'เรียนรู้{keyphrase}จากคนอื่น'],
    plainHeadings: ['หาความช่วยเหลือได้ที่ไหน', 'เรียนรู้จากคนรอบตัว'],
  },
  {
    name: 'ความก้าวหน้าที่สม่ำเสมอ',
    headingsWithKeyphrase: ['ทำอย่างไรให้{keyphrase}ดีขึ้น', 'ก้าวหน้ากับ{keyphrase}อย่างสม่ำเสมอ'],
    plainHeadings: ['ก้าวหน้าต่อไปอย่างไร', 'ดีขึ้นทีละขั้น'],
  },
  {
    name: 'เคล็ดลับสำหรับผู้มีประสบการณ์',
    headingsWithKeyphrase: ['เคล็ดลับขั้นสูงของ{keyphrase}', 'ไปให้ไกลขึ้นกับ{keyphrase}'],
    plainHeadings: ['เคล็ดลับสำหรับคนมีประสบการณ์', 'ไปอีกขั้นหนึ่ง'],
  },
  {
    name: 'คำถามที่พบบ่อย',
    headingsWithKeyphrase: ['คำถามที่พบบ่อยเรื่อง{keyphrase}', 'สิ่งที่ผู้คนถามเรื่อง{keyphrase}'],
    plainHeadings: ['คำถามที่เกิดขึ้นบ่อย', 'คำตอบสั้นๆของคำถามทั่วไป'],
  },
  {
    name: 'ระยะยาว',
    headingsWithKeyphrase: ['อยู่กับ{keyphrase}ในระยะยาว', 'อนาคตของ{keyphrase}'],
    plainHeadings: ['รักษาแรงใจไว้อย่างไร', 'คิดถึงระยะยาว'],
  },
];

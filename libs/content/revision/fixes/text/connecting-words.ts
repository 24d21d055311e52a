/** Words of a few languages that join others and leave a title hanging where they end it; with articles. */
const CONNECTING_WORDS: ReadonlySet<string> = new Set(
  [
    'a about and are as at by for from how in into is it its my of on or our than that the their this to what when with without your',
    'als am an auf aus bei beim das dem den der des die durch ein eine einem einen einer für im ist mit nach oder ohne um und vom von vor was wie zu zum zur über',
    'au aux avec ce chez dans de des du en et est la le les leur ou par pour sans ses son sur un une vos votre',
    'al como con del e el en es las lo los o para por que se sin sobre su sus tu una uno y',
    'ai alla che da dal dei della di gli i il nel nella per su tra',
    'à ao com da do dos em na no nos os sem uma',
    'bij een het met naar of op te uit van voor',
    'เกี่ยวกับ กับ ของ จาก ด้วย ที่ ใน ให้ สำหรับ เพื่อ และ หรือ โดย',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a word, in its comparison form, carries no meaning of its own; known for a few languages, otherwise guessed by its length. */
export function isConnectingWord(key: string): boolean {
  return CONNECTING_WORDS.has(key) || /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}$/u.test(key);
}

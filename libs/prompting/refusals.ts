/**
 * How models open an answer in which they decline a task. Who writes about declining puts it between quotation marks, behind a bullet,
 * or declines something else: what English declines here is an assistant's work.
 */
export const REFUSALS: readonly RegExp[] = [
  /^(?:(?:(?:i['’]m|i am) (?:very |so |really )?sorry|sorry|(?:my )?apologies|i apologi[sz]e|unfortunately)[,.:;!—– -]*(?:but )?)?(?:as an? (?:ai|artificial|language)[^.!?\n]{0,60}?[, ])?\s*i(?:['’]m| am)? (?:can(?:['’]t|not| not)|won['’]t|(?:not able|unable) to|(?:must|have to) (?:decline|refuse))(?: to)? (?:help|assist|write|provide|comply|fulfil|create|generate|continue|complete|answer|produce|engage with|discuss|support|do (?:that|this))\b/imu,
  /^as an? (?:ai|artificial intelligence)(?: language)?(?: model| assistant)?\b[^.!?\n]{0,20}\bi\b/imu,
  /^(?:es tut mir (?:sehr )?leid|tut mir leid|entschuldigung)[^!?\n]{0,20} (?:kann|darf)(?: ich)?[^.!?\n]{0,60} nicht/imu,
  /^(?:je suis (?:vraiment )?)?désolée?[^!?\n]{0,20} je ne (?:peux|puis)/imu,
  /^(?:lo siento|disculpa|perdona)[^!?\n]{0,20} no puedo/imu,
  /^(?:mi dispiace|spiacente)[^!?\n]{0,20} non posso/imu,
  /^(?:desculpe|sinto muito|lamento)[^!?\n]{0,20} não posso/imu,
  /^(?:het spijt me|sorry)[^!?\n]{0,20} ik kan[^.!?\n]{0,60} niet/imu,
  /^(?:przykro mi|przepraszam)[^!?\n]{0,20} nie mogę/imu,
  /^(?:извините|простите|к сожалению|мне жаль)[^!?\n]{0,20} я не могу/imu,
  /^(?:jag är ledsen|tyvärr|förlåt)[^!?\n]{0,20} (?:jag kan|kan jag) inte/imu,
  /^(?:申し訳|すみません|ごめんなさい)[^\n]{0,60}(?:できません|できかね|お手伝い)/imu,
  /^(?:抱歉|很抱歉|对不起)[^\n]{0,20}(?:无法|不能)/imu,
  /^(?:ขออภัย|ขอโทษ)[^\n]{0,80}ไม่สามารถ/imu,
];

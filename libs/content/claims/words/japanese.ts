import type { ClaimWords } from './claim-words';

export const JAPANESE: ClaimWords = {
  isSpaced: false,
  lists: {
    percent: 'パーセント ％ % ポイント',
    goods: 'カカオ のカカオ 綿 コットン オフ 引き 果汁 アルコール',
    people: '人 名 世帯 社 件 家庭',
    magnitude: '万 億 兆',
    currency: '円 ドル ユーロ',
    effect: '含まれ 含み 含む 節約 削減 消費 燃焼',
    unit: 'ミリグラム mg グラム キロカロリー kcal カロリー トン リットル 時間',
    study: '研究 調査 論文 アンケート 研究者 科学者 専門家 統計 研究チーム',
    finding: '示し 示す 示され 明らか 分かっ わかっ 判明 証明 報告 発見 確認 によると によれば 指摘',
    institution: '大学 研究所 厚生労働省 世界保健機関 学会 省 機構',
  },
  statistics: [
    '{number} ?(?:{percent})(?!{goods})',
    '{number}割の?{people}?(?!引)',
    '{number}人に{number}人',
    '(?:{number}|[一二三四五六七八九十])人に(?:{number}|[一二三四五六七八九十])人',
    '(?:{number}|[二三四五十])倍(?:も|の|以上|早|速|高|長|多)',
    '(?:{large}|{number}{magnitude}){people}',
    '{number}{magnitude}',
    '(?:半数|三分の一|三分の二|四分の三|3分の1|3分の2)(?:以上)?の',
  ],
  amounts: ['[¥$€] ?{number}', '{number}{currency}', '{number} ?{unit}[^。]{0,15}?{effect}'],
  dates: ['(?:1[5-9]|20)\\p{Nd}{2}年', '\\p{Nd}{1,2}世紀'],
  studies: [
    '{study}[^。]{0,50}?{finding}',
    '{institution}[^。]{0,20}?{study}',
    '{institution}(?:によると|によれば)',
    '(?:科学的|臨床的)に(?:証明|実証)',
  ],
  references: 'これ それ この その こうした そのため したがって 彼ら',
};

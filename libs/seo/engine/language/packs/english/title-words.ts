import { words } from '../../words';

/** English words that make a reader curious or sure enough to click. */
export const POWER_WORDS = words(
  'absolute affordable amazing authentic award-winning awesome beautiful best bold bonus boost breakthrough brilliant certified cheap',
  'complete confidential crucial definitive delightful detailed discover easy effective effortless epic essential exclusive expert',
  'explosive extraordinary fantastic fast favorite fearless free fresh genius genuine guaranteed guide hack hidden huge improved',
  'incredible instant instantly insider latest legendary life-changing limited luxury magic massive master mind-blowing new now',
  'official perfect powerful practical premium priceless profitable proven quick quickly reliable remarkable results revealed',
  'safe save secret secrets sensational shocking simple skyrocket smart special spectacular step-by-step stunning successful super',
  'superior surprising thrilling tips today tested top tremendous tricks trusted ultimate unbeatable unique unforgettable unlock',
  'unusual useful valuable verified vital wonderful worst zero',
);

/** English words that make a title sound glad. */
export const POSITIVE_WORDS = words(
  'amazing awesome beautiful best better brilliant calm cheerful comfortable delight delightful easy effective enjoy excellent exciting',
  'fantastic favorite free fresh friendly fun good grateful great happy healthy helpful hope improve incredible inspiring joy kind',
  'love lovely lucky nice perfect pleasant positive powerful pretty profitable recommended reliable safe simple smart strong success',
  'successful super superb superior support thrilled top trusted useful valuable welcome win winner wonderful',
);

/** English words that make a title sound alarmed or sad. */
export const NEGATIVE_WORDS = words(
  'afraid anger angry annoying avoid awful bad boring broken cancel cheat costly crash crisis damage danger dangerous dead deadly death',
  'difficult dirty disaster disease error evil expensive fail failed failure fake fault fear fraud hard harmful hate horrible hurt',
  'ignore illegal kill lie lies lose loser loss mistake mistakes nasty never pain painful panic poor problem problems sad scam scary',
  'severe sick shocking stop stress stupid terrible threat tired toxic trouble ugly unhappy useless victim violent war warning waste',
  'weak worry worse worst wrong',
);

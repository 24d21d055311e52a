import { sameClausePassive } from '../../passive-voice/same-clause-passive';
import { words } from '../../words';
import { NO_PARTICIPLE_STEMS } from './participle-lookalikes';

/** Forms of być, bywać, zostać and zostawać. */
const AUXILIARIES = words(
  'być jestem jesteś jest jesteśmy jesteście są byłem byłam byłeś byłaś był była było byliśmy byłyśmy byliście byłyście byli były będę',
  'będziesz będzie będziemy będziecie będą bądź bądźmy bądźcie byłbym byłabym byłbyś byłabyś byłby byłaby byłoby bylibyśmy byłybyśmy',
  'bylibyście byłybyście byliby byłyby będąc bywać bywam bywasz bywa bywamy bywacie bywają bywałem bywałam bywałeś bywałaś bywał bywała',
  'bywało bywaliśmy bywałyśmy bywaliście bywałyście bywali bywały',
  'zostać zostanę zostaniesz zostanie zostaniemy zostaniecie zostaną zostałem zostałam zostałeś zostałaś został została zostało',
  'zostaliśmy zostałyśmy zostaliście zostałyście zostali zostały zostałbym zostałabym zostałbyś zostałabyś zostałby zostałaby zostałoby',
  'zostalibyśmy zostałybyśmy zostalibyście zostałybyście zostaliby zostałyby zostawszy zostawać zostaję zostajesz zostaje zostajemy',
  'zostajecie zostają zostawałem zostawałam zostawał zostawała zostawało zostawaliśmy zostawałyśmy zostawali zostawały',
);

/** Words that begin a clause: subordinating and adversative conjunctions, relative pronouns and question words. */
const CLAUSE_STARTERS = words(
  'że iż żeby ażeby aby by ale lecz jednak jednakże natomiast zaś gdy gdyby kiedy jeśli jeżeli ponieważ bo bowiem gdyż albowiem skoro',
  'dlatego toteż choć chociaż choćby aczkolwiek mimo pomimo zanim aż dopóki póki odkąd niż jak jakby czy albo lub ani czyli gdzie skąd dokąd',
  'dlaczego co kto który którego któremu którym która którą której które którzy których którymi jaki jakiego jakiemu jaka jaką jakiej jakie',
  'jakich jakim jakimi a',
);

/** Endings of a passive participle in the nominative: -any, -ony, -ęty, -ity, -yty, -uty, -arty and, of men, -ani, -eni, -ci. */
const PARTICIPLE = /(?:[ao]n[yae]|[ae]ni|(?:[ęiyu]|ar)(?:t[yae]|ci))$/;
/** Shorter words that end so are pronouns and nouns (ona, pani, rana). */
const SHORTEST_PARTICIPLE_LETTERS = 5;

/** Whether a word is a passive participle (pisany, zrobiona, zamknięte, użyci), by its ending. */
function isParticiple(word: string): boolean {
  if (word.length < SHORTEST_PARTICIPLE_LETTERS || !PARTICIPLE.test(word)) return false;
  const stem = word.slice(0, -1);
  return !NO_PARTICIPLE_STEMS.has(stem) && !NO_PARTICIPLE_STEMS.has(stem.replace(/c$/, 't').replace(/en$/, 'on'));
}

/** The passive voice of Polish: a form of być or zostać and a passive participle in the same clause, in either order. */
export const isPolishPassive = sameClausePassive({
  auxiliaries: AUXILIARIES,
  isParticiple,
  startsClause: (word) => CLAUSE_STARTERS.has(word),
  boundary: /;/,
  isException: () => false,
});

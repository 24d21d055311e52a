import { periphrasticPassive } from '../../passive-voice/periphrastic-passive';
import { words } from '../../words';
import { isParticiple } from './participles';

const REFLEXIVES = words('mi ti si ci vi');

/**
 * Italian: venire, andare, or the past of essere (fu, stato) and, later in the clause, a participle. The other forms of essere make
 * none: "è chiuso" says how something is, "viene chiuso", "fu chiuso" and "è stato chiuso" what is done to it. Word classes from the
 * author's knowledge of the language.
 */
export const isPassive = periphrasticPassive({
  auxiliaries: words(
    // venire
    'venire venir vengo vieni viene veniamo venite vengono venga veniate vengano venivo venivi veniva venivamo venivate venivano',
    'venni venisti venne venimmo veniste vennero verrò verrai verrà verremo verrete verranno verrei verresti verrebbe verremmo',
    'verreste verrebbero venissi venisse venissimo venissero venendo',
    // andare
    'andare andar vado vai va andiamo andate vanno vada andiate vadano andavo andavi andava andavamo andavate andavano andai',
    'andasti andò andammo andaste andarono andrò andrai andrà andremo andrete andranno andrei andresti andrebbe andremmo andreste',
    'andrebbero andassi andasse andassimo andassero andando',
    // essere, passato remoto and compound tenses
    'fui fosti fu fummo foste furono stato stata stati state',
  ),
  isParticiple,
  clauseStarters: words(
    // relatives and question words
    'che chi cui quale quali dove donde quando come perché',
    // subordinating and adversative conjunctions
    'affinché benché bensì cosicché finché giacché laddove ma mentre però poiché purché qualora se sebbene siccome',
    // avere, whose participle is no passive
    'avere aver ho hai ha abbiamo avete hanno abbia abbiate abbiano avevo avevi aveva avevamo avevate avevano ebbi avesti ebbe',
    'avemmo aveste ebbero avrò avrai avrà avremo avrete avranno avrei avresti avrebbe avremmo avreste avrebbero avessi avesse',
    'avessimo avessero abbi avendo avuto avuta avuti avute',
  ),
  // articles
  predicateArticles: words('il lo la i gli le un uno una'),
  nounMarkers: words(
    // articles
    'il lo la i gli le un uno una',
    // prepositions and their contractions with articles
    'di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel',
    'nello nella nei negli nelle sul sullo sulla sui sugli sulle col coi attraverso contro dentro dietro dopo durante fino lungo',
    'presso prima senza sopra sotto verso',
    // possessives and demonstratives
    'mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre loro questo questa',
    'questi queste quel quello quella quei quegli quelle',
    // numerals
    'due tre quattro cinque sei sette otto nove dieci',
  ),
  boundary: /[,:]/,
  isOtherTense: (sentence, auxiliary) => REFLEXIVES.has(sentence[auxiliary - 1]?.key ?? ''),
});

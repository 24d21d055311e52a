import { words } from '../../words';

/** Italian words that make a reader curious or sure enough to click. */
export const POWER_WORDS = words(
  'adesso affascinante affidabile affidabili approvato assoluto assoluta autentico autentica bonus brillante certificato completo completa',
  'comprovato confidenziale consigli consigliato convincente creativo cruciale definitivo definitiva dettagliato divertente economico economica',
  'efficace efficaci efficiente emozionante epico errori esclusivo esclusiva esclusivi esclusive esperti esperto essenziale essenziali eccezionale eccezionali',
  'facile facili facilmente famoso fantastico fantastica favoloso fondamentale formidabile garantito garantita geniale genuino gratis gratuito gratuita',
  'gratuiti gratuite guadagna guida imbattibile immediato immediatamente impeccabile imperdibile imperdibili incredibile incredibili indimenticabile',
  'indispensabile indispensabili infallibile innovativo insolito insuperabile irresistibile istantaneo leggendario limitata limitato magico magnifico massimo',
  'meraviglioso meravigliosa migliore migliori miracoloso misterioso moderno nascosto nascosti novità nuovo nuova nuovi nuove offerta originale perfetto',
  'perfetta perfetti perfette popolare potente potenti pratico pratica premio prezioso professionale promozione rapido rapida rapidi rapidamente raro ricco',
  'risparmia risparmiare risultati rivelato rivelati rivoluzionario sbagli sconto scopri scoprire segreto segreta segreti segrete semplice semplici',
  'sensazionale sicuro sicura sorprendente sorprendenti speciale speciali spettacolare straordinario straordinaria straordinari stupefacente subito successo',
  'super superiore testato testata top trucchi trucco ultimo ultima ultime unico unica unici uniche utile utili valido veloce veloci velocemente verificato',
  'vero verità vincente vincere',
);

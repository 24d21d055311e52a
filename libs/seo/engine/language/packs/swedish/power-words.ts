import { words } from '../../words';

/** Swedish words that make a reader curious or sure enough to click. */
export const POWER_WORDS = words(
  'aktuell aktuella allra avslöjar avslöjat banbrytande bekväm bevisad bevisade bonus billig billiga billigaste bra bäst bästa bättre certifierad',
  'chockerande effektiv effektiva effektivt enastående enkel enkla enklaste enkelt exklusiv exklusiva expert experter extra fantastisk fantastiska',
  'fantastiskt fascinerande favorit fel framgång framgångsrik fullständig fullständiga färsk förbättra förvånande garanterad garanterat garanti genial',
  'genialisk gratis grymt guide handplockade hemlig hemliga hemlighet hemligheter ideal imponerande inspirerande insider komplett kompletta kostnadsfri',
  'kraftfull kraftfulla kvalitet legendarisk lyx lyxig lätt lätta magisk magiska maximal missa mäktig mästare nu nya nyaste nytt nyttig nyttiga',
  'oemotståndlig officiell omedelbart oslagbar otrolig otroliga otroligt ovanlig ovärderlig perfekt perfekta populär populära populäraste praktisk',
  'praktiska premium prisvärd prisvärda proffs rabatt rekommenderas resultat revolutionerande riskfri sensationell sista slutgiltiga smart smarta snabb',
  'snabba snabbt snabbaste spara speciell spektakulär spännande stark starka steg strategi strategier succé super säker säkra tips topp tricks',
  'trygg tillförlitlig ultimat ultimata undvik unik unika upptäck utvald utvalda vackra varning vetenskaplig viktig viktiga viktigaste vinn vinst',
  'värdefull värdefulla världens väsentlig äkta äntligen överraskande',
);

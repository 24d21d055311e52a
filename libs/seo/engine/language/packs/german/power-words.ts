import { words } from '../../words';

/** German words that make a reader curious or sure enough to click. */
export const POWER_WORDS = words(
  'aktuell aktuelle aktuellen atemberaubend ausgezeichnet außergewöhnlich authentisch beeindruckend beliebt beliebteste beste besten bestes',
  'besser bewährt bewährte bewiesen bonus brandneu brillant clever dringend echt effektiv effektive einfach einfache einfachste einmalig',
  'einzigartig einzigartige endgültig endlich entdecken entdecke enthüllt erfolg erfolgreich erfolgreiche ergebnisse erprobt erstaunlich',
  'erstklassig exklusiv exklusive experte experten fantastisch faszinierend fehler frei garantie garantiert garantierte geheim geheime geheimnis',
  'geheimnisse geld geniale genial geprüft gewinn gewinnen gratis großartig grundlegend günstig günstige handverlesen hilfreich hochwertig',
  'ideal inspirierend insider jetzt komplett komplette kompletter kostenlos kostenlose kostenloser kraftvoll lebensverändernd legendär leicht',
  'leitfaden letzte letzter limitiert luxus macht mächtig magisch maximal meister methode mühelos mythen neu neue neuen neuer neues neueste',
  'nie niemals nützlich nützliche offiziell perfekt perfekte perfekter powerful praktisch praktische praxiserprobt preiswert premium profi profis',
  'rabatt revolutionär risikofrei schlagartig schlimmste schnell schnelle schneller schnellste schockierend schritt sensationell sicher sichere',
  'sofort sofortige spannend sparen speziell spektakulär stark starke strategie strategien tipp tipps trick tricks top ultimativ ultimative',
  'ultimativer umfassend umwerfend unbezahlbar unglaublich unglaubliche unschlagbar unverzichtbar unvergesslich unwiderstehlich verblüffend',
  'verbessern verboten verborgene verführerisch vertrauenswürdig vollständig vollständige warnung wertvoll wertvolle wesentlich wichtig wichtige',
  'wichtigste wichtigsten wirksam wirkungsvoll wissenschaftlich wunder wunderbar zeitlos zuverlässig zertifiziert überraschend überraschende',
);

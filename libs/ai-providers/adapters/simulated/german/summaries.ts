/** What may follow the keyphrase in a title, short ones first. */
export const GERMAN_TITLE_ENDINGS: readonly string[] = [
  ': Grundlagen',
  ': so geht es',
  ': ein Leitfaden',
  ': erste Schritte',
  ': einfach erklärt',
  ': ein Ratgeber',
  ': Tipps für den Alltag',
  ': was wirklich zählt',
  ': Rat für Einsteiger',
  ': klare Schritte zum Ziel',
  ': Fragen und Antworten',
];

export const GERMAN_SUMMARY_OPENINGS: readonly string[] = [
  'Neu beim Thema {keyphrase}?',
  'Ein ruhiger Blick auf das Thema {keyphrase} im Alltag.',
  'So lernen Sie das Thema {keyphrase} Schritt für Schritt kennen.',
  'Einfacher Rat zum Thema {keyphrase} für Anfänger und für Leute mit etwas Erfahrung.',
  'Was beim Thema {keyphrase} zählt und was Sie getrost weglassen können.',
  'Neugierig auf das Thema {keyphrase}?',
  'Einfache Ideen zum Thema {keyphrase}, die in jede Woche passen.',
  'Alles Wichtige zum Thema {keyphrase}.',
];

export const GERMAN_SUMMARY_ADDITIONS: readonly string[] = [
  'Lesen Sie, was am Anfang hilft.',
  'Vermeiden Sie typische Fehler.',
  'Mit Tipps für jeden Tag.',
  'Erfahren Sie, welche Schritte zuerst kommen.',
  'Sparen Sie Zeit mit einem klaren Plan.',
  'Finden Sie Antworten auf häufige Fragen.',
  'Beginnen Sie heute mit einem kleinen Schritt.',
  'Kleine Gewohnheiten bewirken viel.',
  'Mit klaren Beispielen und einem einfachen Plan.',
  'Wissen, was vor dem Start zu prüfen ist.',
];

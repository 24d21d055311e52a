import type { Aspect } from '../writing/language-pack';

/** Names whose nominative and accusative are alike; keyphrases as appositions, or after a colon, where they need no inflection. */
export const GERMAN_ASPECTS: readonly Aspect[] = [
  {
    name: 'die Grundlagen',
    headingsWithKeyphrase: [
      'Die Grundlagen zum Thema {keyphrase}',
      'Kurz erklärt: {keyphrase}',
      'Worum es beim Thema {keyphrase} geht',
    ],
    plainHeadings: [
      'Die Grundlagen in einfachen Worten',
      'Was Anfänger wissen sollten',
      'Ein kurzer Blick auf die Grundlagen',
    ],
  },
  {
    name: 'die Vorteile',
    headingsWithKeyphrase: ['Warum sich das Thema {keyphrase} lohnt', 'Auf einen Blick: {keyphrase} und die Vorteile'],
    plainHeadings: ['Warum sich die Mühe lohnt', 'Die Vorteile auf einen Blick'],
  },
  {
    name: 'die Vorbereitung',
    headingsWithKeyphrase: ['Gut vorbereitet: {keyphrase} ohne Eile', 'Vor dem Start: {keyphrase} planen'],
    plainHeadings: ['Was vorab zu klären ist', 'Gute Vorbereitung spart Zeit'],
  },
  {
    name: 'die ersten Schritte',
    headingsWithKeyphrase: ['Erste Schritte zum Thema {keyphrase}', 'Der Einstieg ins Thema {keyphrase}'],
    plainHeadings: ['Ihre ersten Schritte', 'So gelingt ein ruhiger Anfang'],
  },
  {
    name: 'das passende Werkzeug',
    headingsWithKeyphrase: ['Nützliches Werkzeug zum Thema {keyphrase}', 'Was Sie beim Thema {keyphrase} brauchen'],
    plainHeadings: ['Das passende Werkzeug', 'Was nötig ist und was nicht'],
  },
  {
    name: 'die Auswahl',
    headingsWithKeyphrase: ['Gut wählen beim Thema {keyphrase}', 'Im Vergleich: {keyphrase} und die Möglichkeiten'],
    plainHeadings: ['Möglichkeiten in Ruhe vergleichen', 'Eine gute Wahl treffen'],
  },
  {
    name: 'Zeit und Kosten',
    headingsWithKeyphrase: ['Zeit und Kosten beim Thema {keyphrase}', 'Ein Budget zum Thema {keyphrase} planen'],
    plainHeadings: ['Wie viel Zeit und Geld nötig sind', 'Die Kosten im Blick behalten'],
  },
  {
    name: 'die tägliche Routine',
    headingsWithKeyphrase: ['Im Alltag: {keyphrase} als Gewohnheit', 'Eine Routine zum Thema {keyphrase}'],
    plainHeadings: ['Routinen, die zum Tag passen', 'Kleine Gewohnheiten mit großer Wirkung'],
  },
  {
    name: 'typische Fehler',
    headingsWithKeyphrase: [
      'Typische Fehler beim Thema {keyphrase}',
      'Was Sie beim Thema {keyphrase} vermeiden sollten',
    ],
    plainHeadings: ['Fehler, die leicht zu vermeiden sind', 'Typische Irrtümer und ihre Ursachen'],
  },
  {
    name: 'Wege aus Problemen',
    headingsWithKeyphrase: ['Wenn es beim Thema {keyphrase} schwierig wird', 'Probleme beim Thema {keyphrase} lösen'],
    plainHeadings: ['Was hilft, wenn etwas schiefgeht', 'Einfache Antworten auf häufige Probleme'],
  },
  {
    name: 'die Qualität',
    headingsWithKeyphrase: ['Qualität im Bereich {keyphrase} erkennen', 'Gute Zeichen beim Thema {keyphrase}'],
    plainHeadings: ['Woran man gute Qualität erkennt', 'Zeichen für den richtigen Weg'],
  },
  {
    name: 'die Hilfe anderer',
    headingsWithKeyphrase: ['Wer beim Thema {keyphrase} helfen kann', 'Von anderen lernen: {keyphrase}'],
    plainHeadings: ['Wo Sie Hilfe finden', 'Von anderen Menschen lernen'],
  },
  {
    name: 'stetige Fortschritte',
    headingsWithKeyphrase: ['Besser werden im Bereich {keyphrase}', 'Stetige Fortschritte beim Thema {keyphrase}'],
    plainHeadings: ['Wie es Schritt für Schritt weitergeht', 'Besser werden ohne Druck'],
  },
  {
    name: 'Tipps für Erfahrene',
    headingsWithKeyphrase: [
      'Tipps für Erfahrene im Bereich {keyphrase}',
      'Einen Schritt weiter beim Thema {keyphrase}',
    ],
    plainHeadings: ['Tipps für Erfahrene', 'Noch einen Schritt weiter'],
  },
  {
    name: 'häufige Fragen',
    headingsWithKeyphrase: ['Häufige Fragen zum Thema {keyphrase}', 'Was viele zum Thema {keyphrase} fragen'],
    plainHeadings: ['Fragen, die oft auftauchen', 'Kurze Antworten auf häufige Fragen'],
  },
  {
    name: 'die Motivation auf Dauer',
    headingsWithKeyphrase: ['Auf Dauer beim Thema {keyphrase} bleiben', 'Blick nach vorn: {keyphrase}'],
    plainHeadings: ['Wie die Motivation erhalten bleibt', 'An die lange Sicht denken'],
  },
];

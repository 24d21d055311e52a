import type { Wordings } from '../writing/language-pack';

export const GERMAN_QUESTIONS: Wordings = {
  withKeyphrase: [
    'Wie beginne ich mit dem Thema {keyphrase}?',
    'Was zählt beim Thema {keyphrase} am meisten?',
    'Wie viel Zeit braucht das Thema {keyphrase}?',
    'Wer kann beim Thema {keyphrase} helfen?',
    'Welche Fehler sind beim Thema {keyphrase} häufig?',
    'Brauche ich zum Thema {keyphrase} besonderes Werkzeug?',
  ],
  plain: [
    'Wo sollte ein Anfänger beginnen?',
    'Woran erkenne ich, dass ich auf dem richtigen Weg bin?',
    'Was hilft, wenn nichts zu helfen scheint?',
    'Wie viel Geld sollte ich einplanen?',
    'Wie bleibe ich motiviert?',
    'Welche Schritte können warten?',
  ],
};

export const GERMAN_PICTURE_ALTS: Wordings = {
  withKeyphrase: [
    'Bild zum Thema {keyphrase}, das für {aspect} steht',
    'Foto zum Thema {keyphrase} mit Blick auf {aspect}',
    'Szene aus dem Bereich {keyphrase}, passend zu Fragen um {aspect}',
  ],
  plain: [
    'Ein Bild, das für {aspect} steht',
    'Foto mit Blick auf {aspect}',
    'Ruhige Szene zum Nachdenken über {aspect}',
  ],
};

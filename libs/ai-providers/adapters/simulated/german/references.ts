export const GERMAN_FACT_LEADS: readonly string[] = [
  'Tatsächlich ist eines gut bekannt:',
  'Zum Beispiel weiß man dies:',
  'Außerdem sagt die Quelle:',
  'Besonders eine Tatsache zählt:',
  'Dabei steht eines fest:',
];

export const GERMAN_POST_SENTENCES: readonly string[] = [
  'mehr dazu steht in {link}, weil dort mehr Platz ist',
  'außerdem geht {link} genauer auf eine Seite davon ein',
  'zum Beispiel zeigt {link} noch mehr davon',
  'danach lohnt sich {link}',
  'ebenso beantwortet {link} manche Frage, die offen bleibt',
  'wenn Sie weiterlesen wollen, ist {link} ein guter Ort dafür',
];

export const GERMAN_LINK_TEXTS: readonly string[] = ['mehr dazu hier', 'zur Übersicht', 'hier weiterlesen'];

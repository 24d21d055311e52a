export const FRENCH_FACT_LEADS: readonly string[] = [
  'En effet, un fait est bien connu :',
  'Par exemple, on sait ceci :',
  'Surtout, un fait ressort :',
  'De plus, la source dit ceci :',
  'En réalité, une chose est sûre :',
];

export const FRENCH_POST_SENTENCES: readonly string[] = [
  'pour plus de détails, lisez {link}, car ce texte va plus loin',
  'de plus, {link} regarde un côté de plus près',
  'par exemple, {link} en montre davantage',
  'ensuite, {link} mérite une visite',
  'également utile, {link} répond à certaines questions',
  'enfin, {link} reste une bonne lecture',
];

export const FRENCH_LINK_TEXTS: readonly string[] = ['plus de détails ici', 'voir le résumé', 'lire la suite ici'];

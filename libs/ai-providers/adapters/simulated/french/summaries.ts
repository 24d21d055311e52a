/** What may follow the keyphrase in a title, short ones first. */
export const FRENCH_TITLE_ENDINGS: readonly string[] = [
  ' : le guide',
  ' : les bases',
  ' : premiers pas',
  ' : guide simple',
  ' : bien commencer',
  ' : guide pratique',
  ' : conseils au quotidien',
  ' : le plus important',
  ' : conseils pour débuter',
  ' : des étapes claires',
  ' : questions et réponses',
];

export const FRENCH_SUMMARY_OPENINGS: readonly string[] = [
  'Vous découvrez le thème {keyphrase} ?',
  'Un regard calme sur le thème {keyphrase} au quotidien.',
  'Le thème {keyphrase} pas à pas.',
  'Des conseils simples sur le thème {keyphrase} pour les débutants et pour les habitués.',
  'Ce qui compte dans le thème {keyphrase} et ce que vous pouvez laisser de côté.',
  'Curieux du thème {keyphrase} ?',
  'Des idées simples sur le thème {keyphrase} pour une semaine normale.',
  'Tout sur le thème {keyphrase}.',
];

export const FRENCH_SUMMARY_ADDITIONS: readonly string[] = [
  'Voyez ce qui aide au départ.',
  'Évitez les erreurs courantes.',
  'Lisez des conseils simples pour chaque jour.',
  'Apprenez quelles étapes viennent en premier.',
  'Gagnez du temps avec un plan clair.',
  'Trouvez des réponses aux questions courantes.',
  'Commencez dès ce soir par un petit pas.',
  'Découvrez la force des petites habitudes.',
  'Avec des exemples clairs et un plan simple.',
  'Sachez quoi vérifier avant de commencer.',
];

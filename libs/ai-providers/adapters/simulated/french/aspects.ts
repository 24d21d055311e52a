import type { Aspect } from '../writing/language-pack';

/** Names that keep their article behind any preposition of the sentences. */
export const FRENCH_ASPECTS: readonly Aspect[] = [
  {
    name: 'la base',
    headingsWithKeyphrase: [
      'Les bases du thème {keyphrase}',
      'En deux mots : {keyphrase}',
      'Ce que recouvre le thème {keyphrase}',
    ],
    plainHeadings: ['Les bases en mots simples', 'Ce que les débutants doivent savoir', 'Un bref regard sur les bases'],
  },
  {
    name: 'l’utilité',
    headingsWithKeyphrase: ['Pourquoi choisir le thème {keyphrase}', 'Côté avantages : {keyphrase}'],
    plainHeadings: ['Pourquoi la peine en vaut le prix', 'Les avantages en un coup d’œil'],
  },
  {
    name: 'la préparation',
    headingsWithKeyphrase: ['Bien préparer le thème {keyphrase}', 'Avant de commencer : {keyphrase}'],
    plainHeadings: ['Que préparer à l’avance', 'Une bonne préparation fait gagner du temps'],
  },
  {
    name: 'la première étape',
    headingsWithKeyphrase: ['Premiers pas avec le thème {keyphrase}', 'Comment débuter : {keyphrase}'],
    plainHeadings: ['Vos premiers pas', 'Un début tout en calme'],
  },
  {
    name: 'la boîte à outils',
    headingsWithKeyphrase: ['Des outils utiles pour le thème {keyphrase}', 'Le matériel : {keyphrase} sans superflu'],
    plainHeadings: ['Les bons outils', 'Le nécessaire et le superflu'],
  },
  {
    name: 'la liste des options',
    headingsWithKeyphrase: ['Bien choisir : {keyphrase} et ses options', 'Comparer avant tout : {keyphrase}'],
    plainHeadings: ['Comment comparer vos options', 'Faire un bon choix'],
  },
  {
    name: 'la question du temps et des coûts',
    headingsWithKeyphrase: ['Temps et coûts : {keyphrase}', 'Un budget pour le thème {keyphrase}'],
    plainHeadings: ['Combien de temps et combien prévoir', 'Garder les dépenses en vue'],
  },
  {
    name: 'la routine',
    headingsWithKeyphrase: ['Au quotidien : {keyphrase}', 'Une routine pour le thème {keyphrase}'],
    plainHeadings: ['Des routines pour vos journées', 'Petites habitudes, grands effets'],
  },
  {
    name: 'la source des erreurs',
    headingsWithKeyphrase: ['Erreurs courantes sur le thème {keyphrase}', 'Les pièges : {keyphrase} sans faux pas'],
    plainHeadings: ['Des erreurs faciles à éviter', 'Fautes typiques et leurs causes'],
  },
  {
    name: 'la sortie des problèmes',
    headingsWithKeyphrase: ['Quand le thème {keyphrase} se complique', 'Des solutions pour le thème {keyphrase}'],
    plainHeadings: ['Que faire quand tout va mal', 'Réponses simples aux soucis courants'],
  },
  {
    name: 'la qualité',
    headingsWithKeyphrase: ['Juger la qualité : {keyphrase}', 'Les bons signes sur le thème {keyphrase}'],
    plainHeadings: ['Reconnaître la bonne qualité', 'Les signes de la bonne voie'],
  },
  {
    name: 'l’aide des autres',
    headingsWithKeyphrase: ['Qui peut aider sur le thème {keyphrase}', 'Apprendre des autres : {keyphrase}'],
    plainHeadings: ['Où trouver de l’aide', 'Apprendre des autres'],
  },
  {
    name: 'la marche du progrès',
    headingsWithKeyphrase: ['Faire des progrès sur le thème {keyphrase}', 'Toujours mieux : {keyphrase}'],
    plainHeadings: ['Comment garder le cap', 'Mieux faire pas à pas'],
  },
  {
    name: 'la suite pour les habitués',
    headingsWithKeyphrase: ['Astuces avancées sur le thème {keyphrase}', 'Aller plus loin : {keyphrase}'],
    plainHeadings: ['Conseils pour les habitués', 'Encore un pas plus loin'],
  },
  {
    name: 'la liste des questions courantes',
    headingsWithKeyphrase: ['Questions courantes sur le thème {keyphrase}', 'Ce que les gens demandent : {keyphrase}'],
    plainHeadings: ['Des questions qui reviennent', 'Réponses brèves aux questions courantes'],
  },
  {
    name: 'la durée',
    headingsWithKeyphrase: ['Sur la durée : {keyphrase}', 'Quel avenir pour le thème {keyphrase}'],
    plainHeadings: ['Comment rester motivé', 'Penser au long terme'],
  },
];

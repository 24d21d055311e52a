import type { Wordings } from '../writing/language-pack';

export const FRENCH_QUESTIONS: Wordings = {
  withKeyphrase: [
    'Comment débuter avec le thème {keyphrase} ?',
    'Quel point compte le plus pour le thème {keyphrase} ?',
    'Combien de temps demande le thème {keyphrase} ?',
    'Qui peut aider sur le thème {keyphrase} ?',
    'Quelles erreurs sont courantes sur le thème {keyphrase} ?',
    'Faut-il des outils spéciaux pour le thème {keyphrase} ?',
  ],
  plain: [
    'Par où un débutant doit-il commencer ?',
    'Comment savoir si je suis sur la bonne voie ?',
    'Que faire quand rien ne semble marcher ?',
    'Combien faut-il prévoir ?',
    'Comment rester motivé ?',
    'Quelles étapes peuvent attendre ?',
  ],
};

export const FRENCH_PICTURE_ALTS: Wordings = {
  withKeyphrase: [
    'Image sur le thème {keyphrase} qui évoque {aspect}',
    'Photo sur le thème {keyphrase} avec un regard sur {aspect}',
    'Scène du thème {keyphrase} pour penser à {aspect}',
  ],
  plain: ['Une image qui évoque {aspect}', 'Photo avec un regard sur {aspect}', 'Scène calme pour penser à {aspect}'],
};

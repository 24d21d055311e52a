import { words } from '../../words';

/** French words of more than nine letters that everybody knows all the same: everyday speech, school, home, work and the web. */
const FAMILIAR_SINGULARS = words(
  // grammar and everyday adverbs
  "aujourd'hui maintenant quelquefois finalement simplement directement rapidement facilement tranquillement heureusement",
  'malheureusement évidemment exactement absolument complètement parfaitement normalement généralement certainement probablement',
  'actuellement premièrement deuxièmement naturellement vraisemblablement immédiatement entièrement totalement énormément',
  'régulièrement correctement clairement gratuitement automatiquement personnellement particulièrement spécialement différemment',
  'quelconque lesquelles auxquelles desquelles',
  // numbers and time
  'quarantaine cinquantaine soixantaine quatorzième centimètre kilogramme millimètre anniversaire quotidienne hebdomadaire calendrier',
  // people, family, trades
  'adolescent adolescente professeur enseignant enseignante enseignement instituteur institutrice infirmière pharmacien boulangère',
  'cuisinière agriculteur agricultrice journaliste photographe secrétaire directrice présidente présidence gouvernement fonctionnaire',
  'commerçant commerçante gendarmerie mécanicien électricien informaticien développeur développeuse utilisateur utilisatrice',
  'spectateur spectatrice consommateur consommatrice conducteur conductrice propriétaire célibataire partenaire responsable',
  'collaborateur collaboratrice concurrent entrepreneur personnage population',
  // body, health, feelings
  'médicament consultation ordonnance température respiration accouchement gentillesse inquiétude souffrance connaissance',
  'reconnaissance intelligence intelligent intelligente impatience sympathique dangereuse courageuse malheureux malheureuse',
  'merveilleux merveilleuse magnifique formidable extraordinaire fantastique incroyable intéressant intéressante passionnant',
  'passionnante surprenant surprenante différence différente importante importance nécessaire impossible difficulté raisonnable',
  'confortable désagréable responsabilité',
  // home, food, clothes
  'appartement réfrigérateur congélateur bibliothèque télévision ordinateur imprimante aspirateur fourchette couverture couvertures',
  'chaussette boulangerie pâtisserie restaurant supermarché nourriture champignon pamplemousse mayonnaise vinaigrette ingrédient',
  'alimentation alimentaire',
  // town, travel, nature
  'bicyclette automobile motocyclette circulation embouteillage stationnement destination embarquement environnement catastrophe',
  'tremblement atmosphère hippopotame grenouille coccinelle hirondelle marguerite rhinocéros',
  // school, culture, sport
  'université mathématiques géographie orthographe dictionnaire conjugaison récréation calculatrice exposition instrument comédienne',
  'littérature philosophie scientifique laboratoire expérience basketball footballeur entraînement entraîneur compétition championnat',
  'gymnastique',
  // work, money, society
  'entreprise organisation association administration département république démocratie économique commercial commerciale production',
  'produisent construction réparation fabrication utilisation installation préparation présentation explication information',
  'communication conversation discussion proposition invitation inscription participation protection précaution répétition traduction',
  'collection développement changement financement renseignement équipement traitement fonctionnement comportement établissement',
  'investissement abonnement téléchargement hébergement référencement enregistrement avantageux inconvénient abandonner commencement',
  'conséquence circonstance croissance alternance supplémentaire traditionnel traditionnelle professionnel professionnelle',
  'personnelle international internationale principale particulier particulière spécialiste spécialité technologie électrique',
  'électronique électricité automatique informatique commentaire formulaire publication',
  // common long verbs and their forms
  'travailler travaillent travaillez travaillons commencent commençons comprendre comprennent reconnaître connaissent connaissez',
  'apprennent permettent transmettre construire choisissez choisissent choisissons réfléchissez réussissent remplissez expliquent',
  'rechercher recherchez téléphoner rencontrer rencontrent ressembler ressemblent rassembler accompagner encourager améliorent',
  'développer développent transformer transforment fonctionner fonctionne fonctionnent sélectionner sélectionnez télécharger',
  'téléchargez enregistrer enregistrez configurer déconnecter organisent participer participent présentent représenter représente',
  'représentent appartenir appartient appartiennent reviennent surveiller apercevoir pourraient voudraient devenaient',
);

/** The familiar words with their plurals. */
export const FAMILIAR_WORDS: ReadonlySet<string> = new Set(
  [...FAMILIAR_SINGULARS].flatMap((word) => [word, `${word}s`, word.replace(/al$/, 'aux')]),
);

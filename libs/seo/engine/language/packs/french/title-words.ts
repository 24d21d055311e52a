import { words } from '../../words';

/** French words that make a reader curious or sure enough to click. */
export const POWER_WORDS = words(
  'absolu absolue abordable astuce astuces authentique authentiques avantageux bonus brillant cachée cachées caché cachés captivant certifié complet complète',
  'complets complètes conseil conseils convaincant crucial cruciale décisif découvrez découvrir définitif définitive détaillé économique économisez efficace',
  'efficaces efficacement épatant époustouflant erreurs essentiel essentielle essentiels essentielles étonnant étonnante étonnants étonnantes exceptionnel',
  'exceptionnelle exclusif exclusive exclusifs exclusives expert experts explosif extraordinaire extraordinaires facile faciles facilement fantastique',
  'fascinant fiable fiables formidable gagnant gagner garanti garantie garantis génial géniale géniaux gratuit gratuite gratuits gratuites gratuitement',
  'guide illimité immanquable immédiat immédiate immédiatement imbattable inattendu incontournable incontournables incroyable incroyables indispensable',
  'indispensables inédit inédite inédits infaillible inoubliable inoubliables instantané insolite irrésistible légendaire limité limitée luxe magique',
  'magnifique maîtriser maintenant meilleur meilleure meilleurs meilleures merveilleux méthode miracle moderne mystérieux nouveau nouvelle nouveaux nouvelles',
  'nouveauté offert officiel officielle original parfait parfaite parfaits parfaites passionnant performant populaire pratique pratiques précieux premium',
  'prouvé prouvée prouvés prouvées puissant puissante puissants radical rapide rapides rapidement rare recommandé redoutable remarquable rentable résultats',
  'révélation révélé révélés révolutionnaire réussir secret secrète secrets secrètes sensationnel simple simples simplement solution solutions',
  'spécial spéciale spectaculaire succès super supérieur sûr sûre surprenant surprenante testé testée top triomphe ultime unique uniques utile utiles validé',
  'véritable vérifié vérité vital',
);

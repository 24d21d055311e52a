import { withEndings } from '../../with-endings';
import { words } from '../../words';

/** Endings of an adjective, the bare form included. */
const ADJECTIVE = ['', 'e', 'em', 'en', 'er', 'es'];

/** German words of more than ten letters that every reader knows, in their comparison form. */
export const FAMILIAR_LONG_WORDS = words(
  // people, family, callings
  'bürgermeister freundinnen geschwister großeltern großmutter großvater jugendliche jugendlichen kindergarten lehrerinnen mitarbeiter',
  'mitarbeiterin mitarbeitern mitarbeiterinnen mitglieder schülerinnen schwiegermutter schwiegervater teilnehmern teilnehmerin teilnehmerinnen',
  'verwandtschaft freundschaft freundschaften gesellschaft gesellschaften wissenschaft wissenschaften wissenschaftler mannschaft mannschaften',
  'nachbarschaft erwachsenen jugendlicher studierende studierenden angestellte angestellten geschäftsführer handwerkern journalist bundeskanzler',
  'bundeskanzlerin präsidenten präsidentin polizistin krankenschwester zahnärztin schauspieler schauspielerin',
  // time
  'donnerstag donnerstags geburtstage geburtstags jahrhundert jahrhunderte jahrhunderts jahrhunderten jahreszeit jahreszeiten jahrzehnten',
  'mitternacht nachmittags nachmittage vergangenheit wochenenden gegenwärtig weihnachten weihnachtsbaum augenblicklich feierabend',
  'fünfundzwanzig neunzehnhundert zweitausend sommerferien wintersport frühstücken mittagessen abendessen',
  // home, food, everyday things
  'badezimmer schlafzimmer wohnzimmer kinderzimmer arbeitszimmer wartezimmer esszimmer kühlschrank waschmaschine spülmaschine staubsauger',
  'fernsehens fernsehers fernseherin lebensmittel lebensmitteln schokolade kartoffeln kartoffelsalat marmelade erdbeeren apfelkuchen',
  'briefkasten schreibtisch taschenlampe taschentuch regenschirm zahnbürste zahnpasta kopfschmerzen bauchschmerzen kleiderschrank',
  'treppenhaus einfamilienhaus haustieren meerschweinchen schmetterling schmetterlinge spielplätze spielsachen spielzeuge bilderbuch wörterbuch',
  // places, travel, traffic
  'bundesländer bundesland bundesrepublik deutschland deutschlands deutschsprachig großbritannien hauptbahnhof hauptstadt hauptstädte niederlande österreich',
  'österreichs flughafens flugzeugen fahrkarten fahrrädern fahrradweg straßenbahn straßenbahnen autobahnen bushaltestelle krankenhaus krankenhäuser krankenwagen',
  'supermarkt supermärkte tankstelle universität universitäten bibliothek bibliotheken schwimmbad fußballplatz parkplätze parkplatzes bauernhöfe innenstadt',
  'landschaft landschaften führerschein geschwindigkeit verkehrsmittel urlaubsreise jugendherberge sehenswürdigkeit sehenswürdigkeiten',
  // work, school, money, state
  'arbeitgeber arbeitgebern arbeitnehmer arbeitnehmern arbeitsplatz arbeitsplätze arbeitslos arbeitslosen arbeitslosigkeit arbeitszeit arbeitszeiten',
  'ausbildungen bewerbungen erfahrungen entscheidung entscheidungen entwicklung entwicklungen hausaufgabe hausaufgaben klassenzimmer gymnasiums',
  'krankenkasse krankenversicherung versicherung versicherungen rechnungen unternehmen unternehmens unternehmer wirtschaft öffentlichkeit regierungen',
  'bundesregierung bundestags abgeordnete abgeordneten nachrichten zeitschrift zeitschriften zeitungen unterschrift unterschriften veranstaltung',
  'veranstaltungen vorstellung vorstellungen verantwortung verbindung verbindungen vereinbarung verhandlung verhandlungen verständnis',
  // computer and net
  'benutzername bildschirm bildschirme computerspiel computerspiele datenschutz einstellung einstellungen informationen information internetseite',
  'internetseiten kontaktformular nachrichtendienst programmieren smartphones suchmaschine suchmaschinen telefonnummer telefonieren webseiten',
  'aktualisieren aktualisierung installieren installation herunterladen hochgeladen kopieren speicherplatz verschlüsselt',
  // abstract words of everyday use
  'aufmerksamkeit bedeutungen bedingungen begeisterung beispielsweise beschreibung beschreibungen bestellung bestellungen besonderheit besonderheiten',
  'beziehungen eigenschaft eigenschaften einführung einladungen empfehlung empfehlungen entfernung entschuldigung ergebnisse ergebnissen',
  'erinnerung erinnerungen erkältung erklärungen fähigkeiten forderungen gelegenheit gelegenheiten gemeinschaft gerechtigkeit geschichten',
  'geschwindigkeiten gesundheit gewohnheit gewohnheiten gleichzeitig grundlagen grundstück herausforderung herausforderungen hoffnungen',
  'kleinigkeit kleinigkeiten lieblingsbuch lieblingsessen meinungen möglichkeit möglichkeiten notwendigkeit persönlichkeit schwierigkeit schwierigkeiten',
  'sicherheit überraschung überraschungen umgebungen unterschiede unterschieden unterstützung unterstützen untersuchung untersuchungen veränderung',
  'veränderungen verbesserung verbesserungen verletzung verletzungen verspätung vertrauens voraussetzung voraussetzungen vorbereitung vorbereitungen',
  'wahrscheinlich wahrscheinlichkeit wirklichkeit zusammenarbeit zusammenfassung zusammenhang zusammenhänge zufriedenheit',
  // verbs
  'abgeschlossen akzeptieren anschließen ausprobieren ausgewählt ausgezeichnet aufgenommen aufgeschrieben aufzuschreiben beantworten beantwortet',
  'bearbeiten beeindrucken beeinflussen beschäftigen beschäftigt beschreiben beschrieben besprechen bezeichnen bezeichnet diskutieren durchführen',
  'einrichten einverstanden entscheiden entschieden entschuldigen entsprechen entspricht entwickeln entwickelt erfolgreich ermöglichen ermöglicht',
  'fotografieren funktionieren funktioniert garantieren interessieren interessiert kontrollieren kontrolliert kombinieren konzentrieren',
  'kritisieren organisieren organisiert präsentieren produzieren reparieren spazieren transportieren trainieren teilzunehmen übernehmen übernommen',
  'überprüfen übersetzen überzeugen unterhalten unternommen unterrichten unterscheiden unterscheidet unterschreiben untersuchen verabschieden',
  'veröffentlichen veröffentlicht versprechen versprochen verschwinden verschwunden verstehen verwendeten vorbereiten vorbereitet vorgestellt vorschlagen',
  'vorgeschlagen wiederholen wiederholt zurückgehen zurückkommen zusammengefasst zusammenfassen zurückgegeben auszuwählen',
  // adverbs and function words
  'andererseits anschließend ausschließlich beziehungsweise dementsprechend einschließlich grundsätzlich hauptsächlich hinsichtlich höchstwahrscheinlich',
  'insbesondere irgendetwas irgendjemand letztendlich möglicherweise nacheinander normalerweise nebeneinander selbstverständlich',
  'stattdessen üblicherweise untereinander voneinander währenddessen zusammengenommen zwischendurch miteinander füreinander glücklicherweise',
  // adjectives
  ...withEndings(
    words(
      'abenteuerlich ausführlich außergewöhnlich ausreichend automatisch bedeutend demokratisch durchschnittlich empfindlich entscheidend',
      'erforderlich erfolgreich erschrocken erstaunlich europäisch freundlich unfreundlich gefährlich gegenseitig gemeinsam gemütlich',
      'geschlossen gleichmäßig interessant international kompliziert körperlich langfristig leidenschaftlich menschlich notwendig',
      'öffentlich österreichisch persönlich politisch praktisch regelmäßig schrecklich selbstständig sprachlich staatlich tatsächlich',
      'traditionell umfangreich unabhängig unbekannt unglaublich unmöglich unterschiedlich ursprünglich verantwortlich verantwortungsvoll',
      'vergangen verheiratet vernünftig verschieden verständlich vollständig wesentlich wirtschaftlich wissenschaftlich wunderschön zusätzlich',
      'zuverlässig zukünftig zahlreich wöchentlich mittelalterlich nachhaltig natürlich ordentlich pünktlich richtig französisch italienisch',
    ),
    ADJECTIVE,
  ),
);

import { words } from '../../words';

/** Dutch words that make a reader curious or sure enough to click. */
export const POWER_WORDS = words(
  'actueel adembenemend authentiek baanbrekend beste betaalbaar betaalbare betrouwbaar betrouwbare beter bewezen bijzonder bijzondere bonus',
  'briljant compleet complete cruciaal direct doeltreffend duurzaam echt echte effectief effectieve eenvoudig eenvoudige eindelijk essentieel',
  'essentiële exclusief exclusieve expert experts fantastisch fantastische fascinerend fouten gegarandeerd geheim geheime geheimen geld geniaal',
  'geniale getest gids goedkoop goedkope gratis handig handige handleiding hoogwaardig ideaal ideale indrukwekkend inspirerend insider korting',
  'krachtig krachtige kwaliteit laatste legendarisch leuk leuke luxe magisch makkelijk makkelijke mooiste moeiteloos nieuw nieuwe nieuwste nooit',
  'nu nuttig nuttige officieel officiële onbetaalbaar ongelooflijk ongelooflijke onmisbaar onmisbare ontdek ontdekken onthuld onverslaanbaar',
  'onvergetelijk onweerstaanbaar opmerkelijk perfect perfecte populair populaire praktisch praktische premium prachtig prachtige resultaat',
  'resultaten revolutionair risicovrij schokkend sensationeel simpel simpele slim slimme snel snelle sneller speciaal speciale spectaculair',
  'stappenplan sterk sterke succes succesvol succesvolle tips top topkwaliteit trucs uitgebreid uitgebreide ultieme uniek unieke veilig veilige',
  'verbazingwekkend verborgen verrassend verrassende voordelig voordelige waardevol waardevolle waarschuwing wetenschappelijk win winnen winst',
);

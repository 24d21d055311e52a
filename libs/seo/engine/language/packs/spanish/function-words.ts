import { words } from '../../words';
import { FUNCTION_VERBS } from './function-verbs';

/**
 * Spanish words that carry grammar rather than meaning, by word class, the closed classes complete. A form that belongs to two
 * classes stands in the first. From the author's knowledge of the language; which open classes count was calibrated by
 * comparing verdicts on natural texts with Yoast's.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_VERBS,
  ...words(
    // articles and contractions
    'el la los las lo un una unos unas al del',
    // personal and reflexive pronouns
    'yo tú vos usted ustedes él ella ello ellos ellas nosotros nosotras vosotros vosotras me te se nos os le les mí ti sí conmigo',
    'contigo consigo',
    // possessives
    'mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras mío mía míos mías tuyo tuya tuyos tuyas',
    'suyo suya suyos suyas',
    // demonstratives
    'este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas éste ésta éstos éstas ése ésa ésos ésas',
    'aquél aquélla aquéllos aquéllas tal tales mismo misma mismos mismas propio propia propios propias',
    // relatives and question words
    'que qué quien quienes quién quiénes cual cuales cuál cuáles cuyo cuya cuyos cuyas cuanto cuanta cuantos cuantas cuánto cuánta',
    'cuántos cuántas cuán donde dónde adonde adónde cuando cuándo como cómo porqué quienquiera quienesquiera comoquiera dondequiera',
    'doquier',
    // indefinites and quantifiers
    'todo toda todos todas algo alguien algún alguno alguna algunos algunas nada nadie ningún ninguno ninguna ningunos ningunas otro',
    'otra otros otras mucho mucha muchos muchas muchísimo muchísima muchísimos muchísimas poco poca pocos pocas poquísimo poquísima',
    'poquísimos poquísimas bastante bastantes demasiado demasiada demasiados demasiadas suficiente suficientes varios varias diverso',
    'diversa diversos diversas cada cualquier cualquiera cualesquiera ambos ambas sendos sendas demás tanto tanta tantos tantas tan más',
    'menos cierto cierta ciertos ciertas medio media medios medias mitad mitades mayoría mayorías resto restos doble dobles',
    // cardinal numerals
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    'veinte veintiún veintiuno veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos doscientas trescientos trescientas',
    'cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas',
    'novecientos novecientas mil miles millón millones billón billones',
    // ordinal numerals
    'primer primero primera primeros primeras segundo segunda segundos segundas tercer tercero tercera terceros terceras cuarto cuarta',
    'cuartos cuartas quinto quinta quintos quintas sexto sexta sextos sextas séptimo séptima séptimos séptimas octavo octava octavos',
    'octavas noveno novena novenos novenas décimo décima décimos décimas undécimo undécima undécimos undécimas duodécimo duodécima',
    'duodécimos duodécimas vigésimo vigésima vigésimos vigésimas trigésimo trigésima trigésimos trigésimas centésimo centésima',
    'centésimos centésimas milésimo milésima milésimos milésimas último última últimos últimas penúltimo penúltima penúltimos',
    'penúltimas',
    // prepositions
    'a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin so sobre tras versus vía excepto salvo',
    'incluso',
    // conjunctions
    'y e o u ni mas pero sino aunque porque pues si conque luego mientras',
    // adverbs of place
    'aquí ahí allí acá allá acullá abajo adelante adentro afuera alrededor aparte arriba atrás cerca debajo delante dentro detrás',
    'encima enfrente frente fuera lejos',
    // adverbs of time
    'ahora anoche anteayer anteriormente antes aún ayer después enseguida entonces hoy jamás mañana nunca posteriormente pronto siempre',
    'tarde temprano todavía ya',
    // adverbs of manner and degree
    'así bien mal mejor mejores peor peores apenas casi muy sólo solo sola solos solas aun además asimismo igualmente también tampoco',
    // adverbs of assertion, negation and doubt
    'no acaso quizá quizás',
    // adverbs that link or qualify statements
    'actualmente bueno ciertamente claramente completamente consecuentemente efectivamente especialmente evidentemente exactamente',
    'extremadamente finalmente frecuentemente generalmente inicialmente normalmente obviamente particularmente precisamente',
    'principalmente probablemente prácticamente realmente recientemente simplemente solamente totalmente únicamente verdaderamente',
    'embargo obstante ende',
    // general adjectives
    'buen buena buenos buenas malo mala malos malas gran grande grandes pequeño pequeña pequeños pequeñas nuevo nueva nuevos nuevas',
    'viejo vieja viejos viejas joven jóvenes largo larga largos largas corto corta cortos cortas alto alta altos altas baja bajos bajas',
    'mayor mayores menor menores superior superiores inferior inferiores máximo máxima máximos máximas mínimo mínima mínimos mínimas',
    'óptimo óptima óptimos óptimas pésimo pésima pésimos pésimas próximo próxima próximos próximas siguiente siguientes anterior',
    'anteriores fácil fáciles difícil difíciles igual iguales diferente diferentes distinto distinta distintos distintas similar',
    'similares semejante semejantes parecido parecida parecidos parecidas posible posibles imposible imposibles simple simples completo',
    'completa completos completas entero entera enteros enteras único única únicos únicas normal normales general generales principal',
    'principales importante importantes',
    // general nouns
    'cosa cosas caso casos parte partes manera maneras modo modos forma formas tipo tipos clase clases punto puntos aspecto aspectos',
    'hecho hechos tema temas idea ideas vez veces ejemplo ejemplos detalle detalles persona personas gente gentes',
    // units and points of time
    'momento momentos minuto minutos hora horas día días semana semanas mes meses año años década décadas siglo siglos',
    // interjections
    'ah ajá ay bah bravo eh epa hola adiós huy oh ojalá olé uf uy vaya etc etcétera',
    // titles
    'señor señores señora señoras señorita señoritas sr sra srta sres sras don doña dr dra',
  ),
]);

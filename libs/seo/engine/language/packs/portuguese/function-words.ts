import { words } from '../../words';
import { FUNCTION_VERBS } from './function-verbs';

/**
 * Portuguese words that carry grammar rather than meaning, in the spellings of Brazil and Portugal, by word class, the closed
 * classes complete. A form that belongs to two classes stands in the first. From the author's knowledge of the language; which
 * open classes count was calibrated by comparing verdicts on natural texts with Yoast's.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_VERBS,
  ...words(
    // articles and their contractions with prepositions
    'o a os as um uma uns umas ao aos à às do da dos das dum duma duns dumas no na nos nas num numa nuns numas pelo pela pelos pelas',
    'pro pra pros pras',
    // personal and reflexive pronouns and their contractions
    'eu tu você vocês ele ela eles elas nós vós me te se lhe lhes vos lo la los las mim ti si comigo contigo consigo conosco connosco',
    'convosco dele dela deles delas nele nela neles nelas mo ma mos mas to ta tos tas lho lha lhos lhas',
    // possessives
    'meu meus minha minhas teu teus tua tuas seu seus sua suas nosso nossa nossos nossas vosso vossa vossos vossas',
    // demonstratives and their contractions
    'este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo deste desta destes destas disto desse',
    'dessa desses dessas disso daquele daquela daqueles daquelas daquilo neste nesta nestes nestas nisto nesse nessa nesses nessas',
    'nisso naquele naquela naqueles naquelas naquilo àquele àquela àqueles àquelas àquilo mesmo mesma mesmos mesmas próprio própria',
    'próprios próprias tal tais',
    // relatives and question words
    'que quem qual quais cujo cuja cujos cujas quanto quanta quantos quantas onde aonde donde quando como porque',
    // indefinites and quantifiers
    'todo toda todos todas tudo algo alguém algum alguma alguns algumas dalgum dalguma dalguns dalgumas nalgum nalguma nalguns nalgumas',
    'nada ninguém nenhum nenhuma nenhuns nenhumas outro outra outros outras outrem doutro doutra doutros doutras noutro noutra noutros',
    'noutras muito muita muitos muitas muitíssimo muitíssima muitíssimos muitíssimas pouco pouca poucos poucas pouquíssimo pouquíssima',
    'pouquíssimos pouquíssimas bastante bastantes demasiado demasiada demasiados demasiadas suficiente suficientes vários várias',
    'diverso diversa diversos diversas cada qualquer quaisquer ambos ambas demais tanto tanta tantos tantas tão mais menos certo certa',
    'certos certas meio meia meios meias coisa coisas vez vezes',
    // cardinal numerals
    'zero dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis dezessete',
    'dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centos duzentos',
    'duzentas trezentos trezentas quatrocentos quatrocentas quinhentos quinhentas seiscentos seiscentas setecentos setecentas',
    'oitocentos oitocentas novecentos novecentas mil milhar milhares milhão milhões bilhão bilhões bilião biliões trilhão trilhões',
    // ordinal numerals
    'primeiro primeira primeiros primeiras segundo segunda segundos segundas terceiro terceira terceiros terceiras quarto quarta',
    'quartos quartas quinto quinta quintos quintas sexto sexta sextos sextas sétimo sétima sétimos sétimas oitavo oitava oitavos',
    'oitavas nono nona nonos nonas décimo décima décimos décimas vigésimo vigésima vigésimos vigésimas trigésimo trigésima trigésimos',
    'trigésimas centésimo centésima centésimos centésimas milésimo milésima milésimos milésimas último última últimos últimas penúltimo',
    'penúltima penúltimos penúltimas',
    // prepositions
    'ante após até com conforme consoante contra de desde durante em entre exceto excepto mediante para perante por per salvo sem sob',
    'sobre trás',
    // heads of prepositional expressions
    'acerca além antes apesar através depois devido diante dentre junto relativamente',
    // conjunctions
    'e ou nem porém todavia contudo entretanto portanto logo pois caso embora enquanto senão',
    // adverbs of place
    'aqui aí ali cá lá acolá daqui daí dali abaixo acima adiante atrás baixo cima debaixo defronte dentro fora longe perto',
    // adverbs of time
    'agora ainda amanhã anteontem anteriormente antigamente atualmente actualmente breve cedo então hoje imediatamente já jamais nunca',
    'ontem ora posteriormente sempre tarde',
    // adverbs of manner and degree
    'apenas assim bem depressa devagar inclusive mal melhor melhores pior piores quase só somente também tampouco',
    // adverbs of assertion, negation and doubt
    'não sim talvez quiçá porventura',
    // adverbs that link or qualify statements
    'aliás certamente claramente completamente consequentemente efetivamente efectivamente especialmente evidentemente exatamente',
    'exactamente extremamente finalmente frequentemente geralmente igualmente inicialmente normalmente obviamente particularmente',
    'praticamente precisamente principalmente provavelmente realmente recentemente simplesmente sobretudo totalmente unicamente',
    'verdadeiramente',
    // general adjectives
    'bom bons boa boas mau maus má más grande grandes pequeno pequena pequenos pequenas novo nova novos novas velho velha velhos velhas',
    'jovem jovens longo longa longos longas curto curta curtos curtas alto alta altos altas baixa baixos baixas maior maiores menor',
    'menores superior superiores inferior inferiores máximo máxima máximos máximas mínimo mínima mínimos mínimas ótimo ótima ótimos',
    'ótimas óptimo óptima óptimos óptimas péssimo péssima péssimos péssimas próximo próxima próximos próximas seguinte seguintes',
    'anterior anteriores fácil fáceis difícil difíceis igual iguais diferente diferentes similar similares semelhante semelhantes',
    'parecido parecida parecidos parecidas possível possíveis impossível impossíveis simples completo completa completos completas',
    'inteiro inteira inteiros inteiras único única únicos únicas normal normais geral gerais principal principais importante',
    'importantes',
    // units and points of time
    'momento momentos minuto minutos hora horas dia dias semana semanas mês meses ano anos década décadas século séculos',
    // interjections
    'ah ai eh ei hein hum oba oh olá oi oxalá pá psiu tchau adeus tomara ué ufa ui viva ok etc',
    // titles
    'senhor senhores senhora senhoras senhorita senhoritas sr sra srta srs sras dom dona donas dr dra',
  ),
]);

import { words } from '../../words';

/** Portuguese words that make a reader curious or sure enough to click, in the spellings of Brazil and Portugal. */
export const POWER_WORDS = words(
  'agora aproveite assustador autêntico autêntica barato barata baratos baratas benefícios bônus bónus bonito brilhante chave chaves',
  'completo completa comprovado comprovada comprovados comprovadas conquiste confiável crucial curioso curiosa definitivo definitiva',
  'descubra descobrir desconto dicas econômico econômica económico económica economize eficaz eficazes eficiente eficientes emocionante',
  'enorme épico épica erros essencial essenciais espetacular espetaculares estratégias evite exclusivo exclusiva exclusivos exclusivas',
  'excelente especialista especialistas explosivo extraordinário extraordinária fabuloso fácil fáceis facilmente famoso fantástico',
  'fantástica fiável fundamental ganhe ganhar garantia garantido garantida genial grátis gratuito gratuita gratuitos gratuitas guia hoje',
  'ideal ideais imbatível imediato imediata imperdível imperdíveis impressionante impressionantes incrível incríveis indispensável',
  'indispensáveis inesquecível infalível infalíveis inovador inspirador instantâneo lendário limitado limitada lista luxo mágico mágica',
  'maravilhoso maravilhosa melhor melhores melhore melhorar mínimo nova novas novo novos nunca oculto ocultos oferta oficial original',
  'perfeito perfeita perfeitos perfeitas pior piores poderoso poderosa poderosos poderosas poupe prático prática práticos práticas prêmio',
  'prémio profissional proibido proibida rápido rápida rápidos rápidas rapidamente raro resultados revelado revelados revolucionário',
  'revolucionária secreto secreta secretos secretas segredo segredos seguro segura seguros seguras sensacional sempre simples solução',
  'soluções sucesso super superior surpreendente surpreendentes tendências tesouro testado total truques últimas último última últimos',
  'única únicas único únicos urgente útil úteis valioso valiosa vantagens verdade verdadeiro verdadeira vital',
);

import { words } from '../../words';

/** Spanish words that make a reader curious or sure enough to click. */
export const POWER_WORDS = words(
  'ahora ahorra ahorrar asombroso asombrosa asombrosos asombrosas auténtico auténtica barato barata baratos baratas beneficios bonito',
  'brillante brutal clave claves completo completa comprobado comprobada comprobados comprobadas confiable consejos consigue crucial',
  'curioso curiosa definitivo definitiva descubre descubrir descuento económico económica efectivo efectiva efectivos efectivas eficaz',
  'eficaces emocionante enorme épico épica errores esencial esenciales espectacular espectaculares estratégico evita exclusivo exclusiva',
  'exclusivos exclusivas éxito experto expertos explosivo extraordinario extraordinaria fabuloso fácil fáciles fácilmente fantástico',
  'fantástica fiable fundamental ganar garantía garantizado garantizada genial geniales gratis gratuito gratuita gratuitos gratuitas guía',
  'hoy ideal ideales imbatible imperdible impresionante impresionantes imprescindible imprescindibles inolvidable increíble increíbles',
  'infalible infalibles inmediato inmediata insuperable inspirador instantáneo legendario limitado limitada lista listo lujo mágico mágica',
  'magistral maravilloso maravillosa mejor mejores mejora mejorar mínimo nuevo nueva nuevos nuevas nunca oculto ocultos oferta oficial',
  'original perfecto perfecta perfectos perfectas peor peores poderoso poderosa poderosos poderosas potente potentes práctico práctica',
  'prácticos prácticas premio probado probada profesional prohibido prohibida rápido rápida rápidos rápidas rápidamente rentable',
  'rentables resultados revelado revelados revolucionario revolucionaria secreto secreta secretos secretas seguro segura seguros seguras',
  'sencillo sencilla sencillos sencillas sensacional siempre simple simples solución soluciones sorprendente sorprendentes super superior',
  'tendencias tesoro total trucos último última últimos últimas único única únicos únicas urgente útil útiles valioso valiosa ventajas',
  'verdad verdadero verdadera vital',
);

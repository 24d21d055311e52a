export const SPANISH_FACT_LEADS: readonly string[] = [
  'De hecho, hay un dato conocido:',
  'Por ejemplo, se sabe esto:',
  'Sobre todo destaca un dato:',
  'Además, la fuente dice:',
  'En realidad, algo es seguro:',
];

export const SPANISH_POST_SENTENCES: readonly string[] = [
  'para más detalles conviene leer {link}, porque va más lejos',
  'además, {link} mira de cerca una parte de esto',
  'por ejemplo, {link} muestra más de lo mismo',
  'después, {link} merece una visita',
  'asimismo, {link} responde a algunas dudas que quedan',
  'si quieres leer más, {link} es un buen lugar',
];

export const SPANISH_LINK_TEXTS: readonly string[] = ['más detalles aquí', 'ver el resumen', 'seguir leyendo aquí'];

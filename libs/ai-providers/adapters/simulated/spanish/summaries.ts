/** What may follow the keyphrase in a title, short ones first. */
export const SPANISH_TITLE_ENDINGS: readonly string[] = [
  ': una guía',
  ': lo básico',
  ': primeros pasos',
  ': guía sencilla',
  ': cómo empezar bien',
  ': guía práctica',
  ': consejos para cada día',
  ': lo que de verdad importa',
  ': consejos para empezar',
  ': pasos claros y sencillos',
  ': preguntas y respuestas',
];

export const SPANISH_SUMMARY_OPENINGS: readonly string[] = [
  '¿Empiezas con {keyphrase}?',
  'Una mirada tranquila a {keyphrase} para la vida diaria.',
  'Conoce paso a paso el tema de {keyphrase}.',
  'Consejos claros sobre {keyphrase} para quien empieza y para quien ya tiene práctica.',
  'Descubre qué importa en {keyphrase} y qué puedes dejar de lado.',
  '¿Sientes curiosidad por {keyphrase}?',
  'Ideas sencillas para {keyphrase} que caben en una semana normal.',
  'Todo más fácil con {keyphrase}.',
];

export const SPANISH_SUMMARY_ADDITIONS: readonly string[] = [
  'Mira qué ayuda al principio.',
  'Evita los errores de siempre.',
  'Lee consejos sencillos para cada día.',
  'Aprende qué pasos van primero y cuáles pueden esperar.',
  'Ahorra tiempo con un plan claro.',
  'Encuentra respuestas a las dudas comunes.',
  'Empieza hoy con un paso pequeño.',
  'Descubre el efecto de los pequeños hábitos.',
  'Con ejemplos claros y un plan sencillo.',
  'Comprueba qué revisar antes de empezar.',
];

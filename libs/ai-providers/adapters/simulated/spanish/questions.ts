import type { Wordings } from '../writing/language-pack';

export const SPANISH_QUESTIONS: Wordings = {
  withKeyphrase: [
    '¿Cómo empiezo con {keyphrase}?',
    '¿Qué es lo más importante en {keyphrase}?',
    '¿Cuánto tiempo pide el tema de {keyphrase}?',
    '¿Quién puede ayudar con {keyphrase}?',
    '¿Qué errores son comunes con {keyphrase}?',
    '¿Necesito herramientas especiales para {keyphrase}?',
  ],
  plain: [
    '¿Por dónde debería empezar un principiante?',
    '¿Cómo sé que voy por buen camino?',
    '¿Qué hago cuando nada parece funcionar?',
    '¿Cuánto dinero debería prever?',
    '¿Cómo mantengo la motivación?',
    '¿Qué pasos pueden esperar?',
  ],
};

export const SPANISH_PICTURE_ALTS: Wordings = {
  withKeyphrase: [
    'Imagen sobre {keyphrase} que representa {aspect}',
    'Foto de {keyphrase} que acompaña {aspect}',
    'Escena de {keyphrase} con {aspect} como idea',
  ],
  plain: [
    'Una imagen que representa {aspect}',
    'Foto que acompaña {aspect}',
    'Escena tranquila con {aspect} como idea',
  ],
};

import type { Aspect } from '../writing/language-pack';

export const SPANISH_ASPECTS: readonly Aspect[] = [
  {
    name: 'las ideas básicas',
    headingsWithKeyphrase: [
      'Qué hay detrás de {keyphrase}',
      'Lo básico sobre {keyphrase}',
      'Una mirada sencilla a {keyphrase}',
    ],
    plainHeadings: [
      'Las ideas básicas en palabras sencillas',
      'Lo que conviene saber al empezar',
      'Un breve repaso de lo básico',
    ],
  },
  {
    name: 'las ventajas',
    headingsWithKeyphrase: ['Por qué vale la pena {keyphrase}', 'Las ventajas de {keyphrase}'],
    plainHeadings: ['Por qué el esfuerzo vale la pena', 'Las ventajas de un vistazo'],
  },
  {
    name: 'una buena preparación',
    headingsWithKeyphrase: ['Cómo prepararse para {keyphrase}', 'Antes de empezar con {keyphrase}'],
    plainHeadings: ['Qué preparar de antemano', 'Una buena preparación ahorra tiempo'],
  },
  {
    name: 'los primeros pasos',
    headingsWithKeyphrase: ['Primeros pasos con {keyphrase}', 'Cómo empezar con {keyphrase}'],
    plainHeadings: ['Tus primeros pasos', 'Una forma tranquila de empezar'],
  },
  {
    name: 'las herramientas adecuadas',
    headingsWithKeyphrase: ['Herramientas útiles para {keyphrase}', 'Qué necesitas para {keyphrase}'],
    plainHeadings: ['Las herramientas adecuadas', 'Lo que necesitas y lo que sobra'],
  },
  {
    name: 'la elección entre varias opciones',
    headingsWithKeyphrase: ['Cómo elegir bien en {keyphrase}', 'Opciones para comparar en {keyphrase}'],
    plainHeadings: ['Cómo comparar tus opciones', 'Una buena elección'],
  },
  {
    name: 'el tiempo y el coste',
    headingsWithKeyphrase: ['Tiempo y coste de {keyphrase}', 'Un presupuesto para {keyphrase}'],
    plainHeadings: ['Cuánto tiempo y dinero prever', 'Los gastos bajo control'],
  },
  {
    name: 'la rutina diaria',
    headingsWithKeyphrase: ['La vida diaria con {keyphrase}', 'Una rutina para {keyphrase}'],
    plainHeadings: ['Rutinas que caben en tu día', 'Hábitos pequeños de gran efecto'],
  },
  {
    name: 'los errores comunes',
    headingsWithKeyphrase: ['Errores comunes con {keyphrase}', 'Qué evitar en {keyphrase}'],
    plainHeadings: ['Errores fáciles de evitar', 'Fallos típicos y sus causas'],
  },
  {
    name: 'las salidas a los problemas',
    headingsWithKeyphrase: ['Cuando surgen problemas con {keyphrase}', 'Soluciones para {keyphrase}'],
    plainHeadings: ['Qué hacer cuando algo sale mal', 'Respuestas sencillas a problemas comunes'],
  },
  {
    name: 'la calidad',
    headingsWithKeyphrase: ['Cómo valorar la calidad de {keyphrase}', 'Buenas señales en {keyphrase}'],
    plainHeadings: ['Cómo reconocer la buena calidad', 'Señales de que vas bien'],
  },
  {
    name: 'la ayuda de otras personas',
    headingsWithKeyphrase: ['Quién puede ayudar con {keyphrase}', 'Aprender de otros sobre {keyphrase}'],
    plainHeadings: ['Dónde encontrar ayuda', 'Aprender de otras personas'],
  },
  {
    name: 'el avance constante',
    headingsWithKeyphrase: ['Cómo mejorar en {keyphrase}', 'Avance constante con {keyphrase}'],
    plainHeadings: ['Cómo seguir avanzando', 'Mejorar paso a paso'],
  },
  {
    name: 'los consejos para gente con experiencia',
    headingsWithKeyphrase: ['Consejos avanzados para {keyphrase}', 'Un paso más en {keyphrase}'],
    plainHeadings: ['Consejos para gente con experiencia', 'Un paso más allá'],
  },
  {
    name: 'las preguntas más frecuentes',
    headingsWithKeyphrase: ['Preguntas comunes sobre {keyphrase}', 'Lo que la gente pregunta sobre {keyphrase}'],
    plainHeadings: ['Preguntas que surgen a menudo', 'Respuestas cortas a dudas comunes'],
  },
  {
    name: 'el largo plazo',
    headingsWithKeyphrase: ['A largo plazo con {keyphrase}', 'El futuro de {keyphrase}'],
    plainHeadings: ['Cómo mantener la motivación', 'Pensar a largo plazo'],
  },
];

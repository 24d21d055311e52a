import type { ClauseBreak, Transitions } from '../writing/language-pack';

export const SPANISH_TRANSITIONS: Transitions = {
  commonWords: [
    'nosotros',
    'ellos',
    'ella',
    'él',
    'mi',
    'su',
    'sus',
    'nuestro',
    'nuestra',
    'cada',
    'algunos',
    'algunas',
    'estas',
    'esa',
    'ese',
    'se',
  ],
  joined: [
    'además,',
    'de hecho,',
    'por eso,',
    'sobre todo,',
    'por supuesto,',
    'en general,',
    'como resultado,',
    'por ejemplo,',
    'al fin y al cabo,',
    'en muchos casos,',
    'con el tiempo,',
    'por lo tanto,',
    'en la práctica,',
    'en realidad,',
  ],
  apart: ['en otras palabras:', 'en resumen:', 'por ejemplo:', 'dicho de otro modo:', 'además, conviene recordarlo:'],
};

const SUBJECT = '(?=(?:el|la|los|las|un|una|este|esta|estos|estas|hay|se|nadie|muchos|muchas|todos)\\b)';

export const SPANISH_CLAUSE_BREAKS: readonly ClauseBreak[] = [
  { joint: new RegExp(`,? y ${SUBJECT}`, 'gi'), beginning: '' },
  { joint: /,? pero /gi, beginning: 'Pero ' },
  { joint: /,? así que /gi, beginning: 'Así que ' },
  { joint: /,? de modo que /gi, beginning: 'De este modo, ' },
  { joint: /,? porque /gi, beginning: 'Al fin y al cabo, ' },
  { joint: /, lo que /gi, beginning: 'Esto ' },
  { joint: /,? aunque /gi, beginning: 'Sin embargo, ' },
  { joint: /, mientras (?:que )?/gi, beginning: 'Mientras tanto, ' },
  { joint: /; | [–—] /g, beginning: '' },
];

/**
 * What people see of the commands in Spanish.
 *
 * For review: this wording was made with the help of a machine and has not been read by a native
 * speaker yet.
 */
import type { CommandTexts, Face } from './en-commands.ts';

const FROM = 'Solo artículos de este día o posteriores: 2015, 2015-11 o 2015-11-23';
const TO = 'Solo artículos de este día o anteriores: 2015, 2015-11 o 2015-11-23';

const hide: Face = { name: 'oculto', description: 'Responder solo a usted' };
const reading = {
  outlet: { name: 'medio', description: 'Solo artículos de este medio' },
  from: { name: 'desde', description: FROM },
  to: { name: 'hasta', description: TO },
  hide,
};

export const SPANISH_COMMANDS: CommandTexts = {
  ask: {
    name: 'preguntar',
    description: 'Preguntar a los artículos: los pasajes que responden, tal cual, con sus fuentes',
    options: {
      question: { name: 'pregunta', description: 'Lo que quiere saber, con sus palabras' },
      ...reading,
    },
  },
  check: {
    name: 'comprobar',
    description:
      'Comprobar cada cita de un texto: veredicto, quién habla, palabras exactas y fuente',
    menu: 'Comprobar en los artículos',
    options: {
      text: { name: 'texto', description: 'Un texto que contiene citas' },
      ...reading,
    },
  },
  cite: {
    name: 'referencia',
    description: 'La referencia de un artículo, o de una cita en él, lista para copiar',
    options: {
      ref: { name: 'artículo', description: 'El artículo: su título, o una de las sugerencias' },
      style: {
        name: 'estilo',
        description:
          'Cómo se escribe: APA (lo habitual), MLA, Chicago, o un registro para un programa',
      },
      quote: {
        name: 'cita',
        description: 'Palabras del artículo: se citan con su párrafo y quien habla',
      },
      hide,
    },
  },
  compare: {
    name: 'comparar',
    description: 'Lo que dice cada artículo de un tema: lo mismo, con otras palabras, o solo él',
    options: {
      topic: { name: 'tema', description: 'De qué tratan' },
      quote: { name: 'cita', description: 'Palabras que citan' },
      ...reading,
    },
  },
  corpus: {
    name: 'corpus',
    description: 'Para administradores: releer, comprobar, retirar o restaurar artículos',
    subcommands: {
      reload: {
        name: 'releer',
        description:
          'Leer de nuevo todos los artículos; los de antes sirven hasta que estén los nuevos',
        options: {},
      },
      validate: {
        name: 'validar',
        description: 'Comprobar los archivos de los artículos, sin cambiar nada',
        options: {},
      },
      withdraw: {
        name: 'retirar',
        description: 'Quitar un artículo de todas las respuestas hasta que se restaure',
        options: {
          article: { name: 'artículo', description: 'El artículo: su título, o una sugerencia' },
        },
      },
      restore: {
        name: 'restaurar',
        description: 'Servir de nuevo un artículo retirado',
        options: { article: { name: 'artículo', description: 'El artículo retirado' } },
      },
    },
  },
  coverage: {
    name: 'contenido',
    description: 'Lo que hay: artículos, medios, fechas, problemas, y cómo preguntar',
    options: { hide },
  },
  quotes: {
    name: 'citas',
    description: 'Lo que alguien dijo, o lo que se dijo de esa persona, lo más reciente primero',
    options: {
      speaker: { name: 'persona', description: 'De quién son las palabras' },
      about: { name: 'tema', description: 'Solo las que tratan de este tema' },
      mode: {
        name: 'modo',
        description: 'by: lo que dijo (lo habitual); about: lo que otros dijeron de esa persona',
      },
      ...reading,
    },
  },
  sources: {
    name: 'fuentes',
    description:
      'Los artículos disponibles: medio, autor, fecha, lugar, créditos, agencias y enlace',
    options: {
      article: {
        name: 'artículo',
        description: 'El título de un artículo o el nombre de un medio',
      },
      topic: { name: 'tema', description: 'De qué tratan los artículos' },
      ...reading,
    },
  },
  whosaid: {
    name: 'quiendijo',
    description: 'Comprobar una cita: veredicto, quién habla, las palabras exactas y dónde están',
    options: {
      quote: { name: 'cita', description: 'Las palabras que comprobar, tal como las tiene' },
      speaker: { name: 'persona', description: 'Quién se supone que las dijo' },
      ...reading,
    },
  },
};

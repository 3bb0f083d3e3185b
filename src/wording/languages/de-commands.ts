/**
 * What people see of the commands in German.
 *
 * For review: this wording was made with the help of a machine and has not been read by a native
 * speaker yet.
 */
import type { CommandTexts, Face } from './en-commands.ts';

const FROM = 'Nur Artikel von diesem Tag an: 2015, 2015-11 oder 2015-11-23';
const TO = 'Nur Artikel bis zu diesem Tag: 2015, 2015-11 oder 2015-11-23';

const hide: Face = { name: 'verborgen', description: 'Nur dir antworten' };
const reading = {
  outlet: { name: 'medium', description: 'Nur Artikel dieses Mediums' },
  from: { name: 'von', description: FROM },
  to: { name: 'bis', description: TO },
  hide,
};

export const GERMAN_COMMANDS: CommandTexts = {
  ask: {
    name: 'fragen',
    description: 'Die Artikel fragen: die Stellen, die antworten, Wort für Wort, mit ihren Quellen',
    options: {
      question: { name: 'frage', description: 'Was du wissen willst, in deinen Worten' },
      ...reading,
    },
  },
  check: {
    name: 'prüfen',
    description: 'Jedes Zitat eines Textes prüfen: Urteil, wer spricht, genaue Worte und Quelle',
    menu: 'An den Artikeln prüfen',
    options: {
      text: { name: 'text', description: 'Ein Text, in dem etwas zitiert wird' },
      ...reading,
    },
  },
  cite: {
    name: 'quelle',
    description: 'Die Quellenangabe eines Artikels oder eines Zitats darin, fertig zum Kopieren',
    options: {
      ref: { name: 'artikel', description: 'Der Artikel: sein Titel oder einer der Vorschläge' },
      style: {
        name: 'stil',
        description: 'Die Form: APA (üblich), MLA, Chicago oder ein Datensatz für ein Programm',
      },
      quote: {
        name: 'zitat',
        description: 'Worte des Artikels: mit Absatz und Sprecher angegeben',
      },
      hide,
    },
  },
  compare: {
    name: 'vergleichen',
    description: 'Was jeder Artikel zu einem Thema sagt: gleich, in anderen Worten oder allein',
    options: {
      topic: { name: 'thema', description: 'Worüber sie schreiben' },
      quote: { name: 'zitat', description: 'Worte, die sie zitieren' },
      ...reading,
    },
  },
  corpus: {
    name: 'korpus',
    description: 'Für Administratoren: Artikel neu lesen, prüfen, zurückziehen oder zurückholen',
    subcommands: {
      reload: {
        name: 'neuladen',
        description: 'Alle Artikel neu lesen; die bisherigen bleiben, bis die neuen da sind',
        options: {},
      },
      validate: {
        name: 'prüfen',
        description: 'Die Dateien der Artikel prüfen und nichts ändern',
        options: {},
      },
      withdraw: {
        name: 'zurückziehen',
        description: 'Einen Artikel aus allen Antworten nehmen, bis er zurückgeholt wird',
        options: {
          article: { name: 'artikel', description: 'Der Artikel: sein Titel oder ein Vorschlag' },
        },
      },
      restore: {
        name: 'zurückholen',
        description: 'Einen zurückgezogenen Artikel wieder verwenden',
        options: { article: { name: 'artikel', description: 'Der zurückgezogene Artikel' } },
      },
    },
  },
  coverage: {
    name: 'bestand',
    description: 'Was vorliegt: Artikel, Medien, Daten, Probleme und wie man fragt',
    options: { hide },
  },
  quotes: {
    name: 'zitate',
    description: 'Was jemand gesagt hat oder was über ihn gesagt wurde, das Neueste zuerst',
    options: {
      speaker: { name: 'person', description: 'Wessen Worte' },
      about: { name: 'thema', description: 'Nur die zu diesem Thema' },
      mode: {
        name: 'art',
        description: 'by: was sie gesagt haben (üblich); about: was andere über sie gesagt haben',
      },
      ...reading,
    },
  },
  sources: {
    name: 'artikel',
    description:
      'Die vorhandenen Artikel: Medium, Autor, Datum, Ort, Mitarbeit, Agenturen und Link',
    options: {
      article: {
        name: 'artikel',
        description: 'Der Titel eines Artikels oder der Name eines Mediums',
      },
      topic: { name: 'thema', description: 'Wovon die Artikel handeln' },
      ...reading,
    },
  },
  whosaid: {
    name: 'wersagte',
    description: 'Ein Zitat prüfen: Urteil, wer spricht, die genauen Worte und wo sie stehen',
    options: {
      quote: { name: 'zitat', description: 'Die Worte, die geprüft werden, so wie du sie hast' },
      speaker: { name: 'person', description: 'Wer sie gesagt haben soll' },
      ...reading,
    },
  },
};

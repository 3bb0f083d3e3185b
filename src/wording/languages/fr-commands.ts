/**
 * What people see of the commands in French.
 *
 * For review: this wording was made with the help of a machine and has not been read by a native
 * speaker yet.
 */
import type { CommandTexts, Face } from './en-commands.ts';

const FROM = 'Seulement les articles de ce jour ou plus récents : 2015, 2015-11 ou 2015-11-23';
const TO = 'Seulement les articles de ce jour ou plus anciens : 2015, 2015-11 ou 2015-11-23';

const hide: Face = { name: 'discret', description: 'Ne répondre qu’à vous' };
const reading = {
  outlet: { name: 'média', description: 'Seulement les articles de ce média' },
  from: { name: 'depuis', description: FROM },
  to: { name: 'jusque', description: TO },
  hide,
};

export const FRENCH_COMMANDS: CommandTexts = {
  ask: {
    name: 'demander',
    description:
      'Interroger les articles : les passages qui répondent, mot pour mot, avec leurs sources',
    options: {
      question: { name: 'question', description: 'Ce que vous voulez savoir, en vos mots' },
      ...reading,
    },
  },
  check: {
    name: 'vérifier',
    description: 'Vérifier chaque citation d’un texte : verdict, auteur, mots exacts et source',
    menu: 'Vérifier dans les articles',
    options: {
      text: { name: 'texte', description: 'Un texte qui contient des citations' },
      ...reading,
    },
  },
  cite: {
    name: 'référence',
    description: 'La référence d’un article, ou d’une citation qu’il contient, prête à copier',
    options: {
      ref: { name: 'article', description: 'L’article : son titre, ou une des suggestions' },
      style: {
        name: 'style',
        description: 'La forme : APA (par défaut), MLA, Chicago, ou une notice pour un logiciel',
      },
      quote: {
        name: 'citation',
        description: 'Des mots de l’article : cités avec leur paragraphe et qui parle',
      },
      hide,
    },
  },
  compare: {
    name: 'comparer',
    description: 'Ce que chaque article dit d’un sujet : pareil, en d’autres mots, ou seul',
    options: {
      topic: { name: 'sujet', description: 'De quoi ils parlent' },
      quote: { name: 'citation', description: 'Des mots qu’ils citent' },
      ...reading,
    },
  },
  corpus: {
    name: 'corpus',
    description: 'Pour administrateurs : relire, contrôler, retirer ou rétablir des articles',
    subcommands: {
      reload: {
        name: 'relire',
        description:
          'Relire tous les articles ; ceux d’avant servent tant que les nouveaux manquent',
        options: {},
      },
      validate: {
        name: 'contrôler',
        description: 'Contrôler les fichiers des articles, sans rien changer',
        options: {},
      },
      withdraw: {
        name: 'retirer',
        description: 'Retirer un article de toutes les réponses jusqu’à son rétablissement',
        options: {
          article: { name: 'article', description: 'L’article : son titre, ou une suggestion' },
        },
      },
      restore: {
        name: 'rétablir',
        description: 'Servir de nouveau un article retiré',
        options: { article: { name: 'article', description: 'L’article retiré' } },
      },
    },
  },
  coverage: {
    name: 'contenu',
    description: 'Ce qui est disponible : articles, médias, dates, problèmes, et comment demander',
    options: { hide },
  },
  quotes: {
    name: 'citations',
    description: 'Ce que quelqu’un a dit, ou ce qu’on a dit de lui, le plus récent d’abord',
    options: {
      speaker: { name: 'personne', description: 'Les mots de qui' },
      about: { name: 'sujet', description: 'Seulement celles sur ce sujet' },
      mode: {
        name: 'mode',
        description: 'by : ce qu’elle a dit (par défaut) ; about : ce que d’autres ont dit d’elle',
      },
      ...reading,
    },
  },
  sources: {
    name: 'sources',
    description: 'Les articles disponibles : média, auteur, date, lieu, crédits, agences et lien',
    options: {
      article: { name: 'article', description: 'Le titre d’un article ou le nom d’un média' },
      topic: { name: 'sujet', description: 'De quoi parlent les articles' },
      ...reading,
    },
  },
  whosaid: {
    name: 'quiadit',
    description:
      'Vérifier une citation : verdict, qui parle, les mots exacts et où ils se trouvent',
    options: {
      quote: { name: 'citation', description: 'Les mots à vérifier, tels que vous les avez' },
      speaker: { name: 'personne', description: 'Qui est censé les avoir dits' },
      ...reading,
    },
  },
};

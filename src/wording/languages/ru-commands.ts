/**
 * What people see of the commands in Russian.
 *
 * For review: this wording was made with the help of a machine and has not been read by a native
 * speaker yet.
 */
import type { CommandTexts, Face } from './en-commands.ts';

const FROM = 'Только статьи с этого дня и позже: 2015, 2015-11 или 2015-11-23';
const TO = 'Только статьи до этого дня включительно: 2015, 2015-11 или 2015-11-23';

const hide: Face = { name: 'скрыть', description: 'Ответить только вам' };
const reading = {
  outlet: { name: 'издание', description: 'Только статьи этого издания' },
  from: { name: 'с', description: FROM },
  to: { name: 'по', description: TO },
  hide,
};

export const RUSSIAN_COMMANDS: CommandTexts = {
  ask: {
    name: 'спросить',
    description: 'Спросить у статей: отрывки, которые отвечают, слово в слово, с источниками',
    options: {
      question: { name: 'вопрос', description: 'Что вы хотите узнать, своими словами' },
      ...reading,
    },
  },
  check: {
    name: 'проверить',
    description: 'Проверить каждую цитату текста: вывод, кто говорит, точные слова и источник',
    menu: 'Проверить по статьям',
    options: {
      text: { name: 'текст', description: 'Текст, в котором есть цитаты' },
      ...reading,
    },
  },
  cite: {
    name: 'ссылка',
    description: 'Библиографическая ссылка на статью или на цитату в ней, готовая к копированию',
    options: {
      ref: { name: 'статья', description: 'Статья: её название или одна из подсказок' },
      style: {
        name: 'стиль',
        description: 'Как записать: APA (обычно), MLA, Chicago или запись для программы',
      },
      quote: {
        name: 'цитата',
        description: 'Слова статьи: ссылка с абзацем и говорящим',
      },
      hide,
    },
  },
  compare: {
    name: 'сравнить',
    description: 'Что каждая статья говорит на тему: то же, другими словами или только она',
    options: {
      topic: { name: 'тема', description: 'О чём они пишут' },
      quote: { name: 'цитата', description: 'Слова, которые они цитируют' },
      ...reading,
    },
  },
  corpus: {
    name: 'корпус',
    description: 'Для администраторов: перечитать, проверить, отозвать или вернуть статьи',
    subcommands: {
      reload: {
        name: 'перечитать',
        description: 'Прочитать все статьи заново; прежние служат, пока новые не готовы',
        options: {},
      },
      validate: {
        name: 'проверить',
        description: 'Проверить файлы статей, ничего не меняя',
        options: {},
      },
      withdraw: {
        name: 'отозвать',
        description: 'Убрать статью из всех ответов, пока её не вернут',
        options: {
          article: { name: 'статья', description: 'Статья: её название или подсказка' },
        },
      },
      restore: {
        name: 'вернуть',
        description: 'Снова использовать отозванную статью',
        options: { article: { name: 'статья', description: 'Отозванная статья' } },
      },
    },
  },
  coverage: {
    name: 'состав',
    description: 'Что есть: статьи, издания, даты, ошибки и как спрашивать',
    options: { hide },
  },
  quotes: {
    name: 'цитаты',
    description: 'Что кто-то сказал или что сказали о нём, сначала новое',
    options: {
      speaker: { name: 'кто', description: 'Чьи слова' },
      about: { name: 'тема', description: 'Только на эту тему' },
      mode: {
        name: 'вид',
        description: 'by: что они сказали (обычно); about: что другие сказали о них',
      },
      ...reading,
    },
  },
  sources: {
    name: 'статьи',
    description: 'Имеющиеся статьи: издание, автор, дата, место, участники, агентства и адрес',
    options: {
      article: { name: 'статья', description: 'Название статьи или издания' },
      topic: { name: 'тема', description: 'О чём статьи' },
      ...reading,
    },
  },
  whosaid: {
    name: 'ктосказал',
    description: 'Проверить цитату: вывод, кто говорит, точные слова и где они стоят',
    options: {
      quote: { name: 'цитата', description: 'Слова для проверки, как они у вас есть' },
      speaker: { name: 'кто', description: 'Кто, как считается, это сказал' },
      ...reading,
    },
  },
};

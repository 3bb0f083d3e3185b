/** Which languages there are, and which one somebody is spoken to in. */
import type { Language, LanguageCode } from './language.ts';
import { GERMAN_COMMANDS } from './languages/de-commands.ts';
import { GERMAN } from './languages/de.ts';
import { ENGLISH_COMMANDS } from './languages/en-commands.ts';
import { ENGLISH } from './languages/en.ts';
import { SPANISH_COMMANDS } from './languages/es-commands.ts';
import { SPANISH } from './languages/es.ts';
import { PERSIAN_COMMANDS } from './languages/fa-commands.ts';
import { PERSIAN } from './languages/fa.ts';
import { FRENCH_COMMANDS } from './languages/fr-commands.ts';
import { FRENCH } from './languages/fr.ts';
import { RUSSIAN_COMMANDS } from './languages/ru-commands.ts';
import { RUSSIAN } from './languages/ru.ts';
import { type Names, Words } from './words.ts';

/** All languages by their code, English first. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: {
    code: 'en',
    // British dates have the day first, as the supplied articles have: 23 Nov 2015.
    tag: 'en-GB',
    discordLocales: ['en-GB', 'en-US'],
    isRightToLeft: false,
    sentences: ENGLISH,
    commands: ENGLISH_COMMANDS,
  },
  fr: {
    code: 'fr',
    tag: 'fr',
    discordLocales: ['fr'],
    isRightToLeft: false,
    sentences: FRENCH,
    commands: FRENCH_COMMANDS,
  },
  es: {
    code: 'es',
    tag: 'es',
    discordLocales: ['es-ES', 'es-419'],
    isRightToLeft: false,
    sentences: SPANISH,
    commands: SPANISH_COMMANDS,
  },
  de: {
    code: 'de',
    tag: 'de',
    discordLocales: ['de'],
    isRightToLeft: false,
    sentences: GERMAN,
    commands: GERMAN_COMMANDS,
  },
  fa: {
    code: 'fa',
    // Dates as the articles and the options have them, not of the Persian calendar.
    tag: 'fa-u-ca-gregory',
    discordLocales: [],
    isRightToLeft: true,
    sentences: PERSIAN,
    commands: PERSIAN_COMMANDS,
  },
  ru: {
    code: 'ru',
    tag: 'ru',
    discordLocales: ['ru'],
    isRightToLeft: false,
    sentences: RUSSIAN,
    commands: RUSSIAN_COMMANDS,
  },
};

/** `Intl`'s objects are dear to make: each language's words are made once for each kind of names. */
const made = new Map<string, Words>();

function wordsIn(code: LanguageCode, names: Names): Words {
  const key = `${code} ${names}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const words = new Words(LANGUAGES[code], names);
  made.set(key, words);
  return words;
}

/** The reference, and what a terminal and the logs are written in. */
export const ENGLISH_WORDS = wordsIn('en', 'as declared');

/**
 * The words for somebody whose Discord is in `locale`: in its language, else in the bot's own.
 * Discord has no Persian, so its readers use Discord in English: whoever does is spoken to in the
 * bot's own language too.
 */
export function wordsFor(locale: string | undefined, own: LanguageCode = 'en'): Words {
  const spoken = Object.values(LANGUAGES).find(
    ({ code, discordLocales }) => code !== 'en' && discordLocales.includes(locale ?? ''),
  );
  return spoken === undefined ? wordsIn(own, 'as declared') : wordsIn(spoken.code, 'translated');
}

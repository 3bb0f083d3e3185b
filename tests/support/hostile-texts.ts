/** Long texts of one pattern: a careless regular expression takes the square of their length. */

const CHARS = 50_000;

/** At least {@link CHARS} characters of `pattern`, then `end`. */
const long = (pattern: string, end = ''): string =>
  pattern.repeat(Math.ceil(CHARS / pattern.length)) + end;

/** What the text is, and the text. */
export const HOSTILE_TEXTS: readonly (readonly [string, string])[] = [
  ['full stops', long('.')],
  ['full stops before a word', long('.', 'x')],
  ['full stops apart', long('. ', 'x')],
  ['closing quotation marks', long('”', 'x')],
  ['a full stop before closing quotation marks', `x.${long('”', 'x')}`],
  ['full stops with closing quotation marks', long('.”', 'x')],
  ['straight quotation marks', long('"', 'x')],
  ['opening brackets', long('(', 'x')],
  ['closing brackets after a full stop', `x.${long(')', 'x')}`],
  ['an acronym without end', long('a.')],
  ['an acronym that turns into a word', long('a.', 'word')],
  ['initials', long('A. ')],
  ['figures with commas', long('1,')],
  ['thousands', long('1,000', 'x')],
  ['figures', long('1', 'x')],
  ['decimals', `1.${long('1', 'x')}`],
  ['apostrophes in a word', long('a’')],
  ['combining marks', `a${long('\u0301', 'x')}`],
  ['spaces', long(' ', 'x')],
  ['a stop before spaces', `x.${long(' ', 'x')}`],
  ['line ends', long('\r\n', 'x')],
  ['line feeds and carriage returns', long('\n\r', 'x')],
  ['short lines', long('Go on\n')],
  ['addresses', long('www.Abc', 'x')],
  ['speakers after a quotation', long('“Go!” Maria Hill ')],
  ['Chinese stops', long('。', '字')],
  ['Chinese', long('伊朗总统', '。')],
];

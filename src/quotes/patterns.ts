/** Forms of attribution that need no training: a table of what stands around a quoted stretch, each entry with its examples. */

/** Text that an entry must, or must not, attribute; `“…”` is the stretch in question. */
export interface PatternExample {
  readonly text: string;
  /** Words of the source and of the cue, '' for a cue that is only a sign's place. */
  readonly source: string;
  readonly cue: string;
}

/** An entry: `before` ends where the stretch starts, `after` starts where it ends; groups `source` and `cue` in either. */
export interface Pattern {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly examples: readonly PatternExample[];
  readonly counterExamples: readonly string[];
}

/** A person's or an organisation's name: up to six capitalised words, small words of names between them. */
const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|the|de|al|bin|van|von|for|and) )?\p{Lu}[\p{L}’'.-]*){0,5}`;
const PRONOUN = '(?:[Hh]e|[Ss]he|[Tt]hey)';
const ROLE = String.raw`(?:the|The|a|A|one|One|another) (?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+`;
const SPEAKER = `(?:${NAME}|${PRONOUN}|${ROLE})`;
/** A verb's finite form as it follows a quotation, by its ending: any verb can report there. */
const FINITE = String.raw`[\p{Ll}]+(?:ed|es|s)|said|told|wrote|spat|went on|shot back|sang|began`;

const regex = (source: string): RegExp => new RegExp(source, 'u');

/** In order: the first entry that matches decides. */
export const PATTERNS: readonly Pattern[] = [
  {
    name: 'signed',
    after: regex(String.raw`^\s*(?<cue>[-–—―]{1,2})\s?(?<source>${NAME}(?:, [^\n“”"]{2,60})?)\s*(?:$|\n)`),
    examples: [
      { text: '“Great speech. She never quits.” — President Obama', source: 'President Obama', cue: '—' },
      { text: '“It needs to stop.” - Michelle Marks, teacher', source: 'Michelle Marks, teacher', cue: '-' },
    ],
    counterExamples: ['The “most corrupt of them all” — Clinton said no more and left the room for good.'],
  },
  {
    name: 'speaker after it, then the verb',
    after: regex(String.raw`^,?\s(?<source>${SPEAKER})(?:, [^,\n“”"]{2,60},)? (?:[\p{Ll}]+ly )?(?<cue>${FINITE})(?![\p{L}])`),
    examples: [
      { text: '“They would have gone for it,” Toomey fumed on Tuesday.', source: 'Toomey', cue: 'fumed' },
      { text: '“It is what it is,” the old man mumbled.', source: 'the old man', cue: 'mumbled' },
      { text: '“We are fine where we are,” Hill, a doctor, shrugged.', source: 'Hill', cue: 'shrugged' },
    ],
    counterExamples: ['He read “the book of the dead” in Cairo.', 'The “very best of friends” of Paris left.'],
  },
  {
    name: 'verb after it, then the speaker',
    after: regex(String.raw`^,?\s(?<cue>${FINITE}) (?<source>${NAME}|${ROLE})`),
    examples: [
      { text: '“Nothing will come of it,” growled Hill.', source: 'Hill', cue: 'growled' },
      { text: '“Where are they all now?” wonders the mayor of Rome.', source: 'the mayor of Rome', cue: 'wonders' },
    ],
    counterExamples: ['The motto “live free or die” adorns every plate.'],
  },
  {
    name: 'speaker and colon before it',
    before: regex(String.raw`(?:^|[.!?]\s|\n)(?:From )?(?<source>${NAME})(?<cue>:)\s*$`),
    examples: [
      { text: 'From Hill: “We will not be moved by this.”', source: 'Hill', cue: ':' },
      { text: 'Mr. Smith: “Not a word of it is true.”', source: 'Mr. Smith', cue: ':' },
    ],
    counterExamples: ['He had one rule: “never look back at them.”'],
  },
  {
    name: 'statement, then colon',
    before: regex(String.raw`(?:^|[.!?]\s|\n)(?:[^.!?\n“”"]{0,80}, )?(?<source>${SPEAKER}) [^.!?\n“”"]{0,80}?(?<cue>statement|message|letter|email|tweet|post|answer|reply|response|warning|question|words|dictum|comment|remark)\p{L}*[^.!?\n“”"]{0,40}:\s*$`),
    examples: [
      { text: 'Donald Trump issued the following statement: “Our prayers are with them.”', source: 'Donald Trump', cue: 'statement' },
      { text: 'Later, the governor delivered a blunt message to them: “Go home, all of you.”', source: 'the governor', cue: 'message' },
    ],
    counterExamples: ['The sign read as follows: “No trespassing on this land.”'],
  },
];

/** How much text on either side of a stretch an entry sees, in characters: keeps any text linear. */
export const PATTERN_REACH_CHARS = 200;

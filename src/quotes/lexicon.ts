/** Words that announce speech: the verbs that report an utterance, the nouns that name one. */

const SPEECH_VERBS = `say tell add note write tweet state declare announce ask reply respond answer explain argue claim suggest
insist acknowledge admit concede deny warn assert allege contend report recall remark comment observe continue conclude
joke quip boast brag complain accuse criticize criticise blast slam condemn denounce deride mock dismiss praise laud
describe call label dub refer mention cite point emphasize emphasise stress underscore highlight reiterate repeat echo confirm
disclose reveal testify swear vow pledge promise predict propose urge exhort demand request recommend advise
caution counter retort push quote paraphrase summarize outline discuss speak talk chant shout
yell scream whisper murmur mutter sing read email caption headline title proclaim profess pronounce
thank apologize apologise congratulate greet chide scold lament bemoan gush muse opine posit theorize speculate forecast
characterize characterise portray liken question inquire interject interrupt volunteer defend tout hail
lash bash rip rail decry berate ridicule taunt tease assure reassure inform brief remind challenge dispute
clarify elaborate expound preach lecture plead beg implore appeal invoke agree disagree blame credit
recount narrate allude imply hint tick rattle riff broadcast retweet maintain affirm attest text`;

/** Verbs that report speech in some uses only. */
const SOMETIMES_SPEECH = `go put find show document record shoot fire press address paint order offer decline refuse reject attack rule
charge estimate detail wonder signal indicate relate post publish rebut compare believe think hope expect know want`;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said says saying',
  tell: 'told',
  write: 'wrote written writing',
  swear: 'swore sworn',
  speak: 'spoke spoken',
  sing: 'sang sung',
  shoot: 'shot',
  put: 'putting',
  go: 'went gone goes',
  rip: 'ripped ripping',
  quip: 'quipped quipping',
  slam: 'slammed slamming',
  brag: 'bragged bragging',
  dub: 'dubbed dubbing',
  admit: 'admitted admitting',
  rebut: 'rebutted rebutting',
  refer: 'referred referring',
  beg: 'begged begging',
  find: 'found',
  show: 'shown showed',
  think: 'thought',
  know: 'knew known',
};

const SPEECH_NOUNS = `statement statements remark remarks comment comments word words interview tweet tweets letter email
speech testimony according answer response reply claim claims message warning announcement call calls criticism
accusation accusations allegation allegations assertion question questions`;

const list = (words: string): string[] => words.split(/\s+/u);

/** A regular verb's forms: plain, third person, past, participle. */
function inflect(verb: string): string[] {
  const stem = /e$/u.test(verb) ? verb.slice(0, -1) : verb;
  const soft = /[^aeiou]y$/u.test(verb);
  const third = soft
    ? `${verb.slice(0, -1)}ies`
    : verb + (/(?:s|x|z|ch|sh)$/u.test(verb) ? 'es' : 's');
  const past = soft ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, third, past, `${stem}ing`, ...list(IRREGULAR[verb] ?? verb)];
}

const forms = (verbs: string): ReadonlySet<string> => new Set(list(verbs).flatMap(inflect));

/** Every form of the verbs that report an utterance. */
export const SPEECH_FORMS = forms(SPEECH_VERBS);

/** Every form of the verbs that may or may not. */
export const SOMETIMES_SPEECH_FORMS = forms(SOMETIMES_SPEECH);

/** Nouns that name an utterance, and “according”. */
export const SPEECH_NOUN_FORMS: ReadonlySet<string> = new Set(list(SPEECH_NOUNS));

/** Words before a name that are not part of it, and what they tell. */
import type { Gender } from './speaker.ts';
import { wordList } from './word-list.ts';

/** Courtesy and rank that say nothing of an office: no role. */
export const COURTESIES = wordList(`mr mrs ms miss mister madam sir dame dr prof mx hon rev reverend
  fr sheikh sheik ayatollah hojatoleslam imam hon honorable`);

/** Offices as they stand, capitalised, right before a name; folded, without dots. */
export const OFFICES = wordList(`president leader minister premier chancellor secretary senator sen
  representative rep congressman congresswoman governor gov mayor ambassador judge justice general gen
  lieutenant lt colonel col captain capt major maj sergeant sgt admiral adm commander chief chairman
  chairwoman chair speaker attorney ag sheriff officer king queen prince princess pope cardinal bishop
  archbishop rabbi lord lady baroness director commissioner spokesman spokeswoman spokesperson professor
  editor host anchor reporter correspondent columnist co-anchor moderator co-moderator candidate nominee
  adviser advisor deputy vice supreme prime delegate assemblyman assemblywoman councilman councilwoman
  treasurer ceo founder strategist detective det private pvt cpl corporal reps sens lawmaker dictator committeeman committeewoman alderman whip
  emir sultan crown coach former ex-president`);

/** Abbreviations whose full stop ends no sentence. */
export const DOTTED =
  wordList(`mr mrs ms dr prof hon rev fr sen rep gov gen lt col capt maj sgt adm ag
  det pvt cpl st jr sr reps sens`);

/** After a name, no part of it. */
export const SUFFIXES = wordList('jr sr ii iii iv');

const FEMALE =
  wordList(`mrs ms miss madam dame lady queen princess baroness congresswoman chairwoman
  spokeswoman councilwoman assemblywoman wife daughter mother sister actress businesswoman widow`);
const MALE = wordList(`mr mister sir lord king prince pope cardinal archbishop ayatollah imam
  congressman councilman assemblyman husband son father brother businessman`);

/** What a title or a noun for a person tells of gender; `spokesman` and `chairman` tell nothing. */
export const genderOfTitle = (word: string): Gender =>
  FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : 'unknown';

/** Words that roles are made of: their heads, what may stand before those, and the places they belong to. */
import { fold } from '../text/fold.ts';
import { wordList } from './word-list.ts';

/** Nouns that say what somebody is. */
export const ROLE_NOUNS =
  wordList(`president leader minister premier chancellor secretary senator sen rep gov
  congressman congresswoman representative governor mayor ambassador judge justice general colonel captain
  admiral commander chairman chairwoman chair co-chair chairperson speaker attorney lawyer counsel sheriff officer
  king queen prince princess pope cardinal bishop archbishop rabbi pastor priest imam director commissioner
  spokesman spokeswoman spokesperson professor scientist historian economist analyst expert fellow scholar
  researcher editor host anchor moderator reporter correspondent columnist journalist writer author blogger
  commentator critic candidate nominee adviser advisor aide assistant strategist consultant operative pollster
  manager coordinator organizer activist advocate supporter donor fundraiser volunteer delegate voter student
  teacher farmer owner founder co-founder executive ceo chief head treasurer boss businessman businesswoman
  billionaire mogul developer investor banker entrepreneur veteran soldier official diplomat envoy negotiator
  lawmaker legislator politician democrat republican libertarian wife husband son daughter mother father
  brother sister widow friend surrogate ally rival opponent frontrunner front-runner challenger incumbent
  actor actress singer director filmmaker producer pundit dictator emir sultan monarch cleric scion
  prosecutor investigator detective inspector agent physician doctor nurse psychologist coach player member
  partner principal dean provost resident engineer publisher star`);

/** Lower-case words that stand before such a noun as part of the role. */
export const ROLE_MODIFIERS =
  wordList(`supreme prime foreign vice deputy former ex- chief executive press
  campaign communications national security political senior top longtime long-time general managing
  presidential gubernatorial congressional republican democratic house senate state federal county city
  district finance financial policy media defense interior homeland legal research associate assistant
  acting interim current veteran conservative liberal progressive retired real estate business talk radio
  news television tv reality host state-level field regional party majority minority global data digital
  government federal constitutional law history science public relations affairs white`);

/** Compounds whose first word belongs to the head: a vice president is no president. */
export const COMPOUND_FIRST = wordList('vice deputy');

/** Capitalised plurals that name nobody in particular. */
export const PEOPLES =
  wordList(`republicans democrats americans african-americans christians muslims jews latinos
  hispanics whites blacks evangelicals conservatives liberals progressives independents libertarians authorities
  critics investigators aides advisers advisors analysts officials supporters experts voters observers lawmakers
  economists historians scientists researchers pollsters strategists operatives organizers activists advocates
  protesters reporters journalists lawyers attorneys prosecutors diplomats allies rivals opponents candidates
  delegates donors students women men people iowans texans floridians russians iranians israelis palestinians syrians
  germans europeans mexicans catholics mormons superdelegates sources leaders members senators governors polls
  surveys`);

const PLACE_STEMS: readonly (readonly [string, string])[] = [
  ['french', 'fran'],
  ['british', 'brit'],
  ['britain', 'brit'],
  ['dutch', 'neth'],
  ['spanish', 'spai'],
  ['greek', 'gree'],
  ['welsh', 'wale'],
  ['swiss', 'swit'],
  ['danish', 'denm'],
];
const PLACES = new Map(PLACE_STEMS);

const NATIONS =
  wordList(`iran iranian russia russian syria syrian israel israeli turkey turkish france french
  germany german china chinese japan japanese iraq iraqi egypt egyptian mexico mexican canada canadian italy
  italian spain spanish poland polish ukraine ukrainian britain british ireland irish greece greek saudi india
  indian pakistan pakistani afghanistan afghan brazil brazilian cuba cuban venezuela venezuelan korea korean
  philippines philippine netherlands dutch sweden swedish norway norwegian denmark danish libya libyan yemen
  yemeni lebanon lebanese jordan jordanian kenya kenyan nigeria nigerian australia australian argentina
  argentine colombia colombian hungary hungarian belgium belgian austria austrian
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
  missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
  wisconsin wyoming`);

/** One spelling for a country and its people: Iran, Iran’s, Iranian; nothing when the word is no place. */
export function placeOf(word: string): string | undefined {
  const form = fold(word).replace(/'s?$/u, '');
  if (!NATIONS.has(form)) return undefined;
  return PLACES.get(form) ?? form.slice(0, 4);
}

/** Countries, capitals and seats of power that speak for a government. */
export const GOVERNMENTS =
  wordList(`iran russia syria israel turkey france germany china japan iraq egypt mexico
  canada italy spain poland ukraine britain india pakistan moscow tehran beijing washington london paris berlin
  kremlin pentagon congress ankara damascus riyadh brussels`);

/** Words around names: titles, roles, particles, and what given names tell about “he” and “she”. */
import { fold } from '../text/fold.ts';
import { type Gender, genderOfGivenName } from './given-names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Titles that are no role: they stand before a name and say at most “he” or “she”. */
export const HONORIFICS =
  list(`mr mrs ms miss mx dr sir dame lord lady madam ayatollah hojatoleslam imam sheikh sheik rabbi
rev reverend fr father sister brother pope saint st hon`);

/** Nouns that say what somebody is. */
export const ROLE_NOUNS =
  list(`president leader minister premier chancellor king queen prince princess emir sultan governor gov
senator sen sens senators representative rep reps congressman congresswoman lawmaker mayor secretary ambassador envoy diplomat
spokesman spokeswoman spokesperson adviser advisor aide chief head director chairman chairwoman chair chairperson
commander general gen colonel col lieutenant lt captain capt major maj sergeant sgt admiral adm officer official judge
justice attorney lawyer prosecutor professor prof analyst expert economist scholar researcher scientist strategist pollster
candidate nominee delegate activist organizer founder owner ceo executive manager editor reporter journalist columnist
correspondent author writer historian actor actress singer comedian host anchor coach player doctor physician nurse
teacher student farmer businessman businesswoman billionaire mogul entrepreneur investor banker trader victim witness
resident voter supporter critic opponent mother wife husband son daughter widow sheriff speaker whip counsel coordinator
consultant operative surrogate fellow member treasurer comptroller clerk commissioner superintendent principal dean bishop
archbishop cardinal pastor priest hostess veteran soldier agent detective inspector undersecretary deputy
employee worker engineer designer producer retiree volunteer veteran psychologist sociologist historian biographer professor lecturer
blogger commentator moderator pundit reverend imam rabbi developer operator contractor technician mechanic driver pilot chef
barber carpenter nun monk ambassador-designate leader-elect president-elect co-founder co-chairman co-chair vice-president`);

/** Words that stand among the words of a role: “former”, “foreign”, “vice”, “supreme”. */
export const ROLE_MODIFIERS =
  list(`former ex vice deputy acting interim foreign prime supreme first second lady senior top chief
presumptive presidential vice-presidential republican democratic gop campaign defense defence interior finance justice press
national security state house senate assistant attorney general retired incoming outgoing longtime then late secretary
executive managing associate minority majority party independent libertarian green billionaire real estate`);

/** Small words inside names. */
export const PARTICLES = list(
  'al el bin ibn bint de del della der den di da dos van von la le ben abu ter ten zu y',
);

/** Capitalised at a sentence's start without being names. */
export const PLAIN_WORDS =
  list(`the a an this that these those it its he she they we you i his her their our my your in on at by for from with
without within of to into and but or nor so yet if when while as after before since until because although though unless
once then now there here what who whom whose which why how where not no yes all some many most few several both each every
one two three four five six seven eight nine ten other another such still also even just only however meanwhile instead
moreover furthermore besides later earlier recently today yesterday tomorrow tonight again perhaps maybe indeed of course
during under over about against between among through despite alongside amid across below beyond toward towards around behind near upon outside inside above
according asked speaking meeting citing noting adding
officials critics supporters republicans democrats voters people experts analysts lawmakers residents police
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december last next more less much very well good great new old first second third
like unlike given had has have is are was were be been do does did can could will would should may might must let
someone somebody anyone anybody everyone everybody nobody nothing everything something others aides advisers advisors activists
conservatives liberals progressives democrats republicans americans hispanics latinos muslims christians evangelicals women men`);

/** Plain words that are names too, behind a given name or a title: Theresa May. */
export const NAMES_TOO = list(
  'may will april june august summer more long good old great new second first last day',
);

/** Words right before names that are no part of them, though capitalised at a sentence's start or in headlines. */
export const BEFORE_NAMES =
  list(`candidate candidates democrat democrats republican republicans rival rivals neither staff real year why reason president
presidents exclusive watch video breaking report update opinion analysis hits says thinks slams endorses supports backs calls
blasts attacks defends tells told asks wants versus vs meet`);

/** Endings of words for people and deeds that open sentences: “Demonstrators”; Reuters is a name. */
export const GROUP_ENDING =
  /(?<!^reut)(?:ers|ors|ists|ants|ents|tions|sions|ings|ments|ties|cies|ees|als)$/u;

const MALE_TITLES = list(
  'mr sir lord king prince father brother pope spokesman chairman congressman businessman',
);
const FEMALE_TITLES = list(
  'mrs ms miss dame lady madam queen princess sister spokeswoman chairwoman congresswoman businesswoman actress',
);

/** Which pronoun the words of a title speak for, else the given name. */
export function genderOf(titles: readonly string[], given: string | undefined): Gender {
  const folded = titles.map((word) => fold(word).replace(/\.$/u, ''));
  if (folded.some((word) => FEMALE_TITLES.has(word))) return 'she';
  if (folded.some((word) => MALE_TITLES.has(word))) return 'he';
  return given === undefined ? 'unknown' : genderOfGivenName(given);
}

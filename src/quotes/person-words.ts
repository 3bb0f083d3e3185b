/** Words around names: titles, roles, particles, and what given names tell about “he” and “she”. */
import { fold } from '../text/fold.ts';

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
archbishop cardinal pastor priest hostess veteran soldier agent detective inspector undersecretary deputy`);

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
october november december mr mrs ms dr last next more less much very well good great new old first second third
like unlike given had has have is are was were be been do does did can could will would should may might must let`);

const MEN =
  list(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary eric stephen
larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam
nathan henry peter zachary kyle walter bill ted tim jeb bernie barack marco ben chris mike joe tom jim bob rick rand ali
hassan vladimir mohammad muhammad ahmed bashar sergei dmitry ivan boris hans emmanuel francois angelo carlos luis juan
harry sean ken ed ron steve dan matt andy jeff greg tony`);

const WOMEN =
  list(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy shirley
angela anna ruth brenda pamela nicole katherine virginia catherine christine samantha debra janet carolyn rachel heather
maria diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea ann alice jean
hillary carly melania ivanka chelsea huma debbie kellyanne nikki megyn angela theresa marine elena sonia jill gloria
claire kate jane rosa fatima leila`);

const MALE_TITLES = list(
  'mr sir lord king prince father brother pope spokesman chairman congressman businessman',
);
const FEMALE_TITLES = list(
  'mrs ms miss dame lady madam queen princess sister spokeswoman chairwoman congresswoman businesswoman actress',
);

export type Gender = 'he' | 'she' | 'unknown';

/** Which pronoun the words of a title and a given name speak for. */
export function genderOf(words: readonly string[]): Gender {
  const folded = words.map((word) => fold(word).replace(/\.$/u, ''));
  if (folded.some((word) => FEMALE_TITLES.has(word))) return 'she';
  if (folded.some((word) => MALE_TITLES.has(word))) return 'he';
  if (folded.some((word) => WOMEN.has(word))) return 'she';
  return folded.some((word) => MEN.has(word)) ? 'he' : 'unknown';
}

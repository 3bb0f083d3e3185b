/** Common given names, with the gender they tell, and the short forms of one name. */
import type { Gender } from './speaker.ts';
import { wordList } from './word-list.ts';

const MALE =
  wordList(`aaron abdul adam ahmad ahmed al alan albert alejandro alex alexander ali allen alvin andre
  andrew andy angel anthony antonio arnold arthur ashton austin barack barry bart bashar ben benjamin bernard
  bernie bill billy bob bobby brad bradley brandon brendan brent brett brian bruce bryan byron calvin carl carlos
  chad charles charlie chris christian christopher chuck clarence clay clint cody colin corey cory craig curt
  curtis cyrus dale dan daniel danny darrell darren dave david dean dennis derek dick dmitry don donald doug
  douglas drew duncan dwight earl ed eddie edgar eduardo edward edwin eli elijah eliot elliott emmanuel enrique
  eric erik ernest eugene evan felix fernando floyd francis francisco frank franklin fred frederick gabriel garrett
  gary gene geoff geoffrey george gerald gerard gilbert glenn gordon grant greg gregory grover guy hank harold
  harry harvey hassan hector henry herbert herman howard hugh hugo ian ibrahim igor ike isaac ivan jack jacob
  jake james jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny
  jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kent kevin
  khizr kirk kurt kyle lance larry lawrence lee len leo leon leonard leonid les lewis lincoln lloyd louis lucas
  luis luke luther mahmoud malcolm manuel marc marco marcus mario mark marshall martin marvin matt matthew
  maurice max maxwell mel michael miguel mike milton mitch mitt mohamed mohammad mohammed morris muhammad nate
  nathan nathaniel ned neil nelson newt nicholas nick nigel noah norman oliver omar oscar owen pablo pat patrick
  paul pedro perry pete peter phil philip phillip pierre rafael ralph ramon rand randy raul ray raymond recep
  reggie reince reuben rex ricardo rich richard rick ricky rob robby robert roberto rod roger roland ron
  ronald ross roy ruben rudy rupert russ russell ryan salman sam samuel scott sean sergei sergey seth shane shawn
  sheldon sidney simon spencer stan stanley stephen steve steven stuart ted terrence terry theodore thomas tim
  timothy toby todd tom tommy tony travis trevor trey troy tyler vernon victor vince vincent vladimir wallace
  walter warren wayne wesley wilbur will william willie zachary jinping javad bill`);

const FEMALE =
  wordList(`abigail alexandra alice alicia alison allison amanda amber amy ana andrea angela angelina ann
  anna anne annie april ashley audrey barbara beatrice becky bernadette beth betsy betty beverly bonnie brenda
  bridget brittany camille candace candice carla carly carmen carol caroline carolyn carrie catherine cathy
  cecilia charlotte chelsea cheryl christina christine cindy claire claudia colleen connie crystal cynthia
  daisy dana dawn debbie deborah debra denise diana diane dianne dina donna doris dorothy edith eileen elaine
  eleanor elena elise elizabeth ella ellen emily emma erica erika erin esther eva evelyn florence frances gail
  gabrielle georgia geraldine gina ginger gloria grace greta gretchen hannah heather heidi helen hillary holly
  huma ida ilhan ingrid irene iris isabel ivanka jacqueline jamie jan jane janet janice jean jeanne jenna
  jennifer jenny jessica jill jo joan joanna joanne jodi josephine joy joyce juanita judith judy julia juliana
  julie june karen kate katherine kathleen kathryn kathy katie katrina kay kayleigh kellyanne kelly kim
  kimberly kirsten kristen kristin laura lauren leslie lillian linda lindsay lisa lois loretta lori lorraine
  louise lucia lucille lucy lydia lynn madeleine maggie marcia margaret maria marie marilyn marjorie marsha
  martha mary maureen megan megyn melania melissa meredith mia michele michelle mildred miriam molly monica
  nadia nancy naomi natalie natasha nicole nikki nina nora norma olga olivia pamela patricia patti paula
  pauline peggy penny phyllis priscilla rachel rebecca regina renee rhonda rita roberta robin rosa rosalind
  rose rosemary ruth sabrina sally samantha sandra sara sarah savannah shannon sharon sheila shelley shirley
  sonia sophia sophie stacy stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa terri theresa
  tiffany tina tracy tulsi ursula valerie vanessa vera veronica vicki victoria virginia vivian wanda wendy
  whitney yolanda yvette yvonne`);

/** Given names that tell no gender are common too. */
const EITHER = new Set([
  'lindsey',
  'pat',
  'jamie',
  'robin',
  'leslie',
  'kim',
  'terry',
  'jordan',
  'dana',
  'lynn',
  'lee',
  'kelly',
  'tracy',
  'casey',
  'morgan',
  'taylor',
  'cameron',
  'ashton',
  'alex',
  'sam',
  'chris',
  'angel',
  'andrea',
  'jan',
  'jean',
]);

const SHORT_FORMS: readonly (readonly string[])[] = [
  ['robert', 'bob', 'bobby', 'rob', 'robby'],
  ['william', 'bill', 'billy', 'will'],
  ['bernard', 'bernie'],
  ['michael', 'mike'],
  ['joseph', 'joe'],
  ['james', 'jim', 'jimmy'],
  ['thomas', 'tom', 'tommy'],
  ['richard', 'rick', 'dick', 'rich'],
  ['edward', 'ed', 'ted', 'eddie'],
  ['daniel', 'dan', 'danny'],
  ['david', 'dave'],
  ['stephen', 'steven', 'steve'],
  ['timothy', 'tim'],
  ['charles', 'chuck', 'charlie'],
  ['donald', 'don'],
  ['kenneth', 'ken'],
  ['gregory', 'greg'],
  ['matthew', 'matt'],
  ['christopher', 'chris'],
  ['anthony', 'tony'],
  ['benjamin', 'ben'],
  ['samuel', 'sam'],
  ['patrick', 'pat'],
  ['philip', 'phillip', 'phil'],
  ['peter', 'pete'],
  ['ronald', 'ron'],
  ['jeffrey', 'jeff'],
  ['andrew', 'andy'],
  ['lawrence', 'larry'],
  ['gerald', 'jerry'],
  ['randall', 'rand', 'randy'],
  ['mitchell', 'mitch'],
  ['nicholas', 'nick'],
  ['alexander', 'alex'],
  ['elizabeth', 'liz', 'beth', 'betsy'],
  ['katherine', 'catherine', 'kathy', 'kate', 'katie'],
  ['susan', 'sue'],
  ['deborah', 'debra', 'debbie'],
  ['rudolph', 'rudy'],
  ['reinhold', 'reince'],
  ['jonathan', 'jon'],
  ['joshua', 'josh'],
  ['douglas', 'doug'],
  ['raymond', 'ray'],
  ['frederick', 'fred'],
  ['vladimir', 'vlad'],
];

/** Whether a folded word is a common given name. */
export const isGivenName = (word: string): boolean =>
  MALE.has(word) || FEMALE.has(word) || EITHER.has(word);

/** The gender a folded given name tells. */
export const genderOfName = (word: string): Gender =>
  EITHER.has(word) ? 'unknown' : FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : 'unknown';

/** Whether two folded given names are one name: the same, an initial of it, or its short form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return SHORT_FORMS.some((forms) => forms.includes(a) && forms.includes(b));
}

/** Which pronoun a given name speaks for. */
import { fold } from '../text/fold.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Names of men in news in English; those that many women have too are left out. */
const MEN =
  list(`aaron abdel abdul abdullah abe abraham adam adel adnan adrian ahmad ahmed akbar al alan albert alberto alejandro
alexander alexei alexis alfonso alfred alfredo ali allan allen alvin amir amos andre andreas andres andrew andrzej andy angelo
angus anthony antoine anton antonin antonio antony archie ariel armando arnold art arthur arturo asif augustus austin ayman
barack barney barry bart bashar ben benjamin benny bernard bernardo bernie bert bertrand bill billy bob bobby boris brad
bradley brandon brendan brent bret brett brian bruce bruno bryan burt byron caleb calvin cameron carl carlo carlos carlton
cecil cedric cesar charles charlie chester chris christian christoph christopher christos chuck clarence clark claude clay
clayton cliff clifford clint clinton clive clyde colin conor constantine corey cornelius craig curt curtis cyril cyrus
daley damian damon dan daniel danny darrell darren darryl daryl dave david dean dennis denny derek derrick desmond devin dick
diego dieter dmitri dmitry dom domenico dominic dominique don donald doug douglas drew duane duncan dustin dwayne dwight earl
ed eddie edgar eduardo edward edwin efraim ehud eli elias elijah elliot elliott ellis elmer elon emanuel emilio emmanuel
emmett enrique eric erik ernest ernesto ernie esteban ethan eugene evan ezra felipe felix fernando floyd francisco francois
frank frankie franklin franz fred frederic frederick friedrich gabriel gareth garrett garry garth gary gavin gene geoff
geoffrey george gerald gerard gerhard gerry gideon gil gilbert giles giovanni giuseppe glenn gordon graham grant greg gregg
gregory guillermo gus gustavo guy habib hal hamid hamza hank hans harold harris harry harvey hashem hassan hector heinz helmut
henri henry herb herbert herman hossein houston howard hubert hugh hugo humphrey hussein hyman ian ibrahim ignacio igor ike
imran ira irving isaac isaiah ismail israel ivan jack jackson jacob jacques jaime jake jamal james jan jared jarrod jason
jasper javad javier jay jean-claude jean-marc jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jerome jerry jesse
jesus jim jimmy joaquin joe joel joey johan johann john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan
jules julian julio julius jurgen justin kai kamal karim karl keith ken kenneth kent kevin khalid khizr kim-jong kirk klaus kofi
konstantin kurt kyle lamar lance larry lars laurence laurent lawrence lee len leo leon leonard leonid leopold leroy les lester
lev levi lewis liam lincoln lindsey lionel lloyd lorenzo lou louis lowell lucas luigi luis luke luther lyle lyndon mahmoud
malcolm manuel marc marcel marco marcos marcus mario mark markus marshall martin marty marvin mason massoud matt matteo matthew
matthias maurice max maxim maximilian maxwell mehdi mel melvin michael michel miguel mike mikhail milo milton mitch mitchell mitt
mo moammar mohamed mohammad mohammed mohsen monty morgan morris morton moses muhammad murray mustafa narendra nasser nat nate
nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nicolás nigel nikita nikolai noah noam noel norm norman oleg
oliver omar orlando oscar osama otto owen pablo paolo patrick paul paulo pavel pedro pete peter petro phil philip philippe
phillip pierre preston quentin quincy rafael rahm rahul ralph ramon ramzi rand randall randolph randy raoul raphael rashid raul
ray raymond recep reed reggie reginald reince reinhold rene reuben rex reza ricardo rich richard rick rickey ricky rob robbie
robert roberto rod roderick rodney rodolfo rodrigo roger roland roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy
rufus rupert russ russell rusty ryan saad saddam saeb saeed said salman salvador salvatore sam samir samuel santiago saul scot
scott sean sebastian sergei sergey sergio seth shane shaun shawn sheldon sherman shimon shinzo sid sidney silvio simon sol
solomon spencer stan stanley stefan stefano stephan stephen sterling steve steven stewart stuart tariq tayyip ted terrence terry
thaddeus theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trent trevor trey troy truman ty tyler tyrone
ulrich umberto vaclav vernon vic vicente victor viktor vince vincent vitaly vito vladimir wade wallace walt walter warren
wayne wendell werner wes wesley wilbur wilfred will willard william willie wilson winston wolf wolfgang woodrow wyatt xavier xi
yair yasser yitzhak yousef yuri yusuf zachary zack zbigniew`);

/** Names of women in news in English; those that many men have too are left out. */
const WOMEN =
  list(`abby abigail ada adele adriana agatha agnes aicha aileen aisha alana alejandra alexandra alexandria alice alicia alina
alison allison alma alyssa amal amanda amber amelia amina amy ana anastasia andrea angel angela angelica angelina angie anita ann
anna annabel anne annette annie antonia antoinette april ariana arianna arlene asma astrid audrey aung autumn ava ayesha bailey
barbara beata beatrice beatriz becky belinda benazir bernadette bernice bertha bess beth bethany betsy bettina betty beverly
bianca blanche bonnie brenda bridget brigitte brittany brooke caitlin caitlyn camila camilla camille candace candice candy cara
carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassidy catherine cathleen cathy cecelia cecilia celeste
celia celine charlene charlotte chelsea cheri cherie cheryl chloe christa christiane christie christina christine christy
cindy claire clara clare clarissa claudette claudia cleo colette colleen connie constance consuelo cora corinne courtney cristina
crystal cynthia daisy daniela danielle daphne darlene dawn dayna deanna debbie deborah debra deirdre delia della delores denise
diana diane dianne dina dolores dominique donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena eliza
elisabeth elise elizabeth ella ellen eloise elsa elsie emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel
eugenia eunice eva evelyn faith farah fatima faye federica felicia fern fiona flora florence frances francesca francine freda
frieda gabriela gabriella gabrielle gail gayle gemma genevieve georgette georgia georgina geraldine gertrude ghazala gillian gina
ginger giselle gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn hallie hanan hanna hannah harriet hazel
heather heidi heike helen helena helga henrietta hilary hilda hillary holly hope huma ida ilana ilse imelda indira ines inga ingrid
irene irina iris irma isabel isabella isabelle ivana ivanka ivy jackie jacqueline jacquelyn jamila jan jana jane janet janice
janine jasmine jean jeanette jeanne jeannette jenna jennifer jenny jessica jessie jill jo joan joann joanna joanne jocelyn jodi
jody josefina josephine joy joyce juanita judith judy julia juliana juliane julianne julie juliet juliette june justine kamala
kara karen karin karina karla kate katharina katharine katherine kathleen kathryn kathy katie katrina kay kayla kayleigh
kellyanne kelly kendra kerry-anne kim kimberley kimberly kirsten kirstjen krista kristen kristi kristin kristina kristine laila lana
lara latoya laura laurel lauren laurie layla lea leah leila lena leona leslie leticia leyla lia lidia lila lillian lily linda
lisa liz liza lois lola loretta lori lorraine louisa louise lourdes lucia luciana lucille lucinda lucy ludmila luisa lupe lydia
lynda lynette lynn lynne mabel madeleine madeline maggie mahnaz maia malala mallory mamie mandy manuela mara marcia margaret
margarita margie margot marguerite maria mariam marian mariana marianne marie mariel marilyn marina marine marisa marissa marjorie
marla marlene marsha marta martha martina mary maryam matilda maude maura maureen mavis maxine maya megan meghan megyn melanie
melania melinda melissa mercedes meredith mia michaela michele michelle mika mildred millicent mimi mina mindy minnie miranda
miriam moira molly mona monica monika monique muriel myra myrna nadia nadine nadja nancy naomi natalia natalie natasha nell nellie
nicola nicole nicolle nikki nina noelle nora noreen norma octavia odette olga olive olivia olympia omarosa oprah paige
pam pamela patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra phoebe phyllis pia polly
portia priscilla priya rachael rachel ramona rania raquel rebecca regina renata renee reyhaneh rhonda rita roberta rochelle
rosa rosalie rosalind rosalyn rosanna rosario rose roseann rosemarie rosemary roxanne ruby ruth sabrina sadie sally salma samantha
samira sandra sandy sara sarah sasha saundra savannah selena selma shannon shari sharon shaun-marie sheila shelby shelley
sheryl shirin shirley sierra silvia simone soledad sonia sonja sonya sophia sophie stacey stacy stella stephanie sue summer
susan susana susanna susannah susanne susie suzanne svetlana sybil sydney sylvia tabitha tamara tammy tanya tara tatiana teresa
teri tess tessa thelma theresa therese tiffany tina toni tonya tracey tricia trina trudy tulsi ursula valentina valerie vanessa
vera verna veronica vicki vicky victoria viola violet virginia vivian viviane wanda wendy whitney whoopi wilhelmina wilma winifred
winnie yasmin yolanda yulia yvette yvonne zahra zainab zara zelda zoe`);

export type Gender = 'he' | 'she' | 'unknown';

/** `he` or `she` for a given name that is nearly always a man's or a woman's, else `unknown`. */
export function genderOfGivenName(name: string): Gender {
  const given = fold(name);
  if (MEN.has(given) === WOMEN.has(given)) return 'unknown';
  return MEN.has(given) ? 'he' : 'she';
}

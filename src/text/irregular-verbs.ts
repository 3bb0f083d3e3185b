/** English verbs whose past forms no stemmer can lead back: said → say, brought → bring. */

/**
 * Base form, then its irregular forms; those that are commoner as another word (saw, felt, left)
 * are left out.
 */
const VERBS = `
arise arose arisen
awake awoke awoken
become became
begin began begun
bend bent
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
creep crept
deal dealt
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
lend lent
lose lost
make made
mean meant
meet met
overthrow overthrew overthrown
pay paid
ride rode ridden
ring rang rung
rise risen
run ran
say said
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
uphold upheld
wake woke woken
wear wore worn
weep wept
win won
withdraw withdrew withdrawn
write wrote written
`;

const baseOf: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** The base form of an irregular past form; any other word is given back. */
export const baseVerb = (form: string): string => baseOf.get(form) ?? form;

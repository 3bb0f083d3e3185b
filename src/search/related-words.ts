/**
 * Words of news English that stand for one another in questions: a gift and a present, troops and
 * soldiers.
 */
import { stem } from '../text/stem.ts';

/**
 * A line a group, base forms. Written by hand from general knowledge of news English; a word may
 * stand in several groups. Only words that mean nearly the same in most news uses belong here: the
 * share that a related word earns is fixed (see RELATED_SHARE).
 */
const GROUPS = `
accuse blame allege
agree accord deal agreement pact
aid help assist support
aim goal objective purpose
airplane plane aircraft jet
allow let permit
american us usa
announce declare
answer reply respond
army military forces troops soldiers
arrest detain
arrive come land
ask request demand
attack strike assault raid bombing
attorney lawyer
automobile car vehicle
ban embargo prohibition
battle fight combat
begin start launch
big large huge great
boat ship vessel
bomb explosive
book volume edition
boss chief head leader
bring bear carry present
buy purchase acquire
call describe term
cash money funds
cause reason
child kid
choose pick select
city town
close shut
company firm business corporation
country nation
cost price
cut reduce lower
damage harm
danger threat risk
dead die kill death
deny reject refute
doctor physician
economy economic
elect vote election
end finish stop conclude
envoy ambassador diplomat
explain clarify
export sell
fast quick rapid
film movie
found establish create
gift present donate give
goods products
government administration
grow increase rise
gun weapon firearm
hit strike
house home
hurt injure wound
illness disease sickness
job post position
judge justice
jail prison
join enter
kill murder slay
law legislation
leader head chief
leave depart quit
lie locate situate
marry wed
meet talks meeting
missile rocket
murder kill homicide
near close
need require
new recent
oil petroleum crude
order command
own possess
pay spend
people population residents inhabitants
plan scheme proposal
plot conspiracy scheme
police officers
poll survey
praise hail laud
pretext excuse
produce make manufacture
promise pledge vow commit
protest demonstration rally
provide supply deliver give
quote cite
rebel insurgent militant
relation tie link
relax ease lift
religion faith
remove oust
report say
resign quit
rich wealthy
rule govern
say tell claim
school college
send dispatch deploy
show reveal display
sick ill
size area
speak talk
spokesman spokeswoman spokesperson
summit conference meeting
talks negotiation discussion
teach instruct
team club
terrible awful
trip visit journey tour
try attempt seek
victory win triumph
visit travel trip arrive
war conflict fighting
warn caution
wife spouse
worker employee staff
write author
`;

const relatedStems: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split('\n')) {
    const group = line.split(' ').map(stem);
    for (const word of group) {
      const others = found.get(word) ?? new Set();
      for (const other of group) if (other !== word) others.add(other);
      found.set(word, others);
    }
  }
  return found;
})();

/**
 * The terms that stand for `term` in news English, in the order of the groups above; empty for
 * most.
 */
export const relatedTerms = (term: string): Iterable<string> => relatedStems.get(term) ?? [];

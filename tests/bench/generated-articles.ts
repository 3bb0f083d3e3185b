/** Articles made up by a seeded process: as many as wanted, the same on every run. */
import { type Article, articleId } from '../../src/corpus/article.ts';
import { partialDate } from '../../src/corpus/partial-date.ts';
import { randomNumbers } from '../../src/train/random.ts';

const SYLLABLES = 'ba ca de do fe ga hi jo ka lo ma ne or pa qui ra so ta ul ve wi xe ya zo'.split(
  ' ',
);
const NOUNS =
  'bridge harbour budget election dam museum railway school hospital forest treaty strike'.split(
    ' ',
  );
const VERBS = 'opens closes delays defends rejects votes rebuilds welcomes questions expands'.split(
  ' ',
);
const ROLES = 'mayor minister spokeswoman director professor farmer engineer judge'.split(' ');
const PLACES = 'Selm Korvo Tarn Almere Brig Dunmore Esk Fenwick Galt Holm'.split(' ');

/** Paragraphs of one article; each has a quotation. */
const PARAGRAPHS = 3;

/** `count` articles with outlets, dates, and speakers of which many are quoted in several. */
export function generatedArticles(count: number, seed = 7): Article[] {
  const random = randomNumbers(seed);
  const pick = <Item>(from: readonly Item[]): Item => {
    const item = from[Math.floor(random() * from.length)];
    if (item === undefined) throw new RangeError('Expected something to pick from, got nothing');
    return item;
  };
  const name = (): string => {
    const made = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join(
      '',
    );
    return made.slice(0, 1).toUpperCase() + made.slice(1);
  };
  const people = Array.from({ length: Math.max(4, Math.floor(count / 4)) }, () => ({
    name: `${name()} ${name()}`,
    role: pick(ROLES),
  }));
  const outlets = Array.from({ length: 40 }, () => `The ${pick(PLACES)} ${name()}`);
  return Array.from({ length: count }, (_, at) => {
    const [place, noun] = [pick(PLACES), pick(NOUNS)];
    const text = Array.from({ length: PARAGRAPHS }, () => {
      const { name: who, role } = pick(people);
      return `“The ${noun} in ${place} ${pick(VERBS)} the ${pick(NOUNS)} of ${name()} this year,” said ${who}, the ${role} of ${place}.`;
    }).join('\n\n');
    const day = String(1 + (at % 28)).padStart(2, '0');
    return {
      id: articleId(`article-${String(at).padStart(5, '0')}`),
      title: `${place} ${noun} ${pick(VERBS)} ${pick(NOUNS)} near ${name()}`,
      text,
      outlet: pick(outlets),
      published: partialDate(
        `20${String(10 + (at % 15))}-${String(1 + (at % 12)).padStart(2, '0')}-${day}`,
      ),
      authors: [],
      credits: [],
      agencies: [],
      furniture: [],
    };
  });
}

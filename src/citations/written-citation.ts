/** Citations that people read: the entry of a list of sources, and the reference to it in a text. */
import CSL, { type CiteItem } from 'citeproc';

import type { Article } from '../corpus/article.ts';
import type { WrittenStyle } from './citation-style.ts';
import { type Cited, speakerNames } from './cited.ts';
import { cslItem } from './csl-item.ts';
import { ENGLISH } from './locale.ts';
import { APA } from './styles/apa.ts';
import { CHICAGO } from './styles/chicago.ts';
import { MLA } from './styles/mla.ts';

/** A citation in a style for readers. */
export interface WrittenCitation {
  /** For the list of references, of works cited, or the bibliography. */
  readonly entry: string;
  /** For the text: in parentheses, or as a note; with the paragraph when a passage is cited. */
  readonly reference: string;
}

/** A style's rules, and the words before an article in which somebody else is quoted. */
interface Style {
  readonly rules: string;
  readonly quotedIn: string;
  /** Whether the reference is a sentence of its own, which begins with a capital. */
  readonly isNote: boolean;
}

const STYLES: Readonly<Record<WrittenStyle, Style>> = {
  APA: { rules: APA, quotedIn: 'as cited in', isNote: false },
  MLA: { rules: MLA, quotedIn: 'qtd. in', isNote: false },
  Chicago: { rules: CHICAGO, quotedIn: 'quoted in', isNote: true },
};

/** Keeps the engine from reading a title's “<i>” as its own markup; shows as nothing. */
const WORD_JOINER = '\u2060';
const shielded = (text: string): string => text.replaceAll('<', `<${WORD_JOINER}`);
const unshielded = (text: string): string => text.replaceAll(`<${WORD_JOINER}`, '<');

/** The article as the engine takes it. */
function itemOf(article: Article): object {
  const item = cslItem({
    ...article,
    title: shielded(article.title),
    authors: article.authors.map(shielded),
    outlet: article.outlet && shielded(article.outlet),
  });
  // A name that is kept as it is would be an institution's, which the engine joins without a comma.
  const author = item.author?.map((name) => ('literal' in name ? { family: name.literal } : name));
  return author === undefined ? item : { ...item, author };
}

const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** Where in the article: a paragraph by its number, a caption or the like by what it is. */
function locator({ place }: Cited): Pick<CiteItem, 'label' | 'locator' | 'suffix'> {
  if (place === undefined) return {};
  return place.role === 'paragraph'
    ? { label: 'paragraph', locator: String(place.number) }
    : { suffix: `, ${place.role}` };
}

/** Formats one item at a time in one style. */
class Formatter {
  #item: object = {};
  readonly #engine: InstanceType<typeof CSL.Engine>;
  readonly #style: Style;

  constructor(style: Style) {
    this.#style = style;
    const sources = { retrieveLocale: () => ENGLISH, retrieveItem: () => this.#item };
    this.#engine = new CSL.Engine(sources, style.rules, 'en-US');
    this.#engine.setOutputFormat('text');
  }

  /** `Ali Khamenei, quoted in `; '' when nobody is quoted. */
  #prefix(cited: Cited): string {
    if (cited.speakers.length === 0) return '';
    const { quotedIn, isNote } = this.#style;
    const names = speakerNames(cited);
    const words = names === undefined ? `${quotedIn} ` : `${names}, ${quotedIn} `;
    return shielded(isNote ? capitalised(words) : words);
  }

  format(cited: Cited): WrittenCitation {
    const id = cited.article.id;
    this.#item = itemOf(cited.article);
    // What the engine knows of an item it keeps: emptied, it asks again.
    this.#engine.updateItems([]);
    this.#engine.updateItems([id]);
    const prefix = this.#prefix(cited);
    const reference = this.#engine.makeCitationCluster([{ id, prefix, ...locator(cited) }]);
    const [, entries] = this.#engine.makeBibliography();
    return { entry: unshielded(entries.join('').trim()), reference: unshielded(reference) };
  }
}

/** Made once: reading a style's rules takes longer than formatting. */
const FORMATTERS: Readonly<Record<WrittenStyle, Formatter>> = {
  APA: new Formatter(STYLES.APA),
  MLA: new Formatter(STYLES.MLA),
  Chicago: new Formatter(STYLES.Chicago),
};

/** What is cited in a style for readers; what the article does not state is left out. */
export const writtenCitation = (cited: Cited, style: WrittenStyle): WrittenCitation =>
  FORMATTERS[style].format(cited);

/** What Verbatim says in its own words about citations. */
import type { Fact } from './answers/answer.ts';
import type { CitationStyle } from './citations/citation-style.ts';

/** What the texts of a citation are for. */
export const CITED = {
  entry: {
    APA: 'Reference list',
    MLA: 'Works cited',
    Chicago: 'Bibliography',
    BibTeX: 'Record',
    RIS: 'Record',
    'CSL-JSON': 'Record',
  },
  reference: (style: CitationStyle): string => (style === 'Chicago' ? 'Note' : 'In the text'),
} as const satisfies {
  readonly entry: Readonly<Record<CitationStyle, string>>;
  reference: unknown;
};

const FACT_NAMES: Readonly<Record<Fact, string>> = {
  author: 'author',
  outlet: 'outlet',
  date: 'date of publication',
  link: 'link',
};

/** That a citation is not shorter by mistake. */
export const notStatedWords = (facts: readonly Fact[]): string =>
  `Not in the citation, because the article does not state it: ${facts.map((fact) => FACT_NAMES[fact]).join(', ')}`;

/** The citation of an article, or of a place in it, in any style. */
import { bibtex } from './bibtex.ts';
import type { CitationStyle } from './citation-style.ts';
import { type Cited, speakerNames } from './cited.ts';
import { cslItem } from './csl-item.ts';
import { ris } from './ris.ts';
import { writtenCitation } from './written-citation.ts';

/** A citation as text. */
export interface Citation {
  /** The entry for a list of sources, or the whole record. */
  readonly entry: string;
  /** What stands in the text beside the cited words; records have none. */
  readonly reference?: string;
}

/** `Paragraph 3: Ali Khamenei, via his website`; undefined when the whole article is cited. */
function noteOn(cited: Cited): string | undefined {
  const { place } = cited;
  if (place === undefined) return undefined;
  const where = place.role === 'paragraph' ? `Paragraph ${place.number}` : `In the ${place.role}`;
  const names = speakerNames(cited);
  return names === undefined ? where : `${where}: ${names}`;
}

/** What is cited, from the facts that the article states and no others. */
export function cite(cited: Cited, style: CitationStyle): Citation {
  if (style === 'APA' || style === 'MLA' || style === 'Chicago') {
    return writtenCitation(cited, style);
  }
  const item = cslItem(cited.article, noteOn(cited));
  if (style === 'BibTeX') return { entry: bibtex(item) };
  return { entry: style === 'RIS' ? ris(item) : JSON.stringify([item], undefined, 2) };
}

/** Which styles and formats a citation is written in. */

/** Styles that are read, then formats that citation programs take. */
export const CITATION_STYLES = ['APA', 'MLA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Styles that are read by people. */
export type WrittenStyle = Extract<CitationStyle, 'APA' | 'MLA' | 'Chicago'>;

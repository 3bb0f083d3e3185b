/** Types of the part of citeproc that we use; the package ships none. */
declare module 'citeproc' {
  /** How the engine gets what it formats, by name. */
  interface Sources {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object;
  }

  /** One work in a citation, and where in it. */
  export interface CiteItem {
    readonly id: string;
    readonly label?: 'paragraph';
    readonly locator?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }

  class Engine {
    constructor(sources: Sources, style: string, language: string);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]];
    makeCitationCluster(items: readonly CiteItem[]): string;
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}

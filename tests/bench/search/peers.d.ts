/**
 * The part of each peer's interface that the benchmark uses, so that it is checked without the peers
 * being installed.
 */

declare module 'minisearch' {
  export interface Options<Document> {
    readonly fields: readonly (keyof Document & string)[];
    readonly processTerm?: (word: string) => string | null;
    readonly searchOptions?: { readonly processTerm: (word: string) => string | null };
  }
  export default class MiniSearch<Document = unknown> {
    constructor(options: Options<Document>);
    static loadJS<Document>(saved: object, options: Options<Document>): MiniSearch<Document>;
    add(document: Document): void;
    search(
      question: string,
      options: {
        readonly fuzzy: (term: string) => number | false;
        readonly boost: Readonly<Record<string, number>>;
      },
    ): { readonly id: unknown }[];
  }
}

declare module 'flexsearch' {
  export const Charset: { readonly LatinDefault: object };
  export class Encoder {
    constructor(options?: object);
    assign(options: object): this;
  }
  export class Index {
    constructor(options: {
      readonly tokenize: 'strict';
      readonly resolution: number;
      readonly encoder: Encoder;
    });
    add(id: number, text: string): this;
    search(
      question: string,
      options: { readonly limit: number; readonly suggest: boolean },
    ): (number | string)[];
    export(handler: (key: string, data: string) => void): void;
    import(key: string, data: string): void;
  }
}

declare module 'flexsearch/lang/en' {
  const english: object;
  export default english;
}

declare module '@orama/orama' {
  export interface AnyOrama {
    readonly schema: object;
  }
  export function create(options: object): AnyOrama;
  export function insertMultiple(
    index: AnyOrama,
    documents: readonly object[],
    batch: number,
  ): Promise<string[]>;
  export function search(
    index: AnyOrama,
    options: { readonly term: string; readonly limit: number; readonly threshold: number },
  ): Promise<{ readonly hits: readonly { readonly id: string }[] }>;
  export function save(index: AnyOrama): object;
  export function load(index: AnyOrama, saved: object): void;
}

declare module '@orama/stemmers/english' {
  export const language: string;
  export function stemmer(word: string): string;
}

declare module 'wink-bm25-text-search' {
  export interface WinkBm25 {
    defineConfig(config: { readonly fldWeights: Readonly<Record<string, number>> }): void;
    definePrepTasks(tasks: readonly unknown[]): number;
    addDoc(document: Readonly<Record<string, string>>, id: number): number;
    consolidate(): boolean;
    search(question: string, limit: number): [id: number | string, score: number][];
    exportJSON(): string;
    importJSON(saved: string): boolean;
  }
  export default function bm25(): WinkBm25;
}

declare module 'wink-nlp-utils' {
  type Task = (text: string) => unknown;
  type TokensTask = (tokens: readonly string[]) => unknown;
  const utilities: {
    readonly string: Readonly<Record<'lowerCase' | 'removeExtraSpaces' | 'tokenize0', Task>>;
    readonly tokens: Readonly<Record<'removeWords' | 'stem' | 'propagateNegations', TokensTask>>;
  };
  export default utilities;
}

declare module 'lunr' {
  type PipelineFunction = (token: object) => object | undefined;
  namespace lunr {
    interface Pipeline {
      add(...steps: readonly PipelineFunction[]): void;
      runString(word: string): string[];
    }
    interface Query {
      term(word: string, options: { readonly editDistance?: number }): this;
    }
    class Builder {
      readonly pipeline: Pipeline;
      readonly searchPipeline: Pipeline;
      ref(field: string): void;
      field(name: string, options?: { readonly boost: number }): void;
      add(document: object): void;
      build(): Index;
    }
    class Index {
      static load(saved: object): Index;
      readonly pipeline: Pipeline;
      readonly invertedIndex: object;
      query(build: (query: Query) => void): { readonly ref: string }[];
    }
    const trimmer: PipelineFunction;
    const stopWordFilter: PipelineFunction;
    const stemmer: PipelineFunction;
  }
  export default lunr;
}

declare module 'libsql' {
  interface Statement {
    raw(on: boolean): this;
    all(...values: readonly (string | number)[]): unknown[];
    run(...values: readonly (string | number)[]): unknown;
  }
  export default class Database {
    constructor(path: string);
    exec(sql: string): this;
    prepare(sql: string): Statement;
  }
}

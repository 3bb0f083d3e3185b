/** Typed arrays by name: the form in which an index is saved and loaded. */

/** An array that can be saved as it is. */
export type Section = Uint8Array | Uint16Array | Uint32Array;

export type Sections = ReadonlyMap<string, Section>;

/** Takes sections by their names; throws a TypeError for one that is missing or of another kind. */
export class SectionReader {
  readonly #sections: Sections;

  constructor(sections: Sections) {
    this.#sections = sections;
  }

  bytes(name: string): Uint8Array {
    const section = this.#sections.get(name);
    if (section instanceof Uint8Array) return section;
    throw new TypeError(`Expected bytes in section ${name}`);
  }

  uint16(name: string): Uint16Array {
    const section = this.#sections.get(name);
    if (section instanceof Uint16Array) return section;
    throw new TypeError(`Expected 16-bit numbers in section ${name}`);
  }

  uint32(name: string): Uint32Array {
    const section = this.#sections.get(name);
    if (section instanceof Uint32Array) return section;
    throw new TypeError(`Expected 32-bit numbers in section ${name}`);
  }
}

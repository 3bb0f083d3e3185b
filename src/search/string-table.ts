/** Strings, numbered in typed arrays: found by their text without an object for each. */
import { type Growing, growingUint16, growingUint32 } from './growing.ts';

/** The parts of a table as they are saved. */
export interface StringSections {
  /** UTF-16 code units of all strings, one after the other. */
  readonly units: Uint16Array;
  /** Where the units of each string begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Numbers of the strings by their hashes, 0 where none is: open addressing, linear probing. */
  readonly slots: Uint32Array;
}

const FIRST_SLOTS = 1024;

/** Hash of a string of code units (FNV-1a, Fowler, Noll and Vo 1991; by unit instead of byte). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** Numbers strings from 1 on in the order in which they are added; 0 is the empty string. */
export class StringTable {
  readonly #units: Growing<Uint16Array>;
  readonly #starts: Growing<Uint32Array>;
  #slots: Uint32Array;

  /** An empty table, or the one that was saved; saved parts are not written to. */
  constructor(saved?: StringSections) {
    this.#units = growingUint16(saved?.units);
    this.#starts = growingUint32(saved?.starts);
    this.#slots = saved?.slots.slice() ?? new Uint32Array(FIRST_SLOTS);
    if (saved === undefined) for (const start of [0, 0]) this.#starts.push(start);
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /** The number of a string; 0 for one that is not in the table. */
  find(text: string): number {
    return this.#slots[this.#slotOf(text)] ?? 0;
  }

  /** The number of a string, which is given one when it is new. */
  add(text: string): number {
    if (text === '') return 0;
    const slot = this.#slotOf(text);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known;
    const number = this.size;
    for (let at = 0; at < text.length; at += 1) this.#units.push(text.charCodeAt(at));
    this.#starts.push(this.#units.length);
    // Half full at most, so that few strings share a run of slots.
    if (this.size * 2 > this.#slots.length) this.#enlarge();
    else this.#slots[slot] = number;
    return number;
  }

  /** A code unit of a string; NaN beyond its end. */
  unit(number: number, at: number): number {
    // Not by `at` of Growing, which is slower for being used on arrays of several kinds.
    const starts = this.#starts.roomy;
    const place = (starts[number] ?? 0) + at;
    return place < (starts[number + 1] ?? 0) ? (this.#units.roomy[place] ?? NaN) : NaN;
  }

  /** The string of a number below {@link size}. */
  text(number: number): string {
    const units = this.#units.roomy;
    const end = this.#starts.at(number + 1);
    let text = '';
    for (let at = this.#starts.at(number); at < end; at += 1) {
      text += String.fromCharCode(units[at] ?? 0);
    }
    return text;
  }

  /** Gives spare room back; strings may still be added. */
  compact(): void {
    this.#units.compact();
    this.#starts.compact();
  }

  sections(): StringSections {
    return { units: this.#units.done(), starts: this.#starts.done(), slots: this.#slots };
  }

  /** The slot that holds a string, or the free one that it would take. */
  #slotOf(text: string): number {
    let hash = FNV_OFFSET;
    for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at));
    let slot = this.#home(hash);
    for (;;) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || this.#is(number, text)) return slot;
      slot = (slot + 1) % this.#slots.length;
    }
  }

  #home(hash: number): number {
    return (hash >>> 0) % this.#slots.length;
  }

  #is(number: number, text: string): boolean {
    const starts = this.#starts.roomy;
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== text.length) return false;
    const units = this.#units.roomy;
    for (let at = 0; at < text.length; at += 1) {
      if (units[start + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Doubles the slots and puts every string into its new one. */
  #enlarge(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    this.#slots = slots;
    const units = this.#units.roomy;
    for (let number = 1; number < this.size; number += 1) {
      let hash = FNV_OFFSET;
      const end = this.#starts.at(number + 1);
      for (let at = this.#starts.at(number); at < end; at += 1) {
        hash = mixed(hash, units[at] ?? 0);
      }
      let slot = this.#home(hash);
      while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
      slots[slot] = number;
    }
  }
}

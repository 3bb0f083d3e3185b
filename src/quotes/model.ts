/** The trained weights: four sparse tables in one small file, spread out in memory for direct look-up. */
import { readFileSync } from 'node:fs';

/** `columns` weights for each of `2^bits` hashed features; a weight is its entry times `scale`. */
export interface Table {
  readonly bits: number;
  readonly columns: number;
  readonly scale: number;
  readonly weights: Int8Array | Float32Array;
}

/** What the extraction knows from training. */
export interface Model {
  /** Is this word a cue? One column. */
  readonly cues: Table;
  /** Which label has this unit, given a cue? A column a label. */
  readonly units: Table;
  /** Which label follows which? A column a pair of labels. */
  readonly pairs: Table;
  /** Is this reading of a cue's window right? One column. */
  readonly readings: Table;
}

/** The file is not one that {@link encodeModel} wrote. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

const MAGIC = 'VQ03';
const HEADER_BYTES = 11;
/** A weight of up to ±7 takes half a byte, a larger one a byte. */
const HALF_BYTE_LIMIT = 7;

/** The largest weight of a table, without its sign. */
function limitOf({ weights }: Table): number {
  let top = 0;
  for (let at = 0; at < weights.length; at += 1) top = Math.max(top, Math.abs(weights[at] ?? 0));
  return top;
}

/**
 * A table as bytes: bits, columns, bits a weight, scale, number of rows, then for each row that is not zero the step to its
 * index (LEB128) and its weights, two to a byte where they are small.
 */
function encodeTable(table: Table): Buffer {
  const { bits, columns, scale, weights } = table;
  const isHalf = limitOf(table) <= HALF_BYTE_LIMIT && columns % 2 === 0;
  const head = Buffer.alloc(HEADER_BYTES);
  const body: number[] = [];
  let rows = 0;
  let last = 0;
  for (let row = 0; row < 2 ** bits; row += 1) {
    const entries = weights.subarray(row * columns, (row + 1) * columns);
    if (entries.every((weight) => weight === 0)) continue;
    let step = row - last;
    for (; step > 127; step >>>= 7) body.push((step & 127) | 128);
    body.push(step);
    for (let column = 0; column < columns; column += isHalf ? 2 : 1) {
      const weight = entries[column] ?? 0;
      body.push(isHalf ? (weight & 15) | (((entries[column + 1] ?? 0) & 15) << 4) : weight & 255);
    }
    last = row;
    rows += 1;
  }
  head.writeUInt8(bits, 0);
  head.writeUInt8(columns, 1);
  head.writeUInt8(isHalf ? 4 : 8, 2);
  head.writeFloatLE(scale, 3);
  head.writeUInt32LE(rows, 7);
  return Buffer.concat([head, Buffer.from(body)]);
}

/** The bytes of a model whose weights are whole numbers from −127 to 127. */
export const encodeModel = ({ cues, units, pairs, readings }: Model): Buffer =>
  Buffer.concat([Buffer.from(MAGIC, 'latin1'), ...[cues, units, pairs, readings].map(encodeTable)]);

/** The table that starts at `at` and the offset after it. */
function decodeTable(bytes: Buffer, at: number): { table: Table; end: number } {
  const bits = bytes.readUInt8(at);
  const columns = bytes.readUInt8(at + 1);
  const isHalf = bytes.readUInt8(at + 2) === 4;
  const scale = bytes.readFloatLE(at + 3);
  const rows = bytes.readUInt32LE(at + 7);
  const weights = new Int8Array(2 ** bits * columns);
  let end = at + HEADER_BYTES;
  let row = 0;
  for (let count = 0; count < rows; count += 1) {
    for (let shift = 0, more = true; more; shift += 7, end += 1) {
      const byte = bytes.readUInt8(end);
      row += (byte & 127) << shift;
      more = byte > 127;
    }
    for (let column = 0; column < columns; column += isHalf ? 2 : 1, end += 1) {
      const byte = bytes.readInt8(end);
      const place = row * columns + column;
      // Shifted up and down again, four bits keep their sign.
      weights[place] = isHalf ? (byte << 28) >> 28 : byte;
      if (isHalf) weights[place + 1] = byte >> 4;
    }
  }
  return { table: { bits, columns, scale, weights }, end };
}

/**
 * The model in `bytes`.
 * @throws {ModelError} when they are not a whole model.
 */
export function decodeModel(bytes: Buffer): Model {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new ModelError(
      `Expected weights that start with ${MAGIC}; write them with npm run train`,
    );
  }
  try {
    const cues = decodeTable(bytes, MAGIC.length);
    const units = decodeTable(bytes, cues.end);
    const pairs = decodeTable(bytes, units.end);
    const readings = decodeTable(bytes, pairs.end);
    return {
      cues: cues.table,
      units: units.table,
      pairs: pairs.table,
      readings: readings.table,
    };
  } catch (cause) {
    throw new ModelError('Expected whole weights, got a part; write them with npm run train', {
      cause,
    });
  }
}

/** The model in a file; the one beside this module unless told otherwise. */
export const readModel = (file: string | URL = new URL('weights.bin', import.meta.url)): Model =>
  decodeModel(readFileSync(file));

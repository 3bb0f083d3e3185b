/** Quotations of articles in bytes, and back. */
import type { Quotation, QuotationKind, Relay } from '../quotes/quotation.ts';
import { type Growing, growingBytes } from '../search/growing.ts';
import { VarbyteReader, pushVarbyte } from '../search/varbyte.ts';
import { type Span, span } from '../text/span.ts';

const KINDS: readonly QuotationKind[] = ['direct', 'indirect', 'mixed'];

type Bytes = Growing<Uint8Array>;

function pushSpans(bytes: Bytes, spans: readonly Span[]): void {
  pushVarbyte(bytes, spans.length);
  for (const { start, end } of spans) {
    pushVarbyte(bytes, start);
    pushVarbyte(bytes, end - start);
  }
}

function pushText(bytes: Bytes, text: string): void {
  pushVarbyte(bytes, text.length);
  for (let at = 0; at < text.length; at += 1) pushVarbyte(bytes, text.charCodeAt(at));
}

function pushQuotation(bytes: Bytes, { kind, content, cue, source, relays }: Quotation): void {
  pushVarbyte(bytes, KINDS.indexOf(kind));
  pushSpans(bytes, content);
  pushSpans(bytes, cue);
  pushVarbyte(bytes, source === null ? 0 : 1);
  if (source !== null) pushSpans(bytes, source);
  pushVarbyte(bytes, relays.length);
  for (const relay of relays) {
    pushText(bytes, relay.name);
    pushSpans(bytes, relay.source);
    pushSpans(bytes, relay.reports);
  }
}

/** The quotations of one article as bytes. */
export function quotationBytes(quotations: readonly Quotation[]): Uint8Array {
  const bytes = growingBytes();
  pushVarbyte(bytes, quotations.length);
  for (const quotation of quotations) pushQuotation(bytes, quotation);
  return bytes.done();
}

/** As many as the next number says, each read by `read`. */
const readMany = <Item>(reader: VarbyteReader, read: (reader: VarbyteReader) => Item): Item[] =>
  Array.from({ length: reader.next() }, () => read(reader));

function readSpan(reader: VarbyteReader): Span {
  const start = reader.next();
  return span(start, start + reader.next());
}

const readText = (reader: VarbyteReader): string =>
  readMany(reader, () => String.fromCharCode(reader.next())).join('');

function readRelay(reader: VarbyteReader): Relay {
  const name = readText(reader);
  const source = readMany(reader, readSpan);
  return { name, source, reports: readMany(reader, readSpan) };
}

function readQuotation(reader: VarbyteReader): Quotation {
  const kind = KINDS[reader.next()] ?? 'direct';
  const content = readMany(reader, readSpan);
  const cue = readMany(reader, readSpan);
  const source = reader.next() === 0 ? null : readMany(reader, readSpan);
  return { kind, content, cue, source, relays: readMany(reader, readRelay) };
}

/** The quotations that {@link quotationBytes} wrote. */
export const quotationsFrom = (bytes: Uint8Array): Quotation[] =>
  readMany(new VarbyteReader(bytes, 0), readQuotation);

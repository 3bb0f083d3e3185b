/** What the body of a request, or of an endpoint's response, holds: JSON, or JSON with files. */
import type { UploadedFile } from './compose.ts';

/** The body read, or that it cannot be read; no body at all reads as `undefined`. */
export type ReadBody =
  | { readonly kind: 'read'; readonly body: unknown; readonly files: readonly UploadedFile[] }
  | { readonly kind: 'unreadable' };

/** A body that has not been read yet, with its content type. */
export interface Body {
  readonly contentType: string | null | undefined;
  readonly text: () => Promise<string>;
  readonly formData: () => Promise<FormData>;
}

const FILE_PART = /^files\[(?<index>\d+)\]$/u;

/** Reads a JSON body, or a multipart one of `payload_json` and `files[n]`. */
export async function readBody(request: Body): Promise<ReadBody> {
  try {
    const type = request.contentType ?? '';
    if (type.startsWith('multipart/form-data')) return await readForm(await request.formData());
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return { kind: 'read', body, files: [] };
  } catch {
    return { kind: 'unreadable' };
  }
}

async function readForm(form: FormData): Promise<ReadBody> {
  const payload = form.get('payload_json');
  const body: unknown = typeof payload === 'string' ? JSON.parse(payload) : undefined;
  const files: Promise<UploadedFile>[] = [];
  for (const [part, value] of form) {
    const index = FILE_PART.exec(part)?.groups?.['index'];
    if (index === undefined || typeof value === 'string') continue;
    files.push(readFile(Number(index), value));
  }
  return { kind: 'read', body, files: await Promise.all(files) };
}

async function readFile(index: number, file: File): Promise<UploadedFile> {
  return {
    index,
    name: file.name,
    contentType: file.type === '' ? 'application/octet-stream' : file.type,
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

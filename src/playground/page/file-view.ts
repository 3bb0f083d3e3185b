/** A file of a message, as a link to download it; pictures of other hosts are not fetched. */
import { element } from './element.ts';
import type { Attachment } from './wire.ts';

/** Where a file is and what it is called; `size` in bytes, undefined when not known. */
export interface LinkedFile {
  readonly url: string;
  readonly name: string;
  readonly size?: number | undefined;
}

/** The file at this address; its name is the last part of the address unless it is given. */
export function fileAt(
  url: string,
  known: { readonly name?: string | undefined; readonly size?: number | undefined } = {},
): LinkedFile {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return { url, name: known.name ?? path.split('/').at(-1) ?? url, size: known.size };
}

/** A message's attachments; files that a component shows are not among them. */
export function renderAttachments(attachments: readonly Attachment[]): HTMLElement {
  const links = attachments.map(({ url, filename, size }) =>
    renderFileLink({ url, name: filename, size }),
  );
  return element('div', { class: 'files' }, ...links);
}

/** A link that downloads the file, with its size and what it shows. */
export function renderFileLink(file: LinkedFile, description?: string): HTMLElement {
  const details = [
    description ?? '',
    file.size === undefined ? '' : `${file.size.toLocaleString('en')} bytes`,
  ].filter((part) => part !== '');
  return element(
    'a',
    {
      class: 'file',
      attributes: {
        href: file.url,
        download: file.name,
        target: '_blank',
        rel: 'noopener noreferrer',
      },
    },
    element('span', { class: 'file-name', attributes: { dir: 'auto' } }, file.name),
    element('span', { class: 'file-size' }, details.join(' · ')),
  );
}

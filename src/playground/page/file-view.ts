/**
 * A file of a message: a link that saves its exact bytes, and its text to look at.
 *
 * Nothing is fetched before it is asked for, and nothing from other hosts at all.
 */
import { element } from './element.ts';
import type { Attachment } from './wire.ts';

/** Files that are text: what Verbatim sends for words and citations. */
const TEXT_ENDING = /\.(?:txt|bib|ris|json|md)$/;

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
  return {
    url: ownAddress(url),
    name: known.name ?? path.split('/').at(-1) ?? url,
    size: known.size,
  };
}

/** A message's attachments; files that a component shows are not among them. */
export function renderAttachments(attachments: readonly Attachment[]): HTMLElement {
  const links = attachments.map(({ url, filename, size }) =>
    renderFile({ url: ownAddress(url), name: filename, size }),
  );
  return element('div', { class: 'files' }, ...links);
}

/** The address of a file of this machine's Discord on the page's own server, others as they are. */
function ownAddress(url: string): string {
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : new URL('about:blank');
  return hostname === '127.0.0.1' && pathname.startsWith('/attachments/') ? pathname : url;
}

/** A link that saves the file, with its size and what it shows, and a look at it if it is text. */
export function renderFile(file: LinkedFile, description?: string): HTMLElement {
  const link = renderFileLink(file, description);
  const isOwnText = file.url.startsWith('/') && TEXT_ENDING.test(file.name);
  return isOwnText ? element('div', { class: 'file-box' }, link, renderText(file)) : link;
}

/** The file's text, read when it is opened. */
function renderText({ url, name }: LinkedFile): HTMLElement {
  const text = element('pre', { attributes: { tabindex: 0, dir: 'auto', 'aria-label': name } });
  const details = element(
    'details',
    { class: 'file-text' },
    element('summary', {}, 'Show the text'),
    text,
  );
  const read = async (): Promise<void> => {
    const response = await fetch(url);
    text.textContent = response.ok ? await response.text() : 'The file is gone.';
  };
  details.addEventListener('toggle', () => {
    if (details.open && text.textContent === '') void read();
  });
  return details;
}

function renderFileLink(file: LinkedFile, description: string | undefined): HTMLElement {
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

/** Builds DOM elements; text always goes in as text, never as HTML. */

/** Attributes and listeners of a new element; `false` and `undefined` leave an attribute out. */
export interface ElementOptions {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly onClick?: () => void;
}

/** An element with these children; strings become text nodes, `null` is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  const { onClick } = options;
  if (onClick !== undefined) made.addEventListener('click', onClick);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The element of the page with this id, of this class; throws when the page lacks it. */
export function pageElement<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.querySelector(`#${id}`);
  if (found instanceof type) return found;
  throw new Error(`Expected the page to have a ${type.name} with the id "${id}".`);
}

let lastId = 0;

/** An id that no other element of the page has. */
export function freshId(prefix: string): string {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

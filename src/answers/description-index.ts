/** Which quotations are by somebody whom the articles describe in given words. */
import type { Attributed, QuotationBook } from '../quotes/quotation-book.ts';
import { descriptionForms, descriptionsOf, isDescribedAs } from './asked-speaker.ts';

/** The quotations of one book by the words of their speakers' names, roles and descriptions. */
export class DescriptionIndex {
  readonly #byForm = new Map<string, Attributed[]>();

  constructor({ all }: QuotationBook) {
    for (const attributed of all) {
      const forms = new Set(descriptionsOf(attributed).flatMap(descriptionForms));
      for (const form of forms) {
        const held = this.#byForm.get(form);
        if (held === undefined) this.#byForm.set(form, [attributed]);
        else held.push(attributed);
      }
    }
  }

  /** The quotations by whoever is described in the words of `typed`, in the order of the book. */
  find(typed: string): Attributed[] {
    const lists = descriptionForms(typed).map((form) => this.#byForm.get(form) ?? []);
    const [rarest = []] = lists.toSorted((a, b) => a.length - b.length);
    return rarest.filter((attributed) => isDescribedAs(typed, attributed));
  }
}

/** One stem for the forms of an English word; other words and numbers stay as they are. */
import { stem as porter2 } from 'porter2';

import { baseVerb } from './irregular-verbs.ts';

const ENGLISH = /^[a-z]+$/u;

/** The stem of a folded word by Snowball's English rules (Porter2); irregular verbs led back. */
export const stem = (form: string): string => (ENGLISH.test(form) ? porter2(baseVerb(form)) : form);

/** One stem for the forms of an English word; words of other scripts and numbers stay as they are. */
import { stem as porter2 } from 'porter2';

import { baseVerb } from './irregular-verbs.ts';

const ENGLISH = /^[a-z]+$/u;

/** The stem of a folded word: Snowball's English (Porter2) rules after irregular verbs are led back. */
export const stem = (form: string): string => (ENGLISH.test(form) ? porter2(baseVerb(form)) : form);

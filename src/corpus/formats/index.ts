/** Every article format that Verbatim reads; a new one is added to this list. */
import type { ArticleFormat } from './format.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

export const FORMATS: readonly ArticleFormat[] = [markdown, jsonl, plainText];

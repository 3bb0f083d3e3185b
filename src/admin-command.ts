/** What a command for administrators is: sub-commands that look after the articles. */
import { z } from 'zod';

import type { Choice, FaceIn } from './command.ts';
import type { Edition } from './holdings/edition.ts';
import type { CorpusReport } from './holdings/report.ts';
import type { Words } from './wording/words.ts';

/** Who looks after the articles. */
export interface Keeper {
  /** What is served at the moment. */
  readonly edition: Edition;
  reload(): Promise<CorpusReport>;
  validate(): Promise<CorpusReport>;
  withdraw(typed: string): Promise<CorpusReport>;
  restore(typed: string): Promise<CorpusReport>;
}

/** A text that has to be given; `maxLength` in UTF-16 code units. */
export interface AdminOption {
  readonly type: 'text';
  readonly face: FaceIn;
  readonly required: true;
  readonly maxLength: number;
  /** Suggestions for what has been typed so far, best first, at most 25. */
  readonly suggest: (typed: string, edition: Edition, words: Words) => readonly Choice[];
}

/** Something that can be done with the articles. */
export interface SubCommand {
  readonly face: FaceIn;
  readonly options: Readonly<Record<string, AdminOption>>;
  /** Does it; `values` has each option, checked. */
  readonly run: (values: Readonly<Record<string, string>>, keeper: Keeper) => Promise<CorpusReport>;
}

/** A command of sub-commands, for administrators alone. */
export interface AdminCommand {
  readonly kind: 'admin';
  readonly name: string;
  readonly face: FaceIn;
  /** By the name that is typed. */
  readonly subcommands: Readonly<Record<string, SubCommand>>;
}

/**
 * The values as the sub-command takes them; undefined where one is missing, too long or not of the
 * sub-command, which Discord's client does not send.
 */
export function checkedValues(
  { options }: SubCommand,
  given: Readonly<Record<string, string | boolean>>,
): Readonly<Record<string, string>> | undefined {
  const texts = Object.entries(options).map(
    ([name, { maxLength }]) => [name, z.string().min(1).max(maxLength)] as const,
  );
  return z.strictObject(Object.fromEntries(texts)).safeParse(given).data;
}

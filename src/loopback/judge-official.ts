/** Whether a value fits a schema of Discord's official description, with reasons in words. */
import type { ZodMiniType } from 'zod/mini';
import type { core } from 'zod/mini';

import type { Problem } from './refusal.ts';

/** The value as Discord reads it (unknown keys dropped), or everything wrong with it; never both. */
export type Judgement<T> =
  | { readonly kind: 'sound'; readonly value: T }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

type Issue = core.$ZodIssue;
type Path = readonly (string | number)[];

/**
 * `value` judged by `schema`; problems are placed below `path`.
 *
 * Of a union (components, options) only the member with the same `type` is reported.
 */
export function judgeByDescription<T>(
  schema: ZodMiniType<T>,
  value: unknown,
  path: Path = [],
): Judgement<T> {
  const result = schema.safeParse(value);
  if (result.success) return { kind: 'sound', value: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, value, path));
  return { kind: 'faulty', problems };
}

function problemsOf(issue: Issue, root: unknown, base: Path): readonly Problem[] {
  const inner = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const path = [...base, ...inner];
  const got = valueAt(root, inner);
  if (issue.code === 'invalid_union') {
    const branch = bestBranch(issue.errors);
    if (branch !== undefined) return branch.flatMap((child) => problemsOf(child, got, path));
  }
  return [{ path, ...wordIssue(issue, got) }];
}

/** The issues of the union member that the value was meant to be: the one whose `type` fits. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const sameType = branches.filter(
    (issues) => !issues.some((issue) => issue.path.length === 0 || issue.path[0] === 'type'),
  );
  return sameType.toSorted((a, b) => a.length - b.length)[0];
}

function wordIssue(issue: Issue, got: unknown): { code: string; reason: string } {
  if (issue.code === 'too_big') {
    const reason = `expected at most ${amount(issue.maximum, issue.origin)}, got ${measure(got)}`;
    return { code: 'BASE_TYPE_BAD_LENGTH', reason };
  }
  if (issue.code === 'too_small') {
    const reason = `expected at least ${amount(issue.minimum, issue.origin)}, got ${measure(got)}`;
    return { code: 'BASE_TYPE_BAD_LENGTH', reason };
  }
  if (issue.code === 'invalid_value') {
    const reason = `expected one of ${issue.values.map(String).join(', ')}, got ${show(got)}`;
    return { code: 'BASE_TYPE_CHOICES', reason };
  }
  if (issue.code === 'invalid_union') {
    return { code: 'UNION_TYPE_CHOICES', reason: `expected a known type, got ${show(got)}` };
  }
  const expected = expectationOf(issue);
  const code = got === undefined ? 'BASE_TYPE_REQUIRED' : 'BASE_TYPE_BAD';
  return { code, reason: `expected ${expected}, got ${show(got)}` };
}

function expectationOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.code === 'invalid_format' ? `a ${issue.format}` : 'another value';
}

function amount(limit: number | bigint, origin: string): string {
  const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };
  return `${limit}${units[origin] ?? ''}`;
}

function measure(got: unknown): string {
  return typeof got === 'string' || Array.isArray(got) ? String(got.length) : show(got);
}

function show(got: unknown): string {
  const json: string | undefined = JSON.stringify(got);
  return json === undefined ? 'nothing' : json.slice(0, 80);
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    const entry: unknown = Object.entries(value).find(([name]) => name === String(key))?.[1];
    value = entry;
  }
  return value;
}

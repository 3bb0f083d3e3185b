/** Which limits a message's components break that Discord's official description does not state. */
import { ButtonStyle, ComponentType } from 'discord.js';
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  APIStringSelectComponent,
} from 'discord.js';

import { mediaUrls, walkComponents } from './component-tree.ts';
import type { MessageComponent, PlacedComponent } from './component-tree.ts';
import type { Problem } from './refusal.ts';

/** Components in one message, nested ones included (Components V2 reference). */
const MAX_COMPONENTS = 40;

/** Characters of text over all text displays of one message (Components V2 reference). */
const MAX_DISPLAY_CHARS = 4000;

/** Action rows in a message without Components V2. */
const MAX_ROWS = 5;

const WEB_ADDRESS = /^(?:https?|discord):\/\//u;

/** What judging components needs to know about their message. */
export interface ComponentContext {
  /** Whether the message has the flag `IS_COMPONENTS_V2`, from now or from earlier. */
  readonly isV2: boolean;
  /** Names of the files that `attachment://…` may refer to. */
  readonly attachmentNames: readonly string[];
}

type Path = PlacedComponent['path'];

/** Every problem of the components of one message, in the order in which they stand. */
export function judgeComponents(
  components: readonly APIMessageTopLevelComponent[],
  context: ComponentContext,
): Problem[] {
  const placed = walkComponents(components);
  return [
    ...(context.isV2 ? judgeV2(placed) : judgeRowsOnly(components)),
    ...duplicates(placed, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'custom_id', customIdOf),
    ...duplicates(placed, 'COMPONENT_ID_DUPLICATED', 'id', idOf),
    ...placed.flatMap(({ component, path }) => judgeOne(component, path)),
    ...placed.flatMap((place) => judgeMedia(place, context.attachmentNames)),
  ];
}

function judgeV2(placed: readonly PlacedComponent[]): Problem[] {
  const problems: Problem[] = [];
  if (placed.length > MAX_COMPONENTS) {
    const reason = `expected at most ${MAX_COMPONENTS} components, nested included, got ${placed.length}`;
    problems.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      reason,
    });
  }
  const texts = placed.map(({ component }) =>
    component.type === ComponentType.TextDisplay ? component.content.length : 0,
  );
  const chars = texts.reduce((sum, length) => sum + length, 0);
  if (chars > MAX_DISPLAY_CHARS) {
    const reason = `expected at most ${MAX_DISPLAY_CHARS} characters over all text displays, got ${chars}`;
    problems.push({ path: ['components'], code: 'COMPONENT_MAX_TEXT_EXCEEDED', reason });
  }
  return problems;
}

function judgeRowsOnly(components: readonly APIMessageTopLevelComponent[]): Problem[] {
  const problems: Problem[] = [];
  if (components.length > MAX_ROWS) {
    const reason = `expected at most ${MAX_ROWS} action rows, got ${components.length}`;
    problems.push({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', reason });
  }
  for (const [index, { type }] of components.entries()) {
    if (type === ComponentType.ActionRow) continue;
    const reason = `expected an action row (1), as the flag IS_COMPONENTS_V2 is not set, got type ${type}`;
    problems.push({ path: ['components', index, 'type'], code: 'UNION_TYPE_CHOICES', reason });
  }
  return problems;
}

function duplicates(
  placed: readonly PlacedComponent[],
  code: string,
  key: string,
  keyOf: (component: MessageComponent) => string | number | undefined,
): Problem[] {
  const seen = new Set<string | number>();
  const problems: Problem[] = [];
  for (const { component, path } of placed) {
    const value = keyOf(component);
    if (value === undefined) continue;
    if (seen.has(value)) {
      const reason = `expected ${key} to be unique in the message, got ${JSON.stringify(value)} again`;
      problems.push({ path: [...path, key], code, reason });
    }
    seen.add(value);
  }
  return problems;
}

function customIdOf(component: MessageComponent): string | undefined {
  return 'custom_id' in component ? (component.custom_id ?? undefined) : undefined;
}

/** Discord takes the id 0 for "none given". */
function idOf(component: MessageComponent): number | undefined {
  return component.id === 0 ? undefined : (component.id ?? undefined);
}

function judgeOne(component: MessageComponent, path: Path): Problem[] {
  if (component.type === ComponentType.ActionRow) return judgeRow(component, path);
  if (component.type === ComponentType.Button) return judgeButton(component, path);
  if (component.type === ComponentType.StringSelect) return judgeSelect(component, path);
  const isBlank = component.type === ComponentType.TextDisplay && component.content.trim() === '';
  return isBlank ? [required([...path, 'content'], 'text', 'only white space')] : [];
}

function judgeRow(
  row: APIActionRowComponent<APIComponentInMessageActionRow>,
  path: Path,
): Problem[] {
  const selects = row.components.filter(({ type }) => type !== ComponentType.Button).length;
  if (selects === 0 || row.components.length === 1) return [];
  const reason = `expected up to 5 buttons or one select, got ${row.components.length} components with ${selects} select(s)`;
  return [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', reason }];
}

function judgeButton(button: APIButtonComponent, path: Path): Problem[] {
  const customId = 'custom_id' in button ? (button.custom_id ?? undefined) : undefined;
  const url = 'url' in button ? (button.url ?? undefined) : undefined;
  if (button.style === ButtonStyle.Premium) return [];
  const problems: Problem[] = [];
  if (button.style === ButtonStyle.Link) {
    if (url === undefined) problems.push(required([...path, 'url'], 'a url on a link button'));
    else if (!WEB_ADDRESS.test(url)) problems.push(badScheme([...path, 'url'], url));
    if (customId !== undefined) problems.push(forbidden([...path, 'custom_id'], 'a link button'));
  } else {
    if (customId === undefined) problems.push(required([...path, 'custom_id'], 'a custom_id'));
    if (url !== undefined) problems.push(forbidden([...path, 'url'], 'a button with a custom_id'));
  }
  const hasFace = (button.label ?? '') !== '' || (button.emoji ?? undefined) !== undefined;
  if (!hasFace) problems.push(required([...path, 'label'], 'a label or an emoji'));
  return problems;
}

function judgeSelect(select: APIStringSelectComponent, path: Path): Problem[] {
  const values = select.options.map(({ value }) => value);
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) === index) continue;
    const reason = `expected a value that is unique in the select, got ${JSON.stringify(value)} again`;
    const place = [...path, 'options', index, 'value'];
    problems.push({ path: place, code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', reason });
  }
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  if (least > most) {
    const reason = `expected at most max_values (${most}), got ${least}`;
    problems.push({ path: [...path, 'min_values'], code: 'BASE_TYPE_BAD', reason });
  }
  if (most > values.length) {
    const reason = `expected at most the number of options (${values.length}), got ${most}`;
    problems.push({ path: [...path, 'max_values'], code: 'BASE_TYPE_BAD', reason });
  }
  const chosen = select.options.filter((option) => option.default === true).length;
  if (chosen > most) {
    const reason = `expected at most max_values (${most}) options chosen beforehand, got ${chosen}`;
    problems.push({
      path: [...path, 'options'],
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT',
      reason,
    });
  }
  return problems;
}

function judgeMedia(place: PlacedComponent, names: readonly string[]): Problem[] {
  const isFile = place.component.type === ComponentType.File;
  return mediaUrls(place).flatMap(({ url, path }) => {
    const name = attachmentName(url);
    if (name === undefined) {
      return isFile || !WEB_ADDRESS.test(url) ? [badScheme(path, url)] : [];
    }
    if (names.includes(name)) return [];
    const reason = `expected the name of an attached file, got ${JSON.stringify(name)}`;
    return [{ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', reason }];
  });
}

/** The file name in `attachment://name`; `undefined` for every other address. */
export function attachmentName(url: string): string | undefined {
  return url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
}

function required(path: Path, what: string, got = 'none'): Problem {
  return { path, code: 'BASE_TYPE_REQUIRED', reason: `expected ${what}, got ${got}` };
}

function forbidden(path: Path, where: string): Problem {
  return { path, code: 'BASE_TYPE_BAD', reason: `expected none on ${where}, got one` };
}

function badScheme(path: Path, url: string): Problem {
  const reason = `expected an address that Discord takes here, got ${JSON.stringify(url.slice(0, 80))}`;
  return { path, code: 'URL_TYPE_INVALID_SCHEME', reason };
}

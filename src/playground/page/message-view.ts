import type { MenuCommand } from './commands.ts';
/** One message as Discord shows it: who, when, for whom, and what. */
import { type Controls, renderComponent } from './component-view.ts';
import { element } from './element.ts';
import { renderEmbed } from './embed-view.ts';
import { renderAttachments } from './file-view.ts';
import { renderMarkdown } from './markdown-view.ts';
import { renderMessageMenu } from './message-menu.ts';
import { formatTimestamp } from './timestamp.ts';
import type { Message } from './wire.ts';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** Type number of an interaction that is a command, of Discord's API. */
const COMMAND_INTERACTION = 2;

/** What can be done with a message. */
export interface MessageActions extends Controls {
  readonly useMenu: (name: string) => void;
  readonly dismiss: () => void;
}

/** A message, the command it answers when that is known, and the message menu commands. */
export interface ShownMessage {
  readonly message: Message;
  readonly command: string | undefined;
  readonly menu: readonly MenuCommand[];
}

/** The message as an article. */
export function renderMessage(
  { message, command, menu }: ShownMessage,
  actions: MessageActions,
): HTMLElement {
  const flags = message.flags ?? 0;
  const isPrivate = (flags & EPHEMERAL) !== 0;
  const name = message.author.global_name ?? message.author.username;
  return element(
    'article',
    {
      class: isPrivate ? 'message private' : 'message',
      attributes: {
        'data-message': message.id,
        'aria-label': isPrivate ? `${name}, only to you:` : `${name}:`,
      },
    },
    renderOrigin(message, command),
    element(
      'header',
      {},
      element('div', { class: 'avatar', attributes: { 'aria-hidden': 'true' } }, initial(name)),
      element('span', { class: 'author' }, name),
      message.author.bot === true ? element('span', { class: 'tag' }, 'APP') : null,
      renderTime(message.timestamp),
    ),
    element('div', { class: 'body' }, ...renderBody(message, actions)),
    isPrivate ? renderEphemeralNote(actions) : null,
    menu.length === 0 || (flags & LOADING) !== 0 ? null : renderMessageMenu(menu, actions.useMenu),
  );
}

function renderBody(message: Message, controls: Controls): readonly Node[] {
  if (((message.flags ?? 0) & LOADING) !== 0) {
    const name = message.author.global_name ?? message.author.username;
    return [element('p', { class: 'thinking' }, `${name} is thinking…`)];
  }
  const components = message.components ?? [];
  return [
    ...(message.content === '' ? [] : [renderMarkdown(message.content)]),
    ...message.embeds.map((embed) => renderEmbed(embed)),
    ...(message.attachments.length === 0 ? [] : [renderAttachments(message.attachments)]),
    ...components.map((component) => renderComponent(component, controls)),
    ...((message.edited_timestamp ?? null) === null
      ? []
      : [element('small', { class: 'edited' }, '(edited)')]),
  ];
}

/** "you used /ask", for an answer to a command. */
function renderOrigin(message: Message, command: string | undefined): HTMLElement | null {
  const { type, user } = message.interaction_metadata ?? {};
  if (user === undefined || type !== COMMAND_INTERACTION) return null;
  return element(
    'p',
    { class: 'origin' },
    `${user.global_name ?? user.username} used `,
    element('span', { class: 'mention' }, command ?? 'a command'),
  );
}

function renderEphemeralNote({ dismiss }: MessageActions): HTMLElement {
  return element(
    'p',
    { class: 'ephemeral' },
    'Only you can see this · ',
    element(
      'button',
      { class: 'plain', attributes: { type: 'button' }, onClick: dismiss },
      'Dismiss',
    ),
  );
}

function renderTime(timestamp: string): HTMLElement {
  const date = new Date(timestamp);
  const attributes = { datetime: timestamp, title: formatTimestamp(date, 'F') };
  return element('time', { attributes }, formatTimestamp(date, 't'));
}

function initial(name: string): string {
  return (Array.from(name)[0] ?? '?').toUpperCase();
}

/** The conversation on the page: messages in order, each shown once, kept up to date in place. */
import type { MenuCommand } from './commands.ts';
import { element } from './element.ts';
import { type MessageActions, renderMessage } from './message-view.ts';
import type { Message } from './wire.ts';

/** What the log needs to know of the rest of the page. */
export interface LogOptions {
  /** The log's element; it scrolls. */
  readonly place: HTMLElement;
  readonly actionsFor: (message: Message) => Omit<MessageActions, 'dismiss'>;
}

/** The conversation; messages that are dismissed stay away until the page is loaded anew. */
export interface MessageLog {
  /** Adds the message, or shows its present form where it stands. */
  show(message: Message): void;
  remove(messageId: string): void;
  /** Shows exactly these messages, in this order. */
  replaceAll(messages: readonly Message[]): void;
  /** Says which command the message answers; may come before the message itself. */
  setCommand(messageId: string, command: string): void;
  setMenu(commands: readonly MenuCommand[]): void;
  /** Adds a line that says what failed, after the message it is about or at the end. */
  showFailure(failure: Failure): void;
}

/** What failed: its heading, the reason, and the message it is about, if any. */
export interface Failure {
  readonly heading: string;
  readonly reason: string;
  readonly messageId?: string;
}

interface Entry {
  readonly message: Message;
  readonly shown: HTMLElement;
}

/** Close enough to the end that a reader wants to see what comes next. */
const NEAR_END_PX = 120;

/** An empty log in `place`. */
export function createMessageLog({ place, actionsFor }: LogOptions): MessageLog {
  const entries = new Map<string, Entry>();
  const commands = new Map<string, string>();
  const dismissed = new Set<string>();
  /** Where the log was scrolled to for the newest message. */
  let followed = 0;
  let menu: readonly MenuCommand[] = [];

  const render = (message: Message): HTMLElement =>
    renderMessage(
      { message, command: commands.get(message.id), menu },
      {
        ...actionsFor(message),
        dismiss: () => {
          dismissed.add(message.id);
          log.remove(message.id);
        },
      },
    );

  /**
   * A reader at the end stays at the end, or at the first line of what is too long to be seen
   * whole; a reader further up is left alone.
   */
  const followEnd = (change: () => void): void => {
    const isNearEnd = place.scrollHeight - place.scrollTop - place.clientHeight < NEAR_END_PX;
    const isFollowing = isNearEnd || place.scrollTop === followed;
    change();
    if (!isFollowing) return;
    place.scrollTop = place.scrollHeight;
    const newest = place.lastElementChild;
    if (newest !== null && newest.clientHeight > place.clientHeight) newest.scrollIntoView();
    followed = place.scrollTop;
  };

  const replace = (entry: Entry, message: Message): void => {
    const shown = render(message);
    followEnd(() => keepFocus(entry.shown, shown));
    entries.set(message.id, { message, shown });
  };

  const log: MessageLog = {
    show(message) {
      if (dismissed.has(message.id)) return;
      const entry = entries.get(message.id);
      if (entry === undefined) {
        const shown = render(message);
        entries.set(message.id, { message, shown });
        followEnd(() => place.append(shown));
      } else if (JSON.stringify(entry.message) !== JSON.stringify(message)) {
        replace(entry, message);
      }
    },
    remove(messageId) {
      entries.get(messageId)?.shown.remove();
      entries.delete(messageId);
    },
    replaceAll(messages) {
      const kept = new Set(messages.map(({ id }) => id));
      for (const id of entries.keys()) if (!kept.has(id)) log.remove(id);
      for (const message of messages) log.show(message);
    },
    setCommand(messageId, command) {
      commands.set(messageId, command);
      const origin = entries.get(messageId)?.shown.querySelector('.origin .mention');
      if (origin !== null && origin !== undefined) origin.textContent = command;
    },
    setMenu(next) {
      if (JSON.stringify(next) === JSON.stringify(menu)) return;
      menu = next;
      for (const entry of entries.values()) replace(entry, entry.message);
    },
    showFailure({ heading, reason, messageId }) {
      const line = element(
        'p',
        { class: 'failure' },
        element('strong', {}, heading),
        element('span', { attributes: { dir: 'auto' } }, reason),
      );
      const about = messageId === undefined ? undefined : entries.get(messageId);
      followEnd(() => (about?.shown ?? place).append(line));
    },
  };
  return log;
}

/** Puts `after` in the place of `before`; a focused control gives the focus to its successor. */
function keepFocus(before: HTMLElement, after: HTMLElement): void {
  const focused = controlsOf(before).indexOf(document.activeElement);
  before.replaceWith(after);
  if (focused === -1) return;
  const successor = controlsOf(after)[focused];
  if (successor instanceof HTMLButtonElement && !successor.disabled) {
    successor.focus();
    return;
  }
  // The control is gone or disabled: the reader goes on from the message, not from the page's top.
  after.tabIndex = -1;
  after.focus();
}

function controlsOf(shown: HTMLElement): readonly (Element | null)[] {
  return [...shown.querySelectorAll('button, a[href]')];
}

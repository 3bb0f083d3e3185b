/** Where a person writes: ordinary text, or a command chosen after a slash and its options. */
import { type CommandForm, createCommandForm } from './command-form.ts';
import { matchingCommands, type SlashCommand } from './commands.ts';
import { pageElement } from './element.ts';
import { attachSuggestions } from './suggestion-list.ts';
import type { Choice, OptionValues } from './wire.ts';

/** What the composer asks of the page around it. */
export interface ComposerHooks {
  readonly send: (path: string, options: OptionValues) => void;
  readonly say: (content: string) => void;
  readonly complete: (
    path: string,
    options: OptionValues,
    focused: string,
  ) => Promise<readonly Choice[]>;
}

/** The composer on the page. */
export interface Composer {
  setCommands(commands: readonly SlashCommand[]): void;
  /**
   * Shows the command with these options filled in, not yet sent; a text alone goes into its first
   * option. Says so when there is no such command.
   */
  fill(path: string, options: OptionValues | string): void;
  /** Shows this text as a message not yet sent. */
  write(content: string): void;
}

/** Wires up the page's composer. */
export function createComposer({ send, say, complete }: ComposerHooks): Composer {
  const box = pageElement('composer', HTMLFormElement);
  const commandPlace = pageElement('composer-command', HTMLDivElement);
  const lists = pageElement('composer-lists', HTMLDivElement);
  const line = pageElement('composer-line', HTMLDivElement);
  const text = pageElement('composer-text', HTMLTextAreaElement);
  const error = pageElement('composer-error', HTMLParagraphElement);
  let commands: readonly SlashCommand[] = [];
  let form: CommandForm | null = null;

  const list = attachSuggestions<SlashCommand>(text, box, 'Commands', ({ value }) =>
    open(value, {}),
  );

  const open = (command: SlashCommand, filled: OptionValues): void => {
    error.textContent = '';
    lists.replaceChildren();
    form = createCommandForm(command, filled, { place: lists, complete, onCancel: close });
    commandPlace.replaceChildren(form.shown);
    text.value = '';
    line.hidden = true;
    form.focus();
  };
  const close = (): void => {
    form = null;
    commandPlace.replaceChildren();
    lists.replaceChildren();
    line.hidden = false;
    text.value = '';
    fitHeight(text);
    text.focus();
  };
  const suggest = (): void => {
    const typed = text.value;
    if (!typed.startsWith('/') || typed.includes('\n')) {
      list.hide();
      return;
    }
    const named = commands.find(
      ({ path, label }) => typed === `/${label} ` || typed === `/${path} `,
    );
    if (named !== undefined) {
      list.hide();
      open(named, {});
      return;
    }
    const found = matchingCommands(commands, typed.slice(1));
    list.show(
      found.map((command) => ({
        label: `/${command.label}`,
        detail: command.description,
        value: command,
      })),
      { activateFirst: true },
    );
  };
  const sendCommand = (filled: CommandForm): void => {
    const options = filled.read();
    if (options === null) return;
    close();
    send(filled.path, options);
  };
  const sendText = (): void => {
    const content = text.value.trim();
    if (content === '') return;
    if (/^\/\S/.test(content)) {
      error.textContent = `There is no command ${content.split(/\s/)[0] ?? ''}. Type / to see them all.`;
      return;
    }
    text.value = '';
    fitHeight(text);
    say(content);
  };

  text.addEventListener('input', () => {
    error.textContent = '';
    fitHeight(text);
    suggest();
  });
  text.addEventListener('focus', suggest);
  text.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    box.requestSubmit();
  });
  box.addEventListener('keydown', (event) => {
    if (form === null || event.defaultPrevented || event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form === null) sendText();
    else sendCommand(form);
  });
  return {
    setCommands(next) {
      commands = next;
      // A command that is filled in stays only as it is offered now.
      const isOffered = next.some(({ path, label }) => path === form?.path && label === form.label);
      if (form !== null && !isOffered) close();
    },
    write(content) {
      if (form !== null) close();
      text.value = content;
      fitHeight(text);
      text.focus();
    },
    fill(path, options) {
      const command = commands.find((candidate) => candidate.path === path);
      if (command === undefined) error.textContent = `There is no command /${path}.`;
      else if (typeof options === 'string') open(command, firstOption(command, options));
      else open(command, options);
    },
  };
}

/** The text as the command's first option; nothing for a command without any. */
function firstOption({ options }: SlashCommand, text: string): OptionValues {
  const [first] = options;
  return first === undefined ? {} : { [first.name]: text };
}

/** As high as its text, up to what the style sheet allows. */
function fitHeight(text: HTMLTextAreaElement): void {
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight}px`;
}

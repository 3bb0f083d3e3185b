/** Starts the page: the conversation above, the composer below, the bot behind both. */
import { type MenuCommand, menuCommands, type SlashCommand, slashCommands } from './commands.ts';
import { type Composer, createComposer } from './composer.ts';
import { actions, createLine } from './connection.ts';
import { element, pageElement } from './element.ts';
import { createMessageLog, type Failure, type MessageLog } from './message-log.ts';
import { showModal } from './modal-view.ts';
import { prefillLink, readPrefill } from './prefill.ts';
import { createSwitches, readSeat, type Seat, seatQuery, USUAL_LOCALE } from './seat.ts';
import type { Example, OptionValues, Outcome, PersonEvent, ScreenState } from './wire.ts';

const NO_ANSWER = 'The application did not respond';

const log: MessageLog = createMessageLog({
  place: pageElement('log', HTMLDivElement),
  actionsFor: ({ id }) => ({
    press: async (customId) =>
      settle(await actions.press(id, customId), { heading: NO_ANSWER, messageId: id }),
    select: async (customId, values) =>
      settle(await actions.select(id, customId, values), { heading: NO_ANSWER, messageId: id }),
    useMenu: (name) => void useMenu(name, id),
  }),
});

const composer: Composer = createComposer({
  send: (path, options) => void sendCommand(path, options),
  say: (content) => void say(content),
  complete: (path, options, focused) => actions.complete(path, options, focused),
});

/** Commands that wait for the bot's first answer, oldest first. */
const waiting: string[] = [];

async function sendCommand(path: string, options: OptionValues): Promise<void> {
  const outcome = await named(`/${path}`, actions.slash(path, options));
  settle(outcome, { heading: `/${path}: ${NO_ANSWER}` });
}

async function useMenu(name: string, messageId: string): Promise<void> {
  const outcome = await named(name, actions.menu(name, messageId));
  settle(outcome, { heading: NO_ANSWER, messageId });
}

async function say(content: string): Promise<void> {
  settle(await actions.say(content), { heading: 'Your message was not sent' });
}

/** Notes which command the answer belongs to: messages themselves do not say it. */
async function named(command: string, answering: Promise<Outcome>): Promise<Outcome> {
  waiting.push(command);
  const outcome = await answering;
  waiting.splice(waiting.indexOf(command), 1);
  if ('message' in outcome) log.setCommand(outcome.message.id, shownName(command));
  return outcome;
}

/**
 * Shows what an action led to, other than messages.
 *
 * Messages come as events, in the order in which they changed; an outcome may arrive after a
 * later change and must not undo it.
 */
function settle(outcome: Outcome, failure: Omit<Failure, 'reason'>): void {
  if (outcome.kind === 'failed') log.showFailure({ ...failure, reason: outcome.reason });
  if (outcome.kind !== 'modal') return;
  const { modal } = outcome;
  showModal(modal, async (values) => {
    const submitted = await actions.submit(modal.id, values);
    // A failure is shown in the modal itself.
    if (submitted.kind === 'modal') settle(submitted, failure);
    return submitted;
  });
}

function showEvent(event: PersonEvent): void {
  switch (event.kind) {
    case 'message':
      // The message comes before the outcome that names its command, so that is anticipated here.
      if (waiting[0] !== undefined) log.setCommand(event.message.id, shownName(waiting[0]));
      log.show(event.message);
      break;
    case 'updated':
      log.show(event.message);
      break;
    case 'removed':
      log.remove(event.messageId);
      break;
    case 'commands':
      break;
  }
}

let seat = readSeat(location.search);
let offered: readonly SlashCommand[] = [];
let menu: readonly MenuCommand[] = [];
let isPrefilled = false;

/** A command's name in the person's language, its slash included. */
function shownName(command: string): string {
  const slash = offered.find(({ path }) => `/${path}` === command);
  if (slash !== undefined) return `/${slash.label}`;
  return menu.find(({ name }) => name === command)?.label ?? command;
}

function showScreen(screen: ScreenState): void {
  document.title = screen.title;
  pageElement('title', HTMLHeadingElement).textContent = screen.title;
  const locale = seat.locale ?? USUAL_LOCALE;
  switches.show(screen);
  offered = slashCommands(screen.commands, locale);
  menu = menuCommands(screen.commands, locale);
  composer.setCommands(offered);
  log.setMenu(menu);
  for (const [id, command] of Object.entries(screen.answered)) {
    log.setCommand(id, shownName(command));
  }
  log.replaceAll(screen.messages);
  showExamples(screen);
  pageElement('log', HTMLElement).setAttribute('aria-busy', 'false');
  // The page may be open before the bot has registered its commands.
  if (isPrefilled || screen.commands.length === 0) return;
  isPrefilled = true;
  prefill();
}

function showExamples({ examples }: ScreenState): void {
  pageElement('examples', HTMLDivElement).replaceChildren(
    ...examples.map((example) => {
      const link = prefillLink(example);
      const [heading, text] = exampleTexts(example);
      return element(
        'a',
        {
          class: 'button example',
          attributes: { href: link },
          // A link that is followed again changes nothing in the address.
          onClick: () => {
            if (location.hash === link) prefill();
          },
        },
        element('strong', { attributes: { dir: 'auto' } }, heading),
        element('span', { attributes: { dir: 'auto' } }, text),
      );
    }),
  );
}

/** What the example is called and what it asks; switches such as `hide` are left out. */
function exampleTexts(example: Example): readonly [string, string] {
  if ('say' in example) return ['Message', example.say];
  const values = Object.values(example.options).filter((value) => typeof value !== 'boolean');
  return [shownName(`/${example.command}`), values.join(' · ')];
}

function prefill(): void {
  const wanted = readPrefill(location.hash);
  if (wanted?.kind === 'command') composer.fill(wanted.path, wanted.options);
  if (wanted?.kind === 'first-option') composer.fill(wanted.path, wanted.text);
  if (wanted?.kind === 'message') composer.write(wanted.text);
}

window.addEventListener('hashchange', prefill);

const line = createLine({
  onScreen: showScreen,
  onEvent: showEvent,
  onLine: (isUp) => {
    pageElement('offline', HTMLParagraphElement).hidden = isUp;
  },
});

/** Takes another seat: what it sees is shown in place of what this one saw. */
function sit(next: Seat): void {
  seat = next;
  history.replaceState(null, '', `/${seatQuery(seat)}${location.hash}`);
  log.replaceAll([]);
  pageElement('log', HTMLElement).setAttribute('aria-busy', 'true');
  line.moveTo(seat);
}

const switches = createSwitches(pageElement('switches', HTMLDivElement), seat, sit);
line.moveTo(seat);

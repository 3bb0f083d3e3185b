/** Starts the page: the conversation above, the composer below, the bot behind both. */
import { messageMenuNames, slashCommands } from './commands.ts';
import { type Composer, createComposer } from './composer.ts';
import { actions, listen } from './connection.ts';
import { element, pageElement } from './element.ts';
import { createMessageLog, type Failure, type MessageLog } from './message-log.ts';
import { showModal } from './modal-view.ts';
import { readPrefill } from './prefill.ts';
import type { OptionValues, Outcome, PersonEvent, ScreenState } from './wire.ts';

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
  if ('message' in outcome) log.setCommand(outcome.message.id, command);
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
      if (waiting[0] !== undefined) log.setCommand(event.message.id, waiting[0]);
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

let isPrefilled = false;

function showScreen(screen: ScreenState): void {
  document.title = screen.title;
  pageElement('title', HTMLHeadingElement).textContent = screen.title;
  composer.setCommands(slashCommands(screen.commands));
  log.setMenu(messageMenuNames(screen.commands));
  for (const [id, command] of Object.entries(screen.answered)) log.setCommand(id, command);
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
    ...examples.map(({ command, options }) =>
      element(
        'button',
        {
          class: 'button example',
          attributes: { type: 'button' },
          onClick: () => composer.fill(command, options),
        },
        element('strong', {}, `/${command}`),
        element('span', { attributes: { dir: 'auto' } }, exampleText(options)),
      ),
    ),
  );
}

/** What the example asks; switches such as `hide` are left out. */
function exampleText(options: OptionValues): string {
  return Object.values(options)
    .filter((value) => typeof value !== 'boolean')
    .join(' · ');
}

function prefill(): void {
  const wanted = readPrefill(location.hash);
  if (wanted !== null) composer.fill(wanted.path, wanted.options);
}

window.addEventListener('hashchange', prefill);

listen({
  onScreen: showScreen,
  onEvent: showEvent,
  onLine: (isUp) => {
    pageElement('offline', HTMLParagraphElement).hidden = isUp;
  },
});

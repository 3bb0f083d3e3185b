/** What stands in a message, and whether Discord would take it. */
import { type APIMessageComponent, ComponentType } from 'discord.js';

import type { Message } from '../../../src/discord/components.ts';
import { judgeMessage } from '../../../src/loopback/judge-message.ts';

/** Every component of a list, nested ones after the one that holds them. */
export function allComponents(components: readonly APIMessageComponent[]): APIMessageComponent[] {
  return components.flatMap((component) => [
    component,
    ...('components' in component ? allComponents(component.components) : []),
  ]);
}

/** The texts of a message from top to bottom. */
export const textsOf = ({ components }: Pick<Message, 'components'>): string[] =>
  allComponents(components).flatMap((component) =>
    'content' in component ? [component.content] : [],
  );

/** A button as a reader sees it, with what it does. */
export interface SeenButton {
  readonly label: string;
  readonly target: string;
  readonly disabled: boolean;
}

export const buttonsOf = ({ components }: Pick<Message, 'components'>): SeenButton[] =>
  allComponents(components).flatMap((component) => {
    if (component.type !== ComponentType.Button || !('label' in component)) return [];
    const { label = '', disabled = false } = component;
    return [{ label, target: 'url' in component ? component.url : component.custom_id, disabled }];
  });

/** Why Discord would refuse the message as a reply to a command; empty when it would take it. */
export function refusals({ components, flags, allowedMentions, files = [] }: Message): string[] {
  const body = {
    components,
    flags: flags.reduce<number>((bits, flag) => bits | flag, 0),
    allowed_mentions: allowedMentions,
  };
  // As it arrives: what JSON cannot carry would show here.
  const sent: unknown = JSON.parse(JSON.stringify(body));
  const judged = judgeMessage(sent, {
    request: 'interaction-reply',
    newFileNames: files.map(({ name }) => name),
  });
  return judged.kind === 'sound'
    ? []
    : judged.problems.map(({ path, reason }) => `${path.join('.')}: ${reason}`);
}

/** Which texts a message of Discord's holds, wherever it holds them. */
import type { Message } from 'discord.js';

import type { ReadableMessage } from './message-text.ts';

/** A component as far as its text is concerned; containers and sections hold others. */
interface Component {
  readonly content?: unknown;
  readonly components?: unknown;
}

const isComponent = (value: unknown): value is Component =>
  typeof value === 'object' && value !== null;

/** The texts of these components and of those inside them, in order. */
export function textsOfComponents(components: unknown): string[] {
  if (!Array.isArray(components)) return [];
  return components.filter(isComponent).flatMap(({ content, components: inner }) => {
    const own = typeof content === 'string' ? [content] : [];
    return [...own, ...textsOfComponents(inner)];
  });
}

/** The texts of the message, or of the message that it forwards. */
export function readMessage(message: Message): ReadableMessage {
  const { content, embeds, components } = message.messageSnapshots.first() ?? message;
  return {
    content: content ?? '',
    embedTexts: (embeds ?? []).flatMap(({ title, description }) =>
      [title, description].filter((text) => text != null),
    ),
    componentTexts: textsOfComponents(components),
  };
}

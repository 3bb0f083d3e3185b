/** What happens when a person does something that reaches the bot. */
import type { APIMessage, APIMessageInteractionMetadata } from 'discord.js';
import { InteractionType } from 'discord.js';

import { describeInteraction, interactionTypeOf } from './interaction-payload.ts';
import type { Interaction, InteractionData } from './interaction-payload.ts';
import type { Answer, InteractionOrigin, Ledger } from './ledger.ts';
import { groundOf } from './spot.ts';
import type { Ground, Spot } from './spot.ts';
import type { Resident, World } from './world.ts';

/** Why an action fails at once. */
const NO_BOT = 'No bot is connected';

/** What an action needs besides its data. */
export interface Stage {
  readonly world: World;
  readonly ledger: Ledger;
  /** Sends an interaction to the bot; `false` when there is none. */
  readonly deliver: (interaction: Interaction) => boolean;
}

/** The parts of an interaction's origin that its data does not say. */
export type ActionContext = Pick<InteractionOrigin, 'sourceId' | 'focusedType'> & {
  /** For a modal, the id of the interaction that opened it. */
  readonly openedBy?: string;
};

/** Sends the interaction to the bot; resolves with its first answer, or with why there is none. */
export async function act(
  { world, ledger, deliver }: Stage,
  resident: Resident,
  { place, locale }: Spot,
  data: InteractionData,
  { openedBy, ...context }: ActionContext = {},
): Promise<Answer> {
  const id = world.nextId();
  const ground = groundOf(world.setting, resident, place);
  const metadata = describeMetadata(resident, ground, id, data, openedBy);
  const { token, answer } = ledger.open({
    id,
    type: interactionTypeOf(data),
    resident,
    ground,
    metadata,
    isMenu: data.kind === 'menu',
    ...context,
  });
  const payload = describeInteraction(
    world.setting,
    id,
    token,
    resident.member,
    { ground, locale },
    data,
  );
  if (deliver(payload)) return answer;
  ledger.drop(token);
  return { kind: 'failed', reason: NO_BOT };
}

function describeMetadata(
  { member: { user } }: Resident,
  { owners }: Ground,
  id: string,
  data: InteractionData,
  openedBy: string | undefined,
): APIMessageInteractionMetadata {
  const common = { id, user, authorizing_integration_owners: owners };
  if (data.kind === 'component') {
    const type = InteractionType.MessageComponent;
    return { ...common, type, interacted_message_id: data.message.id };
  }
  if (data.kind === 'modal') {
    const opener = { ...common, id: openedBy ?? id };
    return {
      ...common,
      type: InteractionType.ModalSubmit,
      triggering_interaction_metadata: describeOpener(opener, data.message),
    };
  }
  const target = data.kind === 'menu' ? { target_message_id: data.target.id } : {};
  return { ...common, type: InteractionType.ApplicationCommand, ...target };
}

function describeOpener<T extends object>(opener: T, message: APIMessage | undefined) {
  return message === undefined
    ? { ...opener, type: InteractionType.ApplicationCommand as const }
    : {
        ...opener,
        type: InteractionType.MessageComponent as const,
        interacted_message_id: message.id,
      };
}

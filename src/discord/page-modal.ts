/** How somebody is asked for the number of a page. */
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';

import type { Words } from '../wording/words.ts';
import { type PageState, encodePageState } from './page-state.ts';

/** The one field of the modal. */
export const PAGE_FIELD = 'page';

const MAX_NUMBER_CHARS = 4;

/** The modal that asks for a page of the answer that `state`, with its last page, stands for. */
export const pageModal = (
  words: Words,
  state: PageState,
): APIModalInteractionResponseCallbackData => ({
  custom_id: encodePageState(state),
  title: words.say('jumpButton'),
  components: [
    {
      type: ComponentType.Label,
      label: words.say('pageRange', { pages: state.page }),
      component: {
        type: ComponentType.TextInput,
        custom_id: PAGE_FIELD,
        style: TextInputStyle.Short,
        min_length: 1,
        max_length: MAX_NUMBER_CHARS,
        required: true,
      },
    },
  ],
});

/** Types of the few schemas that we use of Discord's official description; the package ships them untyped. */
declare module 'discord-api-spec/zod' {
  import type {
    APIAllowedMentions,
    APIApplicationCommandOption,
    APIApplicationCommandOptionChoice,
    APIEmbed,
    APIMessageTopLevelComponent,
    APIModalInteractionResponseCallbackData,
    ApplicationCommandType,
    ApplicationIntegrationType,
    InteractionContextType,
    LocalizationMap,
  } from 'discord.js';
  import type { ZodMiniType } from 'zod/mini';

  /** What a request may say about one attachment: an upload (`id` is the n of `files[n]`) or one kept. */
  interface AttachmentBody {
    readonly id: string;
    readonly filename?: string | null;
    readonly description?: string | null;
    readonly title?: string | null;
  }

  /** The body of every request that makes or edits a message. */
  interface MessageBody {
    readonly content?: string | null;
    readonly embeds?: APIEmbed[] | null;
    readonly allowed_mentions?: APIAllowedMentions | null;
    readonly components?: APIMessageTopLevelComponent[] | null;
    readonly attachments?: readonly AttachmentBody[] | null;
    readonly flags?: number | null;
    readonly poll?: object | null;
    readonly tts?: boolean | null;
    readonly sticker_ids?: readonly string[] | null;
    readonly message_reference?: { readonly message_id: string } | null;
  }

  /** The body that registers one application command. */
  interface CommandBody {
    readonly name: string;
    readonly name_localizations?: LocalizationMap | null;
    readonly description?: string | null;
    readonly description_localizations?: LocalizationMap | null;
    readonly options?: APIApplicationCommandOption[] | null;
    readonly default_member_permissions?: number | null;
    readonly contexts?: InteractionContextType[] | null;
    readonly integration_types?: ApplicationIntegrationType[] | null;
    readonly type?: ApplicationCommandType | null;
  }

  /** The data of an autocomplete answer. */
  interface ChoicesBody {
    readonly choices?: APIApplicationCommandOptionChoice[] | null;
  }

  export const MessageCreateRequestSchema: ZodMiniType<MessageBody>;
  export const MessageEditRequestPartialSchema: ZodMiniType<MessageBody>;
  export const IncomingWebhookRequestPartialSchema: ZodMiniType<MessageBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType<MessageBody>;
  export const IncomingWebhookInteractionRequestSchema: ZodMiniType<MessageBody>;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: ZodMiniType<MessageBody>;
  export const ModalInteractionCallbackRequestDataSchema: ZodMiniType<APIModalInteractionResponseCallbackData>;
  export const InteractionApplicationCommandAutocompleteCallbackStringDataSchema: ZodMiniType<ChoicesBody>;
  export const InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema: ZodMiniType<ChoicesBody>;
  export const InteractionApplicationCommandAutocompleteCallbackNumberDataSchema: ZodMiniType<ChoicesBody>;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniType<CommandBody>;
}

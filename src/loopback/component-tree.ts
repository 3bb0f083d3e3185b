/** Which components a message holds, nested ones included, and where. */
import { ComponentType } from 'discord.js';
import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
  APISectionComponent,
} from 'discord.js';

/** Any component that a message can hold, at any depth. */
export type MessageComponent =
  | APIMessageTopLevelComponent
  | APIComponentInMessageActionRow
  | APISectionAccessoryComponent;

/** A component and its place below the message's body. */
export interface PlacedComponent {
  readonly component: MessageComponent;
  readonly path: readonly (string | number)[];
}

/** Every component, parents before their children, in the order in which they stand. */
export function walkComponents(
  components: readonly MessageComponent[],
  path: readonly (string | number)[] = ['components'],
): PlacedComponent[] {
  return components.flatMap((component, index) => placeComponent(component, [...path, index]));
}

function placeComponent(
  component: MessageComponent,
  path: readonly (string | number)[],
): PlacedComponent[] {
  const self = { component, path };
  if (component.type === ComponentType.Section) {
    const accessory = placeComponent(component.accessory, [...path, 'accessory']);
    return [self, ...childrenOf(component, path), ...accessory];
  }
  if (component.type === ComponentType.ActionRow || component.type === ComponentType.Container) {
    return [self, ...childrenOf(component, path)];
  }
  return [self];
}

function childrenOf(
  parent:
    | APISectionComponent
    | APIActionRowComponent<APIComponentInMessageActionRow>
    | Extract<APIMessageTopLevelComponent, { type: ComponentType.Container }>,
  path: readonly (string | number)[],
): PlacedComponent[] {
  return walkComponents(parent.components, [...path, 'components']);
}

/** The addresses of the media a component shows, each with its place; `attachment://name` means an upload. */
export function mediaUrls({ component, path }: PlacedComponent): {
  readonly url: string;
  readonly path: readonly (string | number)[];
}[] {
  if (component.type === ComponentType.File) {
    return [{ url: component.file.url, path: [...path, 'file', 'url'] }];
  }
  if (component.type === ComponentType.Thumbnail) {
    return [{ url: component.media.url, path: [...path, 'media', 'url'] }];
  }
  if (component.type === ComponentType.MediaGallery) {
    return component.items.map(({ media }, index) => ({
      url: media.url,
      path: [...path, 'items', index, 'media', 'url'],
    }));
  }
  return [];
}

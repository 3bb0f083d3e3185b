/** What components look like once Discord has taken them: ids filled in, media resolved. */
import { ComponentType } from 'discord.js';
import type { APIAttachment, APIMessageTopLevelComponent, APIUnfurledMediaItem } from 'discord.js';

import { mediaUrls, walkComponents } from './component-tree.ts';
import { attachmentName } from './judge-components.ts';

/**
 * The components with an integer `id` each, unique in the message.
 *
 * Ids that the bot gave stay; the others count up from 1 in order, passing over those taken.
 */
export function finishComponents(
  components: readonly APIMessageTopLevelComponent[],
  files: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const taken = new Set(walkComponents(components).map(({ component }) => component.id));
  let last = 0;
  const withId = <T extends { id?: number }>(component: T): T & { id: number } => {
    if ((component.id ?? 0) !== 0) return { ...component, id: component.id ?? 0 };
    do last += 1;
    while (taken.has(last));
    return { ...component, id: last };
  };
  const finish = <T extends APIMessageTopLevelComponent>(component: T): T => {
    const done = withId(component);
    if (done.type === ComponentType.ActionRow) {
      return { ...done, components: done.components.map((child) => withId(child)) };
    }
    if (done.type === ComponentType.Container) {
      return { ...done, components: done.components.map((child) => finish(child)) };
    }
    if (done.type === ComponentType.Section) {
      const texts = done.components.map((child) => withId(child));
      const accessory = withId(done.accessory);
      if (accessory.type === ComponentType.Button) return { ...done, components: texts, accessory };
      const media = resolveMedia(accessory.media, files);
      return { ...done, components: texts, accessory: { ...accessory, media } };
    }
    if (done.type === ComponentType.MediaGallery) {
      const items = done.items.map((item) => ({ ...item, media: resolveMedia(item.media, files) }));
      return { ...done, items };
    }
    if (done.type === ComponentType.File) {
      const file = findFile(done.file.url, files);
      const named = file === undefined ? {} : { name: file.filename, size: file.size };
      return { ...done, ...named, file: resolveMedia(done.file, files) };
    }
    return done;
  };
  return components.map((component) => finish(component));
}

/** Names of the files that the components show through `attachment://name`. */
export function shownFileNames(components: readonly APIMessageTopLevelComponent[]): Set<string> {
  const names = walkComponents(components)
    .flatMap((placed) => mediaUrls(placed))
    .map(({ url }) => attachmentName(url))
    .filter((name) => name !== undefined);
  return new Set(names);
}

/** The uploaded file that `attachment://name` means; `undefined` for every other address. */
export function findFile(url: string, files: readonly APIAttachment[]): APIAttachment | undefined {
  const name = attachmentName(url);
  return files.find(({ filename }) => filename === name);
}

function resolveMedia(
  media: APIUnfurledMediaItem,
  files: readonly APIAttachment[],
): APIUnfurledMediaItem {
  const file = findFile(media.url, files);
  if (file === undefined) return { url: media.url, proxy_url: media.url };
  return {
    url: file.url,
    proxy_url: file.proxy_url,
    attachment_id: file.id,
    ...(file.content_type === undefined ? {} : { content_type: file.content_type }),
  };
}

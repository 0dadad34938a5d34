/** The hub client with an eye on it: what is under way and how far the feed reaches, for the page of the exchange. */
import type { SyncDoing } from '../../../shared/api/sync.ts';
import type { HubClient } from './hubClient.ts';

export type HubWatch = {
  readonly doing: (doing: SyncDoing) => void;
  /** The last number of the office's feed. */
  readonly head: (head: number) => void;
};

export const watchedHub = (hub: HubClient, watch: HubWatch): HubClient => ({
  ...hub,
  push: (self, events) => {
    watch.doing('handing-over');
    return hub.push(self, events);
  },
  pull: async (self, asked) => {
    watch.doing('taking-in');
    const page = await hub.pull(self, asked);
    if (page.ok) watch.head(page.value.head);
    return page;
  },
  catchUp: (self, asked) => {
    watch.doing('taking-in');
    return hub.catchUp(self, asked);
  },
  putFileParts: (self, parts) => {
    watch.doing('files-up');
    return hub.putFileParts(self, parts);
  },
  fileParts: (self, asked) => {
    watch.doing('files-down');
    return hub.fileParts(self, asked);
  },
});

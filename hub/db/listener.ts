/** One connection to PostgreSQL that only listens. When it breaks (the database was started again), it is made anew as soon as there is one. */
import pg from 'pg';

type Channel = { readonly heard: (payload: string) => void; readonly missed: () => void };
export type Listener = {
  readonly listen: (name: string, channel: Channel) => Promise<void>;
  readonly close: () => Promise<void>;
};

const RETRY_MS = 500;

/** Throws when the database cannot be reached now; later it is patient. */
export const openListener = async (url: string): Promise<Listener> => {
  const channels = new Map<string, Channel>();
  let isClosed = false;
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload }) => channels.get(channel)?.heard(payload ?? ''));
    await client.connect();
    for (const name of channels.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(name)}`);
    client.once('end', comeBack);
    return client;
  };
  const comeBack = (): void => {
    if (isClosed) return;
    connect().then(
      (client) => {
        current = client;
        if (isClosed) void client.end();
        for (const { missed } of channels.values()) missed();
      },
      () => void setTimeout(comeBack, RETRY_MS).unref(),
    );
  };
  let current = await connect();
  return {
    listen: async (name, channel) => {
      channels.set(name, channel);
      await current.query(`LISTEN ${pg.escapeIdentifier(name)}`);
    },
    close: async () => {
      isClosed = true;
      await current.end();
    },
  };
};

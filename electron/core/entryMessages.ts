/** What main and the core process say to each other besides ports. Parsed on both sides; unknown messages are ignored. */
import * as z from 'zod';

const messageFromMain = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), dataDir: z.string().min(1), resourcesDir: z.string().min(1) }),
  /** Carries one port to serve. */
  z.object({ type: z.literal('port') }),
  z.object({ type: z.literal('stop') }),
]);
const messageToMain = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('stopped') }),
  /** Another process works on this data folder; nothing was opened. */
  z.object({ type: z.literal('in-use') }),
]);

export type MessageFromMain = Readonly<z.infer<typeof messageFromMain>>;
export type MessageToMain = Readonly<z.infer<typeof messageToMain>>;

export const parseMessageFromMain = (value: unknown): MessageFromMain | null =>
  messageFromMain.safeParse(value).data ?? null;
export const parseMessageToMain = (value: unknown): MessageToMain | null => messageToMain.safeParse(value).data ?? null;

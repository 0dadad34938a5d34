/** What the stand-in and the child process say to each other: messages as Electron would carry them, ports by number. */
export type BridgeMessage =
  | { readonly kind: 'message'; readonly data: unknown; readonly portIds: readonly number[] }
  | { readonly kind: 'port'; readonly portId: number; readonly data: unknown }
  | { readonly kind: 'close'; readonly portId: number };

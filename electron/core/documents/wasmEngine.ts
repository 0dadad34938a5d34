/** The part of WebAssembly the font cutter uses. Node has it as a global, but only the DOM library declares it. */

export type WasmModule = { readonly wasmModule: never };
export type WasmExports = Readonly<Record<string, unknown>>;

type WasmEngine = {
  readonly compile: (bytes: Uint8Array) => Promise<WasmModule>;
  readonly instantiate: (module: WasmModule, imports: object) => Promise<{ readonly exports: WasmExports }>;
};

const parseEngine = (scope: object): WasmEngine => {
  if (!('WebAssembly' in scope)) throw new Error('this runtime has no WebAssembly');
  return scope.WebAssembly as WasmEngine;
};

export const wasmEngine = parseEngine(globalThis);

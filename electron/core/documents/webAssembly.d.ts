/** The part of WebAssembly the font cutter uses: Node has it, but only the DOM library declares it. */
declare namespace WebAssembly {
  type Exports = Record<string, unknown>;
  class Module {
    private readonly compiled;
  }
  class Instance {
    readonly exports: Exports;
  }
  class Memory {
    readonly buffer: ArrayBuffer;
  }
  function compile(bytes: Uint8Array<ArrayBuffer>): Promise<Module>;
  function instantiate(module: Module, imports: Record<string, never>): Promise<Instance>;
}

/** The parser's WebAssembly, and what it runs on: resolved by `build/parser-in-browser.ts`. */
declare module 'samklok-parser:wasm' {
  const address: string;
  export default address;
}
declare module 'samklok-parser:@napi-rs/wasm-runtime' {
  type Imports = Record<string, Record<string, unknown>>;
  /** What several modules would share. */
  export function getDefaultContext(): object;
  /** A system with no files. */
  export const WASI: new (options: { readonly version: 'preview1' }) => object;
  export function instantiateNapiModule(
    bytes: ArrayBuffer,
    options: {
      readonly context: object;
      readonly asyncWorkPoolSize: number;
      readonly wasi: object;
      onCreateWorker(): never;
      overwriteImports(imports: Imports): Imports;
      beforeInit(started: { readonly instance: WebAssembly.Instance }): void;
    },
  ): Promise<{ readonly napiModule: { readonly exports: Record<string, unknown> } }>;
}

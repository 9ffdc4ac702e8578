import {
  getDefaultContext,
  instantiateNapiModule,
  WASI,
} from 'samklok-parser:@napi-rs/wasm-runtime';
import address from 'samklok-parser:wasm';

/** Memory that the parser was compiled for, in pages of 64 kB; only what it touches is taken. */
const pages = { initial: 4000, maximum: 65_536 } as const;

const memory = new WebAssembly.Memory({ ...pages, shared: true });
const response = await fetch(address);
const { napiModule } = await instantiateNapiModule(await response.arrayBuffer(), {
  context: getDefaultContext(),
  asyncWorkPoolSize: 0,
  wasi: new WASI({ version: 'preview1' }),
  onCreateWorker: () => {
    throw new Error('The parser is not to start workers');
  },
  overwriteImports: (imports) => {
    imports['env'] = { ...imports['env'], ...imports['napi'], ...imports['emnapi'], memory };
    return imports;
  },
  beforeInit: ({ instance }) => {
    for (const [name, register] of Object.entries(instance.exports)) {
      if (name.startsWith('__napi_register__')) (register as () => void)();
    }
  },
});

/** What the parser offers, by name. */
export const parser: Readonly<Record<string, unknown>> = napiModule.exports;

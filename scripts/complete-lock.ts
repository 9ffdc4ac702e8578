/**
 * `npm run lock`: adds to the lock file platform packages of other systems that the
 * registry lacked during `npm install`. Without them `npm ci` rejects the lock file,
 * although it would not install them. Also allows WebAssembly packages that are sent to
 * browsers to be installed on every system.
 */
import { readFile, writeFile } from 'node:fs/promises';

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  cpu?: string[];
  os?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
interface LockFile {
  packages: Record<string, LockedPackage>;
}

const file = 'package-lock.json';
const lock = JSON.parse(await readFile(file, 'utf8')) as LockFile;

/** Whether Node, resolving from a package at `path`, finds `name` there or in a parent folder. */
function isFound(path: string, name: string): boolean {
  const key = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (lock.packages[key]) return true;
  if (path === '') return false;
  const above = path.lastIndexOf('/node_modules/');
  return isFound(above < 0 ? '' : path.slice(0, above), name);
}

/** Derives the `cpu` and `os` of a platform package from its name. */
function platformOf(name: string): Pick<LockedPackage, 'cpu' | 'os'> {
  const system = /(android|darwin|freebsd|linux|win32|windows|openharmony)-(\w+)/.exec(name);
  if (!system) return { cpu: ['wasm32'] };
  const [, os = '', cpu = ''] = system;
  return { cpu: [cpu], os: [os === 'windows' ? 'win32' : os] };
}

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isFound(path, name)) continue;
    const dev = entry.dev ? { dev: true } : {};
    lock.packages[`node_modules/${name}`] = {
      version,
      ...dev,
      optional: true,
      ...platformOf(name),
    };
    console.log(`${name}@${version}`);
  }
}
// WebAssembly packages that the project depends on directly are needed on every system, since their
// code is sent to browsers. npm would reject them on any other.
for (const name of Object.keys(lock.packages['']?.dependencies ?? {})) {
  const entry = lock.packages[`node_modules/${name}`];
  if (!entry?.cpu?.includes('wasm32')) continue;
  delete entry.cpu;
  delete entry.optional;
  console.log(`${name} on every system`);
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
const complete = { ...lock, packages: Object.fromEntries(sorted) };
await writeFile(file, `${JSON.stringify(complete, null, 2)}\n`);

/** How files of the index are loaded: bytes as they lie, not unpacked. */
export type LoadFile = (address: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Loads a file of the site.
 * @throws when it cannot be loaded
 */
export async function fetchFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Unpacks gzip; what is not packed (RFC 1952 begins with 1f 8b), since a server did it, stays as it is. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new DecompressionStream('gzip');
  // Written by hand: through a `Blob` it takes eight times as long.
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const whole = await new Response(stream.readable).arrayBuffer();
  await written;
  return new Uint8Array(whole);
}

/** Remembers what is loaded by its name; what failed is forgotten, so that it is tried again. */
export function remembering<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const held = known.get(name);
    if (held) return held;
    const made = load(name);
    known.set(name, made);
    made.catch(() => known.delete(name));
    return made;
  };
}

/**
 * Caches the results of a function of one string.
 * @param compute must be pure
 */
export function memoise<T>(compute: (key: string) => T): (key: string) => T {
  const results = new Map<string, T>();
  return (key) => {
    if (!results.has(key)) results.set(key, compute(key));
    return results.get(key) as T;
  };
}

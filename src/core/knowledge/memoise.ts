/**
 * Remembers the answers of a function of one text.
 * @param answer must be pure
 */
export function memoise<T>(answer: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    if (!answers.has(key)) answers.set(key, answer(key));
    return answers.get(key) as T;
  };
}

import { describe, expect, it } from 'vitest';
import { contentFiles } from './files.ts';

const files = contentFiles();
const lines = (text: string) => text.split('\n');

describe('the example content, opened in the form and saved', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(90);
  });

  it.each(files)('does not change when nothing was changed: $path', ({ text, format, fields }) => {
    expect(format.toFile(format.fromFile(text), fields)).toBe(text);
  });

  it('changes the line of the name and no other when only that was changed', () => {
    const named = files.filter(({ nameField }) => nameField !== 'none');
    for (const { path, text, format, fields, nameField } of named) {
      const data = format.fromFile(text);
      const saved = format.toFile({ ...data, [nameField]: 'Ett nytt namn: med kolon' }, fields);
      const before = lines(text);
      const changed = lines(saved).flatMap((line, index) => (line === before[index] ? [] : [line]));
      expect(changed, path).toEqual([`${nameField}: 'Ett nytt namn: med kolon'`]);
      expect(lines(saved)).toHaveLength(before.length);
      expect(format.fromFile(saved)[nameField]).toBe('Ett nytt namn: med kolon');
    }
  });

  it('keeps the front matter when only the body was changed, and the other way round', () => {
    const entries = files.filter(({ path }) => path.endsWith('.mdx'));
    expect(entries.length).toBeGreaterThan(50);
    for (const { text, format, fields } of entries) {
      const data = format.fromFile(text);
      const saved = format.toFile({ ...data, body: 'En helt ny text.\n' }, fields);
      expect(saved).toBe(text.slice(0, text.indexOf('\n---\n') + 6) + 'En helt ny text.\n');
    }
  });
});

/**
 * A value of an entry as text to be read beside another: a line for each item
 * of a list, and for each field of a part that has fields.
 * @param labelOf what a field is called
 */
export function asText(value: unknown, labelOf: (field: string) => string): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return value.map((item) => `– ${indent(asText(item, labelOf))}`).join('\n');
  }
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([field, inner]) => [labelOf(field), asText(inner, labelOf)] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => (text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`))
    .join('\n');
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

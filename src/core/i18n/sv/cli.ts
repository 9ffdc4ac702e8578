/** Texts of the commands. */
export const cli = {
  warning: 'varning',
  checked: ({ entries, practices }: { entries: number; practices: number }) =>
    `${entries} ${entries === 1 ? 'fil läst' : 'filer lästa'}, ${practices} arbetssätt följer av dem.`,
  found: ({ errors, warnings }: { errors: number; warnings: number }) =>
    errors + warnings === 0
      ? 'Inga fel.'
      : `${errors} fel som stoppar bygget, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}.`,
  buildRefused: 'Webbplatsen byggdes inte. Den som redan är byggd är orörd.',
};

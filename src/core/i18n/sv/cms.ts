/** Texts of the fields that are our own, and of the files they are written to. */
export const cms = {
  fields: {
    broken: {
      name: 'Filen går inte att läsa',
      kept: 'Det här gick inte att läsa:',
    },
    reference: {
      prompt: {
        one: 'Skriv för att söka',
        another: 'Skriv för att byta',
        more: 'Skriv för att lägga till',
      },
      chosen: 'Valda',
      options: 'Förslag',
      remove: (name: string) => `Ta bort ${name}`,
      missing: (id: string) => `finns inte: ${id}`,
      loading: 'Namnen hämtas …',
      notLoaded:
        'Namnen gick inte att hämta. Det som är valt ligger kvar. Klicka i rutan för att försöka igen.',
      none: 'Inga träffar',
      hits: (count: number) => (count === 1 ? '1 förslag' : `${count} förslag`),
      firstOf: (shown: number, count: number) =>
        `Visar ${shown} av ${count}. Skriv mer för att hitta rätt.`,
      added: (name: string) => `${name} är vald`,
      removed: (name: string) => `${name} är borttagen`,
      unknown: (label: string, ids: string) =>
        `${label}: ${ids} finns inte. Ta bort, eller välj något som finns.`,
      here: 'i den här reflektionen',
    },
    newId: {
      address: 'Adressen blir',
      nameFirst: 'Adressen skapas av namnet. Fyll i det först.',
      follows: 'Följer namnet tills texten sparas. Du kan också skriva en egen.',
      own: 'Går att ändra tills den är publicerad.',
      fixed: 'Publicerad. Adressen ändras inte, inte ens när namnet ändras.',
      taken: (name: string) =>
        `Adressen används redan av ”${name}”. Välj en annan, eller bekräfta det arbetssättet i stället.`,
      invalid: 'Använd bara små bokstäver a–z, siffror och bindestreck.',
    },
  },
};

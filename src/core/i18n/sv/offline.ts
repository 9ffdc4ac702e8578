/** Texts of the page that is shown when there is no network. */
export const offline = {
  title: 'Utan nät',
  text: 'Det går inte att nå webbplatsen just nu. Sidan du ville till har du inte läst på den här enheten, så den får vänta tills nätet är tillbaka.',
  search: 'Sök på webbplatsen',
  searchText: 'Sökningen fungerar även utan nät, och indexet från A till Ö går att öppna.',
  onDevice: 'Sidor som finns på enheten',
  again: 'Ladda om sidan när nätet är tillbaka.',
};

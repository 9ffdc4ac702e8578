/** Texts of the preview of an entry. */
export const preview = {
  /** Stands where a text is missing. */
  missing: (label: string) => (label === '' ? 'Saknas' : `${label} saknas`),
  /** Stands where one of several choices is missing. */
  notChosen: 'inte valt än',
  /** Heading over the practices that a reflection makes. */
  practices: 'Så blir arbetssätten',
  practicesIntro:
    'Så här ser de ut när reflektionen är publicerad, tillsammans med det som redan är sagt om dem.',
  /** Instead of a preview, for kinds that have no page. */
  noPage:
    'Det här har ingen egen sida. Det visas med sitt namn där andra texter hänvisar till det.',
  /** Under an area or a theme. */
  listsElsewhere: 'Listor med arbetssätt, metoder och reflektioner visas på den publicerade sidan.',
  /** While the first preview is being made. */
  loading: 'Förhandsvisningen hämtas …',
  /** When nothing could be shown. */
  failed: 'Förhandsvisningen kunde inte visas. Texten du skriver är kvar i formuläret.',
  /** When the published site could not be read. */
  unreachable:
    'Det publicerade gick inte att hämta, så namn och tidigare slutsatser kan saknas i förhandsvisningen.',
  /** When a practice could not be read. */
  practiceUnreachable: (practice: string) =>
    `Det som redan är sagt om ”${practice}” gick inte att hämta.`,
  /** Heading of the list of what could not be shown as it is. */
  problems: (count: number) => (count === 1 ? 'En sak att se över' : `${count} saker att se över`),
  /** What the preview is called, for those who cannot see it. */
  title: 'Förhandsvisning',
};

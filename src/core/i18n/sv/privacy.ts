/** What personal data is called, and what to write instead; by the kinds of `src/core/privacy`. */
export const privacy = {
  kinds: {
    'personal-number': 'ett personnummer',
    'coordination-number': 'ett samordningsnummer',
    mobile: 'ett mobilnummer',
    mail: 'en e-postadress',
    'number-like': 'något som liknar ett personnummer',
    phone: 'ett telefonnummer',
    'birth-date': 'en födelsedag',
    'case-number': 'ett ärendenummer eller liknande',
    account: 'ett kontonummer',
  } as Readonly<Record<string, string>>,
  anyKind: 'en personuppgift',
  instead: {
    'personal-number': 'Ta bort numret. Behövs åldern, skriv till exempel ”i femtioårsåldern”.',
    'coordination-number': 'Ta bort numret. Skriv vad personen behövde hjälp med i stället.',
    mobile: 'Ta bort numret, eller skriv numret till en växel eller kundtjänst.',
    mail: 'Skriv adressen till en gemensam brevlåda. Teamens brevlådor och webbplatsens egen går bra.',
    'number-like': 'Är det ett personnummer, ta bort det. Är det något annat kan det stå kvar.',
    phone: 'Går numret till en person, ta bort det. En växel eller kundtjänst kan stå kvar.',
    'birth-date': 'Gäller det en person, skriv ungefärlig ålder i stället.',
    'case-number': 'Går det att slå upp en person med numret, ta bort det.',
    account: 'Är kontot en persons, ta bort numret.',
  } as Readonly<Record<string, string>>,
  anyInstead: 'Ta bort den.',
  found: (what: string, ending: string) =>
    ending === '' ? `Här står ${what}.` : `Här står ${what} som slutar på ${ending}.`,
};

/** Something that the editor has no node for; what holds it is kept as source. */
export class Unsupported extends Error {}

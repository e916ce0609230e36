/** See say.ts. */
export const spanishNotes: Readonly<Record<string, string>> = {};

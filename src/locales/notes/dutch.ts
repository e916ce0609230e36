/** See say.ts. */
export const dutchNotes: Readonly<Record<string, string>> = {};

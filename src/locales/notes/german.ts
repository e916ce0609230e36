/** See say.ts. */
export const germanNotes: Readonly<Record<string, string>> = {};

/** See say.ts. */
export const frenchNotes: Readonly<Record<string, string>> = {};

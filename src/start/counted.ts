const NUMBERS = new Intl.NumberFormat('en-GB');

/** “1 article”, “2,000 articles” */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${NUMBERS.format(count)} ${count === 1 ? singular : plural}`;

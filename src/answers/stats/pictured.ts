import type { Drawing } from '../../pictures/draw.ts';

/** A picture not yet drawn, and the same figures in words. */
export type Pictured = {
  /** The file's name, without its extension. */
  readonly name: string;
  readonly title: string;
  readonly drawing: Drawing;
  /** One plain sentence a row, speaker or pair. */
  readonly figures: readonly string[];
  /** What the picture leaves out. */
  readonly notes: readonly string[];
};
